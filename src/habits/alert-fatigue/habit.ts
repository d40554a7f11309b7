import type { Hole, Scope } from '../../core/facts.ts';
import { defineHabit, kept, missing } from '../../core/habit.ts';
import type { Chain, Guard, Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { isAlert, isPageOrChat, tellsFailure } from '../../knowledge/alerts.ts';
import { isAlertName, isCountName, isDebounce, isSeverityName } from '../../knowledge/names.ts';
import { entryOf, mayBeApproved, nameOfStep, nameOfUses, startsOnlyOn, stepNamesIn } from '../../knowledge/workflow/jobs.ts';
import { isBringingOut, isInTest } from '../../knowledge/workflow/work.ts';
import { asksForFew, isForGoodRuns, isLeftOut } from './skipped.ts';

/** `answerCallbackQuery`, `reply(chat, text)`, and all that a bot says which asks for what people wrote to it: no alert. */
const isReply = ({ call, target }: Step, program: Program): boolean =>
  program.calls.some(({ args }) => args.some(({ text }) => /(?:^|\/)getUpdates(?:$|\?)/.test(text))) ||
  /(?:^|[a-z/._])(?:answer|reply|respond)/i.test(`${target?.text ?? ''} ${program.enclosing(call.id).name ?? ''}`);

/** A message is an alert when it goes to a pager or a chat, tells of a failure, or a function named so sends it; no comment is. */
function isAlarm(step: Step, program: Program): boolean {
  if (!isAlert(step) || isOnOwnScreen(step) || /comment$/i.test(step.name) || isReply(step, program)) return false;
  return isPageOrChat(step) || isAlertName(program.enclosing(step.call.id).name ?? '') || tellsFailure(step, program);
}

/** `notify-send "Time is up"`, `plyer.notification.notify`: what there is to say to whoever sits before that screen; no pager. */
const isOnOwnScreen = ({ name }: Step): boolean =>
  /^(?:notify-send|osascript|terminal-notifier)$|^(?:plyer|win10toast|pync|notifypy|desktop_notifier)\./.test(name);

/** A condition that keeps alerts few: a severity, a count, the time of the last one. */
function keepsFew({ tests }: Guard, program: Program): boolean {
  return tests.flatMap(program.expand).some(({ op, left, right }) => {
    const holes = [...left.holes, ...(right?.holes ?? [])];
    if (holes.some(({ name }) => isSeverityName(name) || isDebounce(name))) return true;
    return op === 'order' && holes.some((hole) => isCountName(hole.name) && !isItem(hole, program));
  });
}

/** What a loop hands out: a field of the record is no count of alerts. */
function isItem({ from }: Hole, program: Program): boolean {
  const fact = from === undefined ? undefined : program.fact(from);
  return fact?.kind === 'scope' && fact.role === 'loop';
}

/** The loop is left right after the alert: at most one goes out. */
function leavesAfter(links: Chain['links'], loop: Scope, program: Program): boolean {
  const inner = links.slice(0, links.indexOf(loop)).filter((link): link is Scope => link.kind === 'scope');
  return [...inner, loop].some((scope) => {
    const ending = program.ending(scope);
    return ending === 'break' || ending === 'bad' || ending === 'raise' || (ending === 'return' && scope.role !== 'function');
  });
}

function isPerRecord(step: Step, program: Program): boolean {
  const language = program.languageOf(step.call.id);
  // A mail about a record goes to whom it belongs to.
  if (/^(?:python|shell)$/.test(language) && !isPageOrChat(step) && !isAlertName(program.enclosing(step.call.id).name ?? ''))
    return false;
  return program.chains(step.call.id).some(({ links }) => {
    const loop = links.find((link): link is Scope => link.kind === 'scope' && link.role === 'loop' && program.overRecords(link));
    return loop !== undefined && !leavesAfter(links, loop, program) && (language !== 'python' || isOnProblem(links, loop));
  });
}

/** Python: between the loop and the alert stands a condition or a handler: what each record has to say is a letter, no alert. */
const isOnProblem = (links: Chain['links'], loop: Scope): boolean =>
  links
    .slice(0, links.indexOf(loop))
    .some((link) => link.kind === 'scope' && (link.role === 'handler' || (link.role === 'branch' && !isEntry(link))));

/** A step's own `if: failure()` stands within its job's `if: always()`, and decides. */
function isAlways(step: Step, program: Program): boolean {
  return program.chains(step.call.id).some(({ links }) => {
    const after = links.findIndex((link) => link.kind === 'scope' && link.role === 'after');
    const innermost = links[after];
    if (innermost?.kind !== 'scope' || innermost.on !== 'always') return false;
    return !links.slice(0, after).some((link) => link.kind === 'scope' && (link.role === 'branch' || link.role === 'handler'));
  });
}

/** `notify_when: failure`: an action that looks at the status itself. */
const isToldWhen = ({ call }: Step): boolean =>
  [...call.options].some(
    ([name, { text }]) => /when|only|(?:^|[_-])(?:if|on)(?:$|[_-])/i.test(name) && /fail|error|true/i.test(text),
  );

interface Way {
  readonly target: string;
  readonly place: 'failure' | 'success' | 'condition';
}

/** On each way: where the alert goes, and whether it stands on the way of success, of failure, or under a condition. */
function waysOf(step: Step, program: Program): readonly Way[] {
  return program.chains(step.call.id).map(({ links, sites }) => {
    const scopes = links.filter((link): link is Scope => link.kind === 'scope');
    const target = step.target === undefined ? '' : program.inWords(step.target, sites).text;
    if (scopes.some(({ role, on }) => role === 'handler' || (role === 'after' && on === 'failure')))
      return { target, place: 'failure' };
    const isConditional = scopes.some(
      (scope) => scope.role === 'loop' || scope.role === 'after' || (scope.role === 'branch' && !isEntry(scope)),
    );
    return { target, place: isConditional ? 'condition' : 'success' };
  });
}

/** `if __name__ == "__main__":` is no condition. */
function isEntry({ tests }: Scope): boolean {
  return tests?.some(({ left }) => left.text.includes('__name__')) ?? false;
}

/** Success goes where failure goes: whoever reads the channel learns to overlook both. */
function isForBoth(step: Step, program: Program): boolean {
  const targets = waysOf(step, program).flatMap(({ place, target }) => (place === 'success' ? [target] : []));
  if (targets.length === 0) return false;
  const alerts = program.steps.filter((other) => isAlert(other) && isPageOrChat(other) && program.reached(other.call.id));
  return alerts.some((other) =>
    waysOf(other, program).some(({ place, target }) => place === 'failure' && targets.includes(target)),
  );
}

/**
 * A workflow that brings a version out, or puts it into service: that it did is what people want to hear; and a digest is read, a
 * result that another job has worked out, and what is new about a pull request.
 */
const isNews = (step: Step, program: Program): boolean => {
  if (program.evidence.kind !== 'workflow') return false;
  const { call, content } = step;
  const words = [...call.options.values(), ...call.args, ...(content ? [content] : [])].map(({ text }) => text).join(' ');
  return (
    DIGEST.test(nameOfStep(program, call.id) ?? nameOfUses(call, program) ?? '') ||
    /\bneeds\.[\w-]+\.outputs\./.test(words) ||
    (OF_PULL.test(words) && startsOnlyOn(PULLS, program)) ||
    program.steps.some(isBringingOut) ||
    isNamedForBringingOut(step, program)
  );
};
/**
 * People named the workflow, a job or a step for it, or the alert's own job stands under a deployment environment: `Deploy to
 * staging`, whose script does it through `ssh`.
 */
const isNamedForBringingOut = (step: Step, program: Program): boolean => {
  const jobs = program.jobs.flatMap((job) => [job.name, entryOf(job, 'name', program)?.value.text]);
  const names = [entryOf(undefined, 'name', program)?.value.text, ...jobs, ...stepNamesIn(program.fact(0), program)];
  if (isInTest(step, program)) return false;
  return mayBeApproved(step.call.id, program) || names.some((name) => BRINGS_OUT.test(name ?? ''));
};
const BRINGS_OUT =
  /^(?:[^\p{L}]|ci\b|cd\b|build\b|test\b|and\b|auto\w*\b|create\b|publish\b|make\b)*(?:deploy(?:s|ing|ment)?|releas(?:e|es|ing)|roll-?out)(?![a-z])/iu;
const DIGEST = /\b(?:digest|newsletter|report|stats|statistics)\b/i;
const PULLS = ['pull_request', 'pull_request_target', 'pull_request_review'];
const OF_PULL = /\bpull_request\.(?:title|html_url|number|body|user|requested_reviewers)\b/;

const isOfEveryRun = (step: Step, program: Program): boolean =>
  ((isAlways(step, program) && !isToldWhen(step)) || isForBoth(step, program)) &&
  !isForGoodRuns(step, program) &&
  !isLeftOut(step, program);

function judge(step: Step, program: Program) {
  if (!isAlarm(step, program)) return undefined;
  const { id } = step.call;
  const names = [...step.call.options.keys(), ...(step.content?.holes ?? []).map(({ name }) => name)];
  if (names.some(isSeverityName)) return kept;
  const hasKey = [...step.call.options.keys(), step.content?.text ?? ''].some(isDebounce);
  if (!hasKey && isPerRecord(step, program) && !program.everyWay(id, (guard) => keepsFew(guard, program))) {
    if (program.languageOf(id) === 'shell' && asksForFew(program)) return undefined;
    return missing({
      rule: 'per-record',
      severity: 'info',
      message: `\`${step.name}\` alerts for each record: one bad night sends hundreds. Collect them and send one.`,
    });
  }
  if (isNews(step, program)) return undefined;
  if (isPageOrChat(step) && isOfEveryRun(step, program)) {
    return missing({
      rule: 'every-run',
      severity: 'info',
      message: `\`${step.name}\` alerts on every run, good or bad: people stop reading. Alert on failure, log the rest.`,
    });
  }
  return kept;
}

export default defineHabit({
  id: 'alert-fatigue',
  title: 'Quiet alerts',
  question: 'does every page deserve one?',
  pillar: 'alerting',
  weight: 1,
  why: `The one alert that matters drowns among the ones that do not. People mute a channel that cries wolf, and then nobody sees the
    real fire.`,
  how: `Alert on what is actionable and urgent. Collect the problems of a run and send one message; log the rest.`,
  rules: {
    'per-record': 'an alert is sent from inside a loop over records, without batching or debounce',
    'every-run': 'an alert goes to a pager or a chat on every run, or on success and failure alike',
  },
  on: { step: judge },
});
