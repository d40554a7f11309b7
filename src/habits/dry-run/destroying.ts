import type { Scope } from '../../core/facts.ts';
import { kept, missing, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { type Step, saidName } from '../../core/step.ts';
import { isOfImage } from '../../knowledge/images.ts';
import { listsFiles } from '../../knowledge/listings.ts';
import { isNeverTaken } from '../../knowledge/never-taken.ts';
import { type Remedy, remedyFor } from '../../knowledge/remedies.ts';
import { mayBeApproved } from '../../knowledge/workflow/jobs.ts';
import { isBranchMadeHere, isLeftOnRunner } from '../../knowledge/workflow/runner.ts';
import { isInTest } from '../../knowledge/workflow/work.ts';
import { isAssured } from './assured.ts';
import { isOfPythonAuthor } from './chosen.ts';
import { isOfAuthor } from './outside.ts';
import { isOwn } from './own.ts';
import { isPushOfGenerated, isPushOfHook, isPushOfOwnBranch, isPushOfRun } from './pushing.ts';
import { isRehearsable } from './switches.ts';

/** A step that destroys what outlives the run must stand under something that lets a person look first. */
export function destroying(step: Step, program: Program): Verdict | undefined {
  const danger = step.row.danger?.(step.ask) ?? 'no';
  if (danger === 'preview') return kept;
  // A migration runs once, and its tool remembers it.
  if (step.medium === 'database' && /(?:^|\/)(?:migrations?|alembic\/versions)\//.test(program.file.path)) return undefined;
  if (danger === 'no' && !isComputedDeletion(step, program)) return undefined;
  if (isRehearsable(step, program)) return kept;
  // A runner's disk ends with the run; and whoever approves a deployment has looked.
  if (isLeftOnRunner(step, program) || mayBeApproved(step.call.id, program) || isBranchMadeHere(step, program)) return undefined;
  if (step.medium !== 'network' && isOfImage(program)) return undefined;
  if (program.file.language === 'workflow' && isInTest(step, program)) return undefined;
  if (isOwn(step, program) || standsInCleanup(step, program) || makesRoomOnRunner(program)) return undefined;
  if (program.chains(step.call.id).some((chain) => !chain.whole)) return undefined;
  const rule = danger === 'everything' && !isAssured(step, program) ? 'everything' : ruleOf(step);
  if (isMeant(rule, step, program)) return undefined;
  const { advice, code } = remedyOf(rule, step, program);
  return missing({
    rule,
    severity: rule === 'everything' ? 'error' : 'warning',
    message: messageOf(rule, step, advice, program.file.text),
    fix: { kind: 'code', code },
  });
}

/** What a script is told by an argument, a workflow is told by an input; where there is a rehearsal, no second switch is asked for. */
function remedyOf(rule: string, step: Step, program: Program): Remedy {
  if (rule === 'force-push' && !deletesBranch(step)) return LEASE;
  const language = program.languageOf(step.call.id);
  if (isApplied(step)) return { advice: '', code: `${step.name.replace('apply', 'plan')} -out=plan.tfplan` };
  if (program.file.language === 'workflow') return remedyFor('switch', 'workflow');
  if (language !== 'python') return remedyFor('switch', language);
  // What is told nothing on its command line is told by its environment.
  const isOfEnvironment = program.steps.every(({ medium }) => medium !== 'arguments') && program.steps.some(asksEnvironment);
  return remedyFor(hasRehearsal(program) ? 'rehearsed' : isOfEnvironment ? 'switched' : 'switch', language);
}

const asksEnvironment = ({ medium, effect }: Step): boolean => medium === 'environment' && effect === 'read';

/** `parser.add_argument("--dry-run", action="store_true")`. */
const hasRehearsal = ({ steps }: Program): boolean =>
  steps.some(({ medium, thing, target }) => medium === 'arguments' && thing === 'option' && target?.text === '--dry-run');

/**
 * What its author wrote. In JavaScript `deleteMany({})` is how a collection is emptied, and no name that turned out empty; and so is, in
 * shell, a statement that stands there word by word.
 */
function isMeant(rule: string, step: Step, program: Program): boolean {
  const language = program.languageOf(step.call.id);
  const isEmptying = step.medium === 'database' && (language === 'javascript' || language === 'shell');
  if (rule === 'everything' && !isEmptying) return false;
  return (
    isNeverTaken(step.call.id, program) ||
    isOfPythonAuthor(step, program) ||
    isOfAuthor(step, program) ||
    (rule === 'force-push' &&
      (isPushOfGenerated(step, program) ||
        isPushOfHook(step, program) ||
        isPushOfRun(step, program) ||
        isPushOfOwnBranch(step, program)))
  );
}

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

/** A file removed inside a loop that found it: a pattern, a folder's content. A list written in the code is no pattern. */
function isComputedDeletion(step: Step, program: Program): boolean {
  if (step.effect !== 'delete' || step.medium !== 'file' || !step.target) return false;
  const filling = step.target.holes.flatMap((hole) => (hole.from === undefined ? [] : [program.fact(hole.from)]));
  return filling.some((fact) => fact.kind === 'scope' && fact.role === 'loop' && goesThroughFiles(fact, program));
}

function goesThroughFiles(loop: Scope, program: Program): boolean {
  if (!loop.over) return false;
  return (
    listsFiles(loop.over, program) ||
    loop.over.items?.some(({ text }) => /[*?]/.test(text)) === true ||
    program.sources(loop.over).some((source) => source.effect === 'read' && source.medium === 'file')
  );
}

/** On the way out, after a failure or at the end: what is removed there is what the run left behind. */
function standsInCleanup(step: Step, program: Program): boolean {
  const chains = program.chains(step.call.id);
  return (
    chains.length > 0 &&
    chains.every(({ links }) => links.some((link) => link.kind === 'scope' && (link.role === 'after' || link.role === 'handler')))
  );
}
