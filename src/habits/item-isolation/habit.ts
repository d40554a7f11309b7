import type { Scope } from '../../core/facts.ts';
import { isInside } from '../../core/flow/around.ts';
import { recordSources } from '../../core/flow/records.ts';
import { defineHabit, keptAt, missing, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { isChange, isOutside, type Step } from '../../core/step.ts';
import { isRowWrite } from '../../knowledge/records.ts';
import { type Remedy, remedyFor } from '../../knowledge/remedies.ts';
import { isPipedLoop } from '../../knowledge/shell/piped-loop.ts';
import { goingOn, passedOver } from './going-on.ts';
import { isOfRuleSet } from './rule-set.ts';
import { isWhole } from './whole.ts';

export default defineHabit({
  id: 'item-isolation',
  title: 'Isolation of items',
  question: 'does one bad record kill the rest?',
  pillar: 'supporting',
  weight: 1,
  why: `One bad record stops the run, and every record behind it waits until somebody has mended that one by hand. The records before it
    are done, so the next run starts with half the work done twice.`,
  how: `Handle the failure of one item inside the loop: log it, count it, go on, and end with a status other than 0 when the count is not 0.`,
  rules: {
    loop: 'A loop over records from outside ends at the first record that fails.',
    untold: 'A loop over records from outside passes over a bad one, and neither tells nor counts it.',
  },
  consequences: {
    untold: 'What such a record held is missing from the result, and nobody knows how many there were.',
  },
  longScripts: true,
  on: { script: isolating },
});

/** Every loop over records that changes something for each: one finding, on the first that a bad record would end. */
function isolating(program: Program): readonly Verdict[] {
  const fates = program.recordLoops
    .filter((loop) => worksOnEach(loop, program))
    .map((loop) => ({ loop, fate: fateOf(loop, program) }));
  const isolated = fates.filter(({ fate }) => fate === 'isolated').map(({ loop }) => keptAt(loop));
  const killed = fates.find(({ loop, fate }) => fate === 'killed' && isOfRows(loop, program));
  if (!killed) {
    const onward = isolated.length > 0 ? undefined : goingOn(program);
    if (onward) return [keptAt(onward)];
    const passed = isolated.length > 0 ? undefined : passedOver(program);
    return passed ? [untold(passed)] : isolated;
  }
  const remedy = isPipedLoop(killed.loop, program) ? OUTSIDE_PIPE : remedyFor('isolate', program.languageOf(killed.loop.id));
  const finding = missing({
    rule: 'loop',
    severity: program.evidence.job === 'strong' ? 'warning' : 'info',
    message: `One bad record ends this loop for all that follow: ${remedy.advice}`,
    at: killed.loop,
    whole: true,
    fix: { kind: 'code', code: remedy.code },
  });
  return [...isolated, finding];
}

const untold = (loop: Scope): Verdict =>
  missing({
    rule: 'untold',
    severity: 'info',
    message: 'A record that cannot be used is passed over here, and neither told nor counted: count it, and tell at the end.',
    at: loop,
    whole: true,
  });

const OUTSIDE_PIPE: Remedy = {
  advice: 'feed it by `done < <(…)`, tell and count a failure, end with 1.',
  code: 'while read -r record; do\n  … || { echo "$record failed" >&2; failed=1; }\ndone < <(…)\nexit "${failed:-0}"',
};

/**
 * In shell: rows of a database; in a workflow also what GitHub lists, or a service answers. Lines of a file, parts of one answer and
 * what another tool lists are as often machines, registries or versions that are all needed: there a loop that goes on is kept, and
 * of one that ends nothing is said.
 */
function isOfRows(loop: Scope, program: Program): boolean {
  const { language } = program.file;
  if (language !== 'shell' && language !== 'workflow') return true;
  const sources = recordSources(loop, program);
  if (sources.some(({ medium }) => medium === 'database')) return true;
  if (language === 'shell') return false;
  return program.languageOf(loop.id) === 'shell'
    ? // `gh issue view 7 --json labels`: the parts of one thing.
      sources.some(({ call }) => call.name === 'gh' && !call.args.some(({ text }) => text === 'view'))
    : sources.some(({ medium, effect }) => medium === 'network' && effect === 'read');
}

/**
 * A change for each record, that no other record needs. A loop that only gathers makes one thing of all of them, and so does
 * one that writes to a file opened before it; in a transaction around it all or nothing is the point.
 */
function worksOnEach(loop: Scope, program: Program): boolean {
  if (readsSettings(loop, program) || isOfRuleSet(loop, program)) return false;
  if (isTransaction(loop, program) || program.loops(loop.id).some((outer) => program.recordLoops.includes(outer))) return false;
  const isPython = program.languageOf(loop.id) === 'python';
  if (isPython && (isOfOneThing(loop, program) || raisesInside(loop, program) || isWhole(loop, program))) return false;
  const under = program.stepsUnder(loop.id);
  // Files copied, or the parts of a table laid down, are one output.
  if (isPython && under.every((step) => !isOutside(step) || (step.medium === 'file' && !isRowWrite(step)))) return false;
  const changes = under.filter((step) => isChange(step) && !(isPython && isAsked(step)));
  if (isCommittedAfter(loop, changes, program) || isSearch(loop, program) || under.some(({ effect }) => effect === 'ask'))
    return false;
  // A list of what is to be installed: each is needed by what comes after it.
  if (changes.every(installs)) return false;
  const isOneThing = changes.some((step) => step.thing !== 'temp' && writesToOne(step, loop, program));
  return changes.some((step) => (step.medium === 'file' ? !isOneThing : true));
}

/** Also `["code", "--install-extension", name]`. */
const installs = ({ call: { name, args } }: Step): boolean =>
  /\binstall\b/.test([name, args[0]?.text, ...(args[0]?.items ?? []).slice(0, 3).map(({ text }) => text)].join(' '));

/** A program that is asked: what it says is taken. */
const isAsked = ({ effect, name, call }: Step): boolean => (effect === 'run' || name !== call.name) && call.uses.length > 0;

/**
 * The places of one document (`for i in range(n)`), or the parts of one thing that is removed after them: none can do without the
 * others.
 */
const isOfOneThing = (loop: Scope, program: Program): boolean =>
  loop.over?.holes[0]?.name.startsWith('range(') === true ||
  (program.stepsIn(loop.id).some(({ effect, name }) => effect === 'delete' || /\b(?:remove|detach|delete)/.test(name)) &&
    program
      .stepsIn(program.enclosing(loop.id).id)
      .some(({ effect, medium, call }) => effect === 'delete' && medium !== 'file' && call.start > loop.end));

/** A handler inside raises again: that it ends there was decided. */
const raisesInside = (loop: Scope, program: Program): boolean =>
  program.scopes.some(
    (scope) => scope.role === 'handler' && scope.start > loop.start && scope.end <= loop.end && program.outcome(scope) === 'loud',
  );

/** Python: the lines of a file of settings are one document. */
const readsSettings = (loop: Scope, program: Program): boolean =>
  program.file.language === 'python' &&
  (loop.over?.holes.some(({ from, name }) => isOfYaml(from, name, program)) === true || isNamedSettings(loop, program));

/** YAML and TOML are written by people: what they list is as short as its author made it. */
function isOfYaml(from: number | undefined, name: string, program: Program): boolean {
  const fact = from === undefined ? undefined : program.fact(from);
  if (fact?.kind === 'call') {
    if (LOADS.test(fact.name)) return true;
    return fact.receiver?.holes.some((hole) => isOfYaml(hole.from, hole.name, program)) === true;
  }
  const given = program.given(/^[\w.]+/.exec(name)?.[0] ?? name);
  return given.some(({ value }) =>
    value.holes.some((hole) => {
      const made = hole.from === undefined ? undefined : program.fact(hole.from);
      return made?.kind === 'call' && LOADS.test(made.name);
    }),
  );
}

const LOADS = /(?:^|\.)(?:yaml\.\w*load\w*|toml(?:lib|i)?\.loads?)$/i;

const isNamedSettings = (loop: Scope, program: Program): boolean =>
  [program.enclosing(loop.id).name ?? '', ...(loop.over?.holes ?? []).map(({ name }) => name)].some((name) =>
    /(?:^|[_.])(?:conf|config|cfg|settings|ini|manifest)(?:$|[_.([])/i.test(name),
  );

function isTransaction(loop: Scope, program: Program): boolean {
  return program
    .chains(loop.id)
    .some(({ links }) => links.some((link) => link.kind === 'call' && isOfAll(link.name, link.local)));
}

/** `with evidence_transaction(store):`, of another module; a function of the file that is named for one holds none by that. */
const isOfAll = (name: string, local: number | undefined): boolean =>
  TRANSACTION.test(name) || (local === undefined && /_(?:transaction|savepoint)$/.test(name));

const TRANSACTION = /(?:^|\.)(?:atomic|transaction|begin|begin_nested|savepoint|commit_on_success|batch_writer)$/;

/** Rows alone, and what is written is committed after the loop: all or nothing. */
function isCommittedAfter(loop: Scope, changes: readonly Step[], program: Program): boolean {
  if (!changes.every(({ medium }) => medium === 'database')) return false;
  const commits = program.calls.filter(
    ({ name, args }) => /(?:^|\.)commit$/.test(name) || /^\s*commit\b/i.test(args[0]?.text ?? ''),
  );
  return commits.length > 0 && !program.callsIn(loop.id).some((call) => commits.includes(call));
}

/** It goes on until one is found, and is left with that. */
function isSearch(loop: Scope, program: Program): boolean {
  return program
    .children(loop.id)
    .some((fact) => fact.kind === 'scope' && fact.role === 'branch' && /^(?:return|ok)$/.test(program.ending(fact)));
}

/** A write through something that was opened before the loop. Rows of a table stay rows of their own: one can be left out. */
function writesToOne(step: Step, loop: Scope, program: Program): boolean {
  if (step.medium !== 'file' || isRowWrite(step)) return false;
  const opened = step.ask.maker();
  if (opened) return !isInside(opened.id, loop.id, program);
  return step.target?.holes.every((hole) => hole.from === undefined || !isInside(hole.from, loop.id, program)) ?? false;
}

/** What becomes of the loop when a record fails: it goes on, it ends, or nobody can tell. */
function fateOf(loop: Scope, program: Program): 'isolated' | 'killed' | 'unknown' {
  // That a row cannot be written to a file that is open already is no matter of the row.
  const risky = program
    .stepsUnder(loop.id)
    .filter((step) => canFail(step) && !(step.medium === 'file' && isRowWrite(step) && isOpenedBefore(step, loop, program)));
  const fates = risky.map((step) => fateOfItem(step, loop, program));
  if (fates.includes('isolated')) return 'isolated';
  return fates.includes('killed') && !fates.includes('unknown') && !isThoughtOf(loop, program) ? 'killed' : 'unknown';
}

function isOpenedBefore(step: Step, loop: Scope, program: Program): boolean {
  const opened = step.ask.maker();
  return opened !== undefined && !isInside(opened.id, loop.id, program);
}

const canFail = (step: Step): boolean => (isOutside(step) && step.effect !== 'delete') || step.effect === 'parse';

function fateOfItem(step: Step, loop: Scope, program: Program): 'isolated' | 'killed' | 'unknown' {
  const failure = program.failure(step);
  if (failure.kind === 'absorbed' || failure.kind === 'unknown' || failure.kind === 'ignored') return 'unknown';
  if (failure.kind === 'stops') return 'killed';
  const inside = failure.by.filter((scope) => program.loops(scope.id).includes(loop));
  if (inside.some((scope) => goesOn(scope, program))) return 'isolated';
  // Silence is for another habit to judge: the loop does go on.
  return inside.some((scope) => program.outcome(scope) === 'silent') ? 'unknown' : 'killed';
}

/** Python: `except TooSlow: skipped += 1`, `except Exception: print(…); continue`, however deep in it: what may happen to one was thought of. */
const isThoughtOf = (loop: Scope, program: Program): boolean =>
  program.languageOf(loop.id) === 'python' &&
  program.scopes.some(
    (scope) =>
      isInside(scope.id, loop.id, program) &&
      ((scope.role === 'handler' && goesOn(scope, program)) || isOfStatus(scope, program)),
  );

/** `if answer.status_code != 200: print(…); continue`: the item's failure is told, and the loop goes on. */
const isOfStatus = ({ id, role, tests }: Scope, program: Program): boolean =>
  role === 'branch' &&
  tests?.some(({ left }) => left.holes.some(({ name, member }) => /(?:^|\.)(?:status_code|ok)$/.test(member ?? name))) === true &&
  program.children(id).some((fact) => fact.kind === 'call' && fact.name === 'continue') &&
  program.stepsIn(id).some(({ effect }) => effect === 'report');

function goesOn(scope: Scope, program: Program): boolean {
  const outcome = program.outcome(scope);
  return (outcome === 'told' || outcome === 'kept' || outcome === 'unknown') && program.ending(scope) !== 'break';
}
