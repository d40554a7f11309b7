import type { Call, Scope, Value } from '../../core/facts.ts';
import { lastAsked } from '../../core/flow/remember.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
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
 * to the next one on purpose.
 */
export const keepsLogOfEach = lastAsked((program: Program): boolean =>
  program.calls.some((call) => {
    const doing = writerOf(call, program);
    if (doing === undefined || (program.step(doing.id)?.effect ?? 'run') !== 'run') return false;
    return program.loops(call.id).some((loop) => call.args.some((place) => isLogOf(loop, place, program)));
  }),
);

/** Does a place have the name of what a loop goes through, itself or by a name that is given in the loop: `LOG=logs/$STAGE.log`? */
const isLogOf = ({ id }: Scope, place: Value, program: Program): boolean =>
  [place, ...place.holes.flatMap(({ name }) => program.given(name).map(({ value }) => value))].some(
    ({ text, holes }) => isLogLike(text) && holes.some(({ from }) => from === id),
  );

const lineOf = ({ name, args }: Call): string => [name, ...args.slice(0, 2).map(({ text }) => text)].join(' ');
const TASKS =
  /^(?:bundle exec (?:rails|rake)|(?:bin\/)?(?:rails|rake)|php \S*artisan|php \S*bin\/console|python[\d.]* \S*manage\.py|drush|wp)(?: |$)/;
