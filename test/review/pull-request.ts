import type { Change, ChangedFile, Hunk } from '../../src/core/change.ts';
import type { FileReport, Finding, HabitResult, Report, Score } from '../../src/core/report.ts';
import type { CommentMode, Desired, Words } from '../../src/review/desired.ts';
import type { Discussion, Remark, Thread } from '../../src/review/discussion.ts';
import type { Operation } from '../../src/review/operation.ts';

export const score: Score = { value: 50, kept: 1, applicable: 2, suppressed: 0 };

export function finding(over: Partial<Finding> = {}): Finding {
  const habit = over.habit ?? 'timeouts';
  const rule = over.rule ?? 'network-call';
  const path = over.path ?? 'jobs/sync.py';
  const line = over.line ?? 10;
  const { within = 'main', snippet = 'aaaa' } = over;
  return {
    key: `${habit}/${rule}:${path}:${within}:${snippet}:${line}`,
    severity: 'warning',
    message: '`requests.get` may wait for ever: add `timeout=`.',
    why: 'A call without a limit waits as long as the other side pleases.',
    introduced: true,
    ...over,
    habit,
    rule,
    path,
    line,
    endLine: over.endLine ?? line,
    within,
    snippet,
  };
}

const everyLine: readonly Hunk[] = [{ start: 1, end: 500, added: Array.from({ length: 500 }, (_, index) => index + 1) }];

/** A pull request that changes the files of the findings and those in `files`. */
export function changeOf(findings: readonly Finding[], files: readonly Partial<ChangedFile>[] = []): Change {
  const named = new Map(files.map((file) => [file.path, file]));
  const paths = new Set([...findings.map((one) => one.path), ...files.flatMap((file) => file.path ?? [])]);
  return {
    base: 'b'.repeat(40),
    head: 'c'.repeat(40),
    files: [...paths].map((path) => ({
      path,
      status: 'modified' as const,
      base: '',
      head: '',
      hunks: everyLine,
      ...named.get(path),
    })),
    configuration: { path: '.readiness.yml' },
    notes: [],
  };
}

const HABITS = ['timeouts', 'idempotence', 'fail-loud', 'logging', 'secrets'];
const judged: Readonly<Record<string, HabitResult>> = Object.fromEntries(HABITS.map((id) => [id, { verdict: 'missing' }]));

export function reportOf(change: Change, findings: readonly Finding[], over: Partial<Report> = {}): Report {
  const byPath = Map.groupBy(findings, ({ path }) => path);
  const files = change.files
    .filter((file) => file.status !== 'removed')
    .map(
      ({ path }): FileReport => ({
        path,
        language: 'python',
        unit: 'script',
        score,
        habits: judged,
        findings: byPath.get(path) ?? [],
      }),
    );
  return {
    version: 1,
    score,
    before: score,
    after: score,
    gate: { passed: true, failOn: 'error', reasons: [], notes: [] },
    files,
    suppressed: [],
    suppressionProblems: [],
    unread: [],
    faults: [],
    fixed: [],
    preset: 'default',
    notes: [],
    ...over,
  };
}

/** Renderers that print only keys and lines, so that a test can read them back. */
export const plainWords: Words = {
  summary: (inline) => `inline: ${[...inline].sort().join(' ') || 'none'}`,
  comment: (findings, more, at) =>
    [
      ...findings.map((one) => `${one.message} [${(more.get(one.key) ?? []).join(',')}]`),
      at ? `${at.line}-${at.endLine}` : 'outdated',
    ].join('\n'),
};

export function desiredOf(findings: readonly Finding[], over: Partial<Desired> & { mode?: CommentMode } = {}): Desired {
  const change = over.change ?? changeOf(findings);
  const report = over.report ?? reportOf(change, findings);
  return { report, change, name: 'ci/readiness', mode: 'on-change', maxComments: 10, words: plainWords, ...over };
}

export const silence: Discussion = { comments: [], threads: [] };

let clock = 0;

function remark(body: string): Remark {
  clock += 1;
  const created = new Date(Date.UTC(2026, 0, 1, 0, 0, clock)).toISOString();
  return { id: `node-${clock}`, number: String(clock), mine: true, minimised: false, canMinimise: true, created, body };
}

/** What GitHub would show after the operations. */
export function performed(discussion: Discussion, operations: readonly Operation[]): Discussion {
  return operations.reduce(perform, discussion);
}

function perform(state: Discussion, operation: Operation): Discussion {
  const { comments, threads } = state;
  const threadsWith = (change: (thread: Thread) => Thread): Discussion => ({ comments, threads: threads.map(change) });
  switch (operation.kind) {
    case 'create-summary':
      return { comments: [...comments, remark(operation.body)], threads };
    case 'edit-summary':
      return { comments: comments.map((one) => edited(one, operation)), threads };
    case 'create-review':
      return { comments, threads: [...threads, ...operation.comments.map(opened)] };
    case 'edit-comment':
      return threadsWith((thread) => ({ ...thread, remark: edited(thread.remark, operation) }));
    case 'resolve-thread':
      return threadsWith((thread) =>
        thread.id === operation.thread ? { ...thread, resolved: true, resolvedByMe: true } : thread,
      );
    case 'unresolve-thread':
      return threadsWith((thread) =>
        thread.id === operation.thread ? { ...thread, resolved: false, resolvedByMe: false } : thread,
      );
    case 'minimise':
      return {
        comments: comments.map((one) => hidden(one, operation.remark.id)),
        threads: threads.map((thread) => ({ ...thread, remark: hidden(thread.remark, operation.remark.id) })),
      };
  }
}

function edited(one: Remark, operation: { readonly remark: Remark; readonly body: string }): Remark {
  return one.id === operation.remark.id ? { ...one, body: operation.body } : one;
}

function hidden(one: Remark, id: string): Remark {
  return one.id === id ? { ...one, minimised: true } : one;
}

function opened(comment: {
  readonly path: string;
  readonly line: number;
  readonly startLine?: number;
  readonly body: string;
}): Thread {
  const { body, ...place } = comment;
  const said = remark(body);
  const rights = { canResolve: false, canUnresolve: false };
  return { id: `thread-${said.id}`, ...place, resolved: false, resolvedByMe: false, ...rights, answered: false, remark: said };
}
