import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { renderSummary, type SummaryOptions } from '../../src/render/markdown.ts';
import { comparison, file, finding, report, words } from './sample.ts';

const options: SummaryOptions = { audience: 'comment', habits: words, docsUrl: 'https://docs.example' };
const bytes = (text: string): number => Buffer.byteLength(text);

describe('the summary', () => {
  it('starts with the score before and after, new files named in the same line', () => {
    const added = file({
      path: 'jobs/new.py',
      score: { value: 60, kept: 4, applicable: 7, suppressed: 0 },
      change: { status: 'added' },
    });
    const text = renderSummary(comparison({ files: [...comparison().files, added] }), options);
    assert.match(text, /^## Readiness 60 \(1 of 2 habits\) → 40 \(1 of 2 habits\); new: `jobs\/new\.py` 60 \(4 of 7 habits\)\n/);
    assert.match(text, /\| `jobs\/new\.py` \| job \| new \| 60 \(4 of 7 habits\) \| 1 \|/);
  });

  it('says that nothing is left when a change only deletes', () => {
    const none = { value: null, kept: 0, applicable: 0, suppressed: 0 };
    const deleted = [{ path: 'jobs/old.py', score: { value: 84, kept: 7, applicable: 8, suppressed: 0 } }];
    const text = renderSummary(comparison({ files: [], before: none, after: none, deleted }), options);
    assert.match(text, /^## Readiness 84 \(7 of 8 habits\) → no automation left\n/);
    assert.match(text, /\| `jobs\/old\.py` \| – \| 84 \(7 of 8 habits\) \| deleted \| – \|/);
  });

  it('shows each habit before and after, and what was gained and lost with why it matters', () => {
    const text = renderSummary(comparison(), options);
    assert.match(text, /\| \[timeouts\]\(https:\/\/docs\.example\/timeouts\.md\) \| ✅ kept \| ❌ missing \|/);
    assert.match(text, /### Habits lost\n\n- \[timeouts\]\S+ in `jobs\/sync\.py:12`: One silent server holds the job\.\n/);
    assert.match(text, /### Habits gained\n\n- \[idempotence\]\S+ in `jobs\/sync\.py:3`: The second run acts twice\.\n/);
  });
});

describe('the lists of a summary', () => {
  it('lists what is introduced apart from what was there, worst first', () => {
    const findings = [
      finding({ introduced: true }),
      finding({ line: 20, severity: 'error', introduced: true }),
      finding({ line: 9 }),
    ];
    const text = renderSummary(comparison({ files: [file({ findings })] }), options);
    assert.match(text, /### Introduced by this change \(2\)\n\n- \*\*error\*\* .*:20`.*\n- \*\*warning\*\* .*:12`/);
    assert.match(text, /<summary>Open gaps that were there before \(1\)<\/summary>\n\n- .*:9`/);
  });

  it('folds what is only worth knowing, so that it never stands before what is urgent', () => {
    const findings = [finding({ introduced: true }), finding({ line: 7, severity: 'info', introduced: true })];
    const introduced = renderSummary(comparison({ files: [file({ findings })] }), options);
    assert.match(introduced, /### Introduced by this change \(1\)\n\n- \*\*warning\*\* .*:12`/);
    assert.match(introduced, /<summary>Introduced and worth knowing \(1\)<\/summary>\n\n- \*\*info\*\* .*:7`/);
    const open = renderSummary(report({ files: [file({ findings: findings.slice(1) })] }), options);
    assert.match(open, /<summary>Worth knowing \(1\)<\/summary>\n\n- \*\*info\*\* .*:7`/);
    assert.doesNotMatch(open, /Open gaps/);
  });

  it('says what was held back and why, and what is shown inline', () => {
    const findings = [finding({ key: 'a' }), finding({ key: 'b', line: 20 })];
    const heldBack = new Map([['b', 'outside the lines of the diff']]);
    const text = renderSummary(report({ files: [file({ findings })] }), { ...options, inline: new Set(['a']), heldBack });
    assert.match(text, /:12`: .* \(shown inline\)\n/);
    assert.match(text, /:20`: .* \(not shown inline: outside the lines of the diff\)/);
  });
});

describe('what a summary names besides', () => {
  it('names each suppression with its reason, and what could not be judged; then the title says partial', () => {
    const suppressed = [{ finding: finding(), reason: 'a mirror of @ops', by: 'peer' as const, line: 12 }];
    const unread = [{ path: 'jobs/big.py', why: 'it is larger than 1 MB' }];
    const text = renderSummary(report({ suppressed, unread }), options);
    assert.match(text, /^## Readiness 40 \(1 of 2 habits\) · partial\n/);
    assert.match(text, /`timeouts\/network-call` `jobs\/sync\.py:12` by another tool's comment on line 12: a mirror of `@ops`/);
    assert.match(text, /`jobs\/big\.py` was not read: it is larger than 1 MB/);
  });

  it('says who starts a file on a schedule, and what that brings', () => {
    const nightly = { path: 'cron.d/shop', line: 3, how: 'crontab', schedule: '0 3 * * *', provides: ['lock'] } as const;
    const text = renderSummary(report({ files: [file({ callers: [nightly] })] }), options);
    assert.match(text, /Started on a schedule \(1\)/);
    assert.ok(text.includes('- `jobs/sync.py`: started at `0 3 * * *` by `cron.d/shop:3`, which brings a lock'));
  });

  it('gives every reason of a failed gate, and notes first', () => {
    const gate = {
      passed: false,
      failOn: 'error',
      reasons: [{ kind: 'min-score', message: 'Readiness is 40; min-score is 60.' }],
      notes: [],
    } as const;
    const text = renderSummary(report({ gate, notes: ['The base is unknown.'] }), {
      ...options,
      notes: ['This change edits `a.yml`.'],
    });
    assert.match(
      text,
      /> This change edits `a\.yml`\.\n>\n> The base is unknown\.\n\n\*\*Gate failed \(1 reason\)\.\*\*\n\n- Readiness is 40; min-score is 60\./,
    );
  });
});

describe('a summary that is too long', () => {
  const many = Array.from({ length: 3000 }, (_, index) =>
    finding({ key: `k${index}`, line: index + 1, path: `jobs/${'x'.repeat(60)}.py` }),
  );

  it('is cut between items, says how many are left out, and keeps every later section', () => {
    const unread = [{ path: 'jobs/big.py', why: 'it is larger than 1 MB' }];
    const text = renderSummary(comparison({ files: [file({ findings: many })], unread }), { ...options, reserve: 500 });
    assert.ok(bytes(text) <= 64_600, String(bytes(text)));
    const shown = text.match(/^- \*\*warning/gm)?.length ?? 0;
    const left = Number(/…and (\d+) gaps more/.exec(text)?.[1]);
    assert.equal(shown + left, 3000);
    assert.equal(text.match(/<details>/g)?.length, text.match(/<\/details>/g)?.length);
    assert.match(text, /### To look at/);
  });

  it('has room for all of them in a job summary', () => {
    const text = renderSummary(report({ files: [file({ findings: many })] }), { ...options, audience: 'job' });
    assert.equal(text.match(/^- \*\*warning/gm)?.length, 3000);
  });

  it('holds the limit and closes what it opens, whatever the texts', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 3000 });
    const findings = fc.array(fc.record({ message: text, path: text }), { maxLength: 60 });
    fc.assert(
      fc.property(findings, fc.array(text, { maxLength: 10 }), (all, reasons) => {
        const suppressed = reasons.map((reason) => ({ finding: finding(), reason, by: 'comment' as const }));
        const whole = comparison({ files: [file({ findings: all.map((one) => finding(one)) })], suppressed });
        const summary = renderSummary(whole, options);
        assert.ok(bytes(summary) <= 65_001);
        assert.equal(summary.match(/^<details>/gm)?.length, summary.match(/^<\/details>$/gm)?.length);
      }),
      { numRuns: 30 },
    );
  });
});
