import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { delimiter, join } from 'node:path';
import { root } from './root.ts';

/** What `npm run check` runs: `says` tells a person what it is about when it fails. */
const pieces = [
  { name: 'types', command: 'tsc', args: ['-p', '.'], says: 'tsc found type errors' },
  {
    name: 'dist',
    command: 'node',
    args: ['scripts/check-dist.ts'],
    says: 'dist/ is not what the sources build: `npm run build`',
  },
  { name: 'format and lint', command: 'biome', args: ['check', '--error-on-warnings', '.'], says: '`npx biome check --write .`' },
  {
    name: 'layers',
    command: 'depcruise',
    args: ['src', 'scripts', 'test', '--output-type', 'err-long'],
    says: 'an import crosses a layer',
  },
  {
    name: 'dead code',
    command: 'knip',
    args: ['--no-progress', '--treat-config-hints-as-errors'],
    says: 'something is not used',
  },
  { name: 'generated', command: 'node', args: ['scripts/generate.ts', '--check'], says: '`npm run generate`, then commit' },
] as const;

type Piece = (typeof pieces)[number];

interface Outcome {
  readonly piece: Piece;
  readonly passed: boolean;
  readonly seconds: number;
  readonly output: string;
}

/** The tools come from the lock file, and so does the Node.js that runs them, however this script was started. */
const environment = { ...process.env, PATH: join(root, 'node_modules', '.bin') + delimiter + process.env['PATH'] };

function run(piece: Piece): Promise<Outcome> {
  const started = performance.now();
  return new Promise((done) => {
    const child = spawn(piece.command, piece.args, { cwd: root, env: environment, shell: process.platform === 'win32' });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    const end = (passed: boolean) => done({ piece, passed, seconds: (performance.now() - started) / 1000, output });
    child.on('error', (error) => {
      output += `${piece.command} did not start (${error.message}): run \`npm ci\`.\n`;
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

function tell({ piece, passed, seconds, output }: Outcome): void {
  process.stdout.write(`${passed ? '✓' : '✗'} ${piece.name} (${seconds.toFixed(1)} s)${passed ? '' : `: ${piece.says}`}\n`);
  if (!passed) process.stdout.write(`${output.trimEnd()}\n\n`);
}

const waiting: Piece[] = [...pieces];
const outcomes: Outcome[] = [];
async function work(): Promise<void> {
  for (let piece = waiting.shift(); piece; piece = waiting.shift()) {
    const outcome = await run(piece);
    outcomes.push(outcome);
    tell(outcome);
  }
}
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));

const failed = outcomes.filter((outcome) => !outcome.passed).map((outcome) => outcome.piece.name);
process.stdout.write(failed.length === 0 ? 'All checks passed.\n' : `Failed: ${failed.join(', ')}.\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
