import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { renderTerminal } from '../../src/render/terminal.ts';
import { comparison, file, finding, report } from './sample.ts';

const text = (given = report()) => renderTerminal(given, { colour: false });

describe('the report on a terminal', () => {
  it('groups findings by file, each with line, severity, message, why and what to write', () => {
    const fix = { kind: 'code', code: 'timeout=10' } as const;
    assert.equal(
      text(report({ files: [file({ findings: [finding({ fix })] })] })),
      [
        'jobs/sync.py job, readiness 40 (1 of 2 habits)',
        '  kept idempotence',
        '  missing timeouts',
        '    12  warning `requests.get` may wait for ever: add `timeout=10`.',
        '        timeouts/network-call: One silent server holds the job.',
        '          timeout=10',
        '',
        'Readiness 40 (1 of 2 habits)',
        '1 file: 1 warning. Gate passed (it fails on an error).',
        '',
      ].join('\n'),
    );
  });

  it('shows what the change introduced in full and what was there in one line', () => {
    const findings = [finding({ introduced: true }), finding({ line: 20, introduced: false })];
    const shown = text(comparison({ files: [file({ findings })] }));
    assert.match(shown, /12 {2}new warning .*\n {8}timeouts\/network-call/);
    assert.match(shown, /20 {2}old warning .*\n\n/);
  });

  it('says who makes a job of a file, and what it brings', () => {
    const event = { path: '.github/workflows/nightly.yml', line: 11, how: 'event', provides: [] } as const;
    const schedule = { ...event, how: 'schedule', schedule: '0 3 * * *', provides: ['limit', 'lock', 'alert'] } as const;
    const started = 'started at 0 3 * * * by .github/workflows/nightly.yml:11, which brings a limit, a lock and an alert';
    const shown = text(report({ files: [file({ callers: [schedule, event] })] }));
    assert.equal(shown.split('\n')[1], `  ${started}`);
    assert.equal(shown.match(/started/g)?.length, 1);
  });

  it('prints the checklist of the lesson', () => {
    const habits = { 'uses-logging': { verdict: 'kept' }, 'exit-code': { verdict: 'missing' } } as const;
    const lesson = { value: 14, kept: 1, applicable: 7, suppressed: 0 };
    const shown = text(report({ preset: 'lesson', score: lesson, files: [file({ habits, score: lesson, findings: [] })] }));
    assert.match(shown, / {2}\[✓\] uses logging\n/);
    assert.match(shown, / {2}\[ \] has an exit code\n/);
    assert.match(shown, /\nReadiness 1\/7\n/);
  });
});

describe('the report in a log', () => {
  it('says once why a rule matters and what to write, and shows every suggestion', () => {
    const code = { kind: 'code', code: 'timeout=10' } as const;
    const suggestion = { kind: 'suggestion', line: 30, endLine: 30, lines: ['get(timeout=10)'] } as const;
    const findings = [finding({ fix: code }), finding({ line: 20, fix: code }), finding({ line: 30, fix: suggestion })];
    const shown = text(report({ files: [file({ findings }), file({ path: 'b.py', findings: [finding({ path: 'b.py' })] })] }));
    assert.equal(shown.split('One silent server').length, 2);
    assert.equal(shown.split('          timeout=10').length, 2);
    assert.match(shown, / {4}20 {2}warning .*\n {8}timeouts\/network-call\n {4}30/);
    assert.match(shown, / {4}30 {2}warning .*\n {8}timeouts\/network-call\n {10}get\(timeout=10\)\n/);
  });

  it('says only the score, the gate and what could not be judged when it is quiet', () => {
    const unread = [{ path: 'big.py', why: 'it is larger than 1 MB' }];
    const shown = renderTerminal(report({ unread }), { colour: false, quiet: true });
    assert.equal(
      shown,
      'big.py was not read: it is larger than 1 MB.\n\nReadiness 40 (1 of 2 habits) · partial\n1 file: 1 warning. Gate passed (it fails on an error).\n',
    );
  });

  it('is the same text in colour', () => {
    const coloured = renderTerminal(report(), { colour: true });
    assert.notEqual(coloured, text());
    assert.equal(stripVTControlCharacters(coloured), text());
  });

  it('lets no path or message move the cursor or command the runner', () => {
    const hostile = '::error::\u001b[2J##[group]\u202e\n::stop-commands::x';
    const shown = text(
      report({ files: [file({ path: hostile, findings: [finding({ message: hostile, path: hostile })] })], notes: [hostile] }),
    );
    assert.equal(stripVTControlCharacters(shown), shown);
    assert.doesNotMatch(shown, /^\s*::|##\[|[\p{Cf}]/mu);
  });

  it('gives the reasons of a failed gate', () => {
    const gate = {
      passed: false,
      failOn: 'error',
      reasons: [{ kind: 'min-score', message: 'Readiness is 40; min-score is 60.' }],
      notes: [],
    } as const;
    assert.match(text(report({ gate })), /Gate failed \(1 reason\)\.\n {2}Readiness is 40; min-score is 60\.\n$/);
  });
});
