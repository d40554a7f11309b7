import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Files to measure on, and where they are from, for the table's heading. */
export interface Corpus {
  readonly source: string;
  readonly files: readonly string[];
}

/**
 * `count` Python texts of about `bytes` altogether: files of the installed interpreter's standard library, drawn by a hash
 * of their path, so that the same interpreter gives the same files; without an interpreter, made-up jobs, the same each time.
 */
export function corpusOf(count: number, bytes: number): Corpus {
  const library = standardLibrary();
  if (!library) return { source: 'made-up jobs (no Python interpreter was found)', files: madeUp(count, bytes) };
  const names = globSync('**/*.py', {
    cwd: library.folder,
    exclude: (name) => /^(test|tests|site-packages|lib2to3)$/.test(name),
  });
  const drawn = names.map((name) => name.replaceAll('\\', '/')).sort((a, b) => (hash(a) < hash(b) ? -1 : 1));
  const files: string[] = [];
  let left = bytes;
  for (const name of drawn) {
    if (files.length === count) break;
    const { size } = statSync(join(library.folder, name));
    const share = left / (count - files.length);
    const fits = size >= share / 8 && size <= share * 3; // Neither empty modules nor one that is half of it all.
    if (!fits) continue;
    files.push(readFileSync(join(library.folder, name), 'utf8'));
    left -= size;
  }
  return { source: `the standard library of Python ${library.version}`, files };
}

function standardLibrary(): { folder: string; version: string } | undefined {
  const ask = 'import platform, sysconfig; print(sysconfig.get_path("stdlib")); print(platform.python_version())';
  for (const command of ['python3', 'python']) {
    try {
      const [folder = '', version = ''] = execFileSync(command, ['-c', ask], { encoding: 'utf8', stdio: 'pipe' }).split(/\r?\n/);
      return { folder, version };
    } catch {}
  }
  return undefined;
}

function hash(name: string): string {
  return createHash('sha256').update(name).digest('hex');
}

function madeUp(count: number, bytes: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const parts = Array.from({ length: Math.ceil(bytes / count / job('0').length) }, (__, part) => job(`${index}_${part}`));
    return parts.join('\n');
  });
}

function job(name: string): string {
  return `import json
import logging
import os
import requests

log = logging.getLogger("export_${name}")
TARGET = os.environ.get("TARGET_${name}", "out")


def export_${name}(rows, limit=100):
    """Writes rows to the target and posts each of them."""
    os.makedirs(TARGET)
    for number, row in enumerate(rows[:limit]):
        try:
            answer = requests.post("https://api.example.com/rows", json=row, timeout=10)
            answer.raise_for_status()
        except requests.RequestException as error:
            log.warning("row %s failed: %s", number, error)
        with open(os.path.join(TARGET, f"{number}.json"), "w") as file:
            json.dump(row, file)
    print("done", len(rows))


if __name__ == "__main__":
    export_${name}(json.load(open("rows.json")))
`;
}
