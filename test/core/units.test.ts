import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { noOptions } from '../../src/core/facts.ts';
import { createProgram } from '../../src/core/flow/create.ts';
import type { Column, Knowledge } from '../../src/core/knowledge.ts';
import { createSink } from '../../src/core/sink.ts';

const column: Column = {
  language: 'held',
  row: () => undefined,
  reshapes: () => false,
  composed: true,
  ephemeral: ({ name }) => name === 'one',
};
const knowledge: Knowledge = { column: (language) => (language === 'held' ? column : undefined), command: () => undefined };

/** A file with two jobs; the first holds a script of two calls, one of them within the other. */
function program() {
  const sink = createSink();
  const span = { start: 0, end: 1 };
  const call = (name: string): number =>
    sink.call({ name, args: [], options: noOptions, open: false, fate: 'raises', uses: [], ...span });
  sink.inside(sink.scope({ role: 'unit', language: 'held', ...span }), () => {
    sink.inside(sink.scope({ role: 'unit', language: 'held', name: 'one', ...span }), () => {
      call('outside');
      sink.inside(sink.scope({ role: 'unit', language: 'other', ...span }), () =>
        sink.inside(call('outer'), () => call('inner')),
      );
    });
    sink.inside(sink.scope({ role: 'unit', language: 'held', name: 'two', ...span }), () => call('last'));
  });
  const file = { path: 'a', language: 'held', text: ' ', facts: sink.facts, problems: [] };
  const functions = { loggers: [], alerts: [], heartbeats: [], clients: [] };
  return createProgram(file, knowledge, { isJob: false, functions });
}

describe('a file that holds programs of other languages', () => {
  test('has jobs: the named units, each with its machine', () => {
    const whole = program();
    assert.deepEqual(
      whole.jobs.map(({ name }) => name),
      ['one', 'two'],
    );
    const jobs = whole.calls.map(({ id, name }) => [name, whole.job(id)?.name, whole.ephemeral(id)]);
    assert.deepEqual(jobs, [
      ['outside', 'one', true],
      ['outer', 'one', true],
      ['inner', 'one', true],
      ['last', 'two', false],
    ]);
    assert.equal(whole.job(0), undefined);
  });

  test('shows each script as a program of its own', () => {
    const whole = program();
    const [script, ...more] = whole.scripts;
    assert.deepEqual(more, []);
    assert.deepEqual(
      script?.calls.map(({ name }) => name),
      ['outer', 'inner'],
    );
    assert.equal(script?.size, 1);
    assert.equal(script?.scopes[0]?.language, 'other');
    assert.equal(script?.enclosing(script.calls[0]?.id ?? 0), script?.scopes[0]);
    assert.equal(script?.evidence, whole.evidence);
  });
});
