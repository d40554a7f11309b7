import type { Call, Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { isChange, type Step } from '../../core/step.ts';
import { isNoted, isOutputTaken } from './output-taken.ts';
import { forTheNext } from './refusing.ts';
import { namesOf } from './using.ts';

/**
 * The witness of what is lost in a pipe or in a word: something takes it in silence when it is empty or cut off. Who refuses it, looks at
 * it or only shows it ends the run or tells somebody, and of a program that is not known nobody can tell.
 */
export function isPipeTaken(step: Step, parts: readonly Call[], program: Program): boolean {
  const { call } = step;
  const ids = new Set(parts.map(({ id }) => id));
  const ends = parts.filter(
    ({ id, output, name, within }) => output !== 'piped' && id !== call.id && !ids.has(within) && !/^(?:getenv|argv)$/.test(name),
  );
  // Of what is cloned the next command tells.
  if (
    isChange(step) &&
    step.thing !== 'http' &&
    step.name !== 'git clone' &&
    ends.some((end) => FILTERS.test(end.name) || end.local !== undefined)
  )
    return true;
  const isCaptured = ends.some(({ output }) => output === 'captured') || call.output === 'captured';
  if (isCaptured) return isWordTaken(call, program);
  if (isReadByLoop(parts, program)) return true;
  const sites = program.chains(call.id).flatMap((chain) => chain.sites.filter(({ output }) => output === 'captured'));
  return ends.some((end) => isTaking(end, step)) || (sites.length > 0 && sites.every((site) => isWordTaken(site, program)));
}

const FILTERS = /^(?:awk|gawk|mawk|cat|column|cut|sed|sort|tail|tee|tr|uniq|indent)$/;
/** These end well on nothing, and what they write is there. */
const WRITES =
  /^(?:[gm]?awk|cat|cut|sed|sort|tail|tr|uniq|jq|wc|base64|nl|tac|xxd|iconv|comm|gzip|pigz|bzip2|xz|zstd|lz4|openssl|dd|printf|while)$/;
const COMPRESSES = /^(?:gzip|pigz|bzip2|xz|zstd|lz4|dd|split)$/;
/** Nothing to do is nothing wrong. */
const RUNS = /^(?:(?:ba|z|da|k)?sh|psql|mysql|mariadb|sqlite3|ruby|python[\d.]*|perl)$/;

/** Does the last part of a pipe end well on nothing? */
function isTaking(last: Call, { name: writer }: Step): boolean {
  const words = [last.name, ...last.args.map(({ text }) => text)];
  const [started = ''] = words.filter((word) => !/^(?:sudo|env|nice|command)$|^-|=|^\$/.test(word));
  if (last.output === 'file') return WRITES.test(started);
  if (started === 'tee') return words.length > 1;
  if (COMPRESSES.test(started) || (last.name === 'xargs' && words.some((word) => /^-0?r|^--no-run/.test(word)))) return true;
  if (RUNS.test(started)) return !words.includes('-c') || !/^python/.test(started);
  if (/^(?:docker|podman)$/.test(started)) {
    // What breaks off in the middle is a folder to build from all the same.
    return (words.includes('build') && writer === 'tar') || words.some((word) => /^(?:psql|mysql|mariadb)$/.test(word));
  }
  return /^(?:aws|gsutil|gcloud)$/.test(started) && words.includes('-') && words.includes('cp');
}

/** `… | while read -r name; do …; done`, which changes something in each round. */
const isReadByLoop = (parts: readonly Call[], program: Program): boolean =>
  program.scopes.some(
    ({ id, role, start }) =>
      role === 'loop' &&
      /^while\b/.test(program.file.text.slice(start, start + WORD)) &&
      parts.some((part) => /^\s*\|\s*(?:\\\n\s*)?$/.test(program.file.text.slice(part.end, start))) &&
      program.stepsUnder(id).some(isChange),
  );
const WORD = 6;

/** A word of a command that takes it, the list of a loop that changes something, or a name, whose uses are asked. */
export function isWordTaken(call: Call, program: Program): boolean {
  const loop = program.scopes.find(
    ({ role, over }) => role === 'loop' && over !== undefined && over.start <= call.start && over.end >= call.end,
  );
  if (loop !== undefined) return program.stepsUnder(loop.id).some(isChange);
  const around = program.fact(call.within);
  const isWithin = ({ start, end }: Value): boolean => start <= call.start && call.end <= end;
  if (around.kind === 'call' && [...around.args, ...around.options.values()].some(isWithin))
    return useOf(around, program) === 'takes';
  return areTaken(namesFrom(call, program), call, program);
}

/** With what is made of it: `when=$(date -d "$stamp" +%s)`. */
function namesFrom(call: Call, program: Program): ReadonlySet<string> {
  const names = new Set(namesOf(call, program));
  for (const { name, role, value, start } of program.written) {
    if (name === undefined || role !== 'assigned' || start < call.end || names.size === 0) continue;
    if (value.holes.some((hole) => names.has(hole.name) || isMadeOf(hole.from, names, program))) names.add(name);
  }
  return names;
}

const isMadeOf = (from: number | undefined, names: ReadonlySet<string>, program: Program): boolean => {
  const fact = from === undefined ? undefined : program.fact(from);
  if (fact?.kind !== 'call') return false;
  const parts = fact.group === undefined ? [fact] : program.calls.filter(({ group }) => group === fact.group);
  return (
    parts.every(({ name }) => DERIVES.test(name)) &&
    parts.some(({ args }) => args.some(({ holes }) => holes.some(({ name }) => names.has(name))))
  );
};
const DERIVES = /^(?:echo|printf|date|basename|dirname|sed|tr|cut|[gm]?awk|getenv|head|tail|sort|xargs)$/;

/** Does some use take it in silence, and none look at it, refuse it or do with it what nobody can tell? */
function areTaken(names: ReadonlySet<string>, { end }: Call, program: Program): boolean {
  const holds = (value: Value | undefined): boolean =>
    value?.holes.some(({ name }) => names.has(name.replace(/\[.*$/, ''))) === true;
  const isNamed = (over: Value): boolean =>
    [...program.file.text.slice(over.start, over.end).matchAll(/\$\{?(\w+)/g)].some(([, name = '']) => names.has(name));
  const branches = program.scopes.filter(
    ({ role, start, tests }) =>
      role === 'branch' && start > end && tests?.some(({ left, right }) => holds(left) || holds(right)) === true,
  );
  const users = program.calls.filter(
    ({ start, args, options, name }) =>
      start > end && !/^(?:getenv|argv)$/.test(name) && ([...args].some(holds) || [...options.values()].some(holds)),
  );
  const uses = users.map((user) => useOf(user, program));
  const isChosen = branches.some(({ id }) => program.callsIn(id).some((deed) => forTheNext(deed, program) !== undefined));
  const loops = program.scopes.filter(
    ({ role, over, start }) => role === 'loop' && start > end && over !== undefined && (holds(over) || isNamed(over)),
  );
  if (uses.includes('asks') || (branches.length > 0 && !isChosen)) return false;
  return isChosen || uses.includes('takes') || loops.some(({ id }) => program.stepsUnder(id).some(isChange));
}

type Use = 'takes' | 'shows' | 'asks';

/** Takes it in silence, does nothing with it that counts, or nobody can tell. */
function useOf(user: Call, program: Program): Use {
  const { name, args, output, options } = user;
  const words = args.map(({ text }) => text);
  if (isEditing(name, words)) return 'takes';
  const writes = output === 'file' || (name === 'tee' && options.has('<<'));
  if (writes && SAYS.test(name)) return useOfWritten(user, program);
  if (DERIVES.test(name) && output !== 'file') return isPipedOn(user, program) ? 'asks' : 'shows';
  if (name === 'cat' && options.has('<<') && output === undefined) return 'shows';
  if (TAKES_WORDS.test([name, ...words].join(' '))) return 'takes';
  return program.step(user.id)?.effect === 'report' ? 'shows' : 'asks';
}
const SAYS = /^(?:echo|printf|cat|tee|jq|sed|[gm]?awk)$/;
/** Words for people, settings, a part of a statement, a variable of the infrastructure: whatever stands there is good. */
const TAKES_WORDS =
  /^(?:git (?:commit|config)|gh (?:issue|pr) (?:comment|edit|create)|psql|mysql|mariadb|sqlite3|terraform|tofu)\b/;

function useOfWritten(user: Call, program: Program): Use {
  if (isNoted(user, program)) return 'shows';
  const next = forTheNext(user, program);
  if (next !== undefined) return isOutputTaken(user, next, program) ? 'takes' : 'asks';
  return user.name === 'cat' && !user.options.has('<<') ? 'asks' : 'takes';
}

const isEditing = (name: string, words: readonly string[]): boolean =>
  /^(?:sed|yq|perl)$/.test(name) && words.some((word) => /^-\w*i|^--in-?place/.test(word));

/** `echo "$answer" | ./load`: what reads it is no filter. */
const isPipedOn = ({ id, group, output }: Call, program: Program): boolean =>
  output === 'piped' &&
  program.calls.some((part) => part.group === group && group !== undefined && part.id !== id && !DERIVES.test(part.name));
