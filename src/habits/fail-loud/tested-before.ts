import type { Call } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { entriesBefore, unitOf } from '../../knowledge/workflow/jobs.ts';
import { isTesting } from '../../knowledge/workflow/work.ts';

/**
 * `pytest tests/unit`, and later `pytest tests/unit/shop` with `continue-on-error`: what the second tests has failed the job in the
 * first, which every run comes to.
 */
export function isTestedBefore(attempt: number, program: Program): boolean {
  const again = program.callsIn(attempt).filter(isTesting);
  const job = program.job(attempt);
  if (job === undefined || again.length === 0) return false;
  const before = program.callsIn(job.id).filter((call) => isTesting(call) && isSure(call, program));
  return again.every((call) =>
    before.some((first) => first.start < call.start && covers(first, call) && isSameSetting(first, call, program)),
  );
}

/** It runs whatever happened, and its failure ends the job. */
const isSure = ({ id, fate }: Call, program: Program): boolean =>
  fate === 'raises' && program.catchers(id).by.length === 0 && program.guards(id).every((way) => way.length === 0);

/** In the same folder, and with the same environment. */
function isSameSetting(first: Call, again: Call, program: Program): boolean {
  const [one, other] = [first, again].map((call) => {
    const unit = unitOf(call.id, program);
    if (program.callsIn(unit.id).some(({ name }) => name === 'cd')) return undefined;
    const said = entriesBefore(unit, program).filter(({ name }) => /^steps\.(?:env\b|working-directory$)/.test(name ?? ''));
    return said
      .map(({ name, value }) => `${name}=${value.text}`)
      .sort()
      .join('\n');
  });
  return one !== undefined && one === other;
}

function covers(first: Call, again: Call): boolean {
  const [one, other] = [wordsOf(first), wordsOf(again)];
  if (one.join(' ') === other.join(' ')) return true;
  const tool = RUNNERS.find(({ starts }) => starts.test(one.join(' ')) && starts.test(other.join(' ')));
  if (tool === undefined || one.some((word) => tool.narrows.test(word)) || other.some((word) => tool.differs.test(word)))
    return false;
  const all = pathsIn(one, tool.path);
  return pathsIn(other, tool.path).every(
    (path) =>
      all.some((folder) => isBelow(path, folder)) && !leftOut(one).some((out) => isBelow(path, out) || isBelow(out, path)),
  );
}

/** What its runs are narrowed by, what lets one test something else than another with the same paths, and what is a path. */
const RUNNERS = [
  {
    starts: /^pytest\b/,
    narrows: /^(?:-[km]|--(?:deselect|lf|last-failed|ff|sw|stepwise|collect-only|co|pyargs)\b)/,
    differs: /^(?:-[mocp]|--(?:run|only|with|pyargs|rootdir)\b)/,
    path: /^[\w.-]*[/][\w./-]*$|^[\w-]+\.py$/,
  },
  {
    starts: /^go test\b/,
    narrows: /^-(?:run|short|tags|skip|list)\b/,
    differs: /^-(?:tags|race|bench|fuzz|exec|mod)\b/,
    path: /^\.[\w./-]*$/,
  },
] as const;

/** `python -m pytest …` and `uv run pytest …` are `pytest …`. */
function wordsOf({ name, args }: Call): readonly string[] {
  const words = [...name.split(' '), ...args.map(({ text }) => text)];
  const at = words.indexOf('pytest');
  return at > 0 && at < 4 ? words.slice(at) : words;
}

/** The folders and files that are named; none: all there are. */
function pathsIn(words: readonly string[], isPath: RegExp): readonly string[] {
  const paths = words.filter((word, at) => isPath.test(word) && !TAKES_PATH.test(words[at - 1] ?? ''));
  return paths.length === 0 ? [''] : paths.map(bare);
}
const TAKES_PATH = /^--(?:ignore|cov|cov-config|junit-?xml|basetemp|rootdir|confcutdir|html)$|^-[cop]$/;

const leftOut = (words: readonly string[]): readonly string[] =>
  words
    .flatMap((word, at) => /^--ignore(?:-glob)?=(.+)$/.exec(word)?.[1] ?? (words[at - 1] === '--ignore' ? word : []))
    .map(bare);

/** `./tests/unit/`, `./shop/...` */
const bare = (path: string): string => path.replace(/^\.\//, '').replace(/(?:\/|\.\.\.)+$/, '');
const isBelow = (path: string, folder: string): boolean => folder === '' || path === folder || path.startsWith(`${folder}/`);
