import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The licence texts of the packages that `inputs` (paths as esbuild's metafile gives them) come from, one section a package,
 * sorted by name. Throws when a package brings no licence text and does not name a licence either: then it may not ship.
 */
export async function licencesOf(root: string, inputs: readonly string[]): Promise<string> {
  const folders = new Set(inputs.flatMap((input) => packageFolder(input) ?? []));
  const sections = await Promise.all([...folders].sort().map((folder) => section(root, folder)));
  return `${[...new Set(sections)].join('\n\n')}\n`;
}

/** `node_modules/a/node_modules/@b/c/lib/x.js` → `node_modules/a/node_modules/@b/c`; undefined for the project's own files. */
export function packageFolder(input: string): string | undefined {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input.replaceAll('\\', '/'))?.[0];
}

async function section(root: string, folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8')) as Record<string, string>;
  const names = (await readdir(join(root, folder))).filter((name) => /^(licen[cs]e|copying|notice)([.-].*)?$/i.test(name)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(root, folder, name), 'utf8')));
  if (texts.length === 0 && typeof manifest['license'] !== 'string') {
    throw new Error(`${folder} names no licence: it may not be bundled.`);
  }
  const title = `${manifest['name']} ${manifest['version']} (${manifest['license'] ?? 'see below'})`;
  return [title, '-'.repeat(title.length), ...texts.map((text) => text.replaceAll('\r\n', '\n').trim())].join('\n');
}
