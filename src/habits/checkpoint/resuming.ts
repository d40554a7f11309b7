import type { Scope, Test, Value } from '../../core/facts.ts';
import { isSearch, recordSources } from '../../core/flow/records.ts';
import { keptAt, missing, type Verdict } from '../../core/habit.ts';
import type { Guard, Program } from '../../core/program.ts';
import { isChange, type Step } from '../../core/step.ts';
import { isFiltered, isKeyTest } from '../../knowledge/records.ts';
import { isProgress } from '../../knowledge/targets.ts';

/** The loops of a job over records with something remote in them: what a crash in the middle of one costs. */
export function resuming(program: Program): readonly Verdict[] {
  const long = program.recordLoops.filter((loop) => isLong(loop, program));
  const kept = long.filter((loop) => remembers(loop, program));
  const first = long.find((loop) => !kept.includes(loop) && isListedOnce(loop, program) && !mayRemember(loop, program));
  if (!first) return kept.map(keptAt);
  const finding = missing({
    rule: 'resume',
    severity: 'info',
    message: 'After a crash this loop starts again at its first item: remember what is done, and skip it.',
    at: first,
    whole: true,
  });
  return [...kept.map(keptAt), finding];
}

/**
 * In shell: rows of a database stay as they are. What a service lists is its state of now, without what was done; a file may hold that; and
 * of what is dumped each run wants all anew.
 */
const isListedOnce = (loop: Scope, program: Program): boolean =>
  (program.languageOf(loop.id) !== 'shell' && !isClosedFromList(loop, program)) ||
  (!DUMPS.test(program.file.text.slice(loop.start, loop.end)) &&
    recordSources(loop, program).some(({ medium }) => medium === 'database'));
const DUMPS = /\b(?:pg_?dump|mysqldump|mariadb-dump|mongodump|snapshots?|back_?up)\b/i;

/** In `github-script`: what is open is asked for, and each is closed: the next run's list is without it. */
const isClosedFromList = (loop: Scope, program: Program): boolean =>
  program.file.language === 'workflow' &&
  CLOSES.test(program.file.text.slice(loop.start, loop.end)) &&
  recordSources(loop, program).some(
    ({ medium, call: { start, args, options } }) =>
      medium === 'network' &&
      start < loop.start &&
      [...args, ...options.values()].some((value) => /^open$|\bstates?:\s*\[?['"]?OPEN\b/i.test(value.text)),
  );
const CLOSES = /\bclose(?:Discussion|Issue|PullRequest)\b|\bstate:\s*['"]closed['"]/;

/** A remote step, or a program that is known to cross the network, for each item. */
function isLong(loop: Scope, program: Program): boolean {
  if (program.loops(loop.id).some((outer) => program.recordLoops.includes(outer))) return false;
  if (program.languageOf(loop.id) === 'python' && (!isFromAfar(loop, program) || isOfAnswer(loop, program))) return false;
  if (isSearch(loop, program) && !program.stepsUnder(loop.id).some(isChange)) return false;
  const gathers = program.languageOf(loop.id) !== 'shell' && isGathering(loop, program);
  return program
    .stepsUnder(loop.id)
    .some(
      (step) =>
        ((isChange(step) && step.medium !== 'file' && isRemote(step)) || (step.effect === 'read' && step.medium === 'network')) &&
        !(gathers && isAsked(step)),
    );
}

/** Python: all who call the function were registered with a bot: it answers one message, and after a crash the next one. */
function isOfAnswer(loop: Scope, program: Program): boolean {
  const ways = program.chains(loop.id);
  return ways.length > 0 && ways.every(({ links }) => links.some((link) => link.kind === 'call' && ANSWERS.test(link.name)));
}
const ANSWERS = /(?:^|\.)(?:CommandHandler|MessageHandler|CallbackQueryHandler|InlineQueryHandler|message_handler)$/;

/** `found.append(item)`: what each round brings is put together, and used when the loop is over. */
const isGathering = (loop: Scope, program: Program): boolean =>
  program.callsIn(loop.id).some(({ name }) => /\.(?:append|extend|push|concat)$/.test(name));

/** A POST whose answer is read: a search, a page of a list. */
const isAsked = ({ effect, thing, call: { uses } }: Step): boolean =>
  effect === 'send' && thing === 'http' && uses.some((use) => /^(?:json|text|content|data|body|await|\*)$/.test(use));

/** Python: a query or an answer brings in the records; what a file beside the script lists is as long as its author made it. */
const isFromAfar = ({ over }: Scope, program: Program): boolean =>
  over !== undefined && program.sources(over).some(({ medium }) => medium === 'network' || medium === 'database');

function isRemote(step: Step): boolean {
  const { limit } = step.row;
  if (!limit) return false;
  return step.medium === 'network' || limit.bounded === 'default' || limit.bounded(step.ask) !== 'unknown';
}

/** A skip of what is done, records filtered beforehand, a mark for each item, or a rename of what was finished. */
function remembers(loop: Scope, program: Program): boolean {
  if (isFiltered(loop, program)) return true;
  const steps = program.stepsUnder(loop.id);
  return steps.some((step) => marks(step) || program.someWay(step.call.id, (guard) => skips(guard, loop, program)));
}

function marks(step: Step): boolean {
  if (step.effect === 'delete' || step.thing === 'rename') return true;
  if (step.medium === 'database' && (step.effect === 'change' || step.effect === 'write')) return true;
  const names = [step.target, step.content].flatMap((value) => [
    value?.text ?? '',
    ...(value?.holes.map((hole) => hole.name) ?? []),
  ]);
  return step.medium === 'file' && isChange(step) && names.some(isProgress);
}

function skips(guard: Guard, loop: Scope, program: Program): boolean {
  if (guard.scope.start < loop.start || guard.scope.end > loop.end) return isStateAsked(guard, loop, program);
  return guard.tests
    .flatMap((test) => [test, ...program.expand(test)])
    .some((test) => isKeyTest(test) || asksWhetherThere(test) || [test.left, test.right].some(speaksOfProgress));
}

/** Python: `if cluster["Status"] == "available"` in the function that the loop calls: one that is dealt with already is passed over. */
const isStateAsked = ({ tests, scope }: Guard, loop: Scope, program: Program): boolean =>
  tests.some(
    ({ op, negated, left, right }) => op === 'equal' && !negated && right?.holes.length === 0 && STATE.test(left.text),
  ) && program.callsIn(loop.id).some(({ local }) => local !== undefined && local === program.enclosing(scope.id).id);
const STATE = /\[['"]\w*(?:status|state)['"]\]|\.(?:\w+_)?(?:status|state)\}$/i;

/** `if object_exists(key): continue`. */
const asksWhetherThere = ({ op, left }: Test): boolean =>
  op === 'truth' && left.holes.some(({ name }) => /exist|already|present|\bhas_/i.test(name));

const speaksOfProgress = (value: { readonly text: string } | undefined): boolean => value !== undefined && isProgress(value.text);

/**
 * A call that nobody can see into and that is named like a checkpoint; or what is changed on a server is chosen by what that
 * server says of the record (`if bug["whiteboard"] == ""`), and one that is done may be chosen no more.
 */
function mayRemember(loop: Scope, program: Program): boolean {
  const isChosen = program
    .stepsUnder(loop.id)
    .some(
      (step) =>
        isChange(step) &&
        step.medium === 'network' &&
        program.someWay(
          step.call.id,
          ({ tests, scope }) =>
            scope.start > loop.start && tests.some((test) => isOfItem(test, loop, program) && !asksWhetherEmpty(test, loop)),
        ),
    );
  if (isChosen) return true;
  return program.callsIn(loop.id).some((call) => program.step(call.id) === undefined && isProgress(call.name));
}

/** `[ -z "$repo" ] && continue`: an empty line is no record. */
const asksWhetherEmpty = ({ op, left }: Test, loop: Scope): boolean =>
  op === 'truth' && left.holes.length === 1 && left.holes[0]?.from === loop.id && /^\w+$/.test(left.holes[0].name);

const isOfItem = ({ left, right }: Test, loop: Scope, program: Program): boolean =>
  [left, right].some((value) => value !== undefined && holdsItem(value, loop, program));

/** The item itself, or in Python what was taken of it: `tag = bug.get("tag")`. */
function holdsItem({ holes }: Value, loop: Scope, program: Program, depth = 0): boolean {
  return holes.some(({ from }) => {
    if (from === loop.id) return true;
    const fact = from === undefined || depth > DEEPEST ? undefined : program.fact(from);
    if (fact?.kind !== 'call' || program.languageOf(fact.id) !== 'python' || fact.start < loop.start) return false;
    return [...(fact.receiver ? [fact.receiver] : []), ...fact.args].some((value) => holdsItem(value, loop, program, depth + 1));
  });
}
const DEEPEST = 3;
