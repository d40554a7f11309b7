import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calls, meaning, meaningOf } from './calls.ts';

describe('statements', () => {
  it('mean what their text says, whoever executes them', () => {
    for (const name of ['sqlite3.connect.execute', 'psycopg2.connect.cursor.execute', '.execute']) {
      assert.equal(meaning(name, { args: ['INSERT INTO t VALUES (1)'] })?.effect, 'create', name);
    }
  });

  it('of an unknown receiver have a meaning only when they surely are SQL', () => {
    assert.equal(meaning('.execute', { args: ['${query}'] }), undefined);
    assert.equal(meaning('.execute', { args: ['the plan'] }), undefined);
    assert.equal(meaning('.execute', {}), undefined);
    assert.equal(meaning('sqlite3.connect.cursor.execute', { args: ['${query}'] })?.effect, 'read');
  });

  it('in memory leave nothing behind', () => {
    const { call, result, ask } = calls();
    const database = call('sqlite3.connect', { args: [':memory:'] });
    const cursor = call('sqlite3.connect.cursor', { receiver: result(database) });
    const made = meaningOf(call('sqlite3.connect.cursor.execute', { args: ['DROP TABLE t'], receiver: result(cursor) }), ask);
    assert.equal(made?.row.danger?.(made.ask), 'no');
  });

  it('built by a mapper know whether they upsert', () => {
    for (const [name, expected] of [
      ['sqlalchemy.insert.values', 'no'],
      ['sqlalchemy.insert.values.on_conflict_do_nothing', 'yes'],
    ] as const) {
      const { call, result, ask } = calls();
      const built = call(name);
      const made = meaningOf(call('sqlalchemy.create_engine.begin.execute', { args: [result(built)] }), ask);
      assert.equal(made?.row.again?.(made.ask), expected);
    }
  });

  it('of mappers and document stores have names of their own', () => {
    const told = (name: string, written: Parameters<typeof meaning>[1] = {}): string => {
      const made = meaning(name, written);
      return made ? `${made.effect} ${made.row.again?.(made.ask) ?? made.row.danger?.(made.ask) ?? '-'}` : '-';
    };
    assert.equal(told('.insert_one'), 'create no');
    assert.equal(told('.update_one', { options: { upsert: true } }), 'change yes');
    assert.equal(told('.delete_many', { args: [{}] }), 'delete everything');
    // Whether a model's key is new is not in the file.
    assert.equal(told('shop.models.Order.objects.create'), 'create unknown');
    assert.equal(told('shop.models.Order.objects.update_or_create'), 'create yes');
    assert.equal(told('.add', { receiver: '${db.session}' }), 'create unknown');
    assert.equal(told('.merge', { receiver: '${session}' }), 'create yes');
    assert.equal(told('.to_sql', { args: ['t', '${c}'], options: { if_exists: 'append' } }), 'create no');
    assert.equal(told('.to_sql', { args: ['t', '${c}'], options: { if_exists: 'replace' } }), 'create yes');
    // A set, a dictionary, a session of HTTP.
    for (const name of ['.add', '.get', '.update', '.delete', '.create', '.find', '.run', '.send', '.write', '.close'])
      assert.equal(told(name, { receiver: '${seen}' }), '-', name);
  });
});

describe('processes', () => {
  it('hand over the command line they start', () => {
    const started = meaning('subprocess.run', { args: [['git', 'push']] });
    assert.equal(started?.row.runs?.(started.ask)?.items?.length, 2);
    const words = meaning('asyncio.create_subprocess_exec', { args: ['git', 'push'] });
    assert.equal(words?.row.runs?.(words.ask)?.type, 'list');
  });

  it('are checked by an option, or by a decision that is written out', () => {
    for (const [written, expected] of [
      [{}, 'no'],
      [{ options: { check: true } }, 'yes'],
      [{ options: { check: false } }, 'yes'],
      [{ open: true }, 'unknown'],
    ] as const) {
      const run = meaning('subprocess.run', { args: [['x']], ...written });
      assert.equal(run?.row.check?.(run.ask), expected);
    }
  });

  it('are waited for only when their program crosses the network', () => {
    const bounded = (argv: readonly string[], options: Record<string, number> = {}): string | undefined => {
      const run = meaning('subprocess.run', { args: [argv], options });
      const limit = run?.row.limit?.bounded;
      return run && typeof limit === 'function' ? limit(run.ask) : undefined;
    };
    assert.equal(bounded(['git', 'fetch']), 'no');
    assert.equal(bounded(['git', 'fetch'], { timeout: 60 }), 'yes');
    assert.equal(bounded(['ls']), 'unknown');
    assert.equal(bounded(['mytool']), 'unknown');
  });
});

describe('leaves', () => {
  const ends = (name: string, written: Parameters<typeof meaning>[1] = {}): string | undefined => {
    const left = meaning(name, written);
    return left?.row.ends?.(left.ask);
  };

  it('end with the status they are given', () => {
    assert.deepEqual(
      [[], [0], [1], [null], ['no such file'], ['${code}'], [true], [false]].map((args) => ends('sys.exit', { args })),
      ['ok', 'ok', 'bad', 'ok', 'bad', 'unknown', 'bad', 'ok'],
    );
    assert.equal(ends('argparse.ArgumentParser.error', { args: ['x'] }), 'bad');
    assert.equal(ends('argparse.ArgumentParser.exit'), 'ok');
    assert.equal(ends('return', { args: [1] }), 'return');
    assert.equal(ends('break'), 'break');
    assert.equal(ends('continue'), 'next');
  });

  it('raise, unless what they raise is an exit', () => {
    assert.equal(ends('raise'), 'raise');
    const raised = (name: string, args: readonly number[]): string | undefined => {
      const { call, result, ask } = calls();
      const made = call(name, { args });
      const left = meaningOf(call('raise', { args: [result(made)] }), ask);
      return left?.row.ends?.(left.ask);
    };
    assert.equal(raised('SystemExit', [1]), 'bad');
    assert.equal(raised('SystemExit', [0]), 'ok');
    assert.equal(raised('SystemExit', []), 'ok');
    assert.equal(raised('typer.Exit', [2]), 'bad');
    assert.equal(raised('ValueError', [1]), 'raise');
  });
});

describe('reports', () => {
  it('go through a logger when the receiver is named like one', () => {
    assert.equal(meaning('.info', { receiver: '${self.log}' })?.thing, 'log');
    assert.equal(meaning('.error', { receiver: '${logger}' })?.thing, 'log');
    assert.equal(meaning('ops.logger.warning')?.thing, 'log');
    assert.equal(meaning('.info', { receiver: '${dataset}' }), undefined);
    assert.equal(meaning('.error', { receiver: '${catalog}' }), undefined);
  });

  it('are printed, with all that is printed as one text', () => {
    const printed = meaning('print', { args: ['rows:', '${n}'] });
    const content = printed?.row.content?.(printed.ask);
    assert.deepEqual(
      [printed?.effect, printed?.thing, content?.text, content?.holes.length],
      ['report', 'print', 'rows: ${n}', 1],
    );
    assert.equal(meaning('print', { args: ['x'], options: { file: '${fh}' } })?.effect, 'write');
    assert.equal(meaning('print', { args: ['x'], options: { file: '${sys.stderr}' } })?.effect, 'report');
  });
});

describe('messages and clouds', () => {
  it('send once only with a key', () => {
    const charge = (options: Record<string, string>): string | undefined => {
      const made = meaning('stripe.Charge.create', { options });
      return made?.row.again?.(made.ask);
    };
    assert.equal(charge({}), 'no');
    assert.equal(charge({ idempotency_key: 'x' }), 'yes');
    assert.equal(meaning('smtplib.SMTP.sendmail', { args: ['a', 'b', 'c'] })?.thing, 'message');
    assert.equal(meaning('slack_sdk.WebClient.chat_postMessage')?.thing, 'alert');
    assert.equal(meaning('sentry_sdk.init')?.thing, 'reporter');
  });

  it('of AWS do what their verb says', () => {
    const told = (method: string): string =>
      `${meaning(`boto3.client.${method}`)?.effect} ${meaning(`boto3.client.${method}`)?.thing}`;
    assert.equal(told('describe_instances'), 'read records');
    assert.equal(told('terminate_instances'), 'delete resource');
    assert.equal(told('put_metric_data'), 'send metric');
    assert.equal(told('get_secret_value'), 'read secret');
    assert.equal(told('put_object'), 'write object');
    assert.equal(told('publish'), 'send alert');
    assert.equal(meaning('boto3.client.get_paginator'), undefined);
    assert.equal(meaning('boto3.client.exceptions'), undefined);
    const removed = meaning('boto3.client.delete_objects', { options: { DryRun: true } });
    assert.equal(removed?.row.danger?.(removed.ask), 'preview');
  });
});
