import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { boundedness, calls, meaning, meaningOf } from './calls.ts';

const limitOf = (...said: Parameters<typeof meaning>): string | undefined => boundedness(meaning(...said));

describe('HTTP clients', () => {
  it('of requests wait for ever unless the call says otherwise', () => {
    assert.equal(limitOf('requests.get', { args: ['https://x.io'] }), 'no');
    assert.equal(limitOf('requests.get', { args: ['https://x.io'], options: { timeout: 5 } }), 'yes');
    assert.equal(limitOf('requests.get', { args: ['https://x.io'], options: { timeout: null } }), 'no');
    assert.equal(limitOf('requests.get', { args: ['https://x.io'], options: { timeout: '${t}' } }), 'yes');
    assert.equal(limitOf('requests.get', { args: ['https://x.io'], open: true }), 'unknown');
    assert.equal(limitOf('requests.Session.post', { args: ['https://x.io'] }), 'no');
  });

  it('with a finite default are bounded until it is switched off', () => {
    assert.equal(limitOf('httpx.get', { args: ['https://x.io'] }), 'yes');
    assert.equal(limitOf('httpx.get', { args: ['https://x.io'], options: { timeout: null } }), 'no');
    assert.equal(limitOf('aiohttp.ClientSession.get', { args: ['https://x.io'] }), 'yes');
    const { call, result, ask } = calls();
    const client = call('httpx.Client', { options: { timeout: null } });
    assert.equal(boundedness(meaningOf(call('httpx.Client.get', { receiver: result(client) }), ask)), 'no');
  });

  it('on this machine wait for nobody else', () => {
    assert.equal(limitOf('requests.get', { args: ['http://localhost:8080/x'] }), 'unknown');
    assert.equal(limitOf('requests.get', { args: ['http://localhost.acme.io/x'] }), 'no');
  });

  it('open an address for ever, whether it is text or a request', () => {
    assert.equal(limitOf('urllib.request.urlopen', { args: ['https://x.io'] }), 'no');
    assert.equal(limitOf('urllib.request.urlopen', { args: ['https://x.io', null, 5] }), 'yes');
    const { call, result, ask } = calls();
    const request = call('urllib.request.Request', { args: ['https://x.io'], options: { method: 'DELETE' } });
    const opened = meaningOf(call('urllib.request.urlopen', { args: [result(request)] }), ask);
    assert.equal(opened?.effect, 'delete');
    assert.equal(opened?.row.target?.(opened.ask)?.text, 'https://x.io');
  });
});

describe('requests', () => {
  it('do what their verb says', () => {
    const effects = { get: 'read', head: 'read', post: 'send', put: 'write', patch: 'change', delete: 'delete' };
    for (const [verb, effect] of Object.entries(effects))
      assert.equal(meaning(`requests.${verb}`, { args: ['https://x.io'] })?.effect, effect);
    assert.equal(meaning('requests.request', { args: ['POST', 'https://x.io'] })?.effect, 'send');
    assert.equal(meaning('requests.request', { args: ['${verb}', 'https://x.io'] })?.effect, 'read');
  });

  it('know whom they reach by the address or its name', () => {
    assert.equal(meaning('requests.post', { args: ['${os.environ[SLACK_WEBHOOK]}'] })?.thing, 'alert');
    assert.equal(meaning('requests.get', { args: ['https://hc-ping.com/x'] })?.thing, 'heartbeat');
    assert.equal(meaning('requests.get', { args: ['https://x.io'] })?.thing, 'http');
  });

  it('send twice unless a key stops it', () => {
    const again = (options: Record<string, never> | object, url = 'https://x.io/orders'): string | undefined => {
      const sent = meaning('requests.post', { args: [url], options: options as Record<string, string> });
      return sent?.row.again?.(sent.ask);
    };
    assert.equal(again({}), 'no');
    assert.equal(again({ headers: { 'Idempotency-Key': 'x' } }), 'yes');
    assert.equal(again({ headers: { Accept: 'x' } }), 'no');
    assert.equal(again({ headers: '${headers}' }), 'unknown');
    assert.equal(again({}, 'https://x.io/graphql'), 'unknown');
  });
});

describe('connections', () => {
  const waits: readonly (readonly [string, Parameters<typeof meaning>[1], string | undefined])[] = [
    ['smtplib.SMTP', { args: ['mail'] }, 'no'],
    ['smtplib.SMTP', { args: ['mail', 25, 'me', 5] }, 'yes'],
    ['smtplib.SMTP', { args: ['mail'], options: { timeout: 5 } }, 'yes'],
    ['ftplib.FTP', { args: ['h'] }, 'no'],
    ['socket.create_connection', { args: [['h', 1]] }, 'no'],
    ['socket.create_connection', { args: [['h', 1], 5] }, 'yes'],
    ['socket.socket.connect', { args: [['h', 1]] }, 'unknown'],
    ['psycopg2.connect', { options: { host: 'h' } }, 'no'],
    ['psycopg2.connect', { options: { host: 'h', connect_timeout: 5 } }, 'yes'],
    ['psycopg2.connect', { args: ['host=h connect_timeout=5'] }, 'yes'],
    ['psycopg2.connect', { args: ['${DATABASE_URL}'] }, 'unknown'],
    ['psycopg2.connect', { open: true }, 'unknown'],
    ['psycopg.connect', { args: ['host=h'] }, 'default'],
    ['pymysql.connect', { options: { host: 'h' } }, 'default'],
    ['redis.Redis', { options: { host: 'h' } }, 'unknown'],
    ['redis.Redis', { options: { host: 'h', socket_timeout: 5 } }, 'yes'],
    ['sqlite3.connect', { args: ['x.db'] }, undefined],
    ['sqlalchemy.create_engine', { args: ['postgresql://h/d'] }, 'no'],
    ['sqlalchemy.create_engine', { args: ['sqlite:///x.db'] }, 'unknown'],
    ['sqlalchemy.create_engine', { args: ['${URL}'] }, 'unknown'],
    ['boto3.client.get_object', {}, 'default'],
    ['kubernetes.client.CoreV1Api.list_namespaced_pod', { args: ['x'] }, 'no'],
    ['google.cloud.storage.Client.get_bucket', { args: ['x'] }, 'default'],
  ];
  for (const [name, written, expected] of waits) {
    it(`${name} ${JSON.stringify(written)} is bounded: ${expected}`, () => assert.equal(limitOf(name, written), expected));
  }

  it('of a bare socket are bounded by settimeout', () => {
    for (const [uses, expected] of [
      [['settimeout', 'connect'], 'yes'],
      [['connect'], 'no'],
      [['connect', '*'], 'unknown'],
    ] as const) {
      const { call, result, ask } = calls();
      const made = call('socket.socket', { uses });
      assert.equal(boundedness(meaningOf(call('socket.socket.connect', { receiver: result(made) }), ask)), expected);
    }
  });
});

describe('files', () => {
  it('are opened by their mode', () => {
    for (const [mode, effect] of Object.entries({
      r: 'read',
      w: 'write',
      a: 'append',
      x: 'create',
      wb: 'write',
      '${mode}': 'read',
    })) {
      assert.equal(meaning('open', { args: ['x', mode] })?.effect, effect, mode);
    }
    assert.equal(meaning('open', { args: ['x'] })?.effect, 'read');
    assert.equal(meaning('open', { args: ['/dev/null', 'w'] })?.effect, 'setup');
    assert.equal(meaning('open', { args: ['${sys.stdout.fileno()}', 'w'] })?.effect, 'setup');
    assert.equal(meaning('pathlib.Path.open', { args: ['a'], receiver: 'x' })?.effect, 'append');
  });

  it('are made safely only if that is said', () => {
    const again = (name: string, written: Parameters<typeof meaning>[1]): string | undefined => {
      const made = meaning(name, written);
      return made?.row.again?.(made.ask);
    };
    assert.equal(again('os.mkdir', { args: ['x'] }), 'no');
    assert.equal(again('os.makedirs', { args: ['x'] }), 'no');
    assert.equal(again('os.makedirs', { args: ['x'], options: { exist_ok: true } }), 'yes');
    assert.equal(again('os.makedirs', { args: ['x'], options: { exist_ok: false } }), 'unknown');
    assert.equal(again('os.makedirs', { args: ['x'], open: true }), 'unknown');
    assert.equal(again('pathlib.Path.mkdir', { receiver: 'x', options: { parents: true } }), 'no');
    assert.equal(again('pathlib.Path.mkdir', { receiver: 'x', args: [511, true, true] }), 'yes');
    assert.equal(again('.mkdir', { receiver: '${path}' }), 'unknown');
    assert.equal(again('.mkdir', { receiver: '${path}', options: { parents: true } }), 'no');
  });

  it('are removed one by one without danger, in trees with it', () => {
    const danger = (name: string, written: Parameters<typeof meaning>[1]): string | undefined => {
      const removed = meaning(name, written);
      return removed?.row.danger?.(removed.ask);
    };
    assert.equal(danger('os.remove', { args: ['x'] }), 'no');
    assert.equal(danger('shutil.rmtree', { args: ['${dir}'] }), 'yes');
    assert.equal(danger('shutil.rmtree', { args: ['/'] }), 'everything');
  });
});
