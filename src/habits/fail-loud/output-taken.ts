import type { Call } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { asPattern } from '../../knowledge/words.ts';
import { entryBefore, unitOf } from '../../knowledge/workflow/jobs.ts';

/** On the page of the run, or nowhere. */
export const isNoted = ({ id }: Call, { calls }: Program): boolean =>
  calls.some(
    ({ input, name, args }) =>
      input === id &&
      name.startsWith('>') &&
      /GITHUB_STEP_SUMMARY|^\/dev\//.test(`${args[0]?.text ?? ''} ${args[0]?.holes.map((hole) => hole.name).join(' ') ?? ''}`),
  );

/**
 * `echo "key=…" >> "$GITHUB_OUTPUT"`: is there somebody who reads it and takes an empty one in silence, and nobody else, also through a
 * job's `outputs:` and `env:`?
 */
export function isOutputTaken(word: Call, place: string, program: Program): boolean {
  const key = /^([\w-]+)=/.exec(word.args.find(({ text }) => !/^-\w$/.test(text))?.text ?? '')?.[1];
  const id = entryBefore(unitOf(word.id, program), 'steps.id', program);
  if (key === undefined || (place === 'GITHUB_OUTPUT' && id === undefined)) return false;
  const said = place === 'GITHUB_OUTPUT' ? `steps\\.${asPattern(id ?? '')}\\.outputs\\.${asPattern(key)}\\b` : nameInShell(key);
  return isRead(said, program.file.text, DEEP);
}
const DEEP = 3;

const nameInShell = (key: string): string => `(?:\\benv\\.${asPattern(key)}\\b|\\$\\{?${asPattern(key)}\\b)`;

function isRead(said: string, text: string, deep: number): boolean {
  const read = new RegExp(said, 'i');
  const lines = text.split('\n').filter((line) => read.test(line) && !/^\s*#/.test(line));
  const counted = lines.filter((line) => !SHOWS.test(line));
  return deep > 0 && counted.length > 0 && counted.every((line) => isLineTaking(line, text, deep));
}

/** What takes an empty word: the revision to check out, words for people, a condition that leaves a step out, a line of a file. */
const TAKES =
  /^\s*(?:-\s+)?(?:ref|labels?|title|body|(?:commit[-_]?)?message|subject|author|committer)\s*:|^\s*(?:run:\s*)?git (?:commit|config)\b|^\s*(?:echo|printf)\b[^#]*>>?\s*["']?(?!["']?\$\{?GITHUB_STEP_SUMMARY)[\w$./]|\s-var[ =]/;
const SHOWS = /^\s*(?:run:\s*)?(?:echo|printf)\b[^>]*$|GITHUB_STEP_SUMMARY|^\s*-?\s*name:/;

function isLineTaking(line: string, text: string, deep: number): boolean {
  if (TAKES.test(line)) return true;
  if (/^\s*(?:-\s+)?if:/.test(line)) return !/!=|fromJSON/i.test(line);
  // `tag: ${{ steps.tag.outputs.tag }}`, of a job or of the environment, and nothing beside it.
  const name = /^\s*([\w-]+):\s*["']?\$\{\{\s*[\w.-]+\s*\}\}["']?\s*$/.exec(line)?.[1];
  if (name === undefined) return false;
  const handed = /\bsteps\./.test(line) && new RegExp(`needs\\.[\\w-]+\\.outputs\\.${asPattern(name)}\\b`).test(text);
  return isRead(handed ? `needs\\.[\\w-]+\\.outputs\\.${asPattern(name)}\\b` : nameInShell(name), text, deep - 1);
}
