import { isOfWorkflows } from '../../core/callers.ts';
import { lastAsked } from '../../core/flow/remember.ts';
import { kept, missing, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { type Step, saidName } from '../../core/step.ts';
import { isThrownAway } from '../../knowledge/fresh.ts';
import { isOfImage } from '../../knowledge/images.ts';
import { isNeverTaken } from '../../knowledge/never-taken.ts';
import { type Remedy, remedyFor } from '../../knowledge/remedies.ts';
import { mayBeApproved, startsOnlyOn } from '../../knowledge/workflow/jobs.ts';
import { isBranchMadeHere, isLeftOnRunner } from '../../knowledge/workflow/runner.ts';
import { isInTest } from '../../knowledge/workflow/work.ts';
import { isAssured } from './assured.ts';
import { isChosenInPython, isOfPythonAuthor } from './chosen.ts';
import { isComputedDeletion, isOfList } from './computed.ts';
import { isMovedByHand } from './moved-by-hand.ts';
import { isChosenInScript, isOfAuthor, isShownByTool } from './outside.ts';
import { isOwn } from './own.ts';
import { isPushOfGenerated, isPushOfHook, isPushOfOwnBranch, isPushOfRun } from './pushing.ts';
import { isSureOfFiles } from './sure.ts';
import { isRehearsable } from './switches.ts';
import { isOfVolumes, isVolumeLeft } from './volumes.ts';

/**
 * A step that destroys what outlives the run must stand under something that lets a person look first. What its author chose, or is
 * what the file is there for, is said once a file and weighs nothing.
 */
export function destroying(step: Step, program: Program): Verdict | undefined {
  const rule = ruleFor(step, program);
  if (rule === undefined) return undefined;
  if (rule === 'kept') return kept;
  const isQuiet = isChosen(rule, step, program);
  if (isQuiet && (!isWorthALine(rule, step, program) || firstQuiet(program) !== step)) return undefined;
  const { advice, code } = remedyOf(rule, step, program);
  return missing({
    rule,
    severity: isQuiet || isOfTestMachine(step, program) ? 'info' : rule === 'everything' ? 'error' : 'warning',
    // In an info line the first way is enough.
    message: messageOf(rule, step, isQuiet ? advice.replace(/, or .*/, '.') : advice, program.file.text),
    fix: { kind: 'code', code },
  });
}

/** Docker's volumes in a script that only workflows without a schedule start: what is tried at a change needs a clean machine. */
const isOfTestMachine = (step: Step, { evidence }: Program): boolean =>
  isOfVolumes(step) && evidence.job === undefined && isOfWorkflows(evidence.callers);

/**
 * A shell script that was started for it, or that names the one thing, surprises nobody, and a switch around one step of several is a trap:
 * of files and of what is on a server only a mirror is worth a line there.
 */
const isWorthALine = (rule: string, { name }: Step, { file }: Program): boolean =>
  file.language !== 'shell' || name === 'rsync' || !/^(?:delete|remote)$/.test(rule);

/** The first such step of the file: the one that tells of them. */
const firstQuiet = lastAsked((program: Program): Step | undefined =>
  program.steps.find((step) => {
    const rule = program.reached(step.call.id) ? ruleFor(step, program) : undefined;
    return rule !== undefined && rule !== 'kept' && isWorthALine(rule, step, program) && isChosen(rule, step, program);
  }),
);

/** The rule by which a step destroys without anybody looking first; `kept`; undefined: it destroys nothing, or nobody can tell. */
function ruleFor(step: Step, program: Program): string | undefined {
  const danger = step.row.danger?.(step.ask) ?? 'no';
  if (danger === 'preview') return 'kept';
  if (danger === 'no' && !isComputedDeletion(step, program)) return isRowsRehearsed(step, program) ? 'kept' : undefined;
  if (isThrownAway(step.target, program) || isOfMigration(step, program)) return undefined;
  if (isRehearsable(step, program) || isShownByTool(step, program)) return 'kept';
  if (isOfRunner(step, program) || isOwn(step, program) || standsInCleanup(step, program) || isMovedByHand(step, program))
    return undefined;
  if (program.chains(step.call.id).some((chain) => !chain.whole)) return undefined;
  const rule = danger === 'everything' && !isAssured(step, program) ? 'everything' : ruleOf(step);
  if (isVolumeLeft(step, program)) return undefined;
  if (rule === 'delete' && program.languageOf(step.call.id) === 'shell' && !isSureOfFiles(step, program)) return undefined;
  return isMeant(rule, step, program) && !isOfList(step, program) ? undefined : rule;
}

/** A migration runs once, and its tool remembers it. */
const isOfMigration = ({ medium }: Step, { file }: Program): boolean =>
  medium === 'database' && /(?:^|\/)(?:migrations?|alembic\/versions)\//.test(file.path);

/** A runner's disk, an image that is made, end with the run; whoever approves a deployment has looked. */
const isOfRunner = (step: Step, program: Program): boolean =>
  isLeftOnRunner(step, program) ||
  mayBeApproved(step.call.id, program) ||
  isBranchMadeHere(step, program) ||
  (step.medium !== 'network' && isOfImage(program)) ||
  (program.file.language === 'workflow' && isInTest(step, program)) ||
  makesRoomOnRunner(program);

/** `for row in rows: if not dry_run: db.execute("UPDATE …", row)`: row by row, and it can be seen before. */
const isRowsRehearsed = (step: Step, program: Program): boolean =>
  step.medium === 'database' &&
  /^\s*update\s/i.test(step.target?.text ?? '') &&
  program.loops(step.call.id).length > 0 &&
  isRehearsable(step, program);

/** What a script is told by an argument, a workflow is told by an input; where there is a rehearsal, no second switch is asked for. */
function remedyOf(rule: string, step: Step, program: Program): Remedy {
  if (rule === 'force-push' && !deletesBranch(step)) return LEASE;
  const language = program.languageOf(step.call.id);
  if (isApplied(step)) return { advice: '', code: `${step.name.replace('apply', 'plan')} -out=plan.tfplan` };
  // Neither a schedule nor a push gives inputs, and who starts a script that has a first argument gives it that: what goes today still goes.
  if (program.file.language === 'workflow') return remedyFor(isGivenInputs(program) ? 'switch' : 'unless', 'workflow');
  // Nor is a shell script given a word that it has never read: whatever starts it would go on without it, and do nothing.
  if (language === 'shell') return remedyFor(step.name === 'rsync' ? mirroring(step, program) : 'unless', 'shell');
  const isToldNothing = program.steps.every(({ medium }) => medium !== 'arguments');
  if (isToldNothing && program.evidence.job !== undefined) return remedyFor('unless', language);
  if (language !== 'python') return remedyFor('switch', language);
  // What is told nothing on its command line is told by its environment.
  const isOfEnvironment = isToldNothing && program.steps.some(asksEnvironment);
  return remedyFor(hasRehearsal(program) ? 'rehearsed' : isOfEnvironment ? 'switched' : 'switch', language);
}

/** Where more is deleted, `DRY_RUN` for the copy alone would promise what the script does not keep. */
const mirroring = (step: Step, program: Program): 'limited' | 'mirrored' =>
  program.steps.some((other) => other !== step && other.effect === 'delete' && other.thing !== 'temp' && other.name !== 'rsync')
    ? 'limited'
    : 'mirrored';

/** Only a person, or who calls it, gives a workflow inputs: behind an `if:` on one it would do nothing where a push starts it. */
const isGivenInputs = (program: Program): boolean => startsOnlyOn(['workflow_dispatch', 'workflow_call'], program);

const asksEnvironment = ({ medium, effect }: Step): boolean => medium === 'environment' && effect === 'read';

/** `parser.add_argument("--dry-run", action="store_true")`. */
const hasRehearsal = ({ steps }: Program): boolean =>
  steps.some(({ medium, thing, target }) => medium === 'arguments' && thing === 'option' && target?.text === '--dry-run');

/** What its author generates, fills or makes anew. */
const isMeant = (rule: string, step: Step, program: Program): boolean =>
  (rule !== 'everything' || isEmptying(step, program)) &&
  (isNeverTaken(step.call.id, program) ||
    isOfPythonAuthor(step, program) ||
    isOfAuthor(step, program) ||
    (rule === 'force-push' &&
      (isPushOfGenerated(step, program) ||
        isPushOfHook(step, program) ||
        isPushOfRun(step, program) ||
        isPushOfOwnBranch(step, program))));

/** What its author chose. */
const isChosen = (rule: string, step: Step, program: Program): boolean =>
  (rule !== 'everything' || isEmptying(step, program)) &&
  (isOfList(step, program) || isChosenInPython(step, program) || isChosenInScript(step, program));

/** `deleteMany({})` is how a collection is emptied, and no name that turned out empty; so is, in shell, a statement word by word. */
const isEmptying = ({ medium, call }: Step, program: Program): boolean =>
  medium === 'database' && /^(?:javascript|shell)$/.test(program.languageOf(call.id));

/** Tools that hosted runners come with: whoever removes them makes room on a disk that is gone after the run. */
const PREINSTALLED = /^(?:\/opt\/hostedtoolcache|\/usr\/share\/dotnet|\/usr\/local\/lib\/android|\/opt\/ghc)(?:\/|$)/;
const makesRoomOnRunner = (program: Program): boolean =>
  program.steps.some(({ effect, target }) => effect === 'delete' && PREINSTALLED.test(target?.text ?? ''));

function ruleOf(step: Step): string {
  if (/\bpush\b/.test(step.name)) return 'force-push';
  if (step.medium === 'database') return 'statement';
  return step.medium === 'file' ? 'delete' : 'remote';
}

const LEASE: Remedy = { advice: '', code: 'git push --force-with-lease' };

/** `git push --delete`, `git push origin :old`. */
const deletesBranch = ({ call }: Step): boolean => call.args.some(({ text }) => /^(?:-d|--delete|:\S+)$/.test(text));

/** `terraform apply -auto-approve`: what it does stands in a plan that nobody has seen. */
const isApplied = ({ name }: Step): boolean => /^(?:terraform|tofu|terragrunt) apply$/.test(name);

function messageOf(rule: string, step: Step, advice: string, text: string): string {
  const name = statementOf(step) ?? saidName(step, text);
  if (rule === 'everything')
    return `\`${name}\` may take everything at once: check its target, and ${advice || 'act only under `--apply`.'}`;
  if (rule === 'force-push' && !deletesBranch(step))
    return `\`${step.name}\` may overwrite what others pushed: use \`--force-with-lease\`, or ask first.`;
  if (isApplied(step))
    return `\`${step.name}\` may replace or destroy, and nobody sees the plan first: save it with \`-out=\`, look, and apply that.`;
  return `\`${name}\` destroys at once, and nobody can look first: ${advice || 'act only under a switch such as `--apply`.'}`;
}

/** `DELETE FROM orders`: what acts is the statement, whatever the client is called. */
const statementOf = ({ medium, target, name }: Step): string | undefined =>
  // A client's method, and no program: `psql`.
  medium === 'database' && name.includes('.')
    ? /^\s*((?:delete\s+from|truncate(?:\s+table)?|drop\s+(?:table|database|schema|view|index))\s+(?:if\s+exists\s+)?[\w.]+)/i
        .exec(target?.text ?? '')?.[1]
        ?.replace(/\s+/g, ' ')
    : undefined;

/** On the way out, after a failure or at the end: what is removed there is what the run left behind. */
function standsInCleanup(step: Step, program: Program): boolean {
  const chains = program.chains(step.call.id);
  return (
    chains.length > 0 &&
    chains.every(({ links }) => links.some((link) => link.kind === 'scope' && (link.role === 'after' || link.role === 'handler')))
  );
}
