import type { Call } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { lineOfCall, type Step } from '../../core/step.ts';
import { isStrict } from '../../knowledge/shell/strict.ts';
import { nameOfStep } from '../../knowledge/workflow/jobs.ts';
import { isTesting } from '../../knowledge/workflow/work.ts';
import { isBuild, isInstalling, isShownByTrace } from './night-shell.ts';

/**
 * In shell, what no clock starts: a command or two of a script that needs a terminal (`docker run -ti`), a strict script of one thing, and one
 * of one build tool that a person starts, whose trace stands right above what the tool complains of.
 */
export function isReadByWhoTypes(uncovered: readonly Step[], program: Program): boolean {
  const { file, evidence } = program;
  if (file.language !== 'shell' || evidence.job !== undefined) return false;
  if (uncovered.length < FEW && program.calls.some(needsTerminal)) return true;
  if (isTwoLines(uncovered, program)) return true;
  if (isWholeWork(uncovered, program) || isLastBeforeGoodNews(uncovered, program)) return true;
  const [first] = uncovered;
  return (
    first !== undefined &&
    (evidence.callers ?? []).length === 0 &&
    isStrict(program) &&
    uncovered.every((step) => step.name === first.name && isBuild(step) && isShownByTrace(step, program))
  );
}
const FEW = 3;

/**
 * `make tools` and `./bin/setup use 1.2`, and nothing else in a script that nothing starts: `make` names its target, a program of the checkout is the
 * other line.
 */
const isTwoLines = (uncovered: readonly Step[], { calls, evidence, steps }: Program): boolean =>
  (evidence.callers ?? []).length === 0 &&
  calls.filter(({ name }) => !/^(?:getenv|argv|set|cd)$/.test(name)).length < FEW &&
  steps.some(isBuild) &&
  uncovered.every((step) => isBuild(step) || /^\.{1,2}\//.test(step.call.name));

/**
 * `sysrc shop_enable=YES` as the last command of a strict script that nothing starts, and then `echo "Shop has been installed."`: what it complains
 * of are the last words, and the sentence that whoever typed it waits for is missing.
 */
function isLastBeforeGoodNews([only, ...more]: readonly Step[], program: Program): boolean {
  if (only === undefined || more.length > 0 || !isStrict(program) || (program.evidence.callers ?? []).length > 0) return false;
  // What builds has a way of its own to be seen.
  if (
    isBuild(only) ||
    only.call.name === 'go' ||
    program.enclosing(only.call.id).role !== 'unit' ||
    program.loops(only.call.id).length > 0
  )
    return false;
  const after = program.calls.filter(({ start }) => start > only.call.end);
  return (
    after.every(({ name }) => /^(?:echo|printf|getenv|exit)$/.test(name)) &&
    after.some(({ args }) => args.some(({ text }) => GOOD_NEWS.test(text)))
  );
}
const GOOD_NEWS = /\b(?:installed|done|complete|completed|successful(?:ly)?|finished|ready)\b/i;

/**
 * One check (`yarn audit-ci`), one image that is built, or one pipeline whose end is on the screen, and nothing else in a strict script: what it
 * says itself is all there is to say, as the script's last words.
 */
function isWholeWork([only, ...more]: readonly Step[], program: Program): boolean {
  if (only === undefined || more.length > 0 || !isStrict(program)) return false;
  const { call } = only;
  const others = program.calls.filter(({ id, name }) => id !== call.id && !AROUND.test(name));
  const isPart = ({ group, within, local }: Call): boolean =>
    (group !== undefined && group === call.group) || within === call.id || local === program.enclosing(call.id).id;
  if (!others.every(isPart)) return false;
  return isBuildOfImage(call) || isTesting(call) || CHECKS.test(lineOfCall(call, 3)) || isShownPipe(call, program);
}
/** What only leads to it, says that it was done, or gives it a word. */
const AROUND = /^(?:getenv|argv|set|cd|pushd|popd|echo|printf|export|dirname|pwd|readlink|realpath|date|exit)$/;
const CHECKS = /(?:^|[-_./: ])(?:audit|lint(?:er|s)?|shellcheck|check|verify|validate)(?:[-_.: ]|$)/i;
const isBuildOfImage = ({ name, args }: Call): boolean =>
  /^(?:docker|podman|buildah)$/.test(name) && /^(?:build|bud|buildx)$/.test(args[0]?.text ?? '');
const isShownPipe = ({ group }: Call, { calls }: Program): boolean =>
  group !== undefined &&
  calls.filter((part) => part.group === group).every(({ output }) => output === 'piped' || output === undefined);

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
  step.call.args.every(({ text, holes }) => holes.length === 0 || OF_VERSION.test(text)) &&
  (nameOfStep(program, step.call.id) ?? '') !== '';

/** `go install acme.io/shop@$VERSION`, `pip install shop==$VERSION`: the name is written there. */
const OF_VERSION = /^[\w./[\]-]+(?:@|==)\$\{\w+\}$/;

/** `yes | sudo /usr/share/shop/apt.shop.sh`: an installer that asks whether it may. */
const isAnsweredYes = ({ effect, call: { input } }: Step, program: Program): boolean => {
  const from = effect !== 'run' || input === undefined ? undefined : program.fact(input);
  return from?.kind === 'call' && from.name === 'yes';
};
