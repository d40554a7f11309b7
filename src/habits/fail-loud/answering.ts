import type { Call } from '../../core/facts.ts';
import { lastAskedOf } from '../../core/flow/remember.ts';
import { kept, type Missing, missing, type Severity, type Verdict } from '../../core/habit.ts';
import type { Answer } from '../../core/knowledge.ts';
import type { Program } from '../../core/program.ts';
import { isOutside, type Step } from '../../core/step.ts';
import { isAlertName, isOptionalWork } from '../../knowledge/names.ts';
import { isLocal, isOwnMetadata } from '../../knowledge/requests.ts';
import { isCheck, isForSomebody } from '../../knowledge/services.ts';
import { nameOfStep } from '../../knowledge/workflow/jobs.ts';
import { isAddressOfKept } from './address-of-kept.ts';
import { adviceFor } from './advice-for-status.ts';
import { isOnlyPartOfAddress } from './as-address.ts';
import { isOfNoMatter } from './asked-right-after.ts';
import { isBeforeOwnEnd } from './before-own-end.ts';
import { beginsAddress } from './begins-address.ts';
import { isBesideVerdict } from './beside-verdict.ts';
import { isCheckedBefore } from './checked-before.ts';
import { isDecoration } from './decorating.ts';
import { isInAfter } from './excuses.ts';
import { endsBadlyAfter, isAnswerOf, redirectedTo, saidBefore } from './following.ts';
import { isParsedNext } from './parsed-next.ts';
import { isPlainError } from './plain-errors.ts';
import { isRefusedAfter } from './refused-after.ts';
import { isMeantNotToFail } from './said-at-head.ts';
import { isSentAndForgotten } from './sending.ts';
import { isShownAtLast } from './shown-at-last.ts';
import { isLookedAtOutside, isPickedFrom, isSoughtIn } from './sought.ts';
import { isStartedByName } from './started-by-name.ts';
import { isTakenForSure } from './taken-for-sure.ts';
import { isTakenStrictly } from './taken-strictly.ts';
import { isUnpacked } from './unpacking.ts';
import { isUsedOn } from './using.ts';
import { isWrittenOff } from './written-off.ts';

/** `echo "Testing the alerts…"` on the line before it: whoever started the script looks at what it answers. */
function isTriedOut({ call }: Step, program: Program): boolean {
  return call.output === undefined && saidBefore(call, program).some((text) => /\b(?:test|try|check)(?:ing)?\b/i.test(text));
}

/** `curl … | tee /dev/tty | awk …`: whoever watches reads what the server says. */
const isOnScreen = ({ call: { group } }: Step, program: Program): boolean =>
  group !== undefined &&
  program.calls.some(
    (other) =>
      other.group === group && other.name === 'tee' && other.args.some(({ text }) => /^\/dev\/(?:tty|stderr)$/.test(text)),
  );

/** `…/pulls/7/requested_reviewers`: GitHub refuses a review by whoever opened it, which is no failure of the run. */
const isForReviewers = ({ call: { args } }: Step): boolean => args.some(({ text }) => /\/requested_reviewers$/.test(text));

/** `send_discord_alert() { curl … "$hook"; }`: what is told to people, and the work goes on without it. */
function isAlerting({ call, effect }: Step, program: Program): boolean {
  const owner = program.enclosing(call.id);
  return effect === 'send' && owner.role === 'function' && isAlertName(owner.name ?? '');
}

/** `report_status() { [ -z "$TOKEN" ] && return 0; … curl … > /dev/null; }`: where nobody wants to be told, nobody is. */
function isTellingIfWanted({ call: { id, end, output }, effect }: Step, program: Program): boolean {
  const owner = program.enclosing(id);
  if (effect !== 'send' || output !== 'null' || owner.role !== 'function' || !TELLS.test(owner.name ?? '')) return false;
  const text = program.file.text.slice(owner.start, owner.end);
  return WANTED.test(text) && program.callsIn(owner.id).every(({ start }) => start < end);
}
const TELLS = /status|notif(?:y|ication)/i;
/** The first thing that a function does is to leave in success where a name is empty. */
const WANTED =
  /^[^{]*\{\s*(?:local\s[^\n]*\n\s*)*(?:#[^\n]*\n\s*)*(?:if\s+)?\[\[?\s+-z\s[^\n]*(?:&&|\bthen\b)\s*\{?\s*return(?: 0)?\s*(?:[;}]|\n)/;

/** A script that is one request, or nothing but requests, and that nothing starts: whoever typed its name, or its lines, reads each answer. */
const isOnlyAsked = ({ call: { end, output, group } }: Step, { file, evidence, calls, steps, step }: Program): boolean =>
  file.language === 'shell' &&
  evidence.kind === 'script' &&
  (evidence.callers ?? []).length === 0 &&
  output === undefined &&
  group === undefined &&
  ((steps.filter(isOutside).length === 1 && calls.every(({ start }) => start < end)) ||
    calls.every((call) => call.name === 'getenv' || (step(call.id)?.thing === 'http' && call.output === undefined)));

/**
 * A program whose exit status says nothing of the answer that it got (`curl` without `-f`): an error page passes for data
 * where its output is used.
 */
export const answering = lastAskedOf((step: Step, program: Program): Verdict | undefined => {
  if (step.thing !== 'http' || step.row.status !== undefined || !step.row.check) return undefined;
  const checked: Answer = step.row.check(step.ask);
  if (checked === 'yes') return kept;
  const isTested = step.call.fate === 'tested' || (step.call.fate === 'kept' && step.call.group !== undefined);
  if (checked === 'unknown' || isTested || isInAfter(step.call.id, program)) return undefined;
  if (isSilenced(step) || !isUsedOn(step, program) || isSeen(step, program)) return undefined;
  return unchecked(step, isTakenForSure(step, program) ? 'warning' : 'info', program);
});

/** A log of a conversation; an answer that goes nowhere; a status at which nobody looks, so that `--fail` changes nothing. */
function isSilenced(step: Step): boolean {
  const { effect, call } = step;
  if (isStatusSaid(step)) return true;
  if (effect !== 'send') return call.output === undefined || call.output === 'null';
  return call.output === undefined && call.fate !== 'raises';
}

/** `curl -o /dev/null -w '%{http_code}' …`: what is used is what it says of the answer; with what it complains of it is a log. */
export function isStatusSaid({ call: { args, output, options } }: Step): boolean {
  const words = args.map(({ text }) => text);
  const isNowhere = words.some((word, at) => word === '/dev/null' && /^-\w*o$|^--output$/.test(words[at - 1] ?? ''));
  if (isNowhere && words.some((word) => /^-\w*w$|^--write-out$/.test(word))) return true;
  return output === 'file' && options.get('2>')?.text === '1';
}

/** A condition, a program that refuses it, a person or a search sees that it is none of what was asked for. */
const isSeen = (step: Step, program: Program): boolean =>
  isLookedInto(step, program) ||
  isTriedOut(step, program) ||
  isOnScreen(step, program) ||
  isOnlyAsked(step, program) ||
  // `- name: Post the plan (optional)`
  isOptionalWork(nameOfStep(program, step.call.id) ?? '') ||
  isCheck(program) ||
  isForSomebody(program);

/** Somebody looks into it, a program refuses what it is not, or it is beside the work. */
export const isLookedInto = (step: Step, program: Program): boolean =>
  step.call.args.some(({ text }) => isOwnMetadata(text) || (step.effect === 'read' && isLocal(text))) ||
  isForReviewers(step) ||
  // `curl … || { curl …; exit 1; }`: asked again for what the server says of it.
  (program.languageOf(step.call.id) === 'shell' && endsBadlyAfter(step, program)) ||
  isWrittenOff(step.call, program) ||
  isShownAtLast(step.call, program) ||
  isBeforeOwnEnd(step.call, program) ||
  isStartedByName(step.call, program) ||
  isAlerting(step, program) ||
  isTellingIfWanted(step, program) ||
  program.looksAt(step) ||
  isUnpacked(step, program) ||
  isRefusedAfter(step.call, program) ||
  (step.effect === 'read' && isTakenStrictly(step.call, program)) ||
  isCheckedBefore(step.call, program) ||
  isSoughtIn(step, program) ||
  isPickedFrom(step, program) ||
  isLookedAtOutside(step, program) ||
  isOwnStatusAsked(step, program) ||
  isDecoration(step.call, program) ||
  isParsedNext(step.call, program) ||
  isOnlyPartOfAddress(step, program) ||
  beginsAddress(step.call, program) ||
  isPlainError(step.call, program) ||
  isBesideVerdict(step, program) ||
  isOfNoMatter(step, program) ||
  isAddressOfKept(step.call, program) ||
  isMeantNotToFail(step.call, program) ||
  isSentAndForgotten(step, program);

/**
 * `curl … > "$file"`, and then `status=$(jq -r .status "$file")` and `if [ "$status" != ok ]`; `answer=$(curl …)`, and then
 * `token=$(echo "$answer" | jq -er .token)` and `if [ $? -ne 0 ]`.
 */
export function isOwnStatusAsked({ call }: Step, { file }: Program): boolean {
  const after = file.text.slice(call.end, call.end + 500);
  const asked =
    /^[^\n]*\n(?:[ \t]*(?:#[^\n]*)?\n)*[ \t]*(?:local\s+)?(\w+)=["']?(?:\$\(|`)([^\n]*\bjq\b[^\n]*)\n\s*if\b([^\n]*)/.exec(after);
  const [, name = '', question = '', test = ''] = asked ?? [];
  if (asked === null) return false;
  if (new RegExp(`\\$\\{?${name}\\b`).test(test)) return true;
  const kept = /(?<!\w)(\w+)=["']?(?:\$\(|`)\s*$/.exec(file.text.slice(Math.max(0, call.start - 100), call.start))?.[1];
  return (
    kept !== undefined &&
    new RegExp(`\\$\\{?${kept}\\b`).test(question) &&
    /\bjq\s+(?:-\S+\s+)*-(?:\w*e|-exit-status)/.test(question) &&
    test.includes('$?')
  );
}

export function unchecked({ name, effect, call }: Step, severity: Severity, program: Program): Missing {
  const isUnread = effect !== 'read' && isAnswerUnread(call, program);
  const what = isUnread
    ? `If the server refuses this, \`${name}\` still ends well`
    : `An error answer to \`${name}\` passes for data`;
  const { advice, code } = adviceFor(call, name, isUnread, severity === 'warning', program);
  return missing({
    rule: 'unchecked-status',
    severity,
    message: `${what}: ${advice}.`,
    ...(isUnread && { consequence: 'What was sent may have been refused, and the run goes on as if it had not.' }),
    fix: { kind: 'code', code },
  });
}

/** It goes to the screen, nowhere, or into a file that nothing here looks into. */
function isAnswerUnread(call: Call, program: Program): boolean {
  if (call.output === 'captured' || call.output === 'piped')
    return isOnlyEchoed(call, program) || isOnScreenAtLast(call, program);
  if (call.output !== 'file') return call.output === undefined || call.output === 'null';
  const place = redirectedTo(call, program);
  return (
    place !== undefined &&
    place.holes.length === 0 &&
    program.calls.every(({ input, args }) => input === call.id || !args.some(({ text }) => text.includes(place.text)))
  );
}

/** `said=$(curl -X POST … | jq -r .msg)`, and then `echo "$said"`: it is shown, and no data. */
const isOnlyEchoed = (call: Call, program: Program): boolean => {
  const names = program.written.flatMap(({ role, name, value }) =>
    role === 'assigned' && name && /^\w+$/.test(name) && value.holes.some(({ from }) => isAnswerOf(call, from, program))
      ? [name]
      : [],
  );
  const uses = program.file.text.split('\n').filter((line) => names.some((name) => new RegExp(`\\$\\{?${name}\\b`).test(line)));
  return (
    program.languageOf(call.id) === 'shell' &&
    uses.length > 0 &&
    uses.every((line) => /^\s*(?:echo|printf)\b[^|>;&]*$/.test(line))
  );
};

/** `curl -X POST … | jq .`: the last part shows it. */
const isOnScreenAtLast = ({ group, within }: Call, { calls }: Program): boolean => {
  const last = group === undefined ? undefined : calls.findLast((part) => part.group === group && part.within === within);
  return last !== undefined && last.output === undefined && /^(?:jq|cat|column|head|tail)$/.test(last.name);
};
