import type { Answer, Effect } from '../core/knowledge.ts';
import { isLogLike } from './targets.ts';

/** What one SQL statement does. */
export interface Statement {
  readonly effect: Effect;
  readonly thing: 'table' | 'row' | 'transaction';
  /** The table's name, lower case, without quotes; empty when it is not written out. */
  readonly table: string;
  readonly again?: Answer;
  readonly danger: 'no' | 'yes' | 'everything' | 'unknown';
}

const VERB =
  /^(create|insert|replace|merge|upsert|delete|drop|truncate|update|alter|select|with|show|pragma|explain|describe|values|begin|commit|rollback|savepoint|set|grant|revoke|vacuum|analyze|attach|lock|copy|call|refresh|reindex|optimize|declare|detach)(?=\s|;|$|\()/i;
const KIND =
  'table|index|database|schema|view|sequence|extension|type|role|user|trigger|function|column|materialized\\s+view|foreign\\s+table';
const CREATED = new RegExp(
  `^create\\s+(or\\s+replace\\s+)?((?:(?:global|local|temp|temporary|unlogged|unique|virtual|external|recursive|clustered)\\s+)*)(?:${KIND})\\b`,
  'i',
);
const DROPPED = new RegExp(`^drop\\s+(${KIND})\\b`, 'i');
const TABLE =
  /\b(?:into|from|table|update|database|schema|on|view|truncate|index)\s+(?:if\s+(?:not\s+)?exists\s+)?(?:only\s+)?((?:\$\{[^}]*\}|[\w."`[\]%])+)/i;

function tableOf(sql: string): string {
  return (TABLE.exec(sql)?.[1] ?? '').replace(/["`[\]]/g, '').toLowerCase();
}

/** Tables that are thrown away and made again. */
const PASSING = /(?:^|[._])(?:tmp|temp|stg|staging|scratch)(?:_|$)|_(?:tmp|temp|stg|staging)$/;

type Reading = (sql: string, table: string, hasParameters: boolean) => Statement | undefined;

const create: Reading = (sql, table) => {
  const [whole, replaced, kinds = ''] = CREATED.exec(sql) ?? [];
  if (whole === undefined) return undefined;
  const safe = replaced !== undefined || /\bif\s+not\s+exists\b/i.test(sql);
  const passing = /\btemp/i.test(kinds) || PASSING.test(table) ? 'unknown' : 'no';
  // A user is made where a database is set up, and has no `IF NOT EXISTS` in most dialects.
  const isUser = /^create\s+(?:role|user)\b/i.test(sql);
  return { effect: 'create', thing: 'table', table, again: safe ? 'yes' : isUser ? 'unknown' : passing, danger: 'no' };
};

const UPSERT =
  /\bon\s+conflict\b|\bon\s+duplicate\s+key\b|\binsert\s+or\s+(?:replace|ignore)\b|\binsert\s+ignore\b|\bwhere\s+not\s+exists\b|^(?:replace|merge|upsert)\b/i;

/** A second row is the purpose of a log; of a table that is not written out nobody knows. */
const insert: Reading = (sql, table) => {
  if (!/\binto\b/i.test(sql)) return undefined;
  const unasked = isLogLike(table) || PASSING.test(table) || /[${%]/.test(table) || table === '' ? 'unknown' : 'no';
  return { effect: 'create', thing: 'row', table, again: UPSERT.test(sql) ? 'yes' : unasked, danger: 'no' };
};

/** A condition that is computed: a parameter, or a part that the program fills in. */
const COMPUTED = /\?|%s|%\(|\$\d|:[a-z_]\w*|@\w|\$\{/i;

/** Names of unknown parts (`${where}`) are no words of the statement. */
function withoutNames(sql: string): string {
  return sql.replace(/\$\{[^}]*\}/g, '${}');
}

function dangerOfDelete(sql: string, hasParameters: boolean): Statement['danger'] {
  const where = /\bwhere\b(.*)/is.exec(withoutNames(sql))?.[1];
  if (where !== undefined) return hasParameters || COMPUTED.test(where) ? 'yes' : 'no';
  // A part that the program adds after the table may hold the condition.
  return /^delete\s+from\s+(?:only\s+)?(?:\$\{[^}]*\}|[\w."`[\]])+\s*;?\s*$/i.test(sql) ? 'everything' : 'unknown';
}

const remove: Reading = (sql, table, hasParameters) => {
  if (!/^delete\s+from\b/i.test(sql)) return undefined;
  return { effect: 'delete', thing: 'row', table, danger: PASSING.test(table) ? 'no' : dangerOfDelete(sql, hasParameters) };
};

/** An index or a view is rebuilt from what is there; a table and all above it are not. */
const drop: Reading = (sql, table) => {
  const kind = DROPPED.exec(sql)?.[1];
  if (kind === undefined) return undefined;
  const rebuilt = /^(?:index|view|materialized|trigger|function|sequence|type)/i.test(kind) || PASSING.test(table);
  return { effect: 'delete', thing: 'table', table, danger: rebuilt ? 'no' : 'yes' };
};

const truncate: Reading = (_sql, table) => {
  if (table.includes(' ')) return undefined;
  return { effect: 'delete', thing: 'table', table, danger: PASSING.test(table) ? 'no' : 'yes' };
};

const update: Reading = (sql, table) => {
  if (!/\bset\b/i.test(sql)) return undefined;
  // `UPDATE changeloglock SET locked = 0`: a lock that nobody holds is put back, and that is no data.
  const isLock = /lock$|_locks?_/.test(table) || /\bset\s+["`]?(?:is_?)?locked\b/i.test(sql);
  const bounded = /\bwhere\b|\$\{\}\s*;?\s*$/i.test(withoutNames(sql)) || PASSING.test(table) || isLock;
  return { effect: 'change', thing: 'row', table, danger: bounded ? 'no' : 'yes' };
};

const alter: Reading = (sql, table) => {
  if (!/^alter\s+(?:table|user|role|database|schema|index|view|type|system|session)\b/i.test(sql)) return undefined;
  // A second column of the name is refused; what else is altered nobody can tell from here.
  const safe = /\badd\s+(?:column\s+|constraint\s+)?if\s+not\s+exists\b/i.test(sql);
  const danger = /\bdrop\s+column\b/i.test(sql) ? 'yes' : 'no';
  return { effect: 'change', thing: 'table', table, ...(safe && { again: 'yes' }), danger };
};

const read: Reading = (_sql, table) => ({ effect: 'read', thing: 'row', table, danger: 'no' });

const within: Reading = (sql, table) => {
  if (!/\bas\s*(?:not\s+)?(?:materialized\s*)?\(/i.test(sql)) return undefined;
  return { effect: /\)\s*(?:insert|update|delete)\b/i.test(sql) ? 'change' : 'read', thing: 'row', table, danger: 'no' };
};

const READINGS: Readonly<Record<string, Reading>> = {
  create,
  insert,
  replace: insert,
  merge: insert,
  upsert: insert,
  delete: remove,
  drop,
  truncate,
  update,
  alter,
  select: read,
  show: read,
  pragma: read,
  explain: read,
  describe: read,
  values: read,
  with: within,
};

/**
 * What an SQL text does, by its first statement; `undefined` when it does not start with a verb of SQL. Unknown parts stand as
 * `${…}`; `hasParameters` tells that values are given beside the text.
 */
export function statementOf(text: string, hasParameters: boolean): Statement | undefined {
  const sql = text.replace(/^(?:\s|--[^\n]*\n|\/\*[\s\S]*?\*\/|\()+/, '');
  const verb = VERB.exec(sql)?.[1]?.toLowerCase();
  if (verb === undefined) return undefined;
  const reading = READINGS[verb];
  return reading ? reading(sql, tableOf(sql), hasParameters) : { effect: 'setup', thing: 'transaction', table: '', danger: 'no' };
}
