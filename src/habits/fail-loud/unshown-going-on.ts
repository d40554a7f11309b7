import type { Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { isChange, isOutside, type Step } from '../../core/step.ts';
import { isSayingName } from '../../knowledge/names.ts';
import { isAfterStatus, isHushed, isLookedAtNext, isOptionalProgram, isStatusKept } from '../../knowledge/questions.ts';
import { isLocal } from '../../knowledge/requests.ts';
import { isLogLike, isTemporary } from '../../knowledge/targets.ts';
import { isOwnStatusAsked } from './answering.ts';
import { isAskedForNothing } from './asked-for-nothing.ts';
import { isEditSought } from './edit-sought.ts';
import { isFilteredOn, isFilterOfMade } from './filtered-on.ts';
import { endsBadlyAfter, isMadeAskedFor, isMissedByLast, writerOf } from './following.ts';
import { endsAtFailure } from './heard.ts';
import { isInstalledForLast } from './installed-used.ts';
import { asksForStatus, isBeside, isFromAfar, isHandedOut, isUnknownWord } from './mattering.ts';
import { mayEndForNothing } from './piping.ts';
import { isAccount, isMoreThanPreparing } from './preparing.ts';
import { isQuestioning } from './questioning.ts';
import { isEditShown } from './shown-after.ts';
import { isResultJudged } from './sought.ts';
import { isCompared } from './unpacking.ts';
import { isAskedInRounds } from './waited-for.ts';

/**
 * Does a script that ends at no failure go on after this one, which matters by itself: a change that is no preparation, no tidying
 * up and no question, or what is asked of somebody else and kept? Nothing need come of it.
 */
export function goesOnAfter(step: Step, program: Program): boolean {
  if (endsAtFailure(program) || !isOutside(step) || !program.reached(step.call.id)) return false;
  if (isBeside(step, program) || isUnknownWord(step) || isForWords(step) || isInLogger(step, program) || isForPerson(step))
    return false;
  if (isAnswered(step, program)) return false;
  if (step.name.startsWith('>')) return isWritten(step, program);
  return isChange(step) ? isMoreThanPreparing(step, program) || isBrought(step) : isKept(step, program);
}

/** `./journal.sh log started`, `truncate -s 0 "$LOG"`, and `ssh pi@shop`, which is a shell for whoever sits there. */
const isForWords = ({ name, medium, target, call: { args, output } }: Step): boolean =>
  args[0]?.text === 'log' ||
  (medium === 'file' && target !== undefined && placesIn(target).some(isLogLike)) ||
  (name === 'ssh' && output === undefined && args.filter(({ text }) => !text.startsWith('-')).length === 1);

/** `do_log() { clulog "$*"; }`: what a script's own logger tells besides. */
const isInLogger = ({ call }: Step, program: Program): boolean => {
  const { role, name = '' } = program.enclosing(call.id);
  return role === 'function' && (isSayingName(name) || /(?:^|_)log(?:ger)?$/i.test(name));
};

/** `docker exec -it web nginx status`, `gdb app`, `crontab -e`: for whoever sits there; `useradd shop`: it may be there already. */
const isForPerson = ({ name, effect, thing, call: { args }, row, ask }: Step): boolean =>
  (effect === 'run' && args.some(({ text }) => /^(?:status|show|list|ps|info|help)$/.test(text))) ||
  /^(?:gdb|lldb|cgdb)$/.test(name) ||
  (name === 'crontab' && args.some(({ text }) => text === '-e')) ||
  (effect === 'create' && (isAccount(thing) || (name !== 'git clone' && row.again?.(ask) === 'no')));

const placesIn = ({ text, holes }: Value): readonly string[] => [text, ...holes.map(({ name }) => name)];

/** A condition looks at it, or at what came of it, or all ends badly after it; the next round of a loop without end tries again. */
const isAnswered = (step: Step, program: Program): boolean =>
  program.looksAt(step) ||
  isHandedOut(step, program) ||
  isOptionalProgram(step, program) ||
  endsBadlyAfter(step, program) ||
  isStatusKept(step, program) ||
  isAfterStatus(step, program) ||
  isLookedAtNext(step, program) ||
  isMadeAskedFor(step, program) ||
  isMissedByLast(step, program) ||
  isInstalledForLast(step, program) ||
  isTriedAgain(step, program) ||
  isAskedInRounds(step, program) ||
  // What is sent to this machine nobody waits for.
  (step.thing === 'http' && step.effect === 'send' && step.call.args.some(({ text }) => isLocal(text))) ||
  isCompared(step, program) ||
  isEditSought(step, program) ||
  isEditShown(step, program) ||
  isSteppedInto(step, program) ||
  isVerified(step, program) ||
  isResultJudged(step.call, program) ||
  (step.thing === 'http' && isOwnStatusAsked(step, program)) ||
  program.loops(step.call.id).some(({ endless }) => endless);

/** `oc patch shop …`, `echo "Verification:"`, `oc get shop … | grep x`: whoever started it is shown what came of it. */
const isVerified = ({ call }: Step, program: Program): boolean =>
  /^(?:kubectl|oc)$/.test(call.name) &&
  program.steps.some(
    ({ effect, call: said }) =>
      effect === 'report' &&
      said.start > call.end &&
      said.args.some(({ text }) => /\bverif/i.test(text)) &&
      program.calls.some(({ name, start, args }) => name === call.name && start > said.end && args[0]?.text === 'get'),
  );

/** `ssh-keyscan backup > known_hosts && break`: the loop asks whether it went well. */
const isTriedAgain = ({ call }: Step, program: Program): boolean =>
  program.loops(call.id).length > 0 && /^[^\n;|&]*&&\s*break\b/.test(program.file.text.slice(call.end, call.end + NEAR));
const NEAR = 200;

/** `lxc start shop`, and as the script's last command `lxc shell shop`: into what does not run nobody comes, and that is its status. */
function isSteppedInto({ call: { name, args, end } }: Step, { calls }: Program): boolean {
  const last = calls.findLast((call) => call.name !== 'getenv');
  const into = last?.args.map(({ text }) => text) ?? [];
  const thing = args.at(-1)?.text;
  return (
    /^(?:lxc|incus|docker|podman)$/.test(name) &&
    last?.name === name &&
    last.start > end &&
    thing !== undefined &&
    into.includes(thing) &&
    args.some(({ text }) => text === 'start') &&
    (into.includes('shell') || (into.includes('exec') && into.some((word) => /^-(?:it|ti)$/.test(word))))
  );
}

/** `git checkout v2`, `curl -o /tmp/app.tgz …`: what comes after it works with that. */
const isBrought = (step: Step): boolean =>
  !isHushed(step) &&
  step.effect !== 'delete' &&
  (/^git (?:checkout|switch|reset)$/.test(step.name) || (isTemporary(step.target) && isFromAfar(step)));

/** `build-list > shop.lst`: what a program makes; words of the script's own, what a search finds and logs are none. */
const isWritten = ({ name, call, target }: Step, program: Program): boolean => {
  const writer = writerOf(call, program);
  if (name !== '>' || writer === undefined || writer.local !== undefined || target === undefined) return false;
  const asked = program.step(writer.id);
  if (isFilteredOn(writer, target, program)) return true;
  if (writer.group !== undefined || writer.name.startsWith('$') || asked?.effect === 'probe') return false;
  if (asked !== undefined && (asked.row.minor === true || isQuestioning(asked))) return false;
  if (isFilterOfMade(writer, program)) return false;
  return !WORDS.test(writer.name) && !isTemporary(target) && target.text !== '/dev/null';
};

const WORDS = /^(?:echo|printf|cat|find|[efz]?grep|rg|diff|cmp|comm|ls|date|env|history|crontab|seq|:|true)$/;

/** `address=$(curl …)`: nothing looks at it where it is empty. */
const isKept = (step: Step, program: Program): boolean =>
  step.call.output === 'captured' &&
  isFromAfar(step) &&
  !isHushed(step) &&
  !asksForStatus(step) &&
  !mayEndForNothing(step.call, program) &&
  !isAskedForNothing(step.call, program);
