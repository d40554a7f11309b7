import type { Call, Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { isChange, lineOfCall, type Step } from '../../core/step.ts';
import { isSame, isThrownAway } from '../../knowledge/fresh.ts';
import { isHushed } from '../../knowledge/questions.ts';
import { unitOf } from '../../knowledge/workflow/jobs.ts';
import { isDeploying, isPublishing, isTesting } from '../../knowledge/workflow/work.ts';
import { isMissedLater } from './asked-at-last.ts';
import { isStartedBelowPrefix } from './below-prefix.ts';
import { isSentElsewhere } from './delivering.ts';
import { isDoneAnyway } from './done-anyway.ts';
import { isMissedInFresh } from './entered-fresh.ts';
import { isEnteredNext } from './entered-next.ts';
import { isAnswerOf, isOfWords, writerOf } from './following.ts';
import { isGivenToNobody } from './given-to-nobody.ts';
import { isMissedFromFolder } from './left-in-folder.ts';
import { isPlaceNeeded, isSafeList } from './listed.ts';
import { isWordNeeded } from './outputs.ts';
import { isRefusedNext } from './refused-next.ts';
import { forTheNext, isRefusedEmpty, isRefusedWithout } from './refusing.ts';
import { isAskedBefore, isOnlyShownByName } from './showing.ts';
import { isWordTaken } from './taken-in-silence.ts';
import { isClosing, isNamedForTidying } from './tidying.ts';

/**
 * Left of `&&`: what would have been put in place, sent away, checked out, built or tested stays as it was, and the script goes on
 * with that. Of what is installed, downloaded or copied here the next command tells.
 */
export function isMissedInList(step: Step, program: Program): boolean {
  const call = writerOf(step.call, program) ?? step.call;
  const rest = partsBehind(call, program);
  if (isAnswerOfAwk(call) || isSearch(call) || isEnteredNext(call, program) || isMissedLater(rest, program)) return false;
  if (isStartedBelowPrefix(rest, call, program) || isMissedFromFolder(call, rest, program)) return false;
  if (isMissedInFresh(call, rest, program)) return false;
  if (isWaitedFor(call, program) || isDoneAnyway(call, rest, program)) return false;
  if (rest.length === 0 || isHushed(step) || isOfWords(step.call, program) || isHandedBack(call, program)) return false;
  return (
    (((isPutInPlace(step, rest, program) && !isSoughtLater(call, rest, program)) || isEdited(step)) &&
      !isEditedAgain(call, rest, program)) ||
    isWork(step)
  );
}

/**
 * `sed -i.bak … "$page" && rm "$page.bak"`, and further on `awk … "$page" > new` or `sed -i … "$pages"/*.yaml` as a command of its own: what
 * kept the first from that file ends the run there.
 */
function isEditedAgain(call: Call, rest: readonly Call[], program: Program): boolean {
  // A program of another kind fails for reasons of its own.
  if (!/^(?:sed|[gm]?awk|perl|yq)$/.test(call.name)) return false;
  const place = (rest.find(({ name }) => name === 'mv') ?? call).args.at(-1)?.text ?? '';
  const list = program.loops(call.id).flatMap(({ over }) => (over === undefined ? [] : (over.items ?? [over])));
  const places = [place, ...list.map(({ text }) => text)].filter((text) => /[$*/]/.test(text));
  return program.calls.some(
    (other) =>
      other.id !== call.id &&
      other.fate === 'raises' &&
      /^(?:sed|[gm]?awk|perl|yq)$/.test(other.name) &&
      (other.start > call.end || program.enclosing(other.id).role === 'function') &&
      other.args.some(({ text }) => places.includes(text)),
  );
}

/** `kubectl create … && kubectl expose …`, and then `kubectl wait`: what was not made is missed there. */
const isWaitedFor = ({ id, name, end, args }: Call, program: Program): boolean =>
  /^(?:kubectl|oc)$/.test(name) &&
  /^(?:create|apply|run|expose)$/.test(args[0]?.text ?? '') &&
  program
    .callsIn(unitOf(id, program).id)
    .some(
      (next) =>
        next.name === name && next.start > end && next.fate === 'raises' && /^(?:wait|rollout)$/.test(next.args[0]?.text ?? ''),
    );

/** `awk '… END { if (open) exit 1 }' list > new && mv new list`: its status is the answer. */
const isAnswerOfAwk = ({ name, args }: Call): boolean =>
  /^[gm]?awk$/.test(name) && args.some(({ text }) => /\bexit\s+[1-9]/.test(text));

/** `grep -v ada list > new && mv new list`: its status 1 says that no line is found, or left, and by itself it would end a strict run. */
const isSearch = ({ name }: Call): boolean => /^(?:[efz]?grep|rg)$/.test(name);

/** The calls right of it in its list, those of further parts included; a name that is only given says whether it went well. */
function partsBehind({ id }: Call, program: Program): readonly Call[] {
  const branch = program.scopes.find(
    ({ role, tests }) =>
      role === 'branch' && tests?.some(({ left }) => left.holes.some(({ from, member }) => from === id && member === 'success')),
  );
  return branch === undefined ? [] : program.callsIn(branch.id).filter(({ name }) => name !== 'getenv');
}

/** `build && check` and a bare `return` or `exit` on the next line: that hands the list's status on. */
const isHandedBack = ({ end }: Call, { file }: Program): boolean =>
  /^[^\n]*(?:(?:\\|&&)[ \t]*\n[^\n]*)*(?:;|\n)\s*(?:return|exit)[ \t]*(?:;|\n|$)/.test(file.text.slice(end, end + 400));

/** `jq … > new.json && mv new.json app.json`; not where the other is thrown away as well, and only looked into. */
const isPutInPlace = ({ name, target }: Step, rest: readonly Call[], program: Program): boolean =>
  name.startsWith('>') &&
  target !== undefined &&
  rest.some(
    (call) =>
      /^(?:mv|cp)$/.test(call.name) &&
      call.args.slice(0, -1).some(({ text }) => text === target.text) &&
      !isScratch(call.args.at(-1), program),
  );

/**
 * `awk '… print "# off: " $0 …' list > new && mv new list`, and then `grep '# off' list` in a strict script: what was not written is not
 * found there, and that ends the run.
 */
const isSoughtLater = ({ args: written }: Call, rest: readonly Call[], program: Program): boolean => {
  const places = rest.flatMap(({ name, args }) => (/^(?:mv|cp)$/.test(name) ? (args.at(-1)?.text ?? []) : []));
  return program.calls.some(({ name, fate, start, args }) => {
    if (!/^[ef]?grep$/.test(name) || fate !== 'raises' || start < Math.max(...rest.map(({ end }) => end))) return false;
    const [sought, ...files] = args.map(({ text }) => text).filter((text) => !text.startsWith('-'));
    const words = sought?.replace(/\\/g, '') ?? '';
    return (
      words.length > SHORT && files.some((file) => places.includes(file)) && written.some(({ text }) => text.includes(words))
    );
  });
};
const SHORT = 3;

/** A temporary file that goes nowhere else: no server, no database and no program of somebody's is given it, and no copy is made. */
const isScratch = (place: Value | undefined, program: Program): boolean =>
  place !== undefined &&
  isThrownAway(place, program) &&
  !program.steps.some(({ name, effect, medium, call: { args } }) => {
    const goesOut = medium === 'network' || medium === 'database' || effect === 'run';
    if (goesOut) return args.some(({ text }) => text.includes(place.text));
    return /^(?:cp|mv|install)$/.test(name) && args.slice(0, -1).some((word) => isSame(word, place));
  });

/** `sed -i.bak … app.conf && rm app.conf.bak`. */
const isEdited = ({ name, call: { args } }: Step): boolean =>
  (/^sed$/.test(name) && args.some(({ text }) => /^-\w*i|^--in-place/.test(text))) ||
  (/^(?:perl|yq)$/.test(name) && args.some(({ text }) => /^-p?i/.test(text)));

const BUILDS = /^(?:\S*\/)?(?:configure|make|cmake|ninja|meson|mvnw?|gradlew?|npm|yarn|pnpm|cargo|dotnet)$|^go build$/;
/** `npm ci`, `yarn`, `composer install`: what is not there the next command misses. */
const INSTALLS =
  /^(?:(?:npm|pnpm) (?:ci|clean-install|install|i|add)|yarn(?: (?:install|add))?|(?:bundle|composer|poetry|uv) (?:install|sync))$/;

const isInstallation = ({ name, args }: Call): boolean =>
  INSTALLS.test([name, ...args.map(({ text }) => text).filter((word) => !word.startsWith('-'))].slice(0, 2).join(' '));

/** `make clean`: what was not taken away is built over. */
const isCleaned = ({ args }: Call): boolean => {
  const targets = args.map(({ text }) => text).filter((word) => !/^-|=/.test(word));
  return targets.length > 0 && targets.every((word) => /^(?:dist|very|real|mostly)?-?clean(?:-\w+)?$|^mrproper$/.test(word));
};

const CHECKS_OUT = /^git (?:checkout|switch|fetch|pull|reset|merge|rebase|clone|push)$/;

function isWork(step: Step): boolean {
  const { name, call, medium } = step;
  if (isInstallation(call) || isCleaned(call)) return false;
  if (BUILDS.test(name) || BUILDS.test(call.name) || CHECKS_OUT.test(name) || isTesting(call)) return true;
  return isSentElsewhere(step) || isDeploying(step) || isPublishing(step) || (medium === 'database' && isChange(step));
}

/**
 * Inside `$(…)`: a name gets the empty answer (`local x=$(…)`), a loop that changes something goes through no list, the steps and
 * jobs after this one read an empty value, or what is deleted is another place. Whoever else is given nothing says so.
 */
export function isMissedInWords(step: Step, program: Program): boolean {
  const { call } = step;
  const isGiven = (value: Value): boolean => value.holes.some(({ from }) => isAnswerOf(call, from, program));
  if (program.written.some(({ role, value }) => role === 'assigned' && isGiven(value)))
    return (
      !isOnlyShownByName(step, program) &&
      !isAskedBefore(step, program) &&
      !isGivenToNobody(call, program) &&
      !isRefusedWithout(call, program) &&
      !isRefusedNext(call, program) &&
      !isForTests(step, program) &&
      isWordTaken(call, program)
    );
  const loop = program.scopes.find(
    ({ role, over }) => role === 'loop' && over !== undefined && over.start <= call.start && over.end >= call.end,
  );
  if (loop !== undefined)
    return (
      !isNamedForTidying(step, program) &&
      !isSafeList(call, loop, program) &&
      program.stepsUnder(loop.id).some((deed) => isChange(deed) && !isLet(deed, program) && !isClosing(deed))
    );
  const around = program.fact(call.within);
  return (
    around.kind === 'call' &&
    ((forTheNext(around, program) !== undefined &&
      !isRefusedEmpty(call, program) &&
      !isWordNeeded(around, program) &&
      isWordTaken(call, program)) ||
      (program.step(around.id)?.effect === 'delete' && !isPlaceNeeded(call, around, program)))
  );
}

/**
 * In a workflow: `export SHOP_URL=https://$(kubectl get …)`, and the last command of the step is a run of tests: at an address that is none
 * they are red.
 */
export function isForTests({ call }: Step, program: Program): boolean {
  if (program.file.language !== 'workflow') return false;
  const last = program.callsIn(unitOf(call.id, program).id).findLast(({ name }) => name !== 'getenv');
  if (last === undefined || last.start < call.end || last.fate !== 'raises') return false;
  return isTesting(last) || RUNS_TESTS.test(lineOfCall(last));
}
const RUNS_TESTS = /^(?:npm|yarn|pnpm|make|just|task|\.?\/?gradlew?|(?:ba)?sh) .*\b(?:e2e|tests?)\b/;

/** `aws cloudformation delete-stack … || true`: it may fail. */
const isLet = ({ call }: Step, program: Program): boolean =>
  call.fate === 'tested' && program.failureBranches(call).some((branch) => program.outcome(branch) === 'silent');
