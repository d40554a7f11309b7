import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../root.ts';
import type { Contestant } from './measure.ts';

const hash = (name: string): string => createHash('sha256').update(name).digest('hex');

/** `count` JavaScript texts of about `bytes` altogether: files of the installed packages, drawn by a hash of their path. */
function texts(count: number, bytes: number): readonly string[] {
  const cwd = join(root, 'node_modules');
  const names = globSync('**/*.{js,mjs,cjs}', { cwd, exclude: (name) => /^typescript$|\.min\.js$/.test(name) });
  const share = bytes / count;
  const drawn = names.map((name) => name.replaceAll('\\', '/')).sort((a, b) => (hash(a) < hash(b) ? -1 : 1));
  return drawn
    .filter((name) => statSync(join(cwd, name)).size >= share / 8 && statSync(join(cwd, name)).size <= share * 3)
    .slice(0, count)
    .map((name) => readFileSync(join(cwd, name), 'utf8'));
}

/** A check of 300 JavaScript files (1.2 MB) as scripts, a process that only parses them, and ESLint. `check` gives the arguments. */
export function javascriptContestants(scratch: string, check: (path: string) => readonly string[]): readonly Contestant[] {
  const folder = join(scratch, 'javascript', 'scripts');
  mkdirSync(folder, { recursive: true });
  for (const [index, text] of texts(300, 1_200_000).entries()) writeFileSync(join(folder, `${index}.js`), text);
  const parser = createRequire(import.meta.url).resolve('@typescript-eslint/typescript-estree');
  return [
    { name: 'JavaScript check', args: check(folder), cwd: scratch },
    { name: 'JavaScript parse only', args: [join(root, 'bench/parse-javascript.mjs'), parser, folder], cwd: scratch },
    { name: 'ESLint', args: [join(root, 'bench/eslint.mjs'), folder], cwd: scratch },
  ];
}
