import type { Hole, Value } from '../../core/facts.ts';
import { lastAsked } from '../../core/flow/remember.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { isShownFirst } from './unseen.ts';

/**
 * Is it sure that a name in the target is not empty, so that not everything can go? On every way a condition has looked at it, or there
 * is such a folder; in shell already what nobody can tell is enough, since only what is certain is an error.
 */
export function isAssured(step: Step, program: Program): boolean {
  if (isShownFirst(step, program) || isOfList(step, program) || isNamedForIt(step, program)) return true;
  if (program.languageOf(step.call.id) === 'shell' && step.medium === 'file')
    if (mayBeFull(step, program) || standsThere(step, program)) return true;
  const names = namesIn(wordsAtStake(step));
  return program.everyWay(step.call.id, ({ tests }) =>
    tests.some(
      ({ op, negated, left }) =>
        (op === 'truth' || op === 'exists') &&
        !negated &&
        left.holes.some(({ name, from }) => names.has(name) || wentThere(from, program)),
    ),
  );
}

/** `rm -rf build "$OUT/$part"`: the words of nothing but names, any of which may turn out to be everything. */
function wordsAtStake({ call, target }: Step): readonly Value[] {
  const words = call.args.filter(
    ({ text, holes }) => holes.length > 0 && /^\/?(?:\$\{[^}]*\}\/?)+\*?$/.test(text) && text.includes('/'),
  );
  return words.length > 0 ? words : target ? [target] : [];
}

const namesIn = (words: readonly Value[]): ReadonlySet<string> =>
  new Set(words.flatMap(({ holes }) => holes.map(({ name }) => name)));

/** `for part in conf lib; do rm -rf "$ROOT/$part"`: an item of a list that is written out is no empty name. */
const isOfList = (step: Step, program: Program): boolean =>
  wordsAtStake(step).some(({ holes }) =>
    holes.some(({ from }) => {
      const fact = from === undefined ? undefined : program.fact(from);
      return (
        fact?.kind === 'scope' && fact.role === 'loop' && fact.over?.items?.every((item) => item.holes.length === 0) === true
      );
    }),
  );

/** In shell: of the names in one word, each of which would have to be empty, one has a text, or somebody has seen to it. */
const mayBeFull = (step: Step, program: Program): boolean =>
  wordsAtStake(step).every(({ holes }) =>
    holes.some(
      (hole) =>
        isSetElsewhere(hole, program) ||
        isGivenByCallers(hole, program) ||
        isGivenText(hole, program) ||
        isAskedAbout(hole.name, step, program),
    ),
  );

/** The name is given nowhere in the file: what it sources may give it. */
const isSetElsewhere = ({ name, from }: Hole, program: Program): boolean =>
  from !== undefined && (program.step(from)?.medium === 'environment' ? /^\w+$/.test(name) && readsIn(program) : false);

const readsIn = lastAsked(({ calls }: Program): boolean => calls.some(({ name }) => /^(?:source|\.)$/.test(name)));

/** `local place="$1"` in a function: whoever calls it gives it something, or hands on what it was given itself. */
function isGivenByCallers(hole: Hole, program: Program): boolean {
  const holders = [hole, ...program.given(hole.name, hole.from).flatMap(({ value }) => value.holes)];
  return holders.some(({ name, from }) => {
    const owner = from === undefined ? undefined : program.fact(from);
    if (owner?.kind !== 'scope' || owner.role !== 'function') return false;
    const at = Number(name) - 1;
    const sites = program.calls.filter(({ local }) => local === owner.id);
    return sites.length > 0 && sites.every(({ args, open }) => open || (args[at]?.text ?? '') !== '');
  });
}

/** `PLACE=$ROOT/app`, `PART=$(echo "${DEVICE}1" | sed s/dev/media/)`, `HERE=$(pwd)`: it has a text of its own. */
function isGivenText({ name, from }: Hole, program: Program): boolean {
  const given = program.given(name, from);
  return (
    given.length > 0 &&
    given.every(({ value: { text, start, end } }) => {
      const said = program.file.text.slice(start, end).trim();
      return SAYS_MORE.test(said) || ANSWERS.test(said) || /\w/.test(text.replace(/\$\{[^}]*\}/g, ''));
    })
  );
}

const SAYS_MORE = /^"?(?:\$\(|`)\s*(?:echo|printf) +(?:"[^"$]*\$\{?\w+\}?[^"$]+"|[^\s"'$|]*\$\{?\w+\}?[^\s"'$|]+) *\|/;
/** What always has an answer. */
const ANSWERS = /^"?(?:\$\(|`)\s*(?:cd\b[^;|]*&&\s*pwd|pwd|date|dirname|hostname|whoami|id|mktemp|realpath|uname)\b/;

/** A condition of any kind, or `: "${ROOT:?}"`, has asked about the name before. */
const isAskedAbout = (name: string, { call }: Step, program: Program): boolean =>
  program.scopes.some(
    ({ start, tests = [] }) =>
      start < call.start &&
      tests.some(({ left, right }) => [left, right].some((side) => side !== undefined && holds(side, name))),
  ) ||
  program.calls.some(
    ({ start, args }) =>
      start < call.start && args.some((word) => word.holes.some((hole) => hole.name === name && hole.filled === true)),
  );

const holds = ({ holes }: Value, name: string): boolean => holes.some((hole) => hole.name === name);

/** Python: a statement word by word in `def delete_settings():`, which does what it is named for: no name turned out empty. */
function isNamedForIt({ medium, target, call }: Step, program: Program): boolean {
  if (medium !== 'database' || program.languageOf(call.id) !== 'python' || target?.holes.length !== 0) return false;
  const { role, name = '' } = program.enclosing(call.id);
  return role === 'function' && /^_*(?:delete|clear|truncate|purge|reset|wipe|empty|drop)_/i.test(name);
}

/** `set -e`, `cd build`, and then `rm -rf *`: it is that folder, or the script has ended. */
function standsThere({ call, target }: Step, program: Program): boolean {
  if (!/^(?:\.\/)?\*$/.test(target?.text ?? '')) return false;
  const moved = program.calls.findLast(
    ({ name, start, within }) => /^(?:cd|pushd|popd)$/.test(name) && start < call.start && within === call.within,
  );
  return moved !== undefined && moved.fate === 'raises' && /\w/.test(moved.args[0]?.text ?? '');
}

/** `cd /srv/app/data && rm -rf *`: it is that folder, or nothing happens. */
function wentThere(from: number | undefined, program: Program): boolean {
  const call = from === undefined ? undefined : program.fact(from);
  return call?.kind === 'call' && /^(?:cd|pushd)$/.test(call.name) && call.args.length > 0;
}
