import type { Call } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';

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

const lineOf = ({ name, args }: Call): string => [name, ...args.slice(0, 2).map(({ text }) => text)].join(' ');
const TASKS =
  /^(?:bundle exec (?:rails|rake)|(?:bin\/)?(?:rails|rake)|php \S*artisan|php \S*bin\/console|python[\d.]* \S*manage\.py|drush|wp)(?: |$)/;
