import type { Ask, Ask3, Row } from '../core/knowledge.ts';
import { arg, type Family, given, methodOf, no, ownerOf, receiver, unknown, yes } from './row.ts';
import { statement } from './statements.ts';

const mongo = { medium: 'database', thing: 'row', target: receiver } as const;
const upsert: Ask3 = (ask) => {
  const said = ask.has('upsert');
  return said === 'no' ? 'unknown' : said;
};
/** ArangoDB: `insert_many(rows, overwrite_mode="replace")`. */
const writesOver = (ask: Ask): boolean =>
  /^(?:replace|update|ignore)$/.test(ask.option('overwrite_mode')?.text ?? '') ||
  /^true$/i.test(ask.option('overwrite')?.text ?? '');
const everything = (ask: Ask) =>
  (ask.arg(0, 'filter')?.text === '{}' || (ask.arg(0, 'filter')?.entries?.size === 0 && !ask.arg(0)?.open)
    ? 'everything'
    : 'yes') as 'everything' | 'yes';

const documents: Readonly<Record<string, Row>> = {
  insert_one: { ...mongo, effect: 'create', content: arg(0, 'document'), again: no },
  insert_many: {
    ...mongo,
    effect: 'create',
    content: arg(0, 'documents'),
    again: (ask) => (writesOver(ask) ? 'yes' : given(ask.option('ordered'), ask.call.open) === 'no' ? 'no' : 'unknown'),
  },
  update_one: { ...mongo, effect: 'change', again: upsert },
  update_many: { ...mongo, effect: 'change', again: upsert },
  replace_one: { ...mongo, effect: 'write', again: yes },
  find_one_and_update: { ...mongo, effect: 'change', again: upsert },
  bulk_write: { ...mongo, effect: 'write', again: unknown },
  delete_one: { ...mongo, effect: 'delete', danger: () => 'no' },
  delete_many: { ...mongo, effect: 'delete', danger: everything },
  find_one: { ...mongo, effect: 'read' },
};

/** Whether a model's key is new is not in the file. */
const django: Readonly<Record<string, Row>> = {
  create: { medium: 'database', thing: 'row', target: receiver, effect: 'create', again: unknown },
  acreate: { medium: 'database', thing: 'row', target: receiver, effect: 'create', again: unknown },
  bulk_create: {
    medium: 'database',
    thing: 'row',
    target: receiver,
    effect: 'create',
    again: (ask) => (ask.has('ignore_conflicts', 'update_conflicts') === 'yes' ? 'yes' : 'unknown'),
  },
  get_or_create: { medium: 'database', thing: 'row', target: receiver, effect: 'create', again: yes },
  update_or_create: { medium: 'database', thing: 'row', target: receiver, effect: 'create', again: yes },
};

const djangoDelete: Row = { medium: 'database', thing: 'row', target: receiver, effect: 'delete', danger: () => 'yes' };
const sessions: Readonly<Record<string, Row>> = {
  add: { medium: 'database', thing: 'row', content: arg(0), effect: 'create', again: unknown },
  add_all: { medium: 'database', thing: 'row', content: arg(0), effect: 'create', again: unknown },
  merge: { medium: 'database', thing: 'row', content: arg(0), effect: 'create', again: yes },
  delete: { medium: 'database', thing: 'row', content: arg(0), effect: 'delete', danger: () => 'no' },
  execute: statement,
};
const keyed = { medium: 'database', thing: 'key', target: arg(0, 'name') } as const;
const keys: Readonly<Record<string, Row>> = {
  get: { ...keyed, effect: 'read' },
  set: { ...keyed, effect: 'write' },
  hset: { ...keyed, effect: 'write' },
  setex: { ...keyed, effect: 'write' },
  sadd: { ...keyed, effect: 'write' },
  rpush: { ...keyed, thing: 'queue', effect: 'append' },
  lpush: { ...keyed, thing: 'queue', effect: 'append' },
  publish: { ...keyed, thing: 'queue', effect: 'write' },
  delete: { ...keyed, effect: 'delete', danger: () => 'no' },
  flushdb: { ...keyed, effect: 'delete', danger: () => 'everything' },
  flushall: { ...keyed, effect: 'delete', danger: () => 'everything' },
};

/** Document stores: method names that belong to nothing else. */
export const stores: Family = { methods: new Set(Object.keys(documents)), row: (name) => documents[methodOf(name)] };

const SESSION = /(?:^|\.)_?session$|sqlalchemy\.orm\.(?:Session|sessionmaker)/i;
const OTHER_SESSION = /requests|aiohttp|http|boto3/i;
const REDIS = /^redis\.(?:Redis|StrictRedis|from_url|Redis\.from_url)$/;

/** Object mappers and key stores: common method names, told by whose they are. */
export const mappers: Family = {
  methods: new Set([django, sessions, keys].flatMap((rows) => Object.keys(rows))),
  row: (name, call) => {
    const method = methodOf(name);
    const owner = ownerOf(name, call);
    if (owner.endsWith('.objects')) return Object.hasOwn(django, method) ? django[method] : undefined;
    if (method === 'delete' && /\.objects\b.*\.(?:all|filter|exclude)\b/.test(owner)) return djangoDelete;
    if (SESSION.test(owner) && !OTHER_SESSION.test(owner)) return Object.hasOwn(sessions, method) ? sessions[method] : undefined;
    return REDIS.test(owner) && Object.hasOwn(keys, method) ? keys[method] : undefined;
  },
};
