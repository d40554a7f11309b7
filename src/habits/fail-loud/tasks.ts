import type { Call, Hole, Scope, Value } from '../../core/facts.ts';
import { lastAsked } from '../../core/flow/remember.ts';
import type { Program } from '../../core/program.ts';
import { lineOfCall, type Step } from '../../core/step.ts';
import { isLogLike } from '../../knowledge/targets.ts';
import { writerOf } from './following.ts';

/** `bundle exec rails carts:expire >> carts.log`, then `bundle exec rails mail:remind >> mail.log`: each task is to have its turn. */
export const isOneOfTasks = ({ call }: Step, program: Program): boolean =>
  TASKS.test(lineOf(call)) &&
  call.output === 'file' &&
  program
    .children(call.within)
    .every(
      (fact) =>
        fact.kind !== 'call' ||
        fact.start <= call.start ||
        !program.step(fact.id) ||
        TASKS.test(lineOf(fact)) ||
        fact.name.startsWith('>'),
    );

/**
 * `for stage in base packages; do make $stage > logs/$stage.log; done`: a script of stages that each have a log of their own goes on
 * to the next one on purpose. So does one that has a function for it, `search orders.sh; search refunds.sh`.
 */
export const keepsLogOfEach = lastAsked((program: Program): boolean =>
  program.calls.some((call) => {
    const doing = writerOf(call, program);
    if (doing === undefined || (program.step(doing.id)?.effect ?? 'run') !== 'run') return false;
    const owner = program.enclosing(call.id);
    const rounds = isCalledOften(owner, program) ? [owner, ...program.loops(call.id)] : program.loops(call.id);
    return rounds.some((round) => call.args.some((place) => isLogOf(round, place, program)));
  }),
);

const isCalledOften = ({ id, role }: Scope, { calls }: Program): boolean =>
  role === 'function' && calls.filter(({ local }) => local === id).length > 1;

/** Does a place have the name of what a loop goes through or a function is given, itself or by a name that is given in the loop: `LOG=logs/$STAGE.log`? */
const isLogOf = ({ id }: Scope, place: Value, program: Program): boolean =>
  [place, ...place.holes.flatMap(({ name }) => program.given(name).map(({ value }) => value))].some(
    ({ text, holes }) => (isLogLike(text) || SAID_BY_IT.test(text)) && holes.some((hole) => isGivenBy(hole, id, program)),
  );
/** `results/${script}-output.txt`. */
const SAID_BY_IT = /(?:^|[-_./}])outputs?\b/i;

/** By itself, or by a name that it is given first: `local script="$1"`. */
const isGivenBy = ({ name, from }: Hole, id: number, program: Program): boolean =>
  from === id || program.given(name, from).some(({ value }) => value.holes.some((hole) => hole.from === id));

/** `echo "=== Updating the tools ==="`, and so on for each that it updates: a part that cannot be updated keeps the others from nothing. */
export const hasTurns = lastAsked((program: Program): boolean => {
  const headings = program.steps.flatMap(
    ({ effect, content, call }) =>
      (effect === 'report' && program.enclosing(call.id).role === 'unit' && HEADING.exec(content?.text ?? '')?.[1]) || [],
  );
  return headings.some((word) => headings.filter((other) => other === word).length >= MANY);
});
const HEADING = /^[^\p{L}\d$]*(updating|upgrading|refreshing|pulling|syncing|backing up)\s/iu;
const MANY = 3;

const lineOf = (call: Call): string => lineOfCall(call, 2);
const TASKS =
  /^(?:bundle exec (?:rails|rake)|(?:bin\/)?(?:rails|rake)|php \S*artisan|php \S*bin\/console|python[\d.]* \S*manage\.py|drush|wp)(?: |$)/;
