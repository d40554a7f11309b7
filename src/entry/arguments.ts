import { parseArgs } from 'node:util';
import { UsageError } from '../app/usage.ts';
import { suggestion } from '../config/nearest.ts';

export type Format = 'text' | 'json' | 'markdown' | 'svg';

/** What the command line asks for, checked. */
export interface Request {
  readonly command: 'check' | 'diff' | 'explain' | 'habits' | 'score' | 'history' | 'help' | 'version';
  readonly operands: readonly string[];
  readonly format: Format;
  readonly config?: string;
  readonly minScore?: number;
  readonly failOn?: 'error' | 'warning' | 'never';
  readonly preset?: 'default' | 'lesson';
  readonly branch?: string;
  readonly quiet: boolean;
}

const OPTIONS = {
  format: { type: 'string' },
  config: { type: 'string' },
  'min-score': { type: 'string' },
  'fail-on': { type: 'string' },
  preset: { type: 'string' },
  branch: { type: 'string' },
  quiet: { type: 'boolean', short: 'q' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

type Option = keyof typeof OPTIONS;

const JUDGING: readonly Option[] = ['format', 'config', 'min-score', 'fail-on', 'preset', 'quiet'];
const TAKES: Readonly<Record<string, readonly Option[]>> = {
  check: JUDGING,
  diff: JUDGING,
  explain: ['format', 'config', 'quiet'],
  habits: ['format', 'quiet'],
  score: ['format', 'config', 'preset', 'quiet'],
  history: ['format', 'branch', 'quiet'],
};
const MOST_OPERANDS: Readonly<Record<string, number>> = {
  check: Number.POSITIVE_INFINITY,
  diff: 1,
  explain: 1,
  habits: 1,
  score: 0,
  history: 1,
};
const COMMANDS = Object.keys(TAKES);
const WORDS = ['text', 'json', 'markdown'];
const PICTURES = ['text', 'json', 'svg'];
const FORMATS: Readonly<Record<string, readonly string[]>> = { score: PICTURES, history: PICTURES };
const CHOICES = {
  format: [...new Set([...WORDS, ...PICTURES])],
  'fail-on': ['error', 'warning', 'never'],
  preset: ['default', 'lesson'],
};

/** Reads the words after `readiness`. Throws a `UsageError` in one sentence that names the nearest valid word. */
export function requestOf(words: readonly string[]): Request {
  const { tokens } = parseArgs({ args: [...words], options: OPTIONS, strict: false, allowPositionals: true, tokens: true });
  const values = new Map<Option, string>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind === 'option') values.set(...checked(token.rawName, token.name, token.value));
  }
  const [command, ...rest] = operands;
  const base = { operands: rest, format: (values.get('format') ?? 'text') as Format, quiet: values.has('quiet') };
  if (values.has('help') || command === 'help') return { ...base, command: 'help' };
  if (values.has('version')) return { ...base, command: 'version' };
  return { ...base, command: commandOf(command, rest, values), ...settingsIn(values) };
}

function checked(written: string, name: string, value: string | undefined): [Option, string] {
  if (!Object.hasOwn(OPTIONS, name)) {
    const known = Object.keys(OPTIONS).map((option) => `--${option}`);
    throw new UsageError(`There is no option \`${written}\`: ${suggestion(`--${name}`, known)}`);
  }
  const option = name as Option;
  if (OPTIONS[option].type === 'boolean') {
    if (value !== undefined) throw new UsageError(`\`${written}\` takes no value: leave \`=${value}\` out.`);
    return [option, ''];
  }
  if (value === undefined) throw new UsageError(`\`${written}\` needs a value after it.`);
  const choices = CHOICES[option as keyof typeof CHOICES];
  if (choices && !choices.includes(value)) {
    throw new UsageError(`\`${written}\` cannot be \`${value}\`: ${suggestion(value, choices)}`);
  }
  return [option, value];
}

function commandOf(
  word: string | undefined,
  operands: readonly string[],
  values: ReadonlyMap<Option, string>,
): Request['command'] {
  if (word === undefined) throw new UsageError(`Name a command: ${suggestion('', COMMANDS)} (\`readiness --help\` says more).`);
  if (!COMMANDS.includes(word)) {
    const isPath = /[/.]/.test(word);
    throw new UsageError(
      `There is no command \`${word}\`: ${isPath ? `did you mean \`readiness check ${word}\`?` : suggestion(word, COMMANDS)}`,
    );
  }
  for (const option of values.keys()) {
    if (TAKES[word]?.includes(option)) continue;
    throw new UsageError(`\`readiness ${word}\` has no option \`--${option}\`: leave it out.`);
  }
  const format = values.get('format');
  const formats = FORMATS[word] ?? WORDS;
  if (format !== undefined && !formats.includes(format))
    throw new UsageError(`\`--format\` of \`readiness ${word}\` cannot be \`${format}\`: ${suggestion(format, formats)}`);
  if (word === 'explain' && operands.length === 0) throw new UsageError('`readiness explain` needs a file: name one.');
  if (operands.length > (MOST_OPERANDS[word] as number)) {
    const most = MOST_OPERANDS[word] as number;
    const takes = most === 0 ? 'no argument' : `one argument, not ${operands.length}`;
    throw new UsageError(`\`readiness ${word}\` takes ${takes}: leave \`${operands[most]}\` out.`);
  }
  return word as Request['command'];
}

function settingsIn(values: ReadonlyMap<Option, string>): Partial<Request> {
  const minScore = values.get('min-score');
  if (minScore !== undefined && !/^(?:100|\d{1,2})$/.test(minScore)) {
    throw new UsageError(`\`--min-score\` cannot be \`${minScore}\`: use a whole number from 0 to 100.`);
  }
  const [config, failOn, preset, branch] = (['config', 'fail-on', 'preset', 'branch'] as const).map((name) => values.get(name));
  return {
    ...(minScore !== undefined && { minScore: Number(minScore) }),
    ...(config !== undefined && { config }),
    ...(branch !== undefined && { branch }),
    ...(failOn !== undefined && { failOn: failOn as NonNullable<Request['failOn']> }),
    ...(preset !== undefined && { preset: preset as NonNullable<Request['preset']> }),
  };
}
