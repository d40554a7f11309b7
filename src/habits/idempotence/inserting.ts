import type { Test } from '../../core/facts.ts';
import { kept, missing, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { isFiltered, isKeyTest } from '../../knowledge/records.ts';
import { methodOf } from '../../knowledge/row.ts';
import { storeOf } from '../../knowledge/stores.ts';
import { isLogLike } from '../../knowledge/targets.ts';
import { isStandIn } from '../../knowledge/tests.ts';
import { asPattern } from '../../knowledge/words.ts';
import { isInNewDatabase } from './fresh-database.ts';
import { hasDrawnKey } from './fresh-key.ts';
import { isGuarded, isTolerated } from './guarded.ts';
import { asksForSystem } from './of-system.ts';

/** A row that every run adds again, unless a key, a check or a conflict clause stands before it. */
export function inserting(step: Step, program: Program): Verdict | undefined {
  if (!step.row.again || step.medium === 'memory' || isInNewDatabase(step, program) || isTyped(step, program)) return undefined;
  if (isMadeUp(program)) return undefined;
  const again = step.row.again(step.ask);
  if (again === 'yes') return kept;
  const table = tableOf(step);
  if (
    again === 'unknown' ||
    isLogLike(table) ||
    isOfEvents(step, program) ||
    bringsKey(step, program) ||
    hasDrawnKey(step, program) ||
    isOfMoment(step, program)
  )
    return undefined;
  if ([isEmptiedUnseen, isNewEachTime, isForSystem].some((isOther) => isOther(step, program))) return undefined;
  if (isReloaded(table, step, program) || isEmptied(step, program) || isKeyed(step, program)) return kept;
  if (isGuarded(step, program)) return guardedBy(step, program);
  if (isAfterDeletion(step, program)) return undefined;
  const tolerated = isTolerated(step, program);
  if (tolerated !== 'no') return tolerated === 'yes' ? kept : undefined;
  // In shell somebody starts what no schedule starts, and a database is set up once; what is handed in is another row each time.
  const isByHand = program.languageOf(step.call.id) === 'shell' && program.evidence.job === undefined;
  if (isByHand && [step.content, step.target, ...step.call.args].some((value) => value?.text.includes('${'))) return undefined;
  const mend = mendOf(step, program);
  return missing({
    rule: 'insert',
    severity: isByHand ? 'info' : 'warning',
    message: `A second run inserts ${table ? `these rows into \`${table}\`` : 'the same rows'} again: ${mend.advice}, or check the key first.`,
    fix: { kind: 'code', code: mend.code },
  });
}

const isForSystem = ({ call }: Step, program: Program): boolean =>
  program.someWay(call.id, ({ tests }) => tests.some((test) => asksForSystem(test, program)));

/** In words of the database: documents are put in by a method of their collection, rows by a statement. */
function mendOf({ call: { id, name } }: Step, program: Program): { readonly advice: string; readonly code: string } {
  const method = methodOf(name);
  // A frame of pandas has no statement of its own.
  if (method === 'to_sql') return { advice: 'delete them first', code: 'conn.execute(text("DELETE FROM … WHERE …"))' };
  const code = /^insert(?:One|Many|_one|_many)$/.test(method)
    ? program.languageOf(id) === 'python'
      ? 'update_one(…, upsert=True)'
      : 'updateOne(…, {upsert: true})'
    : undefined;
  return code === undefined
    ? { advice: 'add `ON CONFLICT`', code: 'INSERT INTO … ON CONFLICT (key) DO UPDATE SET …' }
    : { advice: `use \`${code}\``, code };
}

/** `if (process.argv[2] === 'save')`: what somebody wants done says nothing of what is there. */
const guardedBy = ({ call }: Step, program: Program): Verdict | undefined =>
  program.everyWay(call.id, ({ tests }) => tests.some((test) => isCommand(test, program))) ? undefined : kept;

const isCommand = ({ op, left, right }: Test, program: Program): boolean =>
  op === 'equal' &&
  [left, right].some((value) => value !== undefined && program.sources(value).some(({ medium }) => medium === 'arguments'));

/** Python: `INSERT … RETURNING id`, and the rows after it belong to that new one: another each time is what it is for. */
const isNewEachTime = ({ call, target }: Step, program: Program): boolean => {
  const isNew = (text: string): boolean => /^\s*insert\b[\s\S]*\breturning\s+\w*id\b/i.test(text);
  return (
    program.languageOf(call.id) === 'python' &&
    !program.loops(call.id).some((loop) => program.recordLoops.includes(loop)) &&
    (isNew(target?.text ?? '') ||
      program.callsIn(program.enclosing(call.id).id).some(({ start, args }) => start < call.start && isNew(args[0]?.text ?? '')))
  );
};

/** `client.events.errors.insert_one(…)`: a collection of what happened. */
const isOfEvents = ({ call: { id, receiver } }: Step, program: Program): boolean =>
  // `log_action() { sqlite3 app.db "INSERT INTO agent_actions …"; }`
  /^_*log_[a-z]/.test(program.enclosing(id).name ?? '') ||
  /(?:^|[._])(?:events?|errors?|logs?|audit|history)\}?$/i.test(receiver?.text ?? '');

/** A person types each row at a prompt: a second run asks for others. */
const isTyped = ({ content }: Step, program: Program): boolean =>
  content !== undefined && program.sources(content).some(({ effect }) => effect === 'ask');

/** What fills a developer's database, measures, or tries out a service, is no part of the work; in JavaScript, rows by chance, too. */
function isMadeUp(program: Program): boolean {
  const { language, text } = program.file;
  if (language !== 'javascript' && language !== 'python') return false;
  return isStandIn(program) || (language === 'javascript' && /\bMath\.random\(|\b(?:faker|chance)\./.test(text));
}

/** In JavaScript: a document that is given its `_id`; the second one is refused. */
const bringsKey = ({ call }: Step, { file }: Program): boolean =>
  file.language === 'javascript' && /[{,\s]_id\s*:/.test(file.text.slice(call.start, call.end));

/** In Python and JavaScript: a price, a measurement with the time it was taken; the next run takes another. */
const isOfMoment = ({ call }: Step, { file }: Program): boolean =>
  /^(?:javascript|python)$/.test(file.language) &&
  /\binsert\b[^;]*?\b(?:now\(\)|current_timestamp|timestamp|time|date|day|\w+_(?:at|date|time)|fetched\w*)\b/i.test(
    (call.args[0]?.text ?? '').slice(0, 2000),
  );

/** The table's name, from the target or from the statement; empty: unknown. */
export function tableOf(step: Step): string {
  const said = step.target?.text ?? '';
  return INTO.exec(said)?.[1] ?? INTO.exec(step.call.args[0]?.text ?? '')?.[1] ?? (/^[\w.]+$/.test(said) ? said : '');
}

const INTO = /\binto\s+["'`[]?([\w.]+)/i;

/** Deleted or truncated by the same run, or its table dropped anywhere in the file: it is loaded anew. */
export function isReloaded(table: string, step: Step, program: Program): boolean {
  if (table === '') return false;
  const name = new RegExp(`\\b${asPattern(table)}\\b`, 'i');
  return program.steps.some(
    (other) =>
      other.medium === 'database' &&
      other.effect === 'delete' &&
      (other.call.start < step.call.start || isOfAnother(other, step, program)) &&
      other.call.args.some((value) => name.test(value.text)),
  );
}

/** Python: the same function has removed rows before, itself or by what it calls: `delete_matching_rows(table, frame)`. */
function isAfterDeletion({ call }: Step, program: Program): boolean {
  if (program.file.language !== 'python') return false;
  const owner = program.enclosing(call.id).id;
  const isBefore = (other: { readonly start: number }): boolean => other.start < call.start;
  return (
    program.stepsIn(owner).some((other) => other.medium === 'database' && other.effect === 'delete' && isBefore(other.call)) ||
    program.callsIn(owner).some(
      (other) =>
        isBefore(other) &&
        (/(?:^|[._])(?:delete|truncate|purge|replace)(?:$|_)/i.test(other.name) ||
          // `conn.execute(text("DELETE FROM …"))`
          /^\s*(?:delete\s+from|truncate)\s/i.test(other.args[0]?.text ?? '')),
    )
  );
}

/** Tables whose names stand in no text are emptied before (`TRUNCATE ${tables}`); this one may be among them. */
const isEmptiedUnseen = ({ call }: Step, program: Program): boolean =>
  /^(?:javascript|python)$/.test(program.file.language) &&
  program.calls.some(
    ({ start, args }) =>
      start < call.start && args.some(({ text }) => /^\s*(?:truncate|delete\s+from|drop\s+table)\s[^;]{0,40}\$\{/i.test(text)),
  );

/** In JavaScript: `deleteMany(…)` of the same collection before it. */
function isEmptied(step: Step, program: Program): boolean {
  const store = program.file.language === 'javascript' ? storeOf(step) : undefined;
  return (
    store !== undefined &&
    program.steps.some(
      (other) =>
        other.medium === 'database' &&
        other.effect === 'delete' &&
        other.call.start < step.call.start &&
        storeOf(other) === store,
    )
  );
}

/** A table is dropped in another function, which may be written below this one and called before it. */
const isOfAnother = (drop: Step, { call }: Step, program: Program): boolean =>
  drop.thing === 'table' && program.enclosing(drop.call.id) !== program.enclosing(call.id);

/** In a loop whose records leave out what is there, or behind a condition on the record's key. */
function isKeyed(step: Step, program: Program): boolean {
  if (program.loops(step.call.id).some((loop) => isFiltered(loop, program))) return true;
  return program.everyWay(step.call.id, (guard) =>
    guard.tests.flatMap(program.expand).some((test) => isKeyTest(test) && test.negated),
  );
}
