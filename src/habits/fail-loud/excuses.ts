import type { Call, Comment, Scope } from '../../core/facts.ts';
import { headsOf } from '../../core/flow/heads.ts';
import type { Program } from '../../core/program.ts';
import { isChange, isOutside, type Step } from '../../core/step.ts';
import { isAside } from '../../knowledge/asides.ts';
import { isOptionalWork, isTidyName } from '../../knowledge/names.ts';

/**
 * Does a name or a comment say that this may fail: `except OSError:  # best effort`, a function `try_optional_…`; or is it
 * tidying up, which has nobody left to tell?
 */
export const isExcused = (handler: Scope, program: Program): boolean => isHookOfAgent(program) || isSaidToFail(handler, program);

/** The same, whoever starts the file. */
export function isSaidToFail(handler: Scope, program: Program): boolean {
  if (commentsOf(handler, program).some(isOptionalWork)) return true;
  const attempt = handler.of === undefined ? undefined : program.fact(handler.of);
  if (attempt?.kind === 'scope' && attempt.role === 'attempt' && isOptionalWork(program.commentAt(attempt)?.text ?? ''))
    return true;
  if (isSaidOfFunction(handler, program) || isOfOwnLog(handler, program)) return true;
  const owner = program.enclosing(handler.id).name ?? '';
  // A script that only tidies up: what could not be removed may not have been there.
  if (/(?:^|\/)clean(?:up)?(?:[-_.]+[a-z\d]+)*\.[cm]?[jt]s$/i.test(program.file.path)) return true;
  return isOptionalWork(owner) || isTidyName(lastPart(owner)) || MAY_FAIL.test(lastPart(owner)) || isInAfter(handler.id, program);
}

/** Python, JavaScript: `def log(line): try: LOG.open("a").write(line) except OSError: pass`: nowhere is left to tell it. */
function isOfOwnLog({ id, of }: Scope, program: Program): boolean {
  if (of === undefined || !WRITES_LOG.test(lastPart(program.enclosing(id).name ?? ''))) return false;
  const changes = program.stepsUnder(of).filter(isChange);
  return changes.length > 0 && changes.every(({ medium }) => medium === 'file');
}
const WRITES_LOG = /^_*(?:(?:write|append)_?)?log(?:_?(?:line|message|msg|to_?file))?$/i;

/** Does the text at the head of a function say it: "Never raises", "a failure must not break the order (best-effort)"? */
function isSaidOfFunction({ id }: Scope, program: Program): boolean {
  const owner = program.enclosing(id);
  if (owner.role !== 'function') return false;
  return headsOf(owner, program).some(({ text }) => MAY_BE_LOST.some((said) => said.test(text)));
}

/** Narrower than what a comment at the handler may say: `optional` and `ignored` are said there of arguments and columns. */
export const MAY_BE_LOST: readonly RegExp[] = [
  /\bbest[- ]effort\b|\bfire[- ]and[- ]forget\b|\bnon-?fatal\b/i,
  /\bnever\s+(?:raises?|throws?|fails?|breaks?|crash(?:es)?|blocks?|interrupts?)\b/i,
  /\b(?:must|should|may|does|do|will|can)\s*(?:not|n't|never)\s+(?:raise|throw|fail|break|stop|crash|abort|block|interrupt)\b/i,
  /\b(?:failures?|errors?|exceptions?)\s+(?:(?:are|is|will|be)\s+)+(?:\w+ly\s+)?(?:ignored|swallowed|suppressed|tolerated)\b/i,
  /\b(?:silently|quietly)\s+(?:ignores?|swallows?|fails?)\b/i,
  /\b(?:ignor|swallow|suppress)(?:es|ing)\s+(?:(?:all|any|every)\s+)?(?:errors?|failures?|exceptions?)\b/i,
];

/** What an editor or an agent starts before and after a deed, and tells of it on standard input: it must not stand in the way. */
export const isHookOfAgent = ({ file }: Program): boolean =>
  /(?:^|[/.])hooks?\//.test(file.path) && file.language !== 'shell' && /\bstdin\b/.test(file.text);

/** `# exit with 0, and the loop outside starts again`, in the very branch: that it ends well is a decision. */
export const isExitExplained = ({ start, end }: Scope, { comments }: Program): boolean =>
  comments.some((comment) => comment.start >= start && comment.end <= end && ENDS_WELL.test(comment.text));
const ENDS_WELL = /\bexit\w*\s+(?:with\s+)?(?:status\s+|code\s+)?0\b.*\p{L}/u;

/** `deleteSafely`, `tryLink`: that it may not work stands in its name. */
const MAY_FAIL = /^try(?:_|(?=[A-Z]))|[a-z_](?:[Ss]afe(?:ly)?|[Ss]ilent(?:ly)?|[Qq]uiet(?:ly)?|IfExists|_if_exists|IfPossible)$/;

/** What is written to a tool, ours among them, explains nothing to a reader. */
const DIRECTIVE = /readiness:\s*ignore|\bnoqa\b|\bnosec\b|eslint-disable|shellcheck\s+disable/;

/** The comments on the handler's lines, and alone on the line before it. */
function commentsOf(handler: Scope, program: Program): readonly string[] {
  const { lines } = program;
  const [first, last] = [lines.lineAt(handler.start), lines.lineAt(Math.max(handler.start, handler.end - 1))];
  const inside = program.comments.filter(({ start }) => lines.lineAt(start) >= first && lines.lineAt(start) <= last);
  const said = [...inside.map(({ text }) => text), program.commentAt(handler)?.text ?? ''];
  return said.filter((text) => !DIRECTIVE.test(text));
}

/**
 * A comment in the handler that says why nothing needs to be done: a decision that somebody can read. "TODO" and "just
 * keep running" are none.
 */
export function isExplained(handler: Scope, program: Program): boolean {
  const attempt = handler.of === undefined ? undefined : program.fact(handler.of);
  const inside = program.comments.filter(({ start }) => attempt && start >= attempt.start && start < attempt.end);
  if (inside.some(({ text }) => MUST_NOT_FAIL.test(text))) return true;
  return commentsOf(handler, program).some(
    (said) =>
      (wordsIn(said) >= 3 && !NO_REASON.test(said)) ||
      /\b(?:already|exists?)\b/i.test(said) ||
      (GOES_ON.test(said) && wordsIn(said.replace(GOES_ON, '')) >= A_REASON),
  );
}

/** Chinese and Japanese put no space between words: two signs are about one. */
const wordsIn = (said: string): number =>
  said
    .split(/[^\p{L}']+/u)
    .filter(Boolean)
    .reduce((sum, word) => sum + Math.max(1, (word.match(/[\p{Script=Han}\p{Script=Hiragana}]/gu)?.length ?? 0) / 2), 0);

/** "If the cache fails, don't crash the startup; all files are there already": more than that it goes on. */
const GOES_ON = /\b(?:keep (?:going|running)|(?:never|don'?t) (?:fail|crash|stop))\b/i;
const A_REASON = 6;

/** Is there a comment of any length in the handler: `// ignore`? "TODO" and "just keep running" are none. */
export function isCommented(handler: Scope, program: Program): boolean {
  return commentsOf(handler, program).some((said) => /\p{L}{2}/u.test(said) && !NO_REASON.test(said));
}

/**
 * Is a word said by its author: a remark of any length at the handler, but for a plan (`# TODO`) and code that was put away; or,
 * at the head of the function or above the attempt, what it comes to where it fails ("… or None if the model is not there")?
 */
export function isRemarked(handler: Scope, program: Program): boolean {
  const said = (text: string): boolean => /\p{L}{2}/u.test(text) && !PLAN_OR_CODE.test(text);
  if (commentsOf(handler, program).some(said)) return true;
  const owner = program.enclosing(handler.id);
  const above = handler.of === undefined ? undefined : program.commentAt(program.fact(handler.of));
  const heads = [...headsOf(owner, program), ...(above ? [above] : [])];
  if (owner.role === 'function' && heads.some(({ text }) => FALLS_BACK.test(text))) return true;
  return [above, handler.of === undefined ? undefined : aboveRound(handler.of, program)].some((one) =>
    DONE_AGAIN.test(one?.text ?? ''),
  );
}

/** The comment above the loop in which an attempt is all there is: it is about that. */
function aboveRound(attempt: number, program: Program): Comment | undefined {
  const { within } = program.fact(attempt);
  if (within < 0) return undefined; // `process.on('uncaughtException', …)` takes the whole file's failures.
  const around = program.fact(within);
  return around.kind === 'scope' && around.role === 'loop' ? program.commentAt(around) : undefined;
}

/** "A crash before this line merges them again": what is not done now the next run does. */
const DONE_AGAIN =
  /\bre-?(?:merg|process|play|send|sync|sweep|tri|try|run)\w*\b|\b(?:next|following) (?:run|call|time|round|start|sweep|tick)\b|\bidempoten\w*/i;

const PLAN_OR_CODE =
  /^\W*(?:todo|fixme|xxx|hack)\b|^\W*(?:pylint|type:|pragma)|^\W*(?:print\(|log\w*\.|console\.|raise\b|throw\b)/i;
const FALLS_BACK =
  /\b(?:or|returns?|otherwise|else|yields?)\W+(?:none|null|undefined|false|(?:an? )?empty)\b|\bbest[- ]effort\b|\boptional(?:ly)?\b|\b(?:if|when|where)(?:ever)? (?:possible|available)\b|\b(?:is|are) (?:not |un)available\b|\bfall(?:s|ing)?[- ]?back\b|\bsilent(?:ly)?\b|\b(?:on|upon) (?:any )?(?:failure|error)\b|\bnon-?critical\b/i;

/** "Failure to set the value should not fail the transform". */
const MUST_NOT_FAIL = /\b(?:should|must|may|need)\s*(?:not|n't)\s+(?:fail|break|stop|abort|matter)\b/i;

const NO_REASON =
  /\b(?:todo|fixme|xxx|hack|noqa|pylint|type:|nosec|pragma)\b|keep (?:going|running)|never (?:fail|crash|stop)|don'?t (?:fail|crash|stop|care)|print\(|log\w*\.|raise\b/i;

const lastPart = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

/** Within an `after` or another handler: cleanup on the way out, whose own failure must not hide the first one. */
export function isInAfter(id: number, program: Program): boolean {
  const chains = program.chains(id);
  return (
    chains.length > 0 &&
    chains.every((chain) =>
      chain.links.some((link) => link.kind === 'scope' && (link.role === 'after' || link.role === 'handler')),
    )
  );
}

/** An attempt that does nothing but remove, close, stop or kill: best effort by nature. */
export function isTidying(attempt: number, program: Program): boolean {
  const calls = program.callsIn(attempt).filter((call) => !LEAVES.has(call.name));
  const doing = calls.filter((call) => !isQuiet(program.step(call.id)) && !isWordOfTidy(call, program));
  return (
    doing.some((call) => isTidy(call, program.step(call.id))) &&
    doing.every((call) => isTidy(call, program.step(call.id)) || isForgetting(call))
  );
}

const LEAVES: ReadonlySet<string> = new Set(['return', 'continue', 'break']);

const isQuiet = (step: Step | undefined): boolean =>
  step !== undefined && (step.thing === 'files' || ['report', 'probe', 'setup', 'wait', 'parse', 'leave'].includes(step.effect));

/** `remove(join(dir, name))`: what only says which one is removed. */
function isWordOfTidy(call: Call, program: Program): boolean {
  const around = program.fact(call.within);
  const step = program.step(call.id);
  return around.kind === 'call' && (step === undefined || !isOutside(step)) && isTidy(around, program.step(around.id));
}

/** `clients.remove(socket)` beside `socket.close()`. */
const isForgetting = (call: Call): boolean => /\.(?:remove|discard|pop|clear|removeAllListeners|unref)$/.test(call.name);

function isTidy(call: Call, step: Step | undefined): boolean {
  // `github.rest.git.deleteRef(…)`: a branch whose work is done.
  if (/\bgit\.deleteRef$/.test(call.name)) return true;
  if (step?.effect === 'delete') return step.medium === 'file' || step.medium === 'process';
  if (step?.thing === 'mode') return true;
  if (step && isOutside(step) && step.effect !== 'run') return isAside(step);
  return isTidyName(lastPart(call.name)) || (step !== undefined && isAside(step));
}

/** An attempt whose only work is to tell somebody: a chat, a heartbeat, a metric. That it fails must not fail the run. */
export function isOnlyTelling(attempt: number, program: Program): boolean {
  const steps = program.stepsUnder(attempt).filter(isOutside);
  // What is told may be read from a file before.
  const isRead = ({ effect, medium }: Step): boolean => medium === 'file' && (effect === 'read' || effect === 'probe');
  return (
    steps.some((step) => isTelling(step) || isAside(step)) &&
    steps.every((step) => isTelling(step) || isAside(step) || isRead(step))
  );
}

/** In a function such as `pingHealthcheck`: whoever is pinged misses it. */
export const isInPing = (id: number, program: Program): boolean =>
  /(?:^|\.|_)(?:ping|heartbeat)(?=[A-Z_]|$)|health_?check/i.test(program.enclosing(id).name ?? '');

const TELLING: ReadonlySet<string> = new Set(['alert', 'heartbeat', 'metric', 'message']);

/** `github.rest.issues.addLabels(…)`, by GitHub's client. */
const OF_ISSUE =
  /\bissues\.(?:createComment|updateComment|addLabels|removeLabel|createLabel|addAssignees)$|\breactions\.create\w*$/;

/** What is said of a change below it: `pulls.createReview(…)`, `issues.setLabels(…)`. */
const OF_REVIEW =
  /\bpulls\.(?:(?:create|update|submit)Review|(?:create|update)ReviewComment|createReplyForReviewComment|requestReviewers)$|\bissues\.(?:setLabels|updateLabel|deleteComment)$|\breactions\.delete\w*$/;

/**
 * In a workflow: an attempt that changes nothing but what people read below an issue or a pull request (`issues.createComment`,
 * `reactions.createForIssue`), whatever it looks up for that. The work is done without it, as it is for `gh pr comment`.
 */
export function isOnlyForReaders(attempt: number, program: Program): boolean {
  const { start, end } = program.fact(attempt);
  const changes = program.stepsUnder(attempt).filter(isChange);
  return (
    program.file.language === 'workflow' &&
    !/\bmutation\b/.test(program.file.text.slice(start, end)) &&
    changes.length > 0 &&
    changes.every(({ call: { name } }) => OF_ISSUE.test(name) || OF_REVIEW.test(name))
  );
}

export function isTelling(step: Step): boolean {
  // What is said below a pull request is for people, and the work is done without it.
  if (/^gh (?:pr|issue) comment$/.test(step.name) || OF_ISSUE.test(step.call.name)) return true;
  return step.effect === 'send' && TELLING.has(step.thing ?? '');
}

/** Another handler of the same attempt says why, and ends the same way. */
export const isExplainedBeside = (handler: Scope, program: Program): boolean =>
  program.scopes.some(
    (other) =>
      other.role === 'handler' &&
      other.id !== handler.id &&
      other.of === handler.of &&
      program.outcome(other) === 'lies' &&
      isExplained(other, program),
  );
