import type { Call, Value } from '../core/facts.ts';
import type { Ask, Row } from '../core/knowledge.ts';
import { arg, type Family, makersOf, type Table } from './row.ts';
import { type Statement, statementOf } from './sql.ts';

/** A database that lives in memory is gone after the run. */
function isInMemory(ask: Ask): boolean {
  return makersOf(ask).some(
    (maker) =>
      // DuckDB keeps nothing unless it is given a file.
      (maker.name === 'duckdb.connect' && maker.args.length === 0 && maker.options.size === 0) ||
      /^(?::memory:|file::memory:.*|sqlite:\/\/(?:\/:memory:)?)$/.test(maker.args[0]?.text ?? ''),
  );
}

/** The statement a call executes: its text, or what `text(…)` or `SQL(…)` wraps. */
function executed(ask: Ask): Value | undefined {
  const first = ask.arg(0, 'sql') ?? ask.option('query', 'operation', 'statement', 'clauseelement');
  const made = ask.callOf(first);
  return made !== undefined && /(?:^|\.)(?:text|SQL)$/.test(made.name) ? (made.args[0] ?? first) : first;
}

/** A statement built by SQLAlchemy: `insert(t).values(…).on_conflict_do_nothing()`. */
function built(call: Call | undefined): Statement | undefined {
  const verb = /(?:^|\.)(insert|update|delete|select)(?:\.|$)/.exec(call?.name ?? '')?.[1];
  if (verb === undefined) return undefined;
  const name = call?.name ?? '';
  const bounded = /\.(?:where|filter|filter_by)\b/.test(name);
  if (verb === 'insert')
    return {
      effect: 'create',
      thing: 'row',
      table: '',
      again: /on_conflict|on_duplicate/.test(name) ? 'yes' : 'no',
      danger: 'no',
    };
  if (verb === 'delete') return { effect: 'delete', thing: 'row', table: '', danger: bounded ? 'yes' : 'unknown' };
  return { effect: verb === 'update' ? 'change' : 'read', thing: 'row', table: '', danger: 'no' };
}

function meant(ask: Ask): Statement | undefined {
  const sql = executed(ask);
  return (sql && statementOf(sql.text, ask.call.args.length > 1 || ask.call.options.size > 0)) ?? built(ask.callOf(sql));
}

/** A statement means what its text says; text that cannot be seen is taken for a query. */
export const statement: Row = {
  effect: (ask) => meant(ask)?.effect ?? 'read',
  medium: 'database',
  thing: (ask) => meant(ask)?.thing ?? 'row',
  target: executed,
  content: arg(1),
  again: (ask) => (isInMemory(ask) ? 'unknown' : (meant(ask)?.again ?? 'unknown')),
  danger: (ask) => {
    const danger = meant(ask)?.danger ?? 'no';
    return isInMemory(ask) || danger === 'unknown' ? 'no' : danger;
  },
};

const MAKER =
  /^(?:sqlite3|psycopg2?|mysql|pymysql|MySQLdb|pymssql|pyodbc|oracledb|cx_Oracle|sqlalchemy|asyncpg|aiosqlite|duckdb|snowflake|clickhouse_driver|peewee|databases|django\.db|flask_sqlalchemy)\b/;

/** `execute` of a database's client, or of anything whose first argument is surely SQL. */
export const executes: Family = {
  methods: new Set('execute executemany executescript exec_driver_sql fetchval fetchrow fetch'.split(' ')),
  // Of data frames: nothing outlives the run.
  row: (name, call) => (!name.startsWith('polars.') && (MAKER.test(name) || isSql(call)) ? statement : undefined),
};

/** `cursor.fetchall()`: the rows of the query before it. */
export const fetches: Family = {
  methods: new Set(['fetchall', 'fetchmany']),
  row: (name) => (MAKER.test(name) ? { effect: 'parse', medium: 'memory', thing: 'rows' } : undefined),
};

function isSql(call: Call): boolean {
  const first = call.args[0] ?? call.options.get('sql') ?? call.options.get('query') ?? call.options.get('statement');
  return first !== undefined && statementOf(first.text, false) !== undefined;
}

const second = (ask: Ask): Statement | undefined => statementOf(ask.arg(1, 'sql')?.text ?? '', true);

/** Statements whose text is the second argument. */
export const batches: Table = [
  {
    python: 'psycopg2.extras.execute_values psycopg2.extras.execute_batch',
    row: {
      ...statement,
      target: arg(1, 'sql'),
      effect: (ask) => second(ask)?.effect ?? 'read',
      again: (ask) => second(ask)?.again ?? 'unknown',
      danger: () => 'no',
    },
  },
];
