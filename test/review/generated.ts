import fc from 'fast-check';
import type { Hunk } from '../../src/core/change.ts';
import type { Report } from '../../src/core/report.ts';
import type { CommentMode } from '../../src/review/desired.ts';
import type { Discussion, Thread } from '../../src/review/discussion.ts';
import { changeOf, desiredOf, finding, reportOf } from './pull-request.ts';

const PATHS = ['a.py', 'b.py', 'c.py'];

/** A run of coin flips in one number, so that a failure shrinks. */
const bit = (mask: number, index: number): boolean => ((mask >> (index % 21)) & 1) === 1;

const hunk: fc.Arbitrary<Hunk> = fc
  .record({
    start: fc.integer({ min: 1, max: 60 }),
    length: fc.integer({ min: 0, max: 20 }),
    mask: fc.nat(2 ** 21),
  })
  .map(({ start, length, mask }) => {
    const lines = Array.from({ length: length + 1 }, (_, index) => start + index);
    return { start, end: start + length, added: lines.filter((_, index) => bit(mask, index)) };
  });

/** Hunks of a diff never meet. */
const hunks = fc.array(hunk, { maxLength: 4 }).map((list) => {
  const sorted = list.toSorted((a, b) => a.start - b.start);
  return sorted.filter((one, index) => sorted.slice(0, index).every((earlier) => earlier.end + 1 < one.start));
});

const found = fc
  .record({
    path: fc.constantFrom(...PATHS),
    habit: fc.constantFrom('timeouts', 'idempotence', 'logging'),
    rule: fc.constantFrom('one', 'two'),
    severity: fc.constantFrom('error' as const, 'warning' as const, 'info' as const),
    line: fc.integer({ min: 1, max: 60 }),
    length: fc.integer({ min: 0, max: 15 }),
    within: fc.constantFrom('', 'main'),
    snippet: fc.constantFrom('', 's1', 's2', 's3'),
    introduced: fc.nat(3).map((number) => number > 0),
    library: fc.nat(3).map((number) => number === 0),
    suggested: fc.boolean(),
  })
  .map(({ length, suggested, library, ...rest }) => {
    const fix = { kind: 'suggestion' as const, line: rest.line, endLine: rest.line, lines: ['x'] };
    // What is missing as a whole has no snippet, and each habit has one rule for it.
    const rule = rest.snippet === '' ? 'one' : rest.rule;
    return finding({ ...rest, rule, endLine: rest.line + length, ...(suggested && { fix }), ...(library && { library }) });
  });

export const state = fc
  .record({
    findings: fc.uniqueArray(found, { maxLength: 25, selector: (one) => one.key }),
    hunks: fc.tuple(fc.option(hunks), fc.option(hunks), fc.option(hunks)),
    removed: fc.option(fc.constantFrom(...PATHS), { freq: 4 }),
    suppressed: fc.boolean(),
    mode: fc.constantFrom<CommentMode>('on-change', 'always', 'on-failure'),
    passed: fc.boolean(),
    maxComments: fc.integer({ min: 0, max: 6 }),
  })
  .map(({ findings, hunks, removed, suppressed, mode, passed, maxComments }) => {
    const left = findings.filter((one) => one.path !== removed);
    const files = PATHS.map((path, index) => {
      const own = hunks[index];
      if (path === removed) return { path, status: 'removed' as const, hunks: [] };
      const plain = { path, status: 'modified' as const };
      return own ? { ...plain, hunks: own } : plain;
    });
    const change = changeOf(left, files);
    const [first, ...others] = left;
    const over: Partial<Report> = suppressed && first ? { suppressed: [{ finding: first, reason: 'known', by: 'comment' }] } : {};
    const gate = { passed, failOn: 'error' as const, reasons: [], notes: [] };
    const report = reportOf(change, suppressed && first ? others : left, { ...over, gate });
    return desiredOf([], { change, report, mode, maxComments });
  });

/** What people and GitHub do between two runs. */
export const events = fc.record({
  resolved: fc.nat(2 ** 21),
  byMe: fc.boolean(),
  answered: fc.nat(2 ** 21),
  outdated: fc.nat(2 ** 21),
  rights: fc.boolean(),
});
type Events = typeof events extends fc.Arbitrary<infer T> ? T : never;

/** The discussion after that. */
export function after(discussion: Discussion, { resolved, byMe, answered, outdated, rights }: Events): Discussion {
  const threads = discussion.threads.map((thread, index): Thread => {
    const { line, startLine, ...rest } = thread;
    const closed = thread.resolved || bit(resolved, index);
    const gone = bit(outdated, index);
    return {
      ...rest,
      ...(!gone && line !== undefined && { line }),
      ...(!gone && startLine !== undefined && { startLine }),
      resolved: closed,
      resolvedByMe: closed && byMe,
      answered: bit(answered, index),
      canResolve: rights,
      canUnresolve: rights,
    };
  });
  return { ...discussion, threads };
}

/** States of a pull request, one after another, and what happened after each. */
export const history = fc.array(fc.tuple(state, events), { minLength: 1, maxLength: 5 });
