import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { checkFiles } from '../../src/app/check.ts';
import { compareChange } from '../../src/app/compare.ts';
import type { InputFile } from '../../src/app/read.ts';
import { defaultConfiguration } from '../../src/config/configuration.ts';
import { defineHabit } from '../../src/core/habit.ts';
import { reportSchema } from '../../src/render/schema.ts';
import { after, before, engine } from './sample.ts';

const check = (files: readonly InputFile[], watch = {}) => checkFiles(files, engine, defaultConfiguration, watch);

describe('checking files', () => {
  it('reports on each automation, in the order of the paths, whatever the order given', async () => {
    const files = [
      { path: 'scripts/b.py', text: after },
      { path: 'scripts/a.py', text: before },
    ];
    const report = await check(files);
    assert.deepEqual(
      report.files.map(({ path }) => path),
      ['scripts/a.py', 'scripts/b.py'],
    );
    assert.equal(report.files[0]?.habits['timeouts']?.verdict, 'missing');
    assert.equal(report.files[1]?.habits['timeouts']?.verdict, 'kept');
    assert.equal(JSON.stringify(await check(files.toReversed())), JSON.stringify(report));
    assert.equal(report.before, undefined);
  });

  it('names what it could not read and why, and goes on', async () => {
    const report = await check([
      { path: 'binary.py', text: 'x = "\0"' },
      { path: 'broken.py', text: 'x = 1\n\nx = = 1\n' },
      { path: 'gone.py', unread: 'it cannot be read (EACCES)' },
      { path: 'long.py', text: `x = "${'y'.repeat(100_001)}"\n` },
      { path: 'large.py', text: `${'x = 1\n'.repeat(200_000)}` },
      { path: 'fine.py', text: before },
    ]);
    assert.deepEqual(
      report.unread.map(({ path }) => path),
      ['binary.py', 'broken.py', 'gone.py', 'large.py', 'long.py'],
    );
    assert.match(
      report.unread.map(({ why }) => why).join('\n'),
      /binary\nthe syntax is broken here\nit cannot be read .*\nit is larger than 1 MB\n.*100,000 characters/,
    );
    assert.equal(report.unread[1]?.line, 3);
    assert.deepEqual(
      report.files.map(({ path }) => path),
      ['fine.py'],
    );
  });
});

describe('what is not judged', () => {
  it('is what is generated or in no known language, unless a person named it', async () => {
    const generated = `# DO NOT EDIT\n${before}`;
    assert.deepEqual(
      (
        await check([
          { path: 'a.py', text: generated },
          { path: 'a.txt', text: 'x' },
        ])
      ).files,
      [],
    );
    const named = await check([
      { path: 'a.py', text: generated, named: true },
      { path: 'a.txt', text: 'x', named: true },
    ]);
    assert.deepEqual(
      named.files.map(({ path }) => path),
      ['a.py'],
    );
    assert.deepEqual(named.notes, ['`a.txt` is in no language that is known: it was not judged.']);
  });

  it('is what comes after the bounds, and is named', async () => {
    const files = ['a.py', 'b.py', 'c.py'].map((path) => ({ path, text: before }));
    const few = await check(
      [...files, { path: 'bin/run', text: `#!/usr/bin/env python3\n${before}` }, { path: 'notes', text: 'x' }],
      { mostFiles: 3 },
    );
    assert.deepEqual(few.unread, [{ path: 'bin/run', why: 'it comes after the first 3 files' }]);
    const answers = [false, true, true];
    const late = await check(files, { isTimeUp: () => answers.shift() === true });
    assert.deepEqual(
      late.unread.map(({ path }) => path),
      ['b.py', 'c.py'],
    );
    const done: number[] = [];
    await check(files, { onProgress: (number: number) => done.push(number) });
    assert.deepEqual(done, [1, 2, 3]);
  });
});

describe('a fault of ours', () => {
  const [first] = engine.habits;
  const throwing = defineHabit({
    ...(first as NonNullable<typeof first>),
    on: {
      file: () => {
        throw new Error('oops');
      },
    },
  });

  it('in a habit leaves that habit unknown and the rest judged', async () => {
    const broken = { ...engine, habits: [throwing, ...engine.habits.slice(1)] };
    const report = await checkFiles([{ path: 'jobs/a.py', text: before }], broken, defaultConfiguration);
    assert.equal(report.files[0]?.habits[throwing.id]?.verdict, 'unknown');
    assert.equal(report.files[0]?.habits['timeouts']?.verdict, 'missing');
    assert.deepEqual(report.faults, [{ path: 'jobs/a.py', habit: throwing.id, message: 'oops' }]);
  });

  it('in a reader is named, and the other files are judged', async () => {
    const reader = {
      read: (path: string, text: string) => {
        if (path === 'a.py') throw new Error('oops\nat x');
        return readers.read(path, text);
      },
    };
    const readers = await engine.reader('python');
    const report = await checkFiles(
      [
        { path: 'a.py', text: before },
        { path: 'b.py', text: before },
      ],
      { ...engine, reader: async () => reader },
      defaultConfiguration,
    );
    assert.deepEqual(report.faults, [{ path: 'a.py', message: 'oops' }]);
    assert.deepEqual(
      report.files.map(({ path }) => path),
      ['b.py'],
    );
  });
});

describe('the JSON contract', () => {
  const validate = new Ajv2020({ allowUnionTypes: true }).compile(reportSchema);

  it('holds for a check, a comparison, the lesson and what could not be read', async () => {
    const files = [
      { path: 'jobs/a.py', text: `${before}requests.post("https://x.example")  # readiness: ignore[timeouts] -- a spare call\n` },
      { path: 'lib.py', text: 'def f():\n    try:\n        g()\n    except Exception:\n        pass\n' },
      { path: 'broken.py', text: 'x = = 1' },
    ];
    const change = {
      base: 'a',
      head: 'b',
      notes: [],
      configuration: { path: '.readiness.yml' },
      files: [
        { path: 'jobs/a.py', status: 'renamed', previousPath: 'jobs/b.py', base: before, head: after },
        { path: 'jobs/new.py', status: 'added', head: before },
        { path: 'jobs/old.py', status: 'removed', base: before },
      ],
    } as const;
    for (const preset of ['default', 'lesson'] as const) {
      const configuration = { ...defaultConfiguration, preset };
      for (const report of [await checkFiles(files, engine, configuration), await compareChange(change, engine, configuration)]) {
        assert.equal(validate(JSON.parse(JSON.stringify(report))), true, JSON.stringify(validate.errors));
      }
    }
  });

  it('knows a report with anything else in it from one', async () => {
    assert.equal(validate({ ...(await check([])), extra: 1 }), false);
    assert.equal(validate({ ...(await check([])), version: 2 }), false);
  });
});

describe('a table of functions', () => {
  const unitOf = async (last: string): Promise<string | undefined> => {
    const text = `import requests\n\ndef add(name):\n    requests.post("https://api.acme.io/names", json={"name": name}, timeout=5)\n\n${last}\n`;
    const { files } = await check([{ path: 'shop/commands.py', text }]);
    return files[0]?.unit;
  };

  it('is for whoever loads the file; a call at the top level runs its function', async () => {
    assert.equal(await unitOf('COMMANDS = {"add": add}'), 'library');
    assert.equal(await unitOf('add("one")'), 'script');
    assert.equal(await unitOf('run(add)'), 'script');
  });
});
