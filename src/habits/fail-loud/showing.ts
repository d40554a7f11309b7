import type { Call, Hole, Value } from '../../core/facts.ts';
import { lastAsked } from '../../core/flow/remember.ts';
import type { Program } from '../../core/program.ts';
import { isChange, type Step } from '../../core/step.ts';
import { isSayingName } from '../../knowledge/names.ts';
import { isLogLike } from '../../knowledge/targets.ts';
import { asPattern } from '../../knowledge/words.ts';
import { isAnswerOf, redirectedTo } from './following.ts';

/**
 * Is what a question gave a name only shown: `local account=$(aws sts get-caller-identity …)`, and then `echo "Account: $account"`, or
 * what was computed from it? Whoever reads that misses it there.
 */
export function isOnlyShownByName(step: Step, program: Program): boolean {
  if (isChange(step) || program.calls.length > MOST || !isToScreen(step, program)) return false;
  const held = heldBy(step.call, program);
  if (held.names.size === 0 || [...held.names].some((name) => isExported(name, program))) return false;
  const holds = (value: Value | undefined): boolean => value?.holes.some((hole) => isHeld(hole, held)) === true;
  if (program.scopes.some(({ over, tests }) => holds(over) || tests?.some(({ left, right }) => holds(left) || holds(right))))
    return false;
  const users = program.calls.filter(
    ({ start, args, options }) => start > step.call.end && [...args, ...options.values()].some(holds),
  );
  return users.length > 0 && users.every((user) => isShowing(user, held, program));
}

/** Each name of a longer script is not followed through all of it. */
const MOST = 2000;

/** What a function says is shown, or in a log (`main >> "$LOG"`), unless whoever calls it takes it for an answer: `total=$(report)`. */
const isToScreen = ({ call }: Step, program: Program): boolean =>
  program.chains(call.id).every(({ sites }) => sites.every((site) => site.output === undefined || isToLog(site, program)));

function isToLog(site: Call, program: Program): boolean {
  const place = site.output === 'file' ? redirectedTo(site, program) : undefined;
  return place !== undefined && [place.text, ...place.holes.map(({ name }) => name)].some(isLogLike);
}

interface Held {
  readonly names: ReadonlySet<string>;
  /** Calls whose output is made of what the names hold: `$(echo "$arn" | cut -d/ -f2)`. */
  readonly froms: ReadonlySet<number>;
}

const isHeld = ({ name, from }: Hole, { names, froms }: Held): boolean =>
  names.has(name) || (from !== undefined && froms.has(from));

/** What a call gives, by the names that it, or what is computed from it, is given. */
function heldBy(call: Call, program: Program): Held {
  const names = new Set<string>();
  const froms = new Set<number>([call.id]);
  for (const { name, role, value, start } of program.written) {
    if (name === undefined || role !== 'assigned' || start < call.start - NEAR) continue;
    for (const { group, args } of names.size === 0 ? [] : sayingsInPipes(program))
      if (args.some(({ holes }) => holes.some((hole) => names.has(hole.name))))
        for (const part of pipes(program).get(group) ?? []) froms.add(part.id);
    if (value.holes.some((hole) => isAnswerOf(call, hole.from, program) || isHeld(hole, { names, froms }))) names.add(name);
  }
  return { names, froms };
}
const pipes = lastAsked((program: Program) =>
  Map.groupBy(
    program.calls.filter(({ group }) => group !== undefined),
    ({ group }) => group,
  ),
);
const sayingsInPipes = lastAsked(({ calls }: Program) =>
  calls.filter(({ group, name }) => group !== undefined && SAYS.test(name)),
);

/** `name="$(…)"`: the name stands before the call. */
const NEAR = 200;
const SAYS = /^(?:echo|printf)$/;
const FILTERS = /^(?:bc|cat|column|cut|[gm]?awk|[efz]?grep|head|jq|nl|rev|sed|sort|tail|tr|uniq|wc)$/;

/** Programs that it starts read it. */
const isExported = (name: string, { file }: Program): boolean =>
  new RegExp(`\\b(?:export|declare -x)\\b[^\\n]{0,400}\\b${asPattern(name)}\\b`).test(file.text);

function isShowing(call: Call, held: Held, program: Program): boolean {
  if (call.output === 'file') {
    const place = redirectedTo(call, program);
    if (place !== undefined) return place.holes.some(({ name }) => name.endsWith('GITHUB_STEP_SUMMARY'));
    const isInLog = program.chains(call.id).some(({ sites }) => sites.some((site) => isToLog(site, program)));
    return isInLog && isSaying(call, program);
  }
  // What it is turned into is followed by its name, or by where it stands.
  if (SAYS.test(call.name) && held.froms.has(call.id) && call.output !== undefined)
    return (pipes(program).get(call.group) ?? []).every(({ name, output }) => SAYS.test(name) || isFiltered(name, output));
  if (call.output !== undefined) return false;
  return isSaying(call, program);
}

const isSaying = ({ id, name, local }: Call, program: Program): boolean =>
  SAYS.test(name) ||
  isSayingName(name) ||
  program.step(id)?.effect === 'report' ||
  (local !== undefined && program.stepsUnder(local).some(({ effect }) => effect === 'report'));

const isFiltered = (name: string, output: Call['output']): boolean => FILTERS.test(name) && output !== 'file';

/**
 * Was the very question a condition before, and the answer that it cannot be asked left: `if ! aws sts get-caller-identity; then exit 1;
 * fi`? Or does what asks it again stand where it went well?
 */
export function isAskedBefore(step: Step, program: Program): boolean {
  if (isChange(step)) return false;
  return (conditions(program).get(questionOf(step.call)) ?? []).some(
    (call) =>
      call.start < step.call.start &&
      ((program.enclosing(call.id) === program.enclosing(step.call.id) &&
        program.failureBranches(call).some((branch) => branch.start < step.call.start && program.ending(branch) !== 'on')) ||
        program.everyWay(step.call.id, ({ tests }) =>
          tests.some(
            ({ left, negated }) => !negated && left.holes.some(({ from, member }) => from === call.id && member === 'success'),
          ),
        )),
  );
}

/** What conditions ask, by the question. */
const conditions = lastAsked(({ calls }: Program) =>
  Map.groupBy(
    calls.filter(({ fate }) => fate === 'tested'),
    questionOf,
  ),
);

/** `aws eks describe-cluster`, `aws s3 ls s3://shop/today`: what stands before the first option. */
function questionOf({ name, args }: Call): string {
  const until = args.findIndex(({ text }) => text.startsWith('-'));
  return [name, ...args.slice(0, until < 0 ? args.length : until).map(({ text }) => text)].join(' ');
}
