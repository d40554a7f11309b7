import type { Call, Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { isChange, type Step } from '../../core/step.ts';
import { isSame } from '../../knowledge/fresh.ts';
import { asPattern } from '../../knowledge/words.ts';

/** `Style.objects.all().delete()`, and styles are made further on: what is emptied is filled again. */
export function isModelFilled({ name, call }: Step, program: Program): boolean {
  const model = /^(.+?)\.objects\b/.exec(name)?.[1];
  if (model === undefined) return false;
  return program.calls.some(
    (other) =>
      other.start > call.start &&
      (other.name === model ||
        makes(other.name, model) ||
        other.args.some(({ holes: [made] }) => makes(made?.name ?? '', model))),
  );
}

/** `Style.objects.create`, also where it is handed over: `sync_to_async(Style.objects.create)(…)`. */
const makes = (name: string, model: string): boolean =>
  /\.(?:a?create|a?bulk_create|a?(?:get|update)_or_create)$/.test(name) &&
  (name.startsWith(`${model}.objects`) || name.startsWith(`${model.slice(model.lastIndexOf('.') + 1)}.objects`));

/** A function of the file empties a folder that the file fills: `clear(OUT)`, and then `rows.to_csv(join(OUT, "rows.csv"))`. */
export function isFolderFilled({ call }: Step, target: Value, program: Program): boolean {
  const ways = program.chains(call.id).filter(({ sites }) => sites.length > 0);
  return (
    ways.length > 0 &&
    ways.every(({ sites }) => {
      const folder = /^(.{2,})\/[^/]*$/.exec(program.inWords(target, sites).text)?.[1];
      return (
        folder !== undefined && program.steps.some((step) => fills(step) && step.target?.text.startsWith(`${folder}/`) === true)
      );
    })
  );
}

const fills = (step: Step): boolean =>
  isChange(step) && step.medium === 'file' && (step.effect === 'write' || step.effect === 'create');

/** A folder of a fixed name is fetched, copied or unpacked anew further on: `rmtree(path)`, and then `Repo.clone_from(url, path)`. */
export function isFetchedAgain({ call }: Step, target: Value, program: Program): boolean {
  if (program.languageOf(call.id) !== 'python') return false;
  return program
    .callsIn(program.enclosing(call.id).id)
    .some(
      ({ start, name, args, receiver }) =>
        start > call.end &&
        [...args, ...(receiver ? [receiver] : [])].some(
          (value) => (MAKES.test(name) && isSame(value, target)) || isCommandFor(value, target),
        ),
    );
}

/** `run(["git", "clone", url, str(folder)])`, whatever runs it. */
const isCommandFor = ({ items = [] }: Value, target: Value): boolean =>
  items.some((word) => isSame(word, target)) && FETCHES.test(items.map(({ text }) => text).join(' '));

const FETCHES =
  /^(?:sudo )?(?:git|hg|gh|svn)\b.*\b(?:clone|checkout|co|export|worktree add)\b|^(?:sudo )?(?:tar\b.*\s-?-?\w*(?:x|extract)|unzip|7z x|cp|rsync)\b/;

const MAKES = /(?:^|[._])(?:clone|clone_from|copytree|copy_tree|extract(?:all)?|unpack\w*|checkout|export\w*|makedirs|mkdir)$/;

const CHANGED = /^\s*(?:update|delete\s+from|drop\s+table(?:\s+if\s+exists)?|truncate(?:\s+table)?)\s+["'`[]?([\w.]+)/i;

/** Rows of a table that the file makes of others: `CREATE TABLE points AS …`, and then `UPDATE points SET …`. */
export function isOfOwnTable({ target }: Step, program: Program): boolean {
  const table = CHANGED.exec(target?.text ?? '')?.[1];
  if (table === undefined) return false;
  const made = new RegExp(
    `^\\s*create\\s+[^(;]*\\btable\\s+(?:if\\s+not\\s+exists\\s+)?${asPattern(table)}\\b[^;]*\\bas\\s`,
    'i',
  );
  return program.steps.some((step) => step.medium === 'database' && made.test(step.target?.text ?? ''));
}

/** In shell: a database that the file makes itself under the same name: `CREATE DATABASE ${tmp}`. */
export function isOfOwnDatabase({ call }: Step, program: Program): boolean {
  if (program.languageOf(call.id) !== 'shell') return false;
  const name = call.args.flatMap(({ text }) => /\bdrop\s+database\s+(?:if\s+exists\s+)?([^\s;"']+)/i.exec(text)?.[1] ?? [])[0];
  if (name === undefined) return false;
  const made = new RegExp(`\\bcreate\\s+database\\s+(?:if\\s+not\\s+exists\\s+)?${asPattern(name)}`, 'i');
  return program.calls.some(({ args }) => args.some(({ text }) => made.test(text)));
}

/** Python: a table that is emptied and filled again further on: `TRUNCATE TABLE rates`, and then `INSERT INTO rates …`. */
export function isTableFilled({ call, target }: Step, program: Program): boolean {
  if (program.languageOf(call.id) !== 'python') return false;
  if (isOfGivenName(target?.text ?? '', program) || isModelInserted(call, program) || isTruncatedBefore(target, program))
    return true;
  const emptied = /^\s*(?:truncate(?:\s+table)?|delete\s+from)\s+["'`[]?((?:[\w.]|\$\{\w+\})+)["'`\]]?\s*(?:;|$|\bwhere\b)/i.exec(
    target?.text ?? '',
  )?.[1];
  if (emptied === undefined) return false;
  if (isRowAdded(emptied, call, program)) return true;
  const fills = new RegExp(`^\\s*(?:insert|replace|copy)\\b[^(;]*?["'\`[\\s]${asPattern(emptied)}(?!\\w)`, 'i');
  return program
    .callsIn(program.enclosing(call.id).id)
    .some(({ start, args }) => start > call.end && args.some(({ text }) => fills.test(text)));
}

/** `DELETE FROM ${table}` in a function that is given the table, of a file that inserts rows: which of them nobody can tell. */
const isOfGivenName = (statement: string, program: Program): boolean =>
  /^\s*(?:truncate(?:\s+table)?|delete\s+from)\s+["'`[]?\$\{\w+\}["'`\]]?\s*;?\s*$/i.test(statement) &&
  program.calls.some(({ args }) => args.some(({ text }) => /^\s*(?:insert|replace)\s+into\b/i.test(text)));

/**
 * `TRUNCATE features` elsewhere in the file, and `DELETE FROM features WHERE …`: what is taken out was put in by this very run. The first
 * of the two is told.
 */
function isTruncatedBefore(target: Value | undefined, program: Program): boolean {
  const table = /^\s*delete\s+from\s+["'`[]?([\w.]+)["'`\]]?\s+where\b/i.exec(target?.text ?? '')?.[1];
  if (table === undefined) return false;
  const empties = new RegExp(`^\\s*truncate\\b[^;]*[\\s,]${asPattern(table)}(?![\\w.])`, 'i');
  return program.calls.some(({ args }) => args.some(({ text }) => empties.test(text)));
}

/** `DELETE FROM devices`, and then `session.add(Device(…))`: the class of a table's rows is named for one of them. */
function isRowAdded(table: string, { id, end }: Call, program: Program): boolean {
  const name = table.slice(table.lastIndexOf('.') + 1).toLowerCase();
  const isOfTable = (model: string): boolean =>
    [model, `${model}s`, `${model}es`, model.replace(/y$/, 'ies')].some((one) => one.toLowerCase() === name.replaceAll('_', ''));
  const calls = program.callsIn(program.enclosing(id).id).filter(({ start }) => start > end);
  return (
    calls.some((call) => /\.(?:add|add_all|merge|bulk_save_objects|bulk_insert_mappings)$/.test(call.name)) &&
    calls.some(({ name: made }) => isOfTable(made.slice(made.lastIndexOf('.') + 1)))
  );
}

/** SQLAlchemy: `delete(Source).where(…)`, and then `insert(Source)` in the same function. */
function isModelInserted({ id, end }: Call, program: Program): boolean {
  const calls = program.callsIn(program.enclosing(id).id);
  const modelOf = ({ args }: Call): string | undefined => args[0]?.holes[0]?.name;
  const removed = calls.filter(({ name, start }) => /(?:^|\.)delete$/.test(name) && start < end).map(modelOf);
  return calls.some((other) => /(?:^|\.)insert$/.test(other.name) && other.start > end && removed.includes(modelOf(other)));
}

/** In shell: `sqlite3 app.db "DROP TABLE IF EXISTS $table"`, and then `sqlite3 app.db "CREATE TABLE $table (…)"`. */
export function isTableMadeAgain({ call }: Step, program: Program): boolean {
  if (program.languageOf(call.id) !== 'shell') return false;
  const table = call.args.flatMap(({ text }) => /^\s*drop\s+table\s+if\s+exists\s+([^\s;]+)\s*;?\s*$/i.exec(text)?.[1] ?? [])[0];
  if (table === undefined) return false;
  const makes = new RegExp(`\\bcreate\\s+table\\s+(?:if\\s+not\\s+exists\\s+)?${asPattern(table)}(?!\\w)`, 'i');
  return program.calls.some(({ start, args }) => start > call.start && args.some(({ text }) => makes.test(text)));
}

const EMPTIED = /\b(?:truncate(?:\s+table)?|delete\s+from)\s+(?:only\s+)?["'`[]?([\w.]+)["'`\]]?\s*(?:;|$)/i;

/** Of the texts below, those that bring rows from a file: which tables they fill stands there. */
const LOADS = /^(?:-f|--file)$|^--file=|^\s*\.(?:import|read|restore)\s|\\copy\s/;
const CLIENTS = /^(?:psql|mysql|mariadb|sqlite3|sqlcmd|clickhouse-client)$/;

/**
 * In shell: a table that is emptied, and filled again further on, by whatever text says so (`sql="${sql}INSERT INTO rates …"`, and then
 * `echo "$sql" | sqlite3 app.db`), or from a file that nobody can look into (`psql app < rates.sql`).
 */
export function isTableFilledInShell({ call }: Step, program: Program): boolean {
  if (program.languageOf(call.id) !== 'shell') return false;
  const words = [...call.args, ...call.options.values()];
  const table = words.flatMap(({ text }) => EMPTIED.exec(text)?.[1] ?? [])[0];
  if (table === undefined) return false;
  const fills = new RegExp(
    `\\b(?:insert|replace)\\b[^;(]{0,60}\\binto\\s+(?:table\\s+)?["'\`[\\\\]*${asPattern(table)}\\b|\\bcopy\\s+["'\`]?${asPattern(table)}\\b`,
    'i',
  );
  return (
    fills.test(program.file.text.slice(call.start)) ||
    program.steps.some(
      ({ name, call: { start, args, input } }) =>
        start > call.start && CLIENTS.test(name) && (input !== undefined || args.some(({ text }) => LOADS.test(text))),
    )
  );
}
