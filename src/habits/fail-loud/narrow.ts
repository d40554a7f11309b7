import type { Scope } from '../../core/facts.ts';
import { lastAsked, remember } from '../../core/flow/remember.ts';
import type { Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { branching } from './branching.ts';
import { checking } from './checking.ts';
import { handling } from './handling.ts';
import { settling } from './settling.ts';

/** What the narrow rules say of a handler. The plain ones ask again whether one of them has spoken: each is judged once. */
export const ofHandlers = lastAsked((program: Program) =>
  remember<Verdict | readonly Verdict[] | undefined, Scope>((handler) => handling(handler, program)),
);

/** The same of a step: of how a program or a promise ended, and of the branch that its failure starts. */
export const ofSteps = lastAsked((program: Program) =>
  remember<Verdict | readonly Verdict[] | undefined, Step>(
    (step) => checking(step, program) ?? settling(step, program) ?? branching(step, program),
  ),
);
