import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.ts';
import { root } from './root.ts';

/** Every file below a folder, as its POSIX path and the hash of its bytes. A folder that does not exist has none. */
export async function contentsOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  const hashed = await Promise.all(
    files.map(async (file) => {
      const hash = createHash('sha256').update(await readFile(file));
      return [file.slice(folder.length + 1).replaceAll('\\', '/'), hash.digest('hex')] as const;
    }),
  );
  return new Map(hashed.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** How `actual` differs from `wanted`, a sentence a file; none: they are equal. Files nobody asked for count. */
export function differencesOf(wanted: ReadonlyMap<string, string>, actual: ReadonlyMap<string, string>): string[] {
  const names = [...new Set([...wanted.keys(), ...actual.keys()])].sort();
  return names.flatMap((name) => {
    if (!actual.has(name)) return [`${name} is missing.`];
    if (!wanted.has(name)) return [`${name} is not built by these sources.`];
    return wanted.get(name) === actual.get(name) ? [] : [`${name} differs from what these sources build.`];
  });
}

if (import.meta.main) {
  const rebuilt = await mkdtemp(join(tmpdir(), 'readiness-dist-'));
  try {
    await build(rebuilt);
    const said = differencesOf(await contentsOf(rebuilt), await contentsOf(join(root, 'dist')));
    for (const sentence of said) process.stdout.write(`dist/${sentence}\n`);
    if (said.length > 0) process.exitCode = 1;
  } finally {
    await rm(rebuilt, { recursive: true, force: true });
  }
}
