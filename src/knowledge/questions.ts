import type { Call, Scope } from '../core/facts.ts';
import { lastAsked } from '../core/flow/remember.ts';
import type { Program } from '../core/program.ts';
import type { Step } from '../core/step.ts';
import { isSame } from './fresh.ts';

/** `umount /mnt 2> /dev/null`, `git update-index --refresh > /dev/null 2>&1`: somebody knows that it may complain. */
export const isHushed = ({ call: { output, options } }: Step): boolean =>
  options.get('2>')?.text === '/dev/null' || (output === 'null' && options.get('2>')?.text === '1') || options.has('&>');

/**
 * `[ -x /sbin/restorecon ] && /sbin/restorecon …`, `(tool --version) && tool`: what not every machine has. `command -v tool || exit 1` says the
 * opposite: without it there is no run.
 */
export const isOptionalProgram = ({ effect, name, call }: Step, program: Program): boolean =>
  effect === 'run' &&
  program.everyWay(
    call.id,
    ({ tests, scope }) =>
      tests.some(({ op, left }) =>
        op === 'exists'
          ? left.text === name
          : left.holes.some(({ name: asked, from }) => asked.includes(`command -v ${name}`) || asksFor(from, call.name, program)),
      ) && !isNeeded(scope, call, program),
  );

/** Where a look at it says that it is not there the run ends badly: in the branch that leaves before it, or on the other side of the one around it. */
function isNeeded(scope: Scope, { start, end }: Call, program: Program): boolean {
  if (scope.start > start || end > scope.end) return program.ending(scope) === 'bad';
  const other = program.children(scope.within).find((fact) => fact.start >= scope.end && fact.kind !== 'comment');
  return other?.kind === 'scope' && other.role === 'branch' && other.when === false && program.ending(other) === 'bad';
}

/** `tool --version`, `tool --help`. */
function asksFor(id: number | undefined, name: string, program: Program): boolean {
  const asked = id === undefined ? undefined : program.fact(id);
  return asked?.kind === 'call' && asked.name === name && program.step(asked.id)?.effect === 'probe';
}

/** `cmd && exit 0`, `if cmd; then …`: its status is the answer to a question. */
export const isCondition = ({ call }: Step, program: Program): boolean => {
  const asked = askedIn(program);
  return asked.has(call.id) || (call.input !== undefined && asked.has(call.input));
};

/** The calls whose success a condition of the file asks for. */
const askedIn = lastAsked(({ scopes }: Program): ReadonlySet<number> => {
  const asked = new Set<number>();
  for (const { tests } of scopes)
    for (const { left } of tests ?? [])
      for (const { from, member } of left.holes) if (member === 'success' && from !== undefined) asked.add(from);
  return asked;
});

/** `trap 'status=$?' ERR`: each failure is taken note of. */
export const isTrapped = lastAsked(
  ({ scopes, calls }: Program): boolean =>
    scopes.some(({ role, on }) => role === 'after' && on === 'failure') ||
    calls.some(({ name, args }) => name === 'trap' && args.some(({ text }) => text === 'ERR')),
);

/** In shell: the next line asks whether it did its work: `diff … > changes`, and then `[ -s changes ]`, `grep -q x changes`. */
export function isLookedAtNext({ call }: Step, program: Program): boolean {
  const next = program.children(call.within).find((fact) => fact.start >= call.end && fact.kind !== 'comment');
  if (next?.kind === 'scope' && next.role === 'branch' && next.tests?.some(({ op }) => op === 'exists')) return true;
  if (call.name === 'mv' && isReadByTest(call, program)) return true;
  // `git clone … app`, and then `cd app || exit`.
  if (next?.kind === 'call' && next.name === 'cd' && next.fate === 'tested') return true;
  // `fail_if_error "Downloading"`, a function of what it sources.
  if (next?.kind === 'call' && next.local === undefined && ASKS_STATUS.test(next.name)) return true;
  if (next?.kind === 'call' && next.local !== undefined && looksAtStatusFirst(next.local, program)) return true;
  const [place] = (redirectsIn(program).get(call.id) ?? []).flatMap(({ args }) => args[0]?.holes ?? []);
  return (
    place !== undefined &&
    searchesIn(program).some(
      ({ start, args }) => start > call.end && args.some(({ holes }) => holes.some(({ name }) => name === place.name)),
    )
  );
}

/** `check() { if [ $? -ne 0 ]; then …`, `check() { local rc=$?; …`: a function asks first how the last command ended, and ends the run or keeps it. */
const looksAtStatusFirst = (owner: number, program: Program): boolean => {
  const { start, end } = program.fact(owner);
  const text = program.file.text.slice(start, end);
  return (
    /^[^{]*\{\s*(?:#[^\n]*\n\s*)*[^\n;#]*\$\?/.test(text) && /\b(?:exit|return|die)\b|\w\+?=(?!["']?\$\{?\?)[\w("'$]/.test(text)
  );
};

/** `mv spool spool.old`, and then `if load < spool.old; then …`. */
const isReadByTest = ({ end, args, within }: Call, program: Program): boolean =>
  program.children(within).some((reader) => {
    const source = reader.kind === 'call' && reader.fate === 'tested' && reader.start > end ? reader.input : undefined;
    const from = source === undefined ? undefined : program.fact(source);
    return from?.kind === 'call' && from.name === '<' && isSame(from.args[0], args.at(-1));
  });

const ASKS_STATUS =
  /^(?:fail|die|exit|abort|check|verify|assert|handle)_?(?:if|on)?_?(?:err(?:or)?s?|fail(?:ed|ure)?|status|result|rc|ret(?:val)?|exit(?:_?code)?)$/i;

/** By call: where its output is written to. */
const redirectsIn = lastAsked(({ calls }: Program) =>
  Map.groupBy(
    calls.filter(({ name, input }) => input !== undefined && name.startsWith('>')),
    ({ input }) => input as number,
  ),
);

/** The searches whose outcome the file looks at. */
const searchesIn = lastAsked(({ calls }: Program) =>
  calls.filter(({ name, fate }) => fate === 'tested' && /^[ef]?grep$/.test(name)),
);

/** `umask $(perl -e 'printf "%03o", umask | 022')`: a line of another language, which computes, and names the file that it cannot open. */
export const isComputing = ({ call: { name, args } }: Step): boolean =>
  /^python[\d.]*$/.test(name)
    ? args[0]?.text === '-c' && !GOES_OUT.test(args[1]?.text ?? '')
    : /^(?:perl|ruby|[gm]?awk)$/.test(name) &&
      args.some(({ text }) => /^-\w*e$/.test(text)) &&
      !args.some(({ text }) => /^-[a-z0-9]*i/.test(text));

/** Python that does more than to compute: it loads what is no part of Python, opens files, starts programs, asks others. */
const GOES_OUT =
  /(?:^|[;\n])\s*(?:from|import)\s+(?!(?:[\w.]+,\s*)*(?:sys|os|json|re|math|time|datetime|random|string|uuid|secrets|hashlib|base64|urllib\.parse|ipaddress|decimal|statistics|calendar|platform|site|sysconfig|collections|itertools)\b)|\bopen\(|\bos\.(?:system|remove|rename|make)|subprocess|exec\(/;

/** `if …; then cmd; else other; fi`, and then `status=$?`: the last command's status is that of the condition. */
export function isStatusKept({ call }: Step, program: Program): boolean {
  const around = program.fact(call.within);
  if (around.kind !== 'scope' || around.role !== 'branch') return false;
  const isLast = !program.children(around.id).some((fact) => fact.start >= call.end && fact.kind !== 'comment');
  return isLast && keepsStatus(program).some((start) => start > around.end && isNextAfter(around, start, program));
}

/** Between a branch and the line that takes note of the status stand only the other branches of its condition. */
const isNextAfter = (branch: Scope, start: number, program: Program): boolean =>
  program
    .children(branch.within)
    .every(
      (fact) =>
        fact.start < branch.end ||
        fact.start >= start ||
        (fact.kind === 'scope' && fact.role === 'branch') ||
        fact.kind === 'comment',
    ) && !/\bfi\b[\s\S]*\bif\b/.test(program.file.text.slice(branch.end, start));

/** Where a name is given `$?`. */
export const keepsStatus = lastAsked(({ written }: Program): readonly number[] =>
  written.filter(({ value }) => value.holes.some(({ member }) => member === '$?')).map(({ start }) => start),
);

/** `status=$?` above it, and `exit "$status"` as the last word: the run's end says how its work went, and this is beside that. */
export function isAfterStatus({ call }: Step, program: Program): boolean {
  if (program.file.language !== 'shell') return false;
  const kept = keepsStatus(program).filter((start) => start < call.start);
  const name = /\n[ \t]*exit[ \t]+["']?\$\{?(\w+)\}?["']?\s*$/.exec(program.file.text)?.[1];
  return (
    name !== undefined &&
    program.written.some((written) => written.name === name && kept.includes(written.start)) &&
    !program.written.some((written) => written.name === name && written.start > call.start)
  );
}

/** A person starts it, answers its questions, and sees what it and its programs say. */
export const isAttended = (program: Program): boolean => program.evidence.job === undefined && asksPerson(program);

/** Does it ask whoever sits before it, on a way that is run? */
export const asksPerson = lastAsked((program: Program): boolean =>
  program.steps.some(
    ({ effect, content, call }) =>
      (effect === 'ask' || (effect === 'report' && /\bpress (?:enter|return|any key)\b/i.test(content?.text ?? ''))) &&
      program.reached(call.id),
  ),
);
