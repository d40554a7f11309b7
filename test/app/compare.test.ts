import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareChange, filesIn } from '../../src/app/compare.ts';
import { withFlags, withInputs } from '../../src/app/rules.ts';
import { defaultConfiguration } from '../../src/config/configuration.ts';
import type { Change, ChangedFile } from '../../src/core/change.ts';
import { after, before, engine } from './sample.ts';

function change(files: readonly ChangedFile[], more: Partial<Change> = {}): Change {
  return { base: 'a'.repeat(40), head: 'b'.repeat(40), files, configuration: { path: '.readiness.yml' }, notes: [], ...more };
}

const compare = (given: Change, configuration = defaultConfiguration) => compareChange(given, engine, configuration);
const modified = (base: string, head: string): ChangedFile => ({ path: 'scripts/a.py', status: 'modified', base, head });

describe('comparing a change', () => {
  it('scores both sides now, and pairs their findings', async () => {
    const report = await compare(change([modified(before, after)]));
    const { before: was, after: is } = report;
    assert.ok(was?.value != null && is?.value != null && was.value < is.value);
    assert.deepEqual(new Set(report.fixed?.map(({ habit }) => habit)), new Set(['idempotence', 'timeouts']));
    assert.equal(report.files.flatMap(({ findings }) => findings).filter(({ introduced }) => introduced).length, 0);
  });

  it('marks what the change introduces, and only that', async () => {
    const report = await compare(change([modified(after, `\n\n${before}`)]));
    const introduced = report.files.flatMap(({ findings }) => findings).filter((finding) => finding.introduced);
    assert.deepEqual(introduced.map(({ habit }) => habit).sort(), ['idempotence', 'timeouts']);
  });

  it('finds nothing new in a renamed file, and none before in a new one', async () => {
    const renamed: ChangedFile = {
      path: 'scripts/b.py',
      previousPath: 'scripts/a.py',
      status: 'renamed',
      base: before,
      head: before,
    };
    const added: ChangedFile = { path: 'scripts/new.py', status: 'added', head: before };
    const report = await compare(change([renamed, added]));
    const [first, second] = report.files;
    assert.equal(
      first?.findings.some(({ introduced }) => introduced),
      false,
    );
    assert.equal(first?.change?.previousPath, 'scripts/a.py');
    assert.equal(
      second?.findings.every(({ introduced }) => introduced),
      true,
    );
    assert.deepEqual(report.before, report.after);
  });
});

describe('a change', () => {
  it('of deletions alone passes every gate', async () => {
    const report = await compare(change([{ path: 'scripts/a.py', status: 'removed', base: after }]), {
      ...defaultConfiguration,
      minScore: 100,
      maxDrop: 0,
      failOn: 'warning',
    });
    assert.equal(report.gate.passed, true);
    assert.deepEqual(
      report.deleted?.map(({ path }) => path),
      ['scripts/a.py'],
    );
  });

  it('names what cannot be read, and ignores what is no automation', async () => {
    const files: ChangedFile[] = [
      { path: 'scripts/big.py', status: 'modified', unread: 'it is larger than 1 MB' },
      { path: 'logo.png', status: 'added', unread: 'it is binary' },
      { path: 'tests/test_a.py', status: 'added', head: before },
    ];
    const report = await compare(change(files));
    assert.deepEqual(report.unread, [{ path: 'scripts/big.py', why: 'it is larger than 1 MB' }]);
    assert.deepEqual(report.files, []);
  });

  it('counts both sides for whoever watches', async () => {
    const given = change([modified(before, after), { path: 'scripts/b.py', status: 'added', head: before }]);
    const done: number[] = [];
    await compareChange(given, engine, defaultConfiguration, { onProgress: (number) => done.push(number) });
    assert.deepEqual(done, [1, 2, 3]);
    assert.ok(filesIn(given) >= 3);
  });
});

describe('a change whose base is unknown', () => {
  it('is judged at the head, and never fails', async () => {
    const { base: _base, ...headOnly } = change([{ path: 'scripts/a.py', status: 'modified', head: before }], {
      notes: ['The base is unknown.'],
    });
    const report = await compare(headOnly, { ...defaultConfiguration, failOn: 'warning', maxDrop: 0 });
    assert.equal(report.before, undefined);
    assert.equal(report.gate.passed, true);
    assert.deepEqual(report.notes, ['The base is unknown.']);
  });
});

describe('what a change does to its own rules', () => {
  it('is told with the values before and after', async () => {
    const configuration = { path: '.readiness.yml', base: 'min-score: 60\nfail-on: warning', head: 'min-score: 0' };
    const { notes } = await compare(change([], { configuration }));
    assert.deepEqual(notes, [
      'This change edits `.readiness.yml`: `min-score` `60` → `0`; `fail-on` `"warning"` → `not set`. Here the base\'s values hold.',
    ]);
  });

  it('is told when the new configuration is broken, and not when only its comments change', async () => {
    const broken = { path: '.readiness.yml', base: '', head: 'min-socre: 1' };
    assert.match(
      (await compare(change([], { configuration: broken }))).notes.join(),
      /would not be valid: line 1: `min-socre` is no key/,
    );
    const same = { path: '.readiness.yml', base: 'min-score: 1', head: '# why\nmin-score: 1' };
    assert.deepEqual((await compare(change([], { configuration: same }))).notes, []);
  });

  it('is told of suppressions that it adds, not of those that stood before or moved along', async () => {
    const comment = '  # readiness: ignore[timeouts] -- it answers at once';
    const suppressed = before.replace('rows")', `rows")${comment}`);
    const { notes } = await compare(change([modified(before, suppressed)]));
    assert.match(notes.join(), /^This change suppresses a finding: `timeouts\/[a-z-]+` at `scripts\/a\.py:5`\.$/);
    assert.deepEqual((await compare(change([modified(suppressed, `\n${suppressed}`)]))).notes, []);
    const renamed: ChangedFile = {
      path: 'scripts/b.py',
      previousPath: 'scripts/a.py',
      status: 'renamed',
      base: suppressed,
      head: suppressed,
    };
    assert.deepEqual((await compare(change([renamed]))).notes, []);
  });
});

describe('what stands over the configuration', () => {
  const base = { ...defaultConfiguration, minScore: 60, failOn: 'warning' as const };

  it('is a flag, whatever the file says', () => {
    assert.deepEqual(withFlags(base, { failOn: 'never', minScore: 10 }), { ...base, failOn: 'never', minScore: 10 });
  });

  it('is an input where the file says nothing', () => {
    assert.equal(withInputs(defaultConfiguration, { failOn: 'never' }).failOn, 'never');
    assert.equal(withInputs({ ...defaultConfiguration, failOn: 'error' }, { failOn: 'never' }).failOn, 'error');
  });

  it('is an input only where it is stricter', () => {
    assert.deepEqual(withInputs(base, { failOn: 'never', minScore: 10, maxDrop: 5 }), { ...base, maxDrop: 5 });
    assert.equal(withInputs(base, { minScore: 80 }).minScore, 80);
    assert.deepEqual(withInputs(base, {}), base);
    assert.deepEqual(withInputs(defaultConfiguration, {}), defaultConfiguration);
    assert.deepEqual(withInputs(base, { preset: 'lesson', paths: ['jobs'] }), { ...base, preset: 'lesson', paths: ['jobs'] });
  });
});
