import type { Call, Scope, Test, Value } from '../../core/facts.ts';
import type { Guard, Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { isAlreadyExists, isNotFound } from '../../knowledge/exceptions.ts';
import { isRelated, isSame } from '../../knowledge/fresh.ts';
import { asksForSystem } from './of-system.ts';

/** Does something on every way make sure that the thing is missing, so that a second run leaves it alone? */
export function isGuarded(step: Step, program: Program): boolean {
  if (isMeantToPass(step, program) || program.everyWay(step.call.id, (guard) => asksForIt(guard, step, program))) return true;
  if (program.everyWay(step.call.id, ({ tests }) => tests.some((test) => isMadeNow(test, program) || isNotThere(test))))
    return true;
  if (program.languageOf(step.call.id) === 'python' && isForFirstTime(step, program)) return true;
  const chains = program.chains(step.call.id);
  // In the handler of "not found": the look-up was the check.
  return (
    chains.length > 0 &&
    chains.every(({ links }) =>
      links.some((link) => link.kind === 'scope' && link.role === 'handler' && (link.catches ?? []).some(isNotFound)),
    )
  );
}

/**
 * Python: a flag says that it is to be made (`if self._create_directory:`); or the name got another value where somebody had looked
 * whether there is one.
 */
function isForFirstTime({ call, target }: Step, program: Program): boolean {
  if (program.everyWay(call.id, ({ tests }) => tests.some(({ op, negated, left }) => op === 'truth' && !negated && isFlag(left))))
    return true;
  const names = new Set(target?.holes.map(({ name }) => name));
  return program.written.some(
    ({ id, role, name, start }) =>
      role === 'assigned' &&
      name !== undefined &&
      names.has(name) &&
      start < call.start &&
      program.enclosing(id) === program.enclosing(call.id) &&
      program.someWay(id, ({ tests }) => tests.some((test) => isLookUp(test.left, program))),
  );
}

const isFlag = ({ holes }: Value): boolean =>
  holes.some(({ name }) => /(?:^|[._])(?:create|make|missing|is_new|new|needs?)(?:$|_)/i.test(name));

/** A condition that holds when the thing is not there, and that is about this thing. */
function asksForIt(guard: Guard, { target, medium }: Step, program: Program): boolean {
  const words = target && program.inWords(target, guard.sites);
  // A table is in the file that a script looks for before it opens it.
  return guard.tests.some((test) =>
    [test, ...program.expand(test)].some(
      (atom) =>
        isAbsence(atom, program) && ((medium === 'database' && isOfFile(atom)) || isAbout(atom, words ?? target, program)),
    ),
  );
}

const isOfFile = ({ left }: Test): boolean => left.holes.some(({ name }) => /\bexists(?:Sync)?\b|^(?:db_?)?exists$/i.test(name));

/** Does a condition hold when something is not there? */
export function isAbsence(test: Test, program: Program): boolean {
  if (test.op === 'member' || test.op === 'exists') return test.negated;
  if (asksForSystem(test, program)) return false;
  if (test.op === 'truth') return (test.negated || SAYS_NO.test(test.left.text)) && isLookUp(test.left, program);
  // `if r.returncode != 0` after a look-up, `if row is None`, `if count == 0`.
  // `if [ "$(grep -c '^media' /etc/group)" -lt 1 ]`.
  const isCompared = test.op === 'equal' || (test.op === 'order' && /^[01]$/.test(test.right?.text ?? ''));
  return isCompared && [test.left, test.right].some((value) => value !== undefined && isLookUp(value, program));
}

/** `if aws s3 ls "$BUCKET" | grep -q NoSuchBucket; then`. */
const SAYS_NO = /no ?such|not ?(?:be )?found|\b404\b|does ?n[o']t ?exist/i;

/** The answer of a probe or of a read, or a name that says so. */
function isLookUp(value: Value, program: Program): boolean {
  if (value.holes.some((hole) => /exist|present|found|is_?dir|is_?file|is_?link|already|current|known|has_/i.test(hole.name)))
    return true;
  // `if kind get clusters | grep "^shop$"`: a search that shows what it found.
  if (value.holes.some(({ name, member }) => member === 'success' && /\|\s*[ef]?grep\b/.test(name))) return true;
  return program
    .sources(value)
    .some((source) => source.effect === 'probe' || source.effect === 'read' || source.effect === 'run');
}

/** `if (await mkdir(folder, { recursive: true }))`: Node.js gives the first folder that it made, or nothing. */
const isMadeNow = (test: Test, program: Program): boolean =>
  test.op === 'truth' &&
  !test.negated &&
  program.sources(test.left).some(({ name }) => /^fs(?:\/promises)?\.mkdir(?:Sync)?$/.test(name));

/** `if (error.code === 'ENOENT')`: a look-up has said so. */
const isNotThere = ({ op, negated, left, right }: Test): boolean =>
  op === 'equal' && !negated && [left, right].some((value) => value?.text === 'ENOENT');

/** A check of something else guards nothing. What is not said in paths (a query's answer) is taken on trust. */
function isAbout(test: Test, target: Value | undefined, program: Program): boolean {
  if (!target) return true;
  const values = [test.left, test.right].filter((value) => value !== undefined);
  const asked = values.flatMap((value) => [value, ...lookedAt(value, program)]);
  const paths = asked.filter((value) => value.text !== '');
  return (
    paths.some(
      (value) =>
        isRelated(value, target) ||
        isIn(value, target) ||
        endsIn(value, target) ||
        aliasesOf(target, program).some((alias) => isSame(alias, value)),
    ) ||
    values.some((value) => isSaidIn(value, target)) ||
    values.some((value) => program.sources(value).some((source) => source.medium !== 'file'))
  );
}

/** `git remote | grep backup || git remote add backup …`: a word of the pipe that was asked. */
const isSaidIn = ({ holes }: Value, { text, holes: open }: Value): boolean =>
  text !== '' &&
  open.length === 0 &&
  holes.some(({ member, name }) => member === 'success' && name.split(/[\s'"^$|]+/).includes(text));

/** `[ ! -e tools/app ]`, then `ln -s … tools/`: the link gets the name of what it leads to. */
const isIn = (asked: Value, { text }: Value): boolean => text.length > 1 && text.endsWith('/') && asked.text.startsWith(text);

/** `[ -e "$BASE/maven" ]`, then `cd "$BASE"` and `ln -s … maven`. */
const endsIn = (asked: Value, { text, holes }: Value): boolean =>
  holes.length === 0 && /^[\w.-]+$/.test(text) && asked.text.endsWith(`/${text}`);

/** `folder = os.getcwd()`: what a lone name stands for. */
function aliasesOf(value: Value, program: Program): readonly Value[] {
  const hole = value.holes[0];
  if (value.holes.length !== 1 || hole === undefined || value.text !== `\${${hole.name}}`) return [];
  return program.given(hole.name, hole.from).map((written) => written.value);
}

/** What the calls in a value were given: the path in `os.path.exists(path)`, in `path.exists()`. */
function lookedAt(value: Value, program: Program): readonly Value[] {
  return value.holes.flatMap((hole) => {
    const fact = hole.from === undefined ? undefined : program.fact(hole.from);
    if (fact?.kind !== 'call') return [];
    return fact.receiver ? [fact.receiver, ...fact.args] : fact.args;
  });
}

/**
 * Is the failure of the second run taken where it happens: by a handler of "already exists" (`yes`), or by one around
 * hardly anything else, which may do whatever it likes with it (`unknown`)?
 */
export function isTolerated(step: Step, program: Program): 'yes' | 'no' | 'unknown' | 'ignored' {
  const failure = program.failure(step);
  if (failure.kind === 'ignored') return isHushed(step, program) ? 'yes' : lostOf(step);
  if (failure.kind === 'absorbed') return 'unknown';
  // `if ! [ -e x ] && ln -s y x; then`: whether it was made is asked, and what follows goes on either way.
  if (failure.kind === 'unknown' && step.call.fate === 'tested') return 'unknown';
  if (failure.kind !== 'handled') return 'no';
  for (const scope of failure.by) {
    if (scope.role === 'branch') return isShrug(scope, program) ? 'yes' : 'unknown';
    const taken = scope.catches ?? [];
    if (taken.some(isAlreadyExists) || asksWhetherThere(scope, program)) return 'yes';
    const isNear = scope.of !== undefined && program.stepsIn(scope.of).includes(step) && program.outcome(scope) !== 'loud';
    if (isNear) return 'unknown';
  }
  return 'no';
}

/** In shell: between `set +e` and `set -e`, or with `… | grep -v "already exists" || true` behind it: as good as `|| true`. */
function isMeantToPass({ call }: Step, program: Program): boolean {
  if (program.languageOf(call.id) !== 'shell') return false;
  if (LEAVES_OUT.test(program.file.text.slice(call.start, call.end + LINE))) return true;
  const switches = program.calls.filter(({ name, args }) => name === 'set' && args.some(({ text }) => /^[+-]e$/.test(text)));
  const says = (one: Call | undefined, word: string): boolean => one?.args.some(({ text }) => text === word) === true;
  return (
    says(
      switches.findLast(({ start }) => start < call.start),
      '+e',
    ) &&
    says(
      switches.find(({ start }) => start > call.start),
      '-e',
    )
  );
}
const LEAVES_OUT = /^(?:[^\n|;&]|\\\n|>&[12])*\|\s*grep\s[^\n|;&]*already exists[^\n|;&]*\|\|\s*(?:true|:)/i;

/** In a pipe, a list or the background: what becomes of it stands elsewhere. */
const lostOf = ({ call: { lostBy } }: Step): 'unknown' | 'ignored' =>
  lostBy !== undefined && lostBy !== 'no-errexit' ? 'unknown' : 'ignored';

/** In shell, without `set -e`: `mkdir ~/scripts 2>/dev/null`, as good as `|| true`. */
const isHushed = ({ name, call: { start, lostBy } }: Step, { file: { language, text } }: Program): boolean =>
  language === 'shell' &&
  name === 'mkdir' &&
  lostBy === 'no-errexit' &&
  /^[^\n;|]*(?:2>|&>|>&)\s*\/dev\/null|^[^\n;|]*>\s*\/dev\/null\s+2>&1/.test(text.slice(start, start + LINE));

const LINE = 300;

/** In shell: `mkdir out || true`, `… || echo "It is there."`. */
const isShrug = (branch: Scope, program: Program): boolean => {
  const calls = program.callsIn(branch.id);
  return (
    program.languageOf(branch.id) === 'shell' &&
    calls.length > 0 &&
    calls.every(({ name }) => /^(?:true|:|echo|printf)$/.test(name))
  );
};

/** `except OSError as error: if error.errno == errno.EEXIST: …`, and `raise` for all else. */
const asksWhetherThere = (handler: Scope, program: Program): boolean =>
  program
    .children(handler.id)
    .some(
      (fact) =>
        fact.kind === 'scope' &&
        fact.role === 'branch' &&
        (fact.tests ?? [])
          .flatMap(program.expand)
          .some(({ left, right }) => [left, right].some((value) => EEXIST.test(value?.text ?? ''))),
    );

const EEXIST = /\bEEXIST\b/;
