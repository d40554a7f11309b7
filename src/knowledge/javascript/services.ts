import type { Call } from '../../core/facts.ts';
import type { Ask, Effect, Limit, Row } from '../../core/knowledge.ts';
import { arg, firstOf, keyword, methodOf, no, ownerOf, type Table, unknown, yes } from '../row.ts';
import { statementOf } from '../sql.ts';
import { statement } from '../statements.ts';
import { finite, optionAt } from './options.ts';

const connection = (limit: Limit): Row => ({ effect: 'setup', medium: 'database', thing: 'connection', target: arg(0), limit });

/** pg waits for its server as long as it takes; an address that is not written out may say more. */
const pg: Limit = {
  bounded: (ask) =>
    ask.call.args.length === 0
      ? 'unknown'
      : optionAt(0, 'connectionTimeoutMillis', 'connectionString')(ask) === 'no'
        ? 'no'
        : 'yes',
  advice: 'add `connectionTimeoutMillis: 10_000`',
  source: 'https://node-postgres.com/apis/client',
};

const databases: Table = [
  { javascript: 'pg.Client pg.Pool pg-pool', row: connection(pg) },
  {
    javascript: 'mysql2.createConnection mysql2.createPool mysql.createConnection mysql.createPool mariadb.createConnection',
    row: connection(finite(10, 'https://github.com/mysqljs/mysql#connection-options')),
  },
  {
    javascript: 'mongodb.MongoClient mongodb.MongoClient.connect mongoose.connect mongoose.createConnection',
    row: { ...connection(finite(30, 'https://www.mongodb.com/docs/drivers/node/current/connect/connection-options/')) },
  },
  {
    javascript: 'redis.createClient',
    row: connection(finite(5, 'https://github.com/redis/node-redis/blob/master/docs/client-configuration.md')),
  },
  { javascript: 'ioredis ioredis.Redis ioredis.Cluster', row: connection(finite(10, 'https://github.com/redis/ioredis')) },
  {
    javascript: 'better-sqlite3 sqlite3.Database node:sqlite.DatabaseSync sqlite.DatabaseSync',
    row: { effect: 'setup', medium: 'database', thing: 'connection', target: arg(0) },
  },
];

const message: Row = {
  effect: 'send',
  medium: 'network',
  thing: 'message',
  target: keyword('to', 'To', 'recipients'),
  content: firstOf(keyword('text', 'html', 'body', 'subject'), arg(0)),
  again: (ask) => ask.has('idempotencyKey', 'idempotency_key', 'messageId'),
  promised: true,
};
const alert: Row = { ...message, thing: 'alert', target: keyword('channel', 'chat_id'), again: unknown };
const reporter: Row = { effect: 'setup', medium: 'network', thing: 'reporter', target: keyword('dsn'), minor: true };

const messages: Table = [
  { javascript: 'nodemailer.createTransport.sendMail', row: { ...message, limit: finite(600, 'https://nodemailer.com/smtp') } },
  { javascript: 'nodemailer.createTransport', row: { effect: 'setup', medium: 'network', minor: true } },
  {
    javascript:
      '@sendgrid/mail.send @sendgrid/mail.sendMultiple resend.Resend.emails.send postmark.ServerClient.sendEmail mailgun.js.messages.create',
    row: message,
  },
  { javascript: 'twilio.messages.create twilio.Twilio.messages.create', row: { ...message, thing: 'sms' } },
  {
    javascript:
      '@slack/web-api.WebClient.chat.postMessage @slack/webhook.IncomingWebhook.send @slack/bolt.App.client.chat.postMessage discord.js.WebhookClient.send',
    row: alert,
  },
  { javascript: '@sentry/node.captureException @sentry/node.captureMessage', row: { ...alert, promised: false, minor: true } },
  // It waits 2 s for a connection, 5 s for an answer, 30 s when it writes.
  {
    javascript: 'algoliasearch algoliasearch.algoliasearch',
    row: {
      effect: 'setup',
      medium: 'network',
      minor: true,
      limit: finite(30, 'https://github.com/algolia/algoliasearch-client-javascript'),
    },
  },
  // What is still to be sent has so many milliseconds.
  {
    javascript: '@sentry/node.close @sentry/node.flush',
    row: {
      effect: 'setup',
      medium: 'network',
      minor: true,
      limit: {
        bounded: (ask) => (ask.call.args[0]?.type === 'number' ? 'yes' : 'unknown'),
        advice: 'give it a number of milliseconds',
        source: 'https://docs.sentry.io/platforms/javascript/guides/node/configuration/draining/',
      },
    },
  },
  { javascript: '@sentry/node.init rollbar bugsnag.start @bugsnag/js.start applicationinsights.setup', row: reporter },
  {
    javascript: '@sentry/node.captureCheckIn @sentry/node.withMonitor',
    row: { effect: 'send', medium: 'network', thing: 'heartbeat', minor: true },
  },
];

const metric: Row = { effect: 'send', medium: 'network', thing: 'metric', target: arg(0), content: arg(1), minor: true };
const metrics: Table = [
  {
    javascript:
      'prom-client.Pushgateway.push prom-client.Pushgateway.pushAdd prom-client.Counter.inc prom-client.Gauge.set prom-client.Histogram.observe hot-shots.increment hot-shots.gauge hot-shots.timing hot-shots.StatsD.increment hot-shots.StatsD.gauge',
    row: metric,
  },
  {
    javascript: '@actions/core.summary.write @actions/core.summary.addTable @actions/core.setOutput',
    row: { ...metric, medium: 'output' },
  },
];

const parse: Row = { effect: 'parse', medium: 'memory', target: arg(0) };
const data: Table = [
  {
    javascript:
      'JSON.parse yaml.parse yaml.load js-yaml.load js-yaml.safeLoad toml.parse @iarna/toml.parse json5.parse fast-xml-parser.XMLParser.parse xml2js.parseString xml2js.parseStringPromise',
    row: parse,
  },
  { javascript: 'csv-parse.parse csv-parse csv-parse/sync.parse papaparse.parse', row: { ...parse, thing: 'records' } },
];

/** Databases, mail and chats, numbers, and the parsing of what may be wrong. */
export const services: Table = [...databases, ...messages, ...metrics, ...data];

const DATABASE =
  /^(?:pg|pg-pool|mysql2?|mariadb|better-sqlite3|sqlite3?|knex|postgres|@prisma\/client|drizzle-orm|mssql|oracledb|typeorm|sequelize)\b/;
const QUERIES =
  /^(?:query|execute|run|all|get|exec|raw|unsafe|\$queryRaw|\$executeRaw|\$queryRawUnsafe|\$executeRawUnsafe|prepare|each|tag|batch)$/;

/** A statement of a database's client, or of anything whose first argument is surely SQL. */
export function ofDatabase(name: string, call: Call): Row | undefined {
  const method = methodOf(name);
  if (!QUERIES.test(method) && name !== 'sql' && name !== 'postgres.tag') return undefined;
  const sql = call.args[0]?.text ?? call.options.get('text')?.text ?? call.options.get('sql')?.text ?? '';
  const isSql = /\s/.test(sql) && statementOf(sql, false) !== undefined;
  if (!isSql && !(DATABASE.test(name) && /^(?:query|execute|exec)$/.test(method))) return undefined;
  // `run` and `exec` of a client that nobody knows are as often done when they return: SQLite's are, in most packages.
  const isPromised = DATABASE.test(name) || /^(?:query|execute)$/.test(method);
  return { ...statement, promised: isPromised && !/^(?:better-sqlite3|sqlite)/.test(name) };
}

const MONGO = /^(?:mongodb\.MongoClient|mongoose)\b.*\.(\w+)$/;
const COLLECTION: Readonly<Record<string, Partial<Row> & { readonly effect: Effect }>> = {
  find: { effect: 'read', thing: 'rows' },
  findOne: { effect: 'read', thing: 'row' },
  aggregate: { effect: 'read', thing: 'rows' },
  insertOne: { effect: 'create', thing: 'row', again: no },
  insertMany: { effect: 'create', thing: 'row', again: no },
  updateOne: { effect: 'change', thing: 'row' },
  updateMany: { effect: 'change', thing: 'row' },
  replaceOne: { effect: 'change', thing: 'row' },
  bulkWrite: { effect: 'change', thing: 'row' },
  deleteOne: { effect: 'delete', thing: 'row', danger: () => 'no' },
  deleteMany: {
    effect: 'delete',
    thing: 'row',
    danger: (ask: Ask) => (ask.call.args[0]?.entries?.size === 0 ? 'everything' : 'yes'),
  },
  drop: { effect: 'delete', thing: 'table', danger: () => 'yes' },
  dropDatabase: { effect: 'delete', thing: 'database', danger: () => 'yes' },
};

/** Collections of documents. Only names that belong to nothing else are known of an unknown receiver. */
export function ofCollection(name: string): Row | undefined {
  const method = methodOf(name);
  if (!Object.hasOwn(COLLECTION, method)) return undefined;
  if (!MONGO.test(name) && !/^\.(?:insertOne|insertMany|updateOne|updateMany|deleteMany|bulkWrite|dropDatabase)$/.test(name))
    return undefined;
  return { medium: 'database', target: arg(0), promised: !/^(?:find|aggregate)$/.test(method), ...COLLECTION[method] } as Row;
}

const REDIS = /^(?:redis\.createClient|ioredis(?:\.Redis|\.Cluster)?|@redis\/client\.createClient)\.(\w+)$/;
const KEYS: readonly (readonly [RegExp, Partial<Row> & { readonly effect: Effect }])[] = [
  [/^flush(?:All|Db)$/i, { effect: 'delete', thing: 'database', danger: () => 'everything' }],
  [/^(?:del|unlink|hDel|sRem|zRem|lRem)$/i, { effect: 'delete', thing: 'row', danger: () => 'no' }],
  [/^(?:lPush|rPush|xAdd)$/i, { effect: 'create', thing: 'row', again: unknown }],
  [/^publish$/i, { effect: 'send', thing: 'message', again: unknown }],
  [/^(?:set|setEx|setNx|mSet|hSet|hmSet|sAdd|zAdd|incr|incrBy|decr|expire|rename)$/i, { effect: 'change', thing: 'row' }],
  [/^(?:get|mGet|hGet|hGetAll|keys|scan|lRange|sMembers|zRange|exists)$/i, { effect: 'read', thing: 'row' }],
];

/** A command of a client of Redis, in the spelling of either client. */
export function ofRedis(name: string): Row | undefined {
  const method = REDIS.exec(name)?.[1];
  const found = method === undefined ? undefined : KEYS.find(([pattern]) => pattern.test(method))?.[1];
  return found && { medium: 'database', target: arg(0), promised: true, ...found };
}

const AWS = /^(?:@aws-sdk\/(?:client|lib)-[\w-]+\.\w+|aws-sdk(?:\.\w+|\/clients\/[\w-]+))\.(?:promise\.)?(\w+)$/;
/** Version 3 waits as long as it takes (`requestTimeout: 0`), and what sets that is seldom in the file. */
const awsLimit: Limit = {
  bounded: unknown,
  advice: 'give its `requestHandler` a `requestTimeout`',
  source: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/Package/-smithy-node-http-handler',
};

const oldAwsLimit = finite(120, 'https://docs.aws.amazon.com/AWSJavaScriptSDK/latest/AWS/Config.html');

/** A command of AWS' client, by the verb its name starts with. */
export function ofAws(name: string, call: Call): Row | undefined {
  const method = AWS.exec(name)?.[1];
  if (method === undefined || name.startsWith('aws-sdk.config.')) return undefined;
  const command = method === 'send' ? (/(\w+)Command\(/.exec(call.args[0]?.holes[0]?.name ?? '')?.[1] ?? '') : method;
  if (/^putMetricData$/i.test(command)) return metric;
  const effect = effectOf(command);
  if (effect === undefined) return undefined;
  const named = keyword('Bucket', 'Key', 'TableName', 'QueueUrl', 'TopicArn', 'FunctionName', 'SecretId', 'Name');
  const row: Row = {
    effect,
    medium: 'network',
    thing: effect === 'read' ? 'records' : 'resource',
    target: firstOf(named, arg(0)),
    limit: name.startsWith('aws-sdk') ? oldAwsLimit : awsLimit,
    retry: yes,
    // Version 2 sends nothing without a callback or a promise; version 3 gives a promise where it gets no callback.
    ...(name.startsWith('aws-sdk') ? { status: ['callback', 'promise', 'on', 'send', 'await', '*'] } : { promised: true }),
  };
  if (effect === 'create') return { ...row, again: unknown };
  if (effect === 'send') return { ...row, thing: /publish/i.test(command) ? 'alert' : 'message', again: unknown };
  return effect === 'delete' ? { ...row, danger: (ask) => (ask.has('DryRun') === 'yes' ? 'preview' : 'yes') } : row;
}

function effectOf(command: string): Effect | undefined {
  if (/^(?:get|list|describe|head|scan|query|select|batchGet|lookup)/i.test(command)) return 'read';
  if (/^(?:create|run|allocate|register)/i.test(command)) return 'create';
  if (/^(?:delete|terminate|deregister|purge|detach)/i.test(command)) return 'delete';
  if (/^(?:put|upload|update|modify|copy|batchWrite|start|stop|tag|transact|invoke)/i.test(command)) return 'change';
  return /^(?:send|publish)/i.test(command) ? 'send' : undefined;
}

/** Methods of an unknown receiver that only a message has. */
export function ofMessages(name: string, call: Call): Row | undefined {
  if (/\.sendMail$/.test(name)) return message;
  if (/\.chat\.postMessage$/.test(name) || (/\.postMessage$/.test(name) && /\.chat$|^chat$/.test(ownerOf(name, call))))
    return alert;
  return undefined;
}
