import type { Program } from '../../core/program.ts';
import { lineOf, lineOfCall, type Step } from '../../core/step.ts';
import { nameOfStep } from '../../knowledge/workflow/jobs.ts';
import { actingIn, isTesting } from '../../knowledge/workflow/work.ts';
import { isBuild, isInstalling } from './night-shell.ts';

/**
 * In a workflow, whose page names the step: a few commands that say themselves which file or branch they could not have, and in a step with a
 * name all that is asked of one written file. So does the `RUN` of an image's build.
 */
export const isToldByPage = (untold: readonly Step[], uncovered: readonly Step[], program: Program): boolean => {
  if (program.evidence.inImage === true) return true;
  if (program.file.language !== 'workflow') return false;
  const isNamed = (nameOfStep(program, untold[0]?.call.id) ?? '') !== '';
  if (isNamed && program.evidence.job === undefined && uncovered.every(isCheckOrBuild) && onlyTests(program)) return true;
  return (
    (untold.length < MANY && untold.every(({ name }) => NAMES_ITS_OBJECT.test(name))) ||
    isToldBelowName(uncovered, program) ||
    (isNamed && new Set(untold.map(fileAsked)).size === 1 && untold.every((step) => fileAsked(step) !== undefined))
  );
};
/** In a step with a name, where all that can fail names its file, its branch or the package that it could not have. */
const isToldBelowName = (uncovered: readonly Step[], program: Program): boolean =>
  (nameOfStep(program, uncovered[0]?.call.id) ?? '') !== '' &&
  uncovered.length < MANY &&
  uncovered.every((step) => NAMES_ITS_OBJECT.test(step.name) || isInstalling(step));

/** All that it might do outside is a target of `make`, which is named for no delivery. */
const onlyTests = (program: Program): boolean =>
  actingIn(program).every((step) => isBuild(step) && !/deploy|publish|release|push|upload|sync/i.test(lineOf(step)));

/** In a workflow that only tests: `make lint`, `go test ./...`, and what they need: each names its target itself, below the name of its step. */
const isCheckOrBuild = (step: Step): boolean =>
  isBuild(step) || isInstalling(step) || isTesting(step.call) || /^go (?:work|vet|mod|get)$/.test(lineOfCall(step.call, 1));

/** `jq -r .version version.json`: the file, by its name in the checkout. */
const fileAsked = ({ name, call: { args } }: Step): string | undefined => {
  const last = args.at(-1);
  return /^(?:jq|yq)$/.test(name) && args.length > 1 && last?.holes.length === 0 && /^[\w./-]+\.\w+$/.test(last.text)
    ? last.text
    : undefined;
};
/** A few commands below a name that a person gave them, and no functions: the page shows which of them it was. */
export const isOfShortNamedStep = ({ call }: Step, program: Program): boolean =>
  program.file.language === 'workflow' &&
  program.size <= SHORT &&
  program.languageOf(call.id) === 'shell' &&
  (nameOfStep(program) ?? '') !== '' &&
  !program.scopes.some(({ role }) => role === 'function');
const SHORT = 12;

const MANY = 8;
const NAMES_ITS_OBJECT = /^(?:cat|cp|mv|ln|mkdir|mktemp|touch|chmod|chown|rm|rmdir|tar|unzip|git (?!check-ref-format).*)$/;
