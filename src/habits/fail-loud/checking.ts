import type { Scope, Value } from '../../core/facts.ts';
import { factsAround } from '../../core/flow/around.ts';
import { kept, type Missing, missing, type Severity, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { isOutside, type Step } from '../../core/step.ts';
import { isAside, programOf } from '../../knowledge/asides.ts';
import { isEndedAfter } from '../../knowledge/ended-after.ts';
import { isSame } from '../../knowledge/fresh.ts';
import { isToFillIn } from '../../knowledge/readers.ts';
import { remedyFor } from '../../knowledge/remedies.ts';
import { methodOf } from '../../knowledge/row.ts';
import { asPattern } from '../../knowledge/words.ts';
import { adviceForProcess, fedByEcho } from './advice-for-process.ts';
import { breaksInCallback, breaksOnError, isOnlyShown, isShownInCallback } from './answers.ts';
import { isAskedInPage } from './asked-in-page.ts';
import { isDetached, isWork } from './asking.ts';
import { endingFor, endsTheRun } from './boundary.ts';
import { doesMore } from './branching.ts';
import { isBodyAsked, isShownInTheEnd } from './by-callers.ts';
import { isAskedWithin } from './entered.ts';
import { isHookOfAgent, isInAfter, isInPing, isTelling } from './excuses.ts';
import { floating } from './floating.ts';
import { isOfEvent } from './handling.ts';
import { lost } from './lost-task.ts';
import { isOptional } from './optional.ts';
import { isBesideTheRun, isOfCheck, isRefused } from './scripted.ts';
import { isSignInChat } from './sign-of-life.ts';
import { isStatusOnlySaid } from './status-only-said.ts';
import { isOnlyWaitedFor } from './waited-for.ts';
import { isOnlyMentioned, severityOfLoss } from './weighing.ts';

/** Told, pinged or only asked: the work is done without it. */
export const isForNobody = (step: Step, program: Program): boolean =>
  step.row.minor === true ||
  isTelling(step) ||
  isAside(step) ||
  step.effect === 'probe' ||
  isSignInChat(step, program) ||
  (step.medium === 'network' && isInPing(step.call.id, program));

/** A step whose failure is a value: a return code, a status, a future. Somebody has to look at it. */
export function checking(step: Step, program: Program): Verdict | readonly Verdict[] | undefined {
  if (isForNobody(step, program)) return undefined;
  if (step.row.promised) {
    const found = isInAfter(step.call.id, program) || isOptional(step, program) ? undefined : floating(step, program);
    if (found) return found;
  }
  if (!step.row.status || isPromising(step)) return undefined;
  const checked = program.statusChecked(step);
  if (checked === 'unknown' || isOnlyWaitedFor(step, program) || isEndedAfter(step, program)) return undefined;
  if (checked === 'yes') return told(step, program) ?? keptIfAsked(step, program);
  // `rimraf(folder, () => {})`: best effort, as tidying up is everywhere.
  if (step.effect === 'delete' && step.medium === 'file' && program.languageOf(step.call.id) === 'javascript') return undefined;
  if (isLookedAt(step, program) || isMissedNext(step, program) || isInAfter(step.call.id, program) || isOptional(step, program))
    return undefined;
  if (step.thing === 'task') return lost(step, program);
  const isAnswered = step.medium === 'network' && !isProgram(step) && !step.row.status.includes('callback');
  return isAnswered ? unchecked(step, program) : process(step, program);
}

/** Of a status that is only said the plain rule tells. */
const keptIfAsked = (step: Step, program: Program): Verdict | undefined => (isStatusOnlySaid(step, program) ? undefined : kept);

/** Without a callback it is the `fs` of another package, of promises: zx's, `fs-extra`'s. */
export const isPromising = ({ row, name, call }: Step): boolean =>
  name.startsWith('fs.') && row.status?.includes('callback') === true && !call.args.some(({ type }) => type === 'code');

/** A program that was started, whatever it does: `curl` is one, `requests.get` is none. */
export const isProgram = (step: Step): boolean => step.medium === 'process' || step.name !== step.call.name;

function process(step: Step, program: Program): Verdict | undefined {
  if (program.languageOf(step.call.id) === 'python' && (isDetached(step) || !isWork(step, program))) return undefined;
  if (isPause(step, program) || isBesideTheRun(step, program) || isInstallation(step, program) || isOfOwnFile(step, program))
    return undefined;
  if (hasInstead(step, program) || isAllowedToFail(step) || (isHookOfAgent(program) && !OF_GIT.test(program.file.path)))
    return undefined;
  return processOf(step, 'warning', program);
}

export function processOf(step: Step, severity: Severity, program: Program): Missing {
  const file = program.evidence.kind;
  const { advice, code } = adviceForProcess(step, isProgram(step), program);
  return missing({
    rule: 'unchecked-process',
    severity,
    message: `\`${fedByEcho(step, program) ?? programOf(step)}\` may fail unnoticed, and the ${file === 'library' ? 'caller' : file} goes on: ${advice}.`,
    fix: step.call.open && code === 'check=True' ? undefined : codeOf(code),
  });
}

/** JavaScript: `spawnSync(process.execPath, ['-e', `setTimeout(() => {}, ${delay})`])`: a pause. */
export const isPause = ({ call: { id, start, end } }: Step, program: Program): boolean =>
  program.languageOf(id) === 'javascript' &&
  /^[^;]*['"]-e['"],\s*['"`]setTimeout\(\s*\(\)\s*=>\s*\{\s*\}\s*,/.test(program.file.text.slice(start, end));

/** What git calls before it pushes is told on standard input what, and has to say no where a check fails. */
const OF_GIT = /(?:^|\/)(?:(?:pre|post)-(?:receive|push|commit|merge|rewrite|checkout)|commit-msg|update)[^/]*$/;

/** `execSync('patch -N -i fix.patch || true')`: the shell that runs it ends well in any case, and whoever wrote it knew. */
export const isAllowedToFail = ({ call: { args } }: Step): boolean =>
  /(?:\|\||;)\s*(?:true|:|exit 0)\s*$/.test(args[0]?.text ?? '');

/** JavaScript: `const name = asked.stdout?.trim() || 'nobody'`: where no output came something is put in its place. */
const hasInstead = ({ call }: Step, program: Program): boolean =>
  program.languageOf(call.id) === 'javascript' &&
  program.written.some(
    ({ name, value, role }) =>
      role === 'assigned' &&
      name !== undefined &&
      value.holes.some(({ from }) => from === call.id) &&
      new RegExp(`(?<![\\w.$])${asPattern(name)}${TAKEN_OR}`).test(
        program.file.text.slice(call.end, program.enclosing(call.id).end),
      ),
  );
const TAKEN_OR = '\\.stdout(?:\\??\\.\\w+\\([^()]*\\))*\\s*(?:\\|\\||\\?\\?)';

/** `writeFileSync('start.sh', …); exec('chmod +x start.sh')`: whoever has just written a file may change its mode. */
const isOfOwnFile = ({ call, thing, target }: Step, program: Program): boolean =>
  thing === 'mode' &&
  program
    .stepsIn(program.enclosing(call.id).id)
    .some(
      ({ effect, medium, target: written, call: { end } }) =>
        effect === 'write' && medium === 'file' && end <= call.start && isSame(written, target),
    );

/** JavaScript: `spawnSync('yarn', ['install'])`: what was not installed is missed by the next line. */
const isInstallation = ({ call: { id, start, end } }: Step, program: Program): boolean =>
  program.languageOf(id) === 'javascript' && /^[^;]{0,80}['"\s](?:install|ci)['"\s]/.test(program.file.text.slice(start, end));

function unchecked(step: Step, program: Program): Verdict | undefined {
  const used = isUsed(step);
  if ((!used && step.effect !== 'send') || isTested(step, program) || isStatusSaid(step, program)) return undefined;
  if (breaksOnError(step, program) || isOnlyShown(step, program) || isShownInTheEnd(step, program)) return undefined;
  if (isBodyAsked(step, program) || isAskedInPage(step, program) || isAskedWithin(step, program)) return undefined;
  if (isOfCheck(step, program) || isRefused(step, program) || isToFillIn(program)) return undefined;
  return uncheckedOf(step, used, 'warning', program);
}

export function uncheckedOf(step: Step, used: boolean, severity: Severity, program: Program): Missing {
  const remedy = remedyFor('answered', program.languageOf(step.call.id));
  return missing({
    rule: 'unchecked-status',
    severity,
    message: `An error answer to \`${step.name}\` passes for ${used ? 'data' : 'success'}: ${/^urllib3\b/.test(step.name) ? 'look at its `status`' : remedy.advice}.`,
    fix: { kind: 'code', code: remedy.code },
  });
}

/** `fetch(url).then((r) => r.json()).then((answer) => console.log(answer.status))`: its own status is told. */
export const isStatusSaid = ({ call }: Step, program: Program): boolean =>
  program.languageOf(call.id) === 'javascript' &&
  /^\s*\.then\([^;]*\.(?:ok|status|statusText|statusCode)\b/.test(program.file.text.slice(call.end, call.end + 300));

/** Somebody does more with it than to wait. */
export const isUsed = ({ call: { uses } }: Step): boolean => uses.some((use) => !AWAITED.has(use));

/** Waiting for a promise looks at nothing in its result; nor does who wants to know how long it took. */
const AWAITED: ReadonlySet<string> = new Set(['await', 'then', 'catch', 'elapsed']);

const codeOf = (code: string): { readonly kind: 'code'; readonly code: string } | undefined =>
  code === '' ? undefined : { kind: 'code', code };

/** A failure branch that only tells, at the end of the run: a finding on the line that opens it. */
function told(step: Step, program: Program): Verdict | undefined {
  if (!isOutside(step)) return undefined;
  const branch = program
    .failureBranches(step.call)
    .find((scope) => isOnlyTold(scope, program) && !isAsked(step, scope, program) && !isOfEvent(scope.id, program));
  return (
    branch &&
    missing({
      rule: 'reported-only',
      severity: severityOfLoss([step], branch, program),
      message: `\`${step.name}\` failed here, and the run still ends with exit status 0: ${endingFor(branch, program)}.`,
      fix: { kind: 'code', code: remedyFor('exit', program.languageOf(step.call.id)).code },
      at: branch,
    })
  );
}

/** `if (!hasDocker()) console.warn(…)`: the program was started by a function that asks with it, and says so by its name. */
function isAsked(step: Step, branch: Scope, program: Program): boolean {
  const owner = program.enclosing(step.call.id);
  if (step.effect !== 'run' || owner.role !== 'function' || owner.id === program.enclosing(branch.id).id) return false;
  return ASKS.test(methodOf(owner.name ?? ''));
}

export const ASKS = /^_?(?:is|has|have|had|can|does|exists?|check|which|where|find|supports?|probe|detect|command)(?![a-z])/;

/** In a function that another one of the file is given, to call it for each of what it finds. */
const isForEach = (id: number, program: Program): boolean =>
  [...factsAround(id, program)].some((around) => around.kind === 'call' && around.local !== undefined);

/** Python: `print("no settings, using the default"); return {}`: the work goes on with that. */
const isInstead = (branch: Scope, program: Program): boolean =>
  program.languageOf(branch.id) === 'python' &&
  program.callsIn(branch.id).some(({ name, args }) => name === 'return' && /^(?:map|list|text)$/.test(args[0]?.type ?? ''));

function isOnlyTold(branch: Scope, program: Program): boolean {
  if (isForEach(branch.id, program) || isOnlyMentioned(branch, program) || isInstead(branch, program)) return false;
  if (doesMore(branch, program)) return false;
  return program.outcome(branch) === 'told' && program.loops(branch.id).length === 0 && endsTheRun(branch, program);
}

/** Its output is parsed, or tested by a branch: an empty one ends badly, or is dealt with. */
function isLookedAt(step: Step, program: Program): boolean {
  if (!isProgram(step)) return breaksInCallback(step, program) || isShownInCallback(step, program);
  if (isTested(step, program)) return true;
  return program.steps.some((other) => other.effect === 'parse' && program.sources(other.call.args[0] ?? NOTHING).includes(step));
}

/** JavaScript: `spawnSync('tar', ['xzf', file])`, and then `renameSync('shop-1.0', 'shop')`: what was not unpacked is not there. */
const isMissedNext = (step: Step, program: Program): boolean =>
  program.languageOf(step.call.id) === 'javascript' &&
  /^(?:tar|unzip|7za?|gunzip|bunzip2|xz)$/.test(programOf(step)) &&
  program
    .stepsIn(program.enclosing(step.call.id).id)
    .some(
      ({ call, medium, effect, thing }) =>
        call.start > step.call.end &&
        medium === 'file' &&
        (effect === 'read' || thing === 'rename' || thing === 'mode' || /(?:cp|copyFile)(?:Sync)?$/.test(call.name)),
    );

const NOTHING: Value = { text: '', holes: [], type: 'none', start: 0, end: 0 };

/** `if data["status"] != "ok"`: the answer carries its own status, and a branch looks at the answer. */
export function isTested(step: Step, program: Program): boolean {
  return program.scopes.some((scope) =>
    scope.tests?.some((test) =>
      [test.left, test.right].some((value) => value !== undefined && program.sources(value).includes(step)),
    ),
  );
}
