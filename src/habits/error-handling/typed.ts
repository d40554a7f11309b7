import type { Call } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { isStrict } from '../../knowledge/shell/strict.ts';
import { nameOfStep } from '../../knowledge/workflow/jobs.ts';
import { isBuild, isInstalling, isShownByTrace } from './night-shell.ts';

/**
 * In shell, what nobody but a person starts: a command or two of a script that needs a terminal (`docker run -ti`), and a strict script of one
 * build tool, whose trace stands right above what the tool complains of.
 */
export function isReadByWhoTypes(uncovered: readonly Step[], program: Program): boolean {
  const { file, evidence } = program;
  if (file.language !== 'shell' || evidence.job !== undefined) return false;
  if (uncovered.length < FEW && program.calls.some(needsTerminal)) return true;
  const [first] = uncovered;
  return (
    first !== undefined &&
    (evidence.callers ?? []).length === 0 &&
    isStrict(program) &&
    uncovered.every((step) => step.name === first.name && isBuild(step) && isShownByTrace(step, program))
  );
}
const FEW = 3;

/** Without one they refuse to run. */
const needsTerminal = ({ name, args }: Call): boolean => {
  const words = args.map(({ text }) => text);
  if (!/^(?:docker|podman)$/.test(name) || !/^(?:run|exec)$/.test(words[0] ?? '')) return false;
  return words.some((word) => /^-(?:it|ti)$/.test(word)) || (words.includes('-i') && words.includes('-t'));
};

/** In a workflow's step with a name: `brew install coreutils`, `pip install -r requirements.txt`: it complains by the names that stand there. */
export const isFixedInstallation = (step: Step, program: Program): boolean =>
  program.file.language === 'workflow' &&
  program.languageOf(step.call.id) === 'shell' &&
  (isInstalling(step) || isAnsweredYes(step, program)) &&
  step.call.args.every(({ holes }) => holes.length === 0) &&
  (nameOfStep(program, step.call.id) ?? '') !== '';

/** `yes | sudo /usr/share/shop/apt.shop.sh`: an installer that asks whether it may. */
const isAnsweredYes = ({ effect, call: { input } }: Step, program: Program): boolean => {
  const from = effect !== 'run' || input === undefined ? undefined : program.fact(input);
  return from?.kind === 'call' && from.name === 'yes';
};
