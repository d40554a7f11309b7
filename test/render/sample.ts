import type { FileReport, Finding, Report } from '../../src/core/report.ts';
import type { HabitWords } from '../../src/render/phrase.ts';

/** Values to render: each with the least that is needed, changed where a test needs something else. */

export const words: readonly HabitWords[] = [
  { id: 'idempotence', title: 'Safe to run twice', why: 'The second run acts twice. And more.' },
  { id: 'timeouts', title: 'Time limits', why: 'One silent server holds the job. And more.' },
];

export function finding(change: Partial<Finding> = {}): Finding {
  const line = change.line ?? 12;
  return {
    key: `timeouts/network-call:jobs/sync.py::abc:${line}`,
    habit: 'timeouts',
    rule: 'network-call',
    severity: 'warning',
    path: 'jobs/sync.py',
    line,
    endLine: line,
    message: '`requests.get` may wait for ever: add `timeout=10`.',
    why: 'One silent server holds the job.',
    within: '',
    snippet: 'abc',
    ...change,
  };
}

export function file(change: Partial<FileReport> = {}): FileReport {
  return {
    path: 'jobs/sync.py',
    language: 'python',
    unit: 'job',
    score: { value: 40, kept: 1, applicable: 2, suppressed: 0 },
    habits: { idempotence: { verdict: 'kept', line: 3 }, timeouts: { verdict: 'missing', line: 12 } },
    findings: [finding()],
    ...change,
  };
}

export function report(change: Partial<Report> = {}): Report {
  return {
    version: 1,
    score: { value: 40, kept: 1, applicable: 2, suppressed: 0 },
    gate: { passed: true, failOn: 'error', reasons: [], notes: [] },
    files: [file()],
    suppressed: [],
    suppressionProblems: [],
    unread: [],
    faults: [],
    preset: 'default',
    notes: [],
    ...change,
  };
}

/** A change of one file: `timeouts` lost, `idempotence` gained. */
export function comparison(change: Partial<Report> = {}): Report {
  const before = { value: 60, kept: 1, applicable: 2, suppressed: 0 };
  const habits = { idempotence: { verdict: 'missing', line: 3 }, timeouts: { verdict: 'kept', line: 12 } } as const;
  const changed = file({ change: { status: 'modified', score: before, habits }, findings: [finding({ introduced: true })] });
  return report({ files: [changed], before, after: changed.score, fixed: [], deleted: [], ...change });
}
