import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Fetch } from '../../src/app/ports.ts';
import { type Choices, reviewerOf } from '../../src/app/reviewer.ts';
import type { Change, ChangedFile } from '../../src/core/change.ts';
import { engine } from '../../src/entry/engine.ts';
import { careful, careless, PATH } from '../entry/samples.ts';

const nothing: Fetch = async () => ({ why: 'GitHub does not hand it out (Not Found)' });
const choices: Choices = { overrides: {}, own: {}, docsUrl: 'https://docs.example' };

function changeOf(base: string, head: string, more: Partial<Change> = {}): Change {
  const file: ChangedFile = { path: PATH, status: 'modified', base, head };
  return {
    base: 'a'.repeat(40),
    head: 'b'.repeat(40),
    files: [file],
    configuration: { path: '.readiness.yml' },
    notes: [],
    ...more,
  };
}

const configured = (base: string, head = base): Partial<Change> => ({ configuration: { path: '.readiness.yml', base, head } });
const judge = (change: Change, fetch: Fetch = nothing, over: Partial<Choices> = {}) =>
  reviewerOf(engine, { ...choices, ...over }).judge(change, fetch);

describe('suppressions: merged', () => {
  const suppressed = `# readiness: ignore-file[fail-loud] -- it is looked at by hand\n${careless}`;
  const merged = { overrides: { mergedSuppressions: true } };

  it('makes the gate count what the change itself suppresses, as an input', async () => {
    const change = changeOf(careful, suppressed);
    assert.equal((await judge(change)).report.gate.passed, true);
    const { report } = await judge(change, nothing, merged);
    assert.equal(report.gate.passed, false);
    assert.match(
      report.gate.reasons[0]?.message ?? '',
      /^1 error introduced \(fail-on is error\): fail-loud\/\S+ at scripts\/fetch\.py:\d+/,
    );
    assert.match(report.gate.notes.join(), /The gate counts what this change suppresses \(\d+\) until it stands on the base/);
    assert.ok(report.suppressed.length > 0, 'in the report it is suppressed all the same');
    assert.match(report.notes.join(), /^This change suppresses \d+ findings/);
  });

  it('or at the base, where the change cannot take it away', async () => {
    const change = changeOf(careful, suppressed, configured('suppressions: merged\n', ''));
    assert.equal((await judge(change)).report.gate.passed, false);
  });

  it('counts for the score that `min-score` is held against', async () => {
    // Of fewer than three habits no score is asked.
    const more = `${suppressed}\nimport os\n\nos.makedirs("items")\n`;
    const gate = async (over: Partial<Choices>) =>
      (await judge(changeOf(careful, more, configured('min-score: 100')), nothing, over)).report.gate;
    const score = (text: string): number => Number(/Readiness is (\d+)/.exec(text)?.[1]);
    const [plain, strict] = [await gate({}), await gate(merged)].map(({ reasons }) =>
      score(reasons.map((one) => one.message).join()),
    );
    assert.ok(plain !== undefined && strict !== undefined && strict < plain, `${strict} < ${plain}`);
  });

  it('is content once the suppression stands on the base', async () => {
    const { report } = await judge(changeOf(suppressed, `${suppressed}# more\n`), nothing, merged);
    assert.equal(report.gate.passed, true);
    assert.deepEqual(report.gate.notes, []);
  });
});

describe('extends', () => {
  const name = 'octo-org/.github/readiness.yml@main';
  const change = changeOf(careful, careless, configured(`extends: ${name}\nmax-drop: 100\n`));
  const hands =
    (text: string): Fetch =>
    async ({ owner, repo, path, ref }) => {
      assert.equal(`${owner}/${repo}/${path}@${ref}`, name);
      return { text };
    };

  it('takes from the shared file what the own one does not say, one level deep', async () => {
    const { report, notes } = await judge(change, hands('fail-on: never\nmax-drop: 0\nextends: o/r/deeper.yml@main\n'));
    assert.deepEqual([report.gate.passed, report.unread], [true, []]);
    assert.deepEqual(notes, [`\`${name}\` extends \`o/r/deeper.yml@main\`, which is not read: one level is.`]);
  });

  it('that cannot be read leaves the defaults, and the result is partial', async () => {
    const { report, notes } = await judge(change);
    const why = 'GitHub does not hand it out (Not Found)';
    assert.deepEqual(report.unread, [{ path: name, why }]);
    assert.deepEqual(notes, [`The configuration extends \`${name}\`, and ${why}: without it the defaults hold.`]);
    assert.equal(report.gate.passed, false);
  });

  it('that is not valid does the same, with its line', async () => {
    const { report } = await judge(change, hands('\nfail-onn: never'));
    assert.match(
      report.unread[0]?.why ?? '',
      /^it is not valid \(line 2: `fail-onn` is no key here: did you mean `fail-on`\?\)$/,
    );
  });
});

describe('a change to a workflow that runs the review', () => {
  const path = '.github/workflows/readiness.yml';
  const uses = (gate: string): string => `jobs: { review: { steps: [{ uses: 'octo/readiness@v1', with: { ${gate} } }] } }\n`;
  const edited = (base: string | undefined, head: string | undefined): Change =>
    changeOf(careful, careful, {
      files: [{ path, status: 'modified' }],
      context: [{ path, ...(base !== undefined && { base }), ...(head !== undefined && { head }) }],
    });
  const notes = async (change: Change, own: Choices['own'] = { action: 'octo/readiness' }) =>
    (await judge(change, nothing, { own })).notes;

  it('is told with the inputs before and after', async () => {
    assert.deepEqual(await notes(edited(uses('fail-on: warning, min-score: 60'), uses('fail-on: never'))), [
      `This change edits \`${path}\`, a workflow that runs this review: \`fail-on\` \`warning\` → \`never\`; \`min-score\` \`60\` → not set. Look at its gate.`,
    ]);
    assert.match((await notes(edited(undefined, uses('fail-on: never'))))[0] ?? '', /^This change adds .*not set → `never`/);
    assert.match((await notes(edited(uses('fail-on: error'), undefined)))[0] ?? '', /^This change removes /);
  });

  it('is told where only the triggers change, or it is the one that runs now', async () => {
    const plain = /look at its triggers, its inputs and its gate\.$/;
    assert.match((await notes(edited(uses(''), `on: push\n${uses('')}`)))[0] ?? '', plain);
    assert.match((await notes(edited('on: push', 'jobs: {'), { workflow: path }))[0] ?? '', plain);
    assert.match((await notes({ ...edited('a', 'b'), context: [] }, { workflow: path }))[0] ?? '', plain);
  });

  it('is silent about other workflows, and reads no more of a hostile one than is good', async () => {
    assert.deepEqual(await notes(edited("steps: [{ uses: 'octo/other@v1' }]", 'on: push')), []);
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${['b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name, at) => `${name}: &${name} [${'*abcdefg'.slice(0, 1)}${'abcdefg'[at]},*${'abcdefg'[at]}]`).join('\n')}\nuses: x`;
    for (const text of [
      bomb,
      'jobs: [uses]',
      'jobs: { a: { steps: uses } }',
      'uses: [',
      `jobs: { a: { steps: [uses, null] } }`,
    ]) {
      assert.deepEqual(await notes(edited(text, 'on: push')), []);
    }
  });
});
