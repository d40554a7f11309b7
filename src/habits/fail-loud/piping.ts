import type { Call } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { isChange, type Step } from '../../core/step.ts';
import { asksPerson, isHushed } from '../../knowledge/questions.ts';
import { isLocal, isOwnMetadata } from '../../knowledge/requests.ts';
import { isOnlyPartOfAddress } from './as-address.ts';
import { isAskedForNothing, isReadBefore } from './asked-for-nothing.ts';
import { isKeyOfAsked } from './asked-with-key.ts';
import { beginsAddress } from './begins-address.ts';
import { isSoughtInCopy, refusesNothing } from './comes-to-nothing.ts';
import { isDecoration } from './decorating.ts';
import { isEnteredNext } from './entered-next.ts';
import { isFailedAlready } from './failed-already.ts';
import { saidBefore } from './following.ts';
import { isGivenToNobody } from './given-to-nobody.ts';
import { endsAtFailure, isHeard } from './heard.ts';
import { isListToDelete } from './list-to-delete.ts';
import { isForOtherSteps, isOutputNeeded } from './outputs.ts';
import { isAskedAfter, isInstalledIfMissing, isInstaller, isStartedNext } from './piped-installer.ts';
import { isRefusedWithout } from './refusing.ts';
import { isAskedBefore, isOnlyShownByName } from './showing.ts';
import { isPipeTaken } from './taken-in-silence.ts';
import { isNamedForTidying, isTidyingName } from './tidying.ts';
import { isSourceOfPackage } from './unpacking.ts';

/**
 * Does a pipe go on with less than it was to have, and would `pipefail` tell? Not where that ends a run that found nothing (a `grep`
 * between), what is told to be silent, nor an installer, whose program the next command misses.
 */
export function isMissedInPipe(step: Step, isStrict: boolean, program: Program): boolean {
  const parts = partsOf(step.call, program);
  return (
    isUnseen(step, parts, program) &&
    !isInstaller(step, parts) &&
    !isTypedAndSeen(step, parts, program) &&
    !isInstalledIfMissing(step, parts, program) &&
    !isOnlyShownByName(step, program) &&
    counts(step, parts, isStrict, program)
  );
}

/** `shopctl get room | jq … > /tmp/room.json`, and then only `curl -X PUT --data-binary @/tmp/room.json …`: a server takes no empty body for a room. */
export function isOnlySent(call: Call, program: Program): boolean {
  const { calls } = program;
  const parts = partsOf(call, program);
  const file = calls.find(({ name, input }) => name === '>' && parts.some(({ id }) => id === input));
  const place = file?.args[0]?.text;
  if (file === undefined || place === undefined) return false;
  const readers = calls.filter(({ start, args }) => start > file.end && args.some(({ text }) => text.includes(place)));
  return (
    readers.length > 0 && readers.every(({ name, args }) => name === 'curl' && args.some(({ text }) => text === `@${place}`))
  );
}

/** By itself: a part that fails, whoever sees the status of the pipe, unless what it gives is only on the screen. */
export function isMissedByAll(step: Step, program: Program): boolean {
  const parts = partsOf(step.call, program);
  const last = lastOf(step.call, parts);
  if (step.effect === 'run' && isForTheScreen(step, last, program)) return false;
  if (isTypedAndSeen(step, parts, program)) return false;
  // A runner is fresh: whatever needs what was to be installed misses it there, in this step or in a later one.
  if (program.file.language === 'workflow' && isInstaller(step, parts)) return false;
  if (isOnlyLookedAt(step, parts, program)) return false;
  return isUnseen(step, parts, program) && isStatusHeard(last, endsAtFailure(program), program);
}

export const partsOf = ({ group }: Call, { calls }: Program): readonly Call[] =>
  calls.filter((part) => part.group === (group ?? -1));

const isUnseen = (step: Step, parts: readonly Call[], program: Program): boolean =>
  !program.looksAt(step) &&
  !isHushed(step) &&
  // What the cloud tells its machine about itself.
  !step.call.args.some(({ text }) => isOwnMetadata(text)) &&
  // `… | zstd > out &`: what nobody waits for one by one is lost with `pipefail` as well.
  !parts.some(({ lostBy }) => lostBy === 'background') &&
  !parts.some(isSearchBetween) &&
  !isMeantForNothing(parts) &&
  !parts.some((part) => closesEach(part) || refusesNothing(part)) &&
  !isSoughtInCopy(step.call, program) &&
  !isEnteredNext(step.call, program) &&
  !isSourceOfPackage(step.call, program) &&
  !isTidiedUp(step, parts, program) &&
  !parts.some((call) => call.input !== undefined && goesFirst(call)) &&
  !isTemplate(step) &&
  !isFailedAlready(step, program) &&
  !isAskedBefore(step, program) &&
  !isRefusedWithout(step.call, program) &&
  !isOutputNeeded(step.call, program) &&
  !isForOtherSteps(step.call, parts, program) &&
  !isGivenToNobody(step.call, program) &&
  !isAskedForNothing(step.call, program) &&
  !isKeyOfAsked(step.call, program) &&
  !isOnlyPartOfAddress(step, program) &&
  !beginsAddress(step.call, program) &&
  !isStartedNext(step, parts, program) &&
  !isAskedAfter(step, parts, program) &&
  !isReadBefore(step, program) &&
  !isDecoration(step.call, program) &&
  isPipeTaken(step, parts, program);

/** Would it end a strict run as a line of its own where all is well: where nothing is found, or its reader had enough? */
export const mayEndForNothing = ({ group }: Call, { calls }: Program): boolean =>
  group !== undefined &&
  calls.some((part) => part.group === group && (SEARCHES.test(part.name) || (part.input !== undefined && goesFirst(part))));

const SEARCHES = /^(?:[efz]?grep|rg)$/;

/** Where nothing is found it fails, and with `pipefail` the whole run would. */
export const isSearchBetween = ({ name, output }: Call): boolean => SEARCHES.test(name) && output === 'piped';

/** `docker build … | tee build.log`, and nothing after it, in what nothing here starts: all of it was on the screen of whoever did. */
const isTypedAndSeen = ({ call }: Step, parts: readonly Call[], program: Program): boolean => {
  const last = parts.findLast(({ within, name }) => within === call.within && !READS.test(name));
  return (
    last?.name === 'tee' &&
    last.output === undefined &&
    program.evidence.job === undefined &&
    (program.evidence.callers ?? []).length === 0 &&
    isLastForPerson(parts, program)
  );
};

/** What is filled in before it runs (`{{ folder|int }}`), and `curl -o /dev/null`, which is asked for something else than the answer. */
const isTemplate = ({ call: { args } }: Step): boolean =>
  args.some(({ text }, at) => text.includes('{{') || (text === '/dev/null' && /^-\w*[oO]$/.test(args[at - 1]?.text ?? '')));

/** Words of a command that are filled in are no part of a pipeline. */
export const READS = /^(?:getenv|argv)$/;

/** Does anybody see the pipeline's own status? Where its last part is lost as well, `pipefail` changes nothing. */
function counts(step: Step, parts: readonly Call[], isStrict: boolean, program: Program): boolean {
  const { call } = step;
  // In a script that goes on after any failure whoever reads the screen sees what a question says.
  if (isQuestion(step, program) && (!isStrict || asksPerson(program)) && !parts.some(({ output }) => output === 'file'))
    return false;
  if (isOnlyLookedAt(step, parts, program)) return false;
  return isStatusHeard(lastOf(call, parts), isStrict, program);
}

const isQuestion = (step: Step, program: Program): boolean =>
  !isChange(step) || isQuery(step.call) || isAskedInWords(step.call, program);

/** `curl … | jq .`: whoever started it reads the answer. */
export const isReadOnScreen = (step: Step, program: Program): boolean => {
  const last = lastOf(step.call, partsOf(step.call, program));
  return last.length > 0 && isForTheScreen(step, last, program);
};

/** What is asked, of this machine or as the last deed, is on the screen of whoever started it. */
function isOnlyLookedAt(step: Step, parts: readonly Call[], program: Program): boolean {
  const last = lastOf(step.call, parts);
  return (
    (isQuestion(step, program) ||
      isForThisMachine(step, program) ||
      (step.effect === 'send' && isLastForPerson(parts, program))) &&
    last.length > 0 &&
    isForTheScreen(step, last, program)
  );
}

export const lastOf = (call: Call, parts: readonly Call[]): readonly Call[] =>
  parts.filter(
    ({ name, within, lostBy, output }) => within === call.within && lostBy !== 'pipe' && output !== 'piped' && !READS.test(name),
  );

const isStatusHeard = (last: readonly Call[], isStrict: boolean, program: Program): boolean =>
  last.length === 0 ? isStrict : last.some((part) => part.fate === 'unknown' || isHeard(part, program));

/** `echo "show master status;" | mysql`. */
const isAskedInWords = ({ name, input }: Call, program: Program): boolean => {
  const words = /^(?:mysql|mariadb|psql|sqlite3)$/.test(name) && input !== undefined ? program.fact(input) : undefined;
  return (
    words?.kind === 'call' &&
    /^(?:echo|printf)$/.test(words.name) &&
    words.args.every(({ text }) => text.startsWith('-') || /^\s*(?:show|select|describe|explain)\b/i.test(text))
  );
};

/** `gh pr list`, `gh release view`; `aws sts assume-role`, which answers with credentials. */
const isQuery = ({ name, args }: Call): boolean =>
  (name === 'aws' && args[0]?.text === 'sts') ||
  (name === 'gh' && args.slice(0, 2).some(({ text }) => /^(?:(?:item-|field-)?list|view|status|diff|checks)$/.test(text)));

const FILTERS = /^(?:base64|cat|column|cut|hexdump|od|xxd|[gm]?awk|[efz]?grep|jq|nl|sed|sort|tac|tail|tr|uniq|wc|yq)$/;

/** `… | xargs -I {} echo "  {}"`. */
const isSaying = ({ name, args }: Call): boolean =>
  name === 'xargs' && args.some(({ text }) => /^(?:echo|printf|basename)$/.test(text));

/** What is only shown: whoever looks misses it there. */
const isForTheScreen = ({ call }: Step, last: readonly Call[], program: Program): boolean =>
  last.every((part) => part.output === undefined && (FILTERS.test(part.name) || isSaying(part))) &&
  program.chains(call.id).every(({ sites }) => sites.every(({ output }) => output === undefined));

/** `curl -d "$question" … | jq .answer`, and nothing after it in a script that somebody started: they read the answer. */
const isLastForPerson = (parts: readonly Call[], { file, evidence, calls }: Program): boolean => {
  const end = Math.max(...parts.map((part) => part.end));
  return file.language === 'shell' && evidence.kind === 'script' && calls.every(({ start }) => start < end);
};

/** `curl -X POST "$API/start" | jq .`, where `API=http://localhost:8000`: a server of one's own, asked by whoever reads the answer. */
const isForThisMachine = ({ target, call }: Step, { file, evidence, given, written }: Program): boolean => {
  if (file.language !== 'shell' || evidence.kind !== 'script') return false;
  const places = [target, ...call.args].filter((value) => value !== undefined);
  return places.some(
    ({ text, holes }) =>
      isLocal(text) ||
      (text.startsWith('${') &&
        holes
          .slice(0, 1)
          .some(({ name }) =>
            [...given(name), ...written.filter((other) => other.role === 'default' && other.name === name)].some(({ value }) =>
              isOfThisMachine(value.text),
            ),
          )),
  );
};
/** `http://localhost:8000`, `${API:-http://localhost:8000}`. */
const isOfThisMachine = (text: string): boolean =>
  /(?:^|[,{-])https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?=[:/}]|$)/.test(text);

/** `mv old new | exit 0`, `… | true`: what it says is for nobody, and that it may fail is meant. */
const isMeantForNothing = (parts: readonly Call[]): boolean =>
  parts.some(({ output, input, name }) => output === undefined && input !== undefined && /^(?:exit|true|:)$/.test(name));

/** `gh pr list … | xargs gh pr close`: what was not listed stays open until the next run. */
const closesEach = ({ name, args }: Call): boolean =>
  name === 'xargs' &&
  /\bgh (?:(?:pr|issue) close|(?:run|cache) (?:delete|cancel)|release delete(?:-asset)?)\b|\bgit (?:push \S+ --delete|branch -[dD])\b/.test(
    args.map(({ text }) => text).join(' '),
  );

/**
 * `echo "Cleaning up stale records"`, and then `curl … | while read -r id; do curl -X DELETE …; done`: what was not listed stays until
 * the next run, and the work that follows is done with it.
 */
function isTidiedUp(step: Step, parts: readonly Call[], program: Program): boolean {
  if (isListToDelete(step.call, program)) return true;
  const changes = parts.map(({ id }) => program.step(id)).filter((one) => one !== undefined && isChange(one));
  return (
    changes.length > 0 &&
    changes.every((one) => one?.effect === 'delete') &&
    (isNamedForTidying(step, program) || saidBefore(step.call, program).some(isTidyingName))
  );
}

/** A reader goes before the writer has ended (`| head`, `| less`): that the writer then fails means nothing. */
function goesFirst({ name, args }: Call): boolean {
  const words = args.map(({ text }) => text);
  if (/^(?:head|less|more|most|eval|\$PAGER)$/.test(name)) return true;
  if (/grep$/.test(name)) return words.some((word) => /^-\w*[qm]/.test(word));
  return /^(?:sed|awk)$/.test(name) && words.some((word) => /q\s*\}?\s*$|\bexit\b/.test(word));
}
