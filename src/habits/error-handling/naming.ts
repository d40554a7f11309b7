import type { Scope } from '../../core/facts.ts';
import { lastAsked } from '../../core/flow/remember.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { isSame } from '../../knowledge/fresh.ts';
import { isClear, isLittle } from './night-shell.ts';

/**
 * The step that is named. What nothing takes comes before what is taken without a word; in Python where a `main` is reached rather one in
 * it, since the advice is for it, and rather none that was looked for just before.
 */
export function namedOf(uncovered: readonly Step[], program: Program): Step {
  const untaken = uncovered.filter(({ call }) => program.catchers(call.id).by.length === 0);
  const all = program.file.language === 'python' ? [...inMainFirst(untaken, program), ...inMainFirst(uncovered, program)] : [];
  return chosenOf(all.find((steps) => steps.length > 0) ?? untaken, program) ?? (uncovered[0] as Step);
}

function inMainFirst(steps: readonly Step[], program: Program): readonly (readonly Step[])[] {
  const own = mainOf(program) === undefined ? steps : steps.filter((step) => !isOutsideOfMain(step, program));
  const unsought = (some: readonly Step[]): readonly Step[] => some.filter((step) => !isSought(step, program));
  return [unsought(own), own, unsought(steps), steps];
}

const mainOf = lastAsked(({ scopes }: Program): Scope | undefined =>
  scopes.find(({ role, name }) => role === 'function' && name === 'main'),
);

/** Python: does a handler in `main` not see it? What is handed over (`submit(work, order)`) may be waited for there. */
export function isOutsideOfMain({ call }: Step, program: Program): boolean {
  const main = mainOf(program);
  if (main === undefined) return true;
  const chains = program.chains(call.id);
  return chains.every(({ whole, reached, links }) => whole && reached && !links.includes(main));
}

/** `if os.path.exists(path):`, and in the same function it is read. */
const isSought = ({ effect, medium, target, call }: Step, program: Program): boolean =>
  effect === 'read' &&
  medium === 'file' &&
  program
    .stepsIn(program.enclosing(call.id).id)
    .some((other) => other.effect === 'probe' && other.call.end <= call.start && isSame(other.target, target));

/** The first, but rather one that no line announces, and no filter; and where a temporary file is made, what comes after it. */
function chosenOf(steps: readonly Step[], program: Program): Step | undefined {
  const known = steps.filter((step) => !isLittle(step, program));
  const first = known.find((step) => !isClear(step, program)) ?? known[0] ?? steps[0];
  return (first?.thing === 'temp' ? known.find((step) => isWeighty(step, program)) : undefined) ?? first;
}

/** Rather than a temporary file's making: not its removal, and no text of another language in the script. */
const isWeighty = ({ thing, effect, call }: Step, program: Program): boolean =>
  thing !== 'temp' && effect !== 'delete' && (program.file.language !== 'shell' || program.languageOf(call.id) === 'shell');
