import type { Call } from '../../core/facts.ts';
import { factsAround } from '../../core/flow/around.ts';
import { lastAsked } from '../../core/flow/remember.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';

/**
 * In shell: a later step misses what this one did not do. `update-rc.d -f shop remove`, and then `if ! update-rc.d shop defaults`: the same program
 * is asked again, and looked at; or it makes what is started later: `[ -x "$SHOP" ] || make`.
 */
export const isToldLater = (step: Step, program: Program): boolean =>
  program.languageOf(step.call.id) === 'shell' && (isDoneAgain(step, program) || isMadeToStart(step, program));

/** A list of the same place starts the same program with an argument in common, and its answer is a condition. */
const isDoneAgain = ({ call }: Step, program: Program): boolean =>
  (lookedAt(program).get(programOf(call)) ?? []).some(
    ({ call: later }) =>
      later.start > call.end &&
      [...factsAround(later.id, program)].some(({ id }) => id === call.within) &&
      later.args.some(({ text }) => /^[^-]/.test(text) && call.args.some((own) => own.text === text)),
  );

const programOf = ({ name }: Call): string => name.replace(/ .*/, '');

/** By program: of a long script each step is asked for them. */
const lookedAt = lastAsked(({ steps }: Program) =>
  Map.groupBy(
    steps.filter(({ call }) => call.fate === 'tested'),
    ({ call }) => programOf(call),
  ),
);

/** `if [ ! -x "$SHOP" ]; then (cd ..; make); fi`, and further on `$SHOP -o out`: where it was not made that one is not there. */
function isMadeToStart({ call }: Step, program: Program): boolean {
  const missing = [...factsAround(call.id, program)].flatMap((around) =>
    around.kind === 'scope' && around.role === 'branch' && around.when !== false ? (around.tests ?? []) : [],
  );
  return missing.some(
    ({ op, negated, left: { text } }) =>
      op === 'exists' &&
      negated &&
      text.includes('/') &&
      program.calls.some(({ name, start }) => name === text && start > call.end),
  );
}

/** `SHOP_ROOT/sbin/shopadmin`: whoever installs the file puts a folder in there first. Until then it is a template, and no script. */
export const isFilledIn = (program: Program): boolean =>
  program.file.language === 'shell' &&
  program.calls.some(({ name }) => /^@?[A-Z][A-Z\d]*_[A-Z\d_]*[A-Z\d]@?\/(?:s?bin|lib|libexec)\/./.test(name));
