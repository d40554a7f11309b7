import type { Answer, Ask, Ask3, Limit, Row } from '../core/knowledge.ts';
import { arg, firstOf, given, isConstant, keyword, type Table } from './row.ts';

const libpq = 'https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNECT-CONNECT-TIMEOUT';

/** A limit that may be a keyword or stand inside the connection's address; an address that is not written out may hold it. */
function inOptions(...names: readonly string[]): Ask3 {
  return (ask) => {
    const own = ask.has(...names);
    if (own !== 'no') return own;
    const address = ask.arg(0, 'dsn') ?? ask.option('conninfo', 'url', 'uri');
    if (address === undefined) return 'no';
    if (names.some((name) => address.text.includes(name))) return 'yes';
    return isConstant(address) || ask.option('password', 'user', 'host') !== undefined ? 'no' : 'unknown';
  };
}

function connect(limit: Limit, fix?: string): Row {
  return {
    effect: 'setup',
    medium: 'database',
    thing: 'connection',
    target: firstOf(arg(0, 'dsn'), keyword('host', 'url', 'uri', 'database')),
    limit,
    ...(fix && { fix: { limit: fix } }),
  };
}

const finite = (seconds: number, source: string): Limit => ({
  bounded: 'default',
  advice: 'its default is finite',
  seconds,
  source,
});
const forEver = (bounded: Ask3, advice: string, source: string): Limit => ({ bounded, advice, source });

/** `create_engine` waits as its driver does: a file does not, PostgreSQL's driver does for ever. */
function engineLimit(ask: Ask): Answer {
  const own = given(ask.option('connect_args'), ask.call.open);
  if (own !== 'no') return 'unknown';
  const url = ask.arg(0, 'url');
  if (!isConstant(url) || !/^postgres(?:ql)?(?:\+psycopg2)?:/.test(url.text)) return 'unknown';
  return url.text.includes('connect_timeout') ? 'yes' : 'no';
}

/** Connections to databases, with how long they wait. Statements have their meaning in `statements.ts`. */
export const database: Table = [
  {
    python: 'psycopg2.connect psycopg2.pool.SimpleConnectionPool psycopg2.pool.ThreadedConnectionPool',
    row: connect(forEver(inOptions('connect_timeout'), 'add `connect_timeout=10`', libpq), 'connect_timeout=10'),
  },
  {
    python: 'psycopg.connect psycopg.Connection.connect psycopg.AsyncConnection.connect',
    row: connect(finite(130, 'https://www.psycopg.org/psycopg3/docs/api/connections.html')),
  },
  {
    python: 'asyncpg.connect asyncpg.create_pool',
    row: connect(finite(60, 'https://magicstack.github.io/asyncpg/current/api/index.html')),
  },
  {
    python: 'mysql.connector.connect mysql.connector.MySQLConnection',
    row: connect(finite(10, 'https://dev.mysql.com/doc/connector-python/en/connector-python-connectargs.html')),
  },
  {
    python: 'pymysql.connect pymysql.Connect',
    row: connect(finite(10, 'https://pymysql.readthedocs.io/en/latest/modules/connections.html')),
  },
  { python: 'pymssql.connect', row: connect(finite(60, 'https://pymssql.readthedocs.io/en/stable/ref/pymssql.html')) },
  {
    python: 'oracledb.connect',
    row: connect(finite(20, 'https://python-oracledb.readthedocs.io/en/latest/api_manual/module.html')),
  },
  {
    python: 'pymongo.MongoClient motor.motor_asyncio.AsyncIOMotorClient',
    row: connect(finite(20, 'https://pymongo.readthedocs.io/en/stable/api/pymongo/mongo_client.html')),
  },
  {
    python: 'elasticsearch.Elasticsearch',
    row: connect(finite(10, 'https://elasticsearch-py.readthedocs.io/en/latest/api/elasticsearch.html')),
  },
  {
    python: 'snowflake.connector.connect',
    row: connect(finite(60, 'https://docs.snowflake.com/en/developer-guide/python-connector/python-connector-api')),
  },
  {
    python: 'redis.Redis redis.StrictRedis redis.from_url redis.Redis.from_url',
    row: connect({
      // For ever until version 8 gave it five seconds: which one runs here can't be told.
      bounded: (ask) => (inOptions('socket_timeout', 'socket_connect_timeout')(ask) === 'yes' ? 'yes' : 'unknown'),
      advice: 'add `socket_timeout=10`',
      seconds: 5,
      source: 'https://redis.readthedocs.io/en/stable/connections.html',
    }),
  },
  {
    python: 'sqlalchemy.create_engine sqlalchemy.ext.asyncio.create_async_engine',
    row: connect(
      forEver(engineLimit, "add `connect_args={'connect_timeout': 10}`", libpq),
      "connect_args={'connect_timeout': 10}",
    ),
  },
  {
    python: 'pyodbc.connect',
    row: connect(
      forEver(
        inOptions('timeout', 'Timeout'),
        'add `timeout=10`',
        'https://github.com/mkleehammer/pyodbc/wiki/The-pyodbc-Module#connect',
      ),
      'timeout=10',
    ),
  },
  {
    python: 'sqlite3.connect duckdb.connect aiosqlite.connect MySQLdb.connect cx_Oracle.connect',
    row: { effect: 'setup', medium: 'database', thing: 'connection', target: arg(0, 'database') },
  },
];
