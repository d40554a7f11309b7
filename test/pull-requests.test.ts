import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { compareChange } from '../src/app/compare.ts';
import { defaultConfiguration } from '../src/config/configuration.ts';
import type { Change, ChangedFile } from '../src/core/change.ts';
import type { Report } from '../src/core/report.ts';
import { engine } from '../src/entry/engine.ts';
import { renderJson } from '../src/render/json.ts';
import { renderSummary } from '../src/render/markdown.ts';

/**
 * Whole pull requests through the whole pipeline: `pull-requests/<case>/{base,head}/` hold both sides of the repository, and
 * `expected*.json`/`.md` what is answered, with the default preset and with the lesson's own. `UPDATE=1` writes them anew.
 */
const folder = join(import.meta.dirname, 'pull-requests');
const presets = { default: 'expected', lesson: 'expected-lesson' } as const;

type Side = ReadonlyMap<string, string>;

function sideOf(directory: string): Side {
  if (!existsSync(directory)) return new Map();
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry): [string, string] => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(directory.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')];
    }),
  );
}

/** The change between two folders, as the API or git would tell it. */
function changeOf(name: string): Change {
  const base = sideOf(join(folder, name, 'base'));
  const head = sideOf(join(folder, name, 'head'));
  const files = [...new Set([...base.keys(), ...head.keys()])].toSorted().flatMap((path): ChangedFile[] => {
    const [before, after] = [base.get(path), head.get(path)];
    if (before === after) return [];
    if (before === undefined) return [{ path, status: 'added', head: after as string }];
    if (after === undefined) return [{ path, status: 'removed', base: before }];
    return [{ path, status: 'modified', base: before, head: after }];
  });
  return { base: 'base', head: 'head', files, configuration: { path: '.readiness.yml' }, notes: [] };
}

function reportOn(name: string, preset: keyof typeof presets): Promise<Report> {
  return compareChange(changeOf(name), engine, { ...defaultConfiguration, preset });
}

function compare(file: string, actual: string): void {
  if (process.env['UPDATE'] === '1') writeFileSync(file, actual);
  assert.equal(actual, readFileSync(file, 'utf8'), `${file} differs: run with UPDATE=1 and read what changed`);
}

for (const name of readdirSync(folder)) {
  for (const preset of ['default', 'lesson'] as const) {
    test(`${name}, preset ${preset}`, async () => {
      const report = await reportOn(name, preset);
      const summary = renderSummary(report, {
        audience: 'comment',
        habits: engine.habits,
        docsUrl: 'https://readiness.example/docs/habits',
      });
      compare(join(folder, name, `${presets[preset]}.json`), renderJson(report));
      compare(join(folder, name, `${presets[preset]}.md`), `${summary}\n`);
    });
  }
}

describe('the pair of the lesson', () => {
  test('scores 2/7 before and 7/7 after with the lesson preset', async () => {
    const { before, after } = await reportOn('lesson', 'lesson');
    assert.deepEqual([before?.kept, before?.applicable], [2, 7]);
    assert.deepEqual([after?.kept, after?.applicable], [7, 7]);
  });

  test('gains the habits of the lesson, loses none and passes the gate that the old script would fail', async () => {
    const { before, after, files, gate, fixed = [] } = await reportOn('lesson', 'default');
    assert.equal(before?.value, 0);
    assert.equal(after?.value, 100);
    const { habits = {}, change } = files[0] ?? {};
    const gained = Object.keys(habits).filter((id) => habits[id]?.verdict === 'kept' && change?.habits?.[id]?.verdict !== 'kept');
    for (const habit of [
      'secrets',
      'configuration',
      'idempotence',
      'retries',
      'timeouts',
      'logging',
      'metrics',
      'heartbeat',
      'alerting',
    ]) {
      assert.ok(gained.includes(habit), `${habit} is not gained`);
    }
    assert.ok(fixed.some(({ severity }) => severity === 'error'));
    assert.equal(gate.passed, true);
  });

  test('shows no character of the key that stood in the code', async () => {
    const key = /key=(\w+)/.exec(changeOf('lesson').files[0]?.base ?? '')?.[1] ?? '';
    assert.ok(key.length > 10);
    for (const preset of ['default', 'lesson'] as const) {
      const answer = JSON.stringify(await reportOn('lesson', preset));
      for (let at = 0; at + 4 <= key.length; at++) assert.ok(!answer.includes(key.slice(at, at + 4)), 'part of the key is shown');
    }
  });
});
