import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.ts';
import { root } from './root.ts';

/** How many processes share the tests. Fewer load the sources less often; more need less memory each, and end together. */
const SHARES = 6;
/** Tests of the project build it, copy it and stand in for the environment: each file is a process of its own. */
const ALONE = 'test/project/';

/** Writes a file for each share, which imports the test files of it. Returns what is to be run. */
function shared(folder: string): readonly string[] {
  const files = globSync('test/**/*.test.ts', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  const together = files.filter((file) => !file.startsWith(ALONE));
  const shares = Array.from({ length: SHARES }, (_, share) => {
    const imports = together.filter((_, at) => at % SHARES === share).map((file) => pathToFileURL(join(root, file)));
    const path = join(folder, `share-${share + 1}.test.ts`);
    writeFileSync(path, imports.map((url) => `import ${JSON.stringify(url)};\n`).join(''));
    return path;
  });
  return [...shares, ...files.filter((file) => file.startsWith(ALONE))];
}

const named = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), 'readiness-test-'));
try {
  // What is tested as it ships is built once for all of its tests.
  const built = join(scratch, 'dist');
  if (named.length === 0) await build(built);
  const files = named.length > 0 ? named : shared(scratch);
  const env = {
    ...process.env,
    // All processes load the same sources: stripped and compiled, those are kept for the next.
    NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/node'),
    ...(named.length === 0 && { READINESS_BUILT: built }),
  };
  const { status } = spawnSync(process.execPath, ['--test', '--test-concurrency=2', ...files], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
