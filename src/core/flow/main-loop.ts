import type { Call, Scope } from '../facts.ts';
import type { Program } from '../program.ts';
import { isChange, isOutside, type Step } from '../step.ts';

/** An endless loop that waits and has no way out on completion. */
export function isMainLoop(scope: Scope, program: Program): boolean {
  if (scope.role !== 'loop' || scope.endless !== true || !program.reached(scope.id)) return false;
  if (!program.stepsIn(scope.id).some((step) => step.effect === 'wait' && isPause(step, scope, program))) return false;
  // `while true; do …; done & exec wm`: it goes on beside what the script is for.
  if (program.file.language === 'shell' && /^\s*\)?\s*&(?!&)/.test(program.file.text.slice(scope.end, scope.end + 20)))
    return false;
  // A spinner, or what keeps a login alive, while the work is done elsewhere.
  if (program.file.language === 'shell' && !program.callsIn(scope.id).some((call) => mayWork(call, program))) return false;
  if (
    program.file.language === 'shell' &&
    (isWatched(scope, program) || isOfMode(scope, program) || isOffByDefault(scope, program))
  )
    return false;
  if (
    program.file.language === 'python' &&
    (!worksInRounds(scope, program) || isAttended(scope, program) || isScreen(scope, program))
  )
    return false;
  const leaves = (call: Call): boolean => isWayOut(call, program) && !isOfTries(call, scope, program);
  return !program.callsIn(scope.id).some((call) => leaves(call) && !inInterrupt(call.id, scope.id, program));
}

/**
 * Python: each round deals with others (a server, a database), changes files, or runs a program that is known. What only reads the
 * machine itself, or starts what it was given, serves whoever started it; and what asks a person in each round is a dialogue.
 */
function worksInRounds({ id }: Scope, program: Program): boolean {
  const steps = program.stepsUnder(id);
  // `schedule.run_pending()`: what was registered before is done in its rounds.
  if (program.callsIn(id).some(({ name }) => /(?:^|\.)run_pending$/.test(name))) return true;
  return (steps.some(isOfRound) || worksElsewhere(id, program)) && !steps.some(({ effect }) => effect === 'ask');
}

/** `indexer.index_events(project)`, for its own sake, and then a minute or more of sleep: nobody waits that long before a screen. */
const worksElsewhere = (id: number, program: Program): boolean =>
  program.stepsUnder(id).some(({ effect, call }) => effect === 'wait' && secondsIn(call) >= 60) &&
  program.callsIn(id).some((call) => call.uses.length === 0 && program.step(call.id) === undefined && OF_WORK.test(call.name));
const OF_WORK =
  /^\w[\w.]*\.(?:run|update|sync|archive|index|publish|fetch|scrape|crawl|send|post|process|backup|back_up|import|export|collect|poll|download|upload|refresh|notify|rotate|load|ingest|job|tick|main)(?:_\w+)?$/;

/** `60`, `2 * 60 * 60`; 0 where nobody can tell. */
function secondsIn({ args: [first] }: Call): number {
  const text = /^(?:\$\{)?(\d+(?:\s*\*\s*\d+){0,4})\}?$/.exec(first?.text ?? '')?.[1];
  return text === undefined ? 0 : text.split('*').reduce((product, factor) => product * Number(factor), 1);
}

function isOfRound(step: Step): boolean {
  const isProgram = step.medium === 'process' || step.name !== step.call.name;
  if (isProgram) return isChange(step) && !/^(?:subprocess|os|asyncio)\b/.test(step.name);
  return step.medium === 'file' ? isChange(step) && step.thing !== 'temp' : isOutside(step) || step.effect === 'send';
}

/** `echo "Press Ctrl+C to stop"`: somebody sits in front of it and ends it. What a trap is for says less. */
const TO_A_PERSON = /^(?!.*\btrap\b).*\b(?:ctrl|control)[-+ ]?c\b/im;

/** Python: what is left is a loop inside that has an end of its own: three tries, a wait. */
function isOfTries({ id, name }: Call, outer: Scope, program: Program): boolean {
  const left = name === 'break' && program.file.language === 'python' ? program.loops(id)[0] : outer;
  return left !== outer && left?.endless !== true;
}

/** Python: `if args.continuous: print("Press Ctrl+C to stop")`: one way to start it, for whoever sits in front of it; `--daemon` is none. */
const isAttended = ({ id }: Scope, program: Program): boolean =>
  TO_A_PERSON.test(program.file.text) &&
  program.everyWay(id, ({ tests }) =>
    tests.some(
      ({ op, negated, left }) =>
        op === 'truth' &&
        !negated &&
        !/daemon|service|background/i.test(left.text) &&
        program.sources(left).some(({ medium }) => medium === 'arguments'),
    ),
  );

/** Each round clears the screen, or somebody is told how to end it. */
const isWatched = (loop: Scope, program: Program): boolean =>
  TO_A_PERSON.test(program.file.text) || isScreen(loop, program) || isDisplay(loop, program);

/** "# Display loop" above it, "its output is shown on the LCD" at the head: that it stands still is seen on the screen that it draws. */
const isDisplay = ({ start }: Scope, { file: { text } }: Program): boolean =>
  /display|screen/i.test(text) &&
  (SHOWS.test(text.slice(0, HEAD)) ||
    /^[ \t]*#+[ \t]*(?:the )?(?:display|screen)[- ]loop\b/im.test(text.slice(Math.max(0, start - ABOVE), start)));
/** In a comment at the head. */
const SHOWS =
  /^[ \t]*#.*\b(?:shown|displayed|displays?|shows?|drawn|draws?|printed|rendered)\b.{0,40}\bon (?:the |an? )?(?:(?:small|attached|built-in) )?(?:lcd|oled|tft|e-?ink|(?:touch)?screen|display)\b/im;
const HEAD = 800;
const ABOVE = 200;

/** Each round clears the screen, in a function that it calls as well; Python: or tells how to end it. */
function isScreen({ id }: Scope, program: Program): boolean {
  const own = program.callsIn(id);
  const below = own.flatMap(({ local }) => (local === undefined ? [] : program.callsIn(local)));
  const isPython = program.file.language === 'python';
  return [...own, ...below].some(({ name, start, end }) => {
    if (!isPython) return name === 'clear';
    const text = program.file.text.slice(start, end);
    return (
      CLEARS.test(text) ||
      CLEARS_BY_NAME.test(name) ||
      (own.some((call) => call.start === start) && /^(?:builtins\.)?print$/.test(name) && TO_A_PERSON.test(text))
    );
  });
}
/** A function that is named for it. */
const CLEARS_BY_NAME = /(?:^|[._])(?:clear_?(?:the_?)?(?:screen|terminal|console)|cls)$/i;
/** `os.system("clear")`, `subprocess.run(["clear"])`, `os.system("cls" if os.name == "nt" else "clear")`, `print("\\033[2J")`. */
const CLEARS =
  /^(?:os\.system|subprocess\.\w+|run|call)\(\s*\[?\s*['"](?:clear|cls)['"]|^print\([^)]{0,20}\\(?:033|x1b|u001b)(?:\[2J|\[H|c)/i;

/** `case "${1:-check}" in watch)`, `if [ "$WATCH_MODE" = true ]`: one of several things that a person may ask for, and watches. */
const isOfMode = ({ id }: Scope, program: Program): boolean =>
  program.everyWay(id, ({ tests }) =>
    tests.some(
      ({ op, negated, left, right }) =>
        (!negated &&
          (op === 'truth' || /^(?:true|yes|on|1|y)$/i.test(right?.text ?? '')) &&
          left.holes.some(({ name }) => /(?:^|_)(?:watch|follow|live|monitor_mode)(?:_|$)/i.test(name))) ||
        (op === 'equal' &&
          !negated &&
          /^\w*(?:monitor|watch|follow|continuous|live|top)\w*$/i.test(right?.text ?? '') &&
          program.sources(left).some(({ medium }) => medium === 'arguments')),
    ),
  );

/** `seconds="${LOOP_SECONDS:-0}"`, and then `if [ "$seconds" -gt 0 ]`: unless somebody asks for the rounds there is one. */
const isOffByDefault = ({ id }: Scope, program: Program): boolean =>
  program.everyWay(
    id,
    ({ tests, scope }) =>
      scope.when !== false &&
      tests.some(
        ({ op, negated, left, right }) =>
          !negated &&
          (op === 'truth' || op === 'order' || (op === 'equal' && /^(?:true|yes|on|1|y)$/i.test(right?.text ?? ''))) &&
          left.holes.some(({ name }) => isNothingByDefault(name, program)),
      ),
  );

/** Does a name hold nothing, `0` or `false` where the environment gives no other? */
function isNothingByDefault(name: string, program: Program): boolean {
  const given = program.given(name);
  const names = new Set([name, ...given.flatMap(({ value }) => value.holes.map((hole) => hole.name))]);
  const defaults = program.written.filter((written) => written.role === 'default' && names.has(written.name ?? ''));
  return defaults.length > 0 && defaults.every(({ value }) => /^(?:0|false|no|off|)$/i.test(value.text));
}

/** In shell: a `sleep` of the loop itself. One that waits for its own children starts them again when they end. */
function isPause({ call }: Step, loop: Scope, program: Program): boolean {
  if (program.file.language !== 'shell') return true;
  if (call.name === 'wait') return false;
  for (let at = call.within; at !== loop.id && at >= 0; at = program.fact(at).within) {
    const around = program.fact(at);
    if (around.kind === 'scope' && around.role === 'unit') return false;
  }
  return true;
}

function mayWork({ id, name, local }: Call, program: Program): boolean {
  const step = program.step(id);
  if (step) return isWork(step);
  return local === undefined ? !/^[<>]/.test(name) : program.stepsUnder(local).some(isWork);
}

/** Not the reading of a file on this machine: a loop that only looks whether something still runs is no job. */
const isWork = (step: Step): boolean => isChange(step) || (isOutside(step) && step.medium !== 'file');

/** A `break`, a `return`, an exit that says that all is done; one that complains is none. */
function isWayOut({ id, name }: Call, program: Program): boolean {
  const step = program.step(id);
  return name === 'break' || name === 'return' || (step?.effect === 'leave' && step.row.ends?.(step.ask) === 'ok');
}

function inInterrupt(id: number, outer: number, program: Program): boolean {
  for (let at = program.fact(id); at.within >= 0 && at.id !== outer; at = program.fact(at.within)) {
    if (at.kind === 'scope' && at.role === 'handler' && at.catches?.includes('interrupt')) return true;
  }
  return false;
}
