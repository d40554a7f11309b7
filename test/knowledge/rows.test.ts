import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Row } from '../../src/core/knowledge.ts';
import { commandRows } from '../../src/knowledge/commands/index.ts';
import { knowledge, learn } from '../../src/knowledge/index.ts';
import { pythonRows } from '../../src/knowledge/python.ts';
import { calls } from './calls.ts';

await learn();

const named: readonly (readonly [string, Row])[] = [...pythonRows, ...commandRows];

/** Effects that add something: the question of the second run must have an answer. */
const ADDS = new Set(['create', 'append']);

/** Asks a row everything; what it answers must be one of three. */
function askAll(name: string, row: Row, open: boolean): void {
  const { call, ask } = calls();
  const asked = ask(call(name, { open }));
  if (typeof row.effect === 'function') row.effect(asked);
  if (typeof row.thing === 'function') row.thing(asked);
  for (const where of [row.target, row.content, row.runs]) where?.(asked);
  const bounded = row.limit?.bounded === 'default' ? undefined : row.limit?.bounded;
  for (const question of [row.again, row.retry, row.check, row.absorbs, bounded]) {
    const answer = question?.(asked);
    assert.ok(answer === undefined || /^(?:yes|no|unknown)$/.test(answer), `${name}: ${answer}`);
  }
  assert.match(row.danger?.(asked) ?? 'no', /^(?:no|yes|preview|everything)$/);
  row.ends?.(asked);
  row.fix?.again?.(asked);
}

describe('every row', () => {
  it('has a name once', () => {
    for (const rows of [pythonRows, commandRows]) {
      for (const name of rows.keys()) assert.match(name, /^\S(?:.*\S)?$/);
    }
  });

  it('that creates or appends says whether that is safe to do twice', () => {
    for (const [name, row] of named) {
      if (typeof row.effect !== 'string' || !ADDS.has(row.effect) || row.thing === 'temp') continue;
      assert.ok(row.again, `${name} creates and has no answer to "again?"`);
    }
  });

  it('that deletes says how dangerous that is', () => {
    for (const [name, row] of named) {
      if (row.effect === 'delete') assert.ok(row.danger, `${name} deletes and has no danger`);
    }
  });

  it('that waits has advice, and a source for a finite default', () => {
    for (const [name, { limit }] of named) {
      if (!limit) continue;
      assert.ok(limit.advice.length > 0, `${name} has no advice`);
      assert.match(limit.source ?? '', /^https:\/\//, `${name} names no source`);
      if (limit.bounded === 'default') assert.ok((limit.seconds ?? 0) > 0, `${name} has a finite default of no seconds`);
    }
  });

  it('that has a fix for its limit waits for somebody', () => {
    for (const [name, row] of named) if (row.fix?.limit) assert.ok(row.limit, name);
  });

  it('with a check has a status to check', () => {
    for (const [name, row] of named) if (row.check) assert.ok(row.status, name);
  });

  it('answers every question about a call without arguments, closed or open', () => {
    for (const open of [false, true]) for (const [name, row] of named) askAll(name, row, open);
  });
});

describe('every row of Python', () => {
  it('that a keyword bounds can’t be told when more arguments come from elsewhere', () => {
    const certain = new Set<string>();
    for (const [name, row] of pythonRows) {
      const bounded = row.limit?.bounded;
      if (typeof bounded !== 'function') continue;
      const { call, ask } = calls();
      if (bounded(ask(call(name, { open: true }))) === 'no') certain.add(name);
    }
    // These take no limit at all, or get it from the object they are called on.
    assert.deepEqual(
      [...certain].filter((name) => !/urlretrieve|wget\.download|socket\.socket\.connect/.test(name)),
      [],
    );
  });
});

describe('the columns', () => {
  it('know Python and no language that nobody reads yet', () => {
    assert.equal(knowledge.column('python')?.language, 'python');
    assert.equal(knowledge.column('cobol'), undefined);
  });

  it('give no meaning to names of the language itself', () => {
    const column = knowledge.column('python');
    const { call } = calls();
    for (const name of ['constructor', '.constructor', 'toString', '__proto__', '.toString', 'hasOwnProperty', '.valueOf']) {
      assert.equal(column?.row(name, call(name)), undefined, name);
    }
  });
});
