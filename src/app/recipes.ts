import { MAKEFILE } from './makefile.ts';

/** What other runners of tasks read at the root of a repository, by the name that somebody types: `just lint`, `task lint`. */
const RUNNERS: Readonly<Record<string, 'just' | 'task'>> = {
  justfile: 'just',
  Justfile: 'just',
  'Taskfile.yml': 'task',
  'Taskfile.yaml': 'task',
};

/** Whether a path is the Makefile at the root, or stands for one. */
export const isRecipes = (path: string): boolean => path === MAKEFILE || Object.hasOwn(RUNNERS, path);

/** What stands before the names of its targets: nothing before make's own. */
export const runnerOf = (path: string): string => (Object.hasOwn(RUNNERS, path) ? `${RUNNERS[path]}:` : '');

/** Such a text as a Makefile says it, so far as it says what starts what. */
export function asMakefile(path: string, text: string): string {
  const runner = Object.hasOwn(RUNNERS, path) ? RUNNERS[path] : undefined;
  const lines = text.split(/\r\n|\n|\r/);
  return runner === undefined ? text : (runner === 'just' ? fromJust(lines) : fromTask(lines)).join('\n');
}

/** A recipe of just's may take arguments: `deploy env="test": build`. What it puts in itself is a variable to us. */
const JUST_RECIPE = /^@?([\w-]+)(?:\s[^:#]*)?:(?!=)([\w\s-]*)/;

const fromJust = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => {
    if (/^\s+\S/.test(line)) return [asRecipe(line)];
    const [, name, needs = ''] = JUST_RECIPE.exec(line) ?? [];
    return name === undefined ? [] : [`${name}: ${needs}`];
  });

/** A line of a recipe as make has it. */
const asRecipe = (command: string): string => `\t${command.trim().replaceAll(/\{\{[^{}]*\}\}/g, '$(OF_RUNNER)')}`;

/** The tasks of a Taskfile stand two deep, what they have four deep. One in another folder (`dir:`) starts nothing that is known. */
function fromTask(lines: readonly string[]): readonly string[] {
  const from = lines.findIndex((line) => /^tasks:/.test(line));
  if (from < 0) return [];
  const end = lines.findIndex((line, index) => index > from && /^[^\s#]/.test(line));
  const found: string[][] = [];
  for (const line of lines.slice(from + 1, end < 0 ? undefined : end)) {
    const [, name, short = ''] = /^ {2}["']?([\w.:-]+?)["']?:(?:\s+(.*))?$/.exec(line) ?? [];
    if (name !== undefined) found.push([`${name.replaceAll(':', '/')}:`, `    cmd: ${/^[[{|>&]/.test(short) ? '' : short}`]);
    else if (!/^\s*(?:#|$)/.test(line)) found.at(-1)?.push(line);
  }
  return found.flatMap(([head = '', ...own]) => [head, ...(own.some((line) => /^ {4}dir:/.test(line)) ? [] : commandsOf(own))]);
}

/** `cmds:` with a command each, or another task; `deps: [lint, test]`. */
function commandsOf(lines: readonly string[]): readonly string[] {
  let key = '';
  return lines.flatMap((line) => {
    const [, own, rest = ''] = /^ {4}(\w+):\s*(.*)$/.exec(line) ?? [];
    key = own ?? key;
    const said = own === undefined ? line.trim().replace(/^-\s+(?:cmd:\s*)?/, '') : rest;
    const [, task] = /^task:\s*["']?([\w.:-]+)/.exec(said) ?? [];
    if (task !== undefined) return [asRecipe(`task ${task}`)];
    if (key === 'deps') return [...said.matchAll(/[\w.:-]+/g)].map(([one]) => asRecipe(`task ${one}`));
    return /^cmds?$/.test(key) && /^[^|>]/.test(said) ? [asRecipe(said.replace(/^(["'])(.*)\1$/, '$2'))] : [];
  });
}
