import type { Call } from '../../core/facts.ts';
import { factsAround } from '../../core/flow/around.ts';
import type { Missing } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { isChange, type Step } from '../../core/step.ts';
import { isOptionalWork } from '../../knowledge/names.ts';
import { isHushed } from '../../knowledge/questions.ts';
import { isLocal } from '../../knowledge/requests.ts';
import { nameOfStep } from '../../knowledge/workflow/jobs.ts';
import { isLookedInto, isStatusSaid, unchecked } from './answering.ts';
import { isAnyAskedForNothing, isKeyOfAsked } from './asked-with-key.ts';
import { isInAfter } from './excuses.ts';
import { redirectedTo } from './following.ts';
import { isGivenToNobody } from './given-to-nobody.ts';
import { isJudgedByService } from './judged-by-service.ts';
import { asksForStatus, isShown } from './mattering.ts';
import { isNeededOutside } from './outputs.ts';
import { startedBy } from './piped-installer.ts';
import { isReadOnScreen } from './piping.ts';
import { isStartedAfter } from './refused-after.ts';
import { isOnlyShownByName } from './showing.ts';
import { isJudgedNext } from './sought.ts';
import { isStartedWith } from './started-with.ts';
import { isWordTaken } from './taken-in-silence.ts';

/** A request without `--fail` at whose status nobody looks: something is changed by it, or its answer is kept. */
export function unread(step: Step, program: Program): Missing | undefined {
  const { call, effect } = step;
  if (step.thing !== 'http' || step.row.status !== undefined || step.row.check?.(step.ask) !== 'no') return undefined;
  if (!program.reached(call.id) || isInAfter(call.id, program) || effect === 'delete') return undefined;
  const isTested = call.fate === 'tested' || (call.fate === 'kept' && call.group !== undefined);
  // `bash <(curl …)`, and what plays in the background.
  if (program.file.text.startsWith('<(', call.start - 2) || isInBackground(call, program)) return undefined;
  if (isTested || asksForStatus(step) || isStatusSaid(step) || isLookedInto(step, program)) return undefined;
  if (isOptionalWork(nameOfStep(program, call.id) ?? '') || isNeededOutside(call, program)) return undefined;
  if (isReadAtLast(call, program) || isGivenToNobody(call, program) || isKeyOfAsked(call, program) || isSigningIn(call, program))
    return undefined;
  if (!isChange(step) && (isStartedAfter(call, program) || !isUsed(step, program))) return undefined;
  // In a step of a workflow what is made of it at last is refused, whatever failed in between.
  if (
    !isChange(step) &&
    program.file.language === 'workflow' &&
    call.output === 'captured' &&
    isAnyAskedForNothing(call, program)
  )
    return undefined;
  return { ...unchecked(step, 'info', program), at: call };
}

/**
 * The last thing, but for tidying up, that a script asks of this machine's own server, and nothing starts it: the answer, a refusal among
 * them, is on the screen of whoever typed the name, and nothing goes on with it. `--fail` would take those words away.
 */
const isReadAtLast = ({ end, output, group, args }: Call, { file, evidence, calls }: Program): boolean =>
  file.language === 'shell' &&
  evidence.kind === 'script' &&
  (evidence.callers ?? []).length === 0 &&
  output === undefined &&
  group === undefined &&
  args.some(({ text }) => isLocal(text) || /^(?:localhost|127\.0\.0\.1):\d/.test(text)) &&
  calls.every(({ start, name }) => start < end || /^(?:getenv|echo|printf|kill|rm|wait|true|:)$/.test(name));

/**
 * `curl -c "$jar" -o /dev/null -d "user=ada" … https://…/login`, and then `curl -b "$jar" …`: a form answers a wrong password with a
 * redirect as well as a right one, so that `--fail` says nothing; what the session is then refused is asked of the next request.
 */
const isSigningIn = ({ args, end }: Call, { calls }: Program): boolean => {
  const jar = wordAfter(args, /^(?:-c|--cookie-jar)$/);
  return (
    jar !== undefined &&
    wordAfter(args, /^(?:-o|--output)$/) === '/dev/null' &&
    calls.some((next) => next.name === 'curl' && next.start > end && wordAfter(next.args, /^(?:-b|--cookie)$/) === jar)
  );
};

const wordAfter = (args: Call['args'], option: RegExp): string | undefined =>
  args[args.findIndex(({ text }) => option.test(text)) + 1 || args.length]?.text;

const isInBackground = ({ group, lostBy }: Call, { calls }: Program): boolean =>
  lostBy === 'background' ||
  calls.some((part) => part.group !== undefined && part.group === group && part.lostBy === 'background');

/** What goes to the screen, or into a shell, is seen there. */
function isUsed(step: Step, program: Program): boolean {
  const { call } = step;
  if (isReadOnScreen(step, program) || isSaid(step, program) || isHushed(step) || isOnlyShownByName(step, program)) return false;
  const place = placeOf(call, program);
  if (place !== undefined)
    return (
      place !== '/dev/null' &&
      !isRefusedLater(place, call, program) &&
      !isStartedWith(place, call, program) &&
      !isJudgedNext(place, call, program) &&
      !isJudgedByService(place, call, program)
    );
  const isCaptured = program.calls.some(
    ({ group, output }) => group === call.group && group !== undefined && output === 'captured',
  );
  if (isCaptured || call.output === 'captured') return isWordTaken(call, program);
  return (
    call.output === 'piped' &&
    !program.calls.some((part) => part.input === call.id && [part.name, startedBy(part)].some((name) => READS_ALL.test(name)))
  );
}
/** `echo "address: $(curl …)"`, on the screen; not what goes into a file. */
export const isSaid = (step: Step, program: Program): boolean =>
  isShown(step, program) &&
  ![...factsAround(step.call.id, program)].some((around) => around.kind === 'call' && around.output === 'file');
const READS_ALL = /^(?:(?:ba|z|da|k)?sh|sudo|python[\d.]*|perl|node|php|source|head|less|more)$/;

/** `-o file`, `-O`, `> file`. */
function placeOf(call: Call, program: Program): string | undefined {
  const words = call.args.map(({ text }) => text);
  const at = words.findIndex((word) => /^-\w*o$|^--output$/.test(word));
  if (at >= 0) return words[at + 1];
  const own = words.find((word) => word.startsWith('--output='))?.slice('--output='.length);
  if (own !== undefined) return own;
  if (words.some((word) => /^-\w*O\w*$|^--remote-name$/.test(word)))
    return lastPart(words.find((word) => word.includes('://')) ?? '');
  return call.output === 'file' ? redirectedTo(call, program)?.text : undefined;
}

const lastPart = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** `tar xzf app.tgz`, `./install.sh`: what is none of what was asked for ends the run there. */
const isRefusedLater = (place: string, { end }: Call, { calls }: Program): boolean =>
  calls.some(
    ({ name, start, args, fate }) =>
      start > end &&
      (fate === 'raises' || fate === 'tested') &&
      !TAKES_ALL.test(name) &&
      [name, ...args.map(({ text }) => text)].some((word) => lastPart(place) !== '' && word.includes(lastPart(place))),
  );
const TAKES_ALL =
  /^(?:cp|mv|cat|sed|chmod|chown|rm|ls|echo|printf|install|tee|wc|sort|cut|head|tail|touch|git|aws|gsutil|scp|rsync|curl|>|>>)$/;
