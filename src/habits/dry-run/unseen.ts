import type { Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { asPattern } from '../../knowledge/words.ts';

/**
 * In a shell script: can a first wrong word, or an answer that nobody has seen, destroy what was not meant? A file's path must have
 * come in and be used for nothing else before; on a server it must be many, everything, or whatever a query finds; rows must be
 * taken away.
 */
export function isUnseen(step: Step, program: Program): boolean {
  if (step.medium === 'database') return !isShownFirst(step, program);
  if (step.medium === 'file') return !isByAge(step) && !isLookedAt(step, program);
  return /\bpush\b/.test(step.name) || isMany(step, program);
}

/** In a shell script: of tests; and rows that are only changed, or filled again, have a reason that cannot be told here. */
export const isOfTests = (step: Step, program: Program): boolean =>
  TEST.test(program.file.path) || (step.medium === 'database' && !takesAway(step));

const TEST = /(?:^|\/)(?:[\w-]*tests?|tester|e2e)(?:\/|\.\w+$)/i;

/** `find . -name '*.gz' -ctime +7 -delete`: how long a thing is kept is the rule that its author wrote. */
const isByAge = ({ name, call: { args } }: Step): boolean =>
  name === 'find' && args.some(({ text }) => /^-(?:[acm](?:time|min)|newer\w*)$/.test(text));

/** Rows that are only changed have a reason that cannot be told here, and what is filled again in the same breath is renewed. */
function takesAway({ call: { args }, target }: Step): boolean {
  const said = [...args, target].map((word) => word?.text ?? '').join('\n');
  return /\b(?:drop\s|truncate\s|delete\s+from\s)/i.test(said) && !/\b(?:copy|load\s+data|insert\s+into)\s/i.test(said);
}

/** `SELECT * FROM queries`, and then `DELETE FROM queries`: it was shown before. */
export function isShownFirst({ call, target }: Step, program: Program): boolean {
  const table = /^\s*(?:delete\s+from|truncate(?:\s+table)?)\s+["'`]?([\w.]+)/i.exec(target?.text ?? '')?.[1];
  return (
    table !== undefined &&
    program.steps.some(
      (other) =>
        other.medium === 'database' &&
        other.call.start < call.start &&
        new RegExp(`^\\s*select\\b[^;]*\\bfrom\\s+${asPattern(table)}\\b`, 'i').test(other.target?.text ?? ''),
    )
  );
}

/** Names are followed this far: `to=$1; place=/srv/$to`. */
const FURTHEST = 3;

/** Before, a condition asked for a name in the path, or something else was done with it that would have failed. */
function isLookedAt({ call }: Step, program: Program): boolean {
  const names = new Set(call.args.flatMap((word) => namesIn(word, program)));
  const holds = (value: Value | undefined): boolean => value?.holes.some(({ name }) => names.has(name)) === true;
  return (
    program.scopes.some(
      ({ start, tests = [] }) => start < call.start && tests.some(({ left, right }) => holds(left) || holds(right)),
    ) ||
    program.calls.some(({ id, name, start, args }) => {
      const effect = program.step(id)?.effect;
      return start < call.start && effect !== 'delete' && effect !== 'report' && !PASSES_ON.test(name) && args.some(holds);
    })
  );
}

const PASSES_ON = /^(?:cd|pushd|local|declare|typeset|export|readonly|shift|set|read|echo|printf)$/;

function namesIn(value: Value, program: Program, depth = 0): readonly string[] {
  if (depth > FURTHEST) return [];
  return value.holes.flatMap(({ name, from }) => {
    const fact = from === undefined ? undefined : program.fact(from);
    const over = fact?.kind === 'scope' && fact.over ? [fact.over, ...(fact.over.items ?? [])] : [];
    const behind = [...over, ...program.given(name, from).map((written) => written.value)];
    return [name, ...behind.flatMap((one) => namesIn(one, program, depth + 1))];
  });
}

const MANY =
  /^(?:--all(?:-.*)?|-A|-l|--selector.*|--recursive|-r|-R|--delete(?:-unmatched.*)?|ns|namespaces?|crds?|pvcs?|customresourcedefinitions?)$|^(?:namespaces?|ns|crds?|pvcs?)\//;

const isOfMany = ({ name, args }: Pick<Step['call'], 'name' | 'args'>): boolean =>
  /\b(?:prune|destroy|apply|rb)\b/.test(name) || args.some(({ text }) => MANY.test(text));

/** `kubectl delete "$pod"`: what runs the pods starts them again. */
export const isPod = ({ name, under, call }: Step): boolean =>
  !under.includes('xargs') &&
  !isOfMany({ name, args: call.args }) &&
  call.args.some(({ text }) => /^pods?(?:\/|$)|^\$\{pods?\}$/i.test(text));

/** All of a kind, a whole tree, a whole namespace, or what a query has found. Pods are started again by their controller. */
function isMany({ name, under, call }: Step, program: Program): boolean {
  if (isOfMany({ name, args: call.args })) return true;
  if (under.includes('xargs')) return true;
  return call.args.some(({ holes }) => holes.some(({ from }) => isFound(from, program)));
}

/** `$(docker ps -aq)` where the names are expected, the item of a loop over an answer. */
function isFound(from: number | undefined, program: Program): boolean {
  const fact = from === undefined ? undefined : program.fact(from);
  if (fact?.kind === 'call')
    return /^(?:read|probe|run)$/.test(program.step(fact.id)?.effect ?? '') && !isOfEnvironment(fact.id, program);
  return fact?.kind === 'scope' && fact.over !== undefined && program.overRecords(fact) && !isOfAge(fact.over, program);
}

/** `old=$(jq 'select(.Expiration < $cutoff)' list.json); for name in $old`. */
const isOfAge = (listing: Value, program: Program): boolean =>
  listing.holes.some(({ name, from }) =>
    program.given(name, from).some(({ value }) => /expir|cutoff/i.test(program.file.text.slice(value.start, value.end))),
  );

const isOfEnvironment = (id: number, program: Program): boolean =>
  /^(?:environment|arguments)$/.test(program.step(id)?.medium ?? '');
