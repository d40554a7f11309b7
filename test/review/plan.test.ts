import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Desired } from '../../src/review/desired.ts';
import type { Discussion, Thread } from '../../src/review/discussion.ts';
import { readMarker } from '../../src/review/marker.ts';
import type { Operation } from '../../src/review/operation.ts';
import { planReview } from '../../src/review/plan.ts';
import { changeOf, desiredOf, finding, performed, reportOf, score, silence } from './pull-request.ts';

const kinds = (operations: readonly Operation[]): readonly string[] => operations.map((one) => one.kind);

function reviewed(desired: Desired, before: Discussion = silence): Discussion {
  const after = performed(before, planReview(desired, before));
  assert.deepEqual(planReview(desired, after), [], 'a second run plans nothing');
  return after;
}

function withThread(discussion: Discussion, over: Partial<Thread>): Discussion {
  return { ...discussion, threads: discussion.threads.map((thread) => ({ ...thread, ...over })) };
}

function bodies(operations: readonly Operation[]): string {
  return operations.map((one) => ('body' in one ? one.body : '')).join('\n');
}

test('a first review is a summary and one review; a second writes nothing', () => {
  const operations = planReview(desiredOf([finding(), finding({ line: 20, habit: 'idempotence' })]), silence);
  assert.deepEqual(kinds(operations), ['create-summary', 'create-review']);
  reviewed(desiredOf([finding(), finding({ line: 20, habit: 'idempotence' })]));
});

test('findings of one line share a comment, a rule has one comment a file, the worst comes first', () => {
  const operations = planReview(
    desiredOf([
      finding({ line: 10 }),
      finding({ line: 40, snippet: 'b' }),
      finding({ line: 30, snippet: 'c' }),
      finding({ line: 10, habit: 'idempotence', rule: 'create' }),
      finding({ line: 90, habit: 'fail-loud', rule: 'swallowed', severity: 'error' }),
    ]),
    silence,
  );
  const review = operations.find((one) => one.kind === 'create-review');
  assert.deepEqual(
    review?.comments.map(({ line }) => line),
    [90, 10],
  );
  assert.match(review?.comments[1]?.body ?? '', /\[30,40\]/);
});

test('info, libraries, old findings and lines outside the diff are left to the summary', () => {
  const change = changeOf([finding()], [{ path: 'jobs/sync.py', hunks: [{ start: 8, end: 12, added: [11] }] }]);
  const left = [
    finding({ line: 11, severity: 'info', habit: 'logging' }),
    finding({ line: 11, library: true, habit: 'secrets' }),
    finding({ line: 11, introduced: false, habit: 'idempotence' }),
    finding({ line: 10 }),
    finding({ line: 13, habit: 'fail-loud' }),
  ];
  const operations = planReview(desiredOf(left, { change }), silence);
  assert.deepEqual(kinds(operations), ['create-summary']);
  assert.match(bodies(operations), /^inline: none$/m);
});

test('the limit holds with what stands already; the rest is in the summary', () => {
  const many = Array.from({ length: 14 }, (_, index) =>
    finding({ line: index + 1, rule: `rule-${index}`, snippet: `s${index}` }),
  );
  const first = reviewed(desiredOf(many, { maxComments: 4 }));
  assert.equal(first.threads.length, 4);
  const second = reviewed(desiredOf(many.slice(2), { maxComments: 4 }), first);
  assert.equal(second.threads.length, 6, 'two were fixed, two take their room');
  assert.deepEqual(kinds(planReview(desiredOf(many, { maxComments: 0 }), silence)), ['create-summary']);
});

test('lines that move, and an edit that does not mend, post nothing', () => {
  const before = reviewed(desiredOf([finding({ line: 10 }), finding({ line: 30, snippet: 'b' })]));
  const moved = desiredOf([finding({ line: 60 }), finding({ line: 80, snippet: 'edited' })]);
  for (const discussion of [withThread(before, { line: 60 }), outdated(before)]) {
    assert.ok(!kinds(planReview(moved, discussion)).some((kind) => kind.startsWith('create')));
    reviewed(moved, discussion);
  }
});

function outdated(discussion: Discussion): Discussion {
  return { ...discussion, threads: discussion.threads.map(({ line: _line, startLine: _start, ...thread }) => thread) };
}

test('a renamed file keeps its comments, whether GitHub tells of the rename or not', () => {
  const before = reviewed(desiredOf([finding()]));
  const there = finding({ path: 'jobs/other.py' });
  for (const previousPath of ['jobs/sync.py', undefined]) {
    const change = changeOf(
      [there],
      [{ path: there.path, ...(previousPath !== undefined && { previousPath, status: 'renamed' as const }) }],
    );
    assert.ok(!kinds(planReview(desiredOf([there], { change }), before)).includes('create-review'));
  }
});

test("a fixed finding's comment says in which commit, once; it is resolved only where that is allowed", () => {
  const before = reviewed(desiredOf([finding()]));
  const change = changeOf([], [{ path: 'jobs/sync.py' }]);
  const clean = desiredOf([], { change });
  const operations = planReview(clean, before);
  assert.deepEqual(kinds(operations), ['edit-summary', 'edit-comment']);
  assert.ok(bodies(operations).includes(`Fixed in ${change.head}`));
  reviewed(clean, before);
  const allowed = planReview(clean, withThread(before, { canResolve: true }));
  assert.deepEqual(kinds(allowed), ['edit-summary', 'edit-comment', 'resolve-thread']);
});

test('a finding that comes back is told in the same comment', () => {
  const found = desiredOf([finding()]);
  const clean = desiredOf([], { change: changeOf([], [{ path: 'jobs/sync.py' }]) });
  const fixed = withThread(reviewed(clean, reviewed(found)), { resolved: true, resolvedByMe: true, canUnresolve: true });
  assert.deepEqual(kinds(planReview(found, fixed)), ['edit-summary', 'edit-comment', 'unresolve-thread']);
  const closed = withThread(fixed, { resolvedByMe: false });
  assert.deepEqual(kinds(planReview(found, closed)), ['edit-summary', 'create-review'], 'a person closed that one');
});

test('a thread that a person resolved is neither posted again nor touched while the finding stands', () => {
  const before = withThread(reviewed(desiredOf([finding()])), { resolved: true });
  assert.deepEqual(planReview(desiredOf([finding()]), before), []);
  const edited = planReview(desiredOf([finding({ line: 70, snippet: 'edited' })]), before);
  assert.ok(!kinds(edited).includes('create-review') && !kinds(edited).includes('edit-comment'));
});

test('beside a thread that keeps its old words, a new comment is not moved by the next run', () => {
  const both = (path: string): Desired => {
    const found = [finding({ path, line: 10, snippet: 'edited' }), finding({ path, line: 20, snippet: 'edited' })];
    return desiredOf(found, {
      change: changeOf(found, [{ path: 'jobs/sync.py', status: path === 'jobs/sync.py' ? 'modified' : 'removed' }]),
    });
  };
  const closed = withThread(reviewed(desiredOf([finding()])), { resolved: true });
  const beside = reviewed(both('jobs/sync.py'), closed);
  assert.deepEqual(
    beside.threads.map(({ line }) => line),
    [10, 10],
    'the closed one took the one of line 20',
  );
  const moved = reviewed(both('jobs/moved.py'), reviewed(desiredOf([finding({ snippet: 'edited' })])));
  assert.equal(moved.threads.length, 2);
});

test('nothing is claimed of what was not judged', () => {
  const before = reviewed(desiredOf([finding()]));
  const change = changeOf([], [{ path: 'jobs/sync.py' }]);
  const unread = reportOf(change, [], { files: [], unread: [{ path: 'jobs/sync.py', why: 'it is larger than 1 MB' }] });
  assert.ok(!kinds(planReview(desiredOf([], { change, report: unread }), before)).includes('edit-comment'));
  const [file] = reportOf(change, []).files;
  const faulty = reportOf(change, [], { files: [{ ...file!, habits: { timeouts: { verdict: 'unknown' } } }] });
  assert.ok(!kinds(planReview(desiredOf([], { change, report: faulty }), before)).includes('edit-comment'));
});

test('a suppressed finding is called suppressed, not fixed', () => {
  const before = reviewed(desiredOf([finding()]));
  const change = changeOf([], [{ path: 'jobs/sync.py' }]);
  const report = reportOf(change, [], { suppressed: [{ finding: finding(), reason: 'a local test server', by: 'comment' }] });
  const operations = planReview(desiredOf([], { change, report }), before);
  assert.match(bodies(operations), /Suppressed in/);
  assert.doesNotMatch(bodies(operations), /Fixed in/);
});

test('copies of an overlapping run: the oldest stays, younger unanswered ones are minimised', () => {
  const desired = desiredOf([finding()]);
  const operations = planReview(desired, silence);
  const twice = performed(performed(silence, operations), operations);
  assert.deepEqual(kinds(planReview(desired, twice)), ['minimise', 'minimise']);
  assert.deepEqual(kinds(planReview(desired, withThread(twice, { answered: true }))), ['minimise'], 'only the summary');
  const healed = reviewed(desired, twice);
  assert.equal(healed.threads.filter((thread) => !thread.remark.minimised).length, 1);
  assert.equal(healed.threads.find((thread) => !thread.remark.minimised)?.id, twice.threads[0]?.id);
});

test('the copy of a thread that a person resolved is no sign that the finding is fixed', () => {
  const desired = desiredOf([finding()]);
  const operations = planReview(desired, silence);
  const [first, second] = performed(performed(silence, operations), operations).threads;
  const discussion = { comments: reviewed(desired).comments, threads: [{ ...first!, resolved: true }, second!] };
  const [only, ...others] = planReview(desired, discussion);
  assert.deepEqual([only?.kind, others], ['minimise', []]);
});

test('only our own comments are touched: written by the token, marked in the last line, of the same instance', () => {
  const desired = desiredOf([finding()]);
  const ours = reviewed(desired);
  const first = (change: (body: string) => string, mine = true): Discussion => ({
    comments: ours.comments.map((one) => ({ ...one, mine, body: change(one.body) })),
    threads: ours.threads.map((one) => ({ ...one, remark: { ...one.remark, mine, body: change(one.remark.body) } })),
  });
  const foreign = [
    first((body) => body, false),
    first((body) => `${body}\n\nI disagree.`),
    first((body) => body.replace('ci/', 'other/')),
  ];
  for (const discussion of foreign) assert.deepEqual(kinds(planReview(desired, discussion)), ['create-summary', 'create-review']);
  assert.deepEqual(
    planReview(
      desired,
      first((body) => `${body.replaceAll('\n', '\r\n')}\n`),
    ),
    [],
  );
});

test('thousands of findings of one rule fit into one comment, which stays as it is', () => {
  const many = Array.from({ length: 3000 }, (_, index) =>
    finding({ line: (index % 500) + 1, within: `function_${index % 400}`, snippet: String(index).padStart(16, '0') }),
  );
  const after = reviewed(desiredOf(many));
  assert.equal(after.threads.length, 1);
  assert.ok((after.threads[0]?.remark.body.length ?? 0) < 65_536);
});

test('modes', () => {
  const nothing = desiredOf([], { change: changeOf([], [{ path: 'jobs/sync.py' }]) });
  assert.deepEqual(planReview(nothing, silence), []);
  assert.deepEqual(kinds(planReview({ ...nothing, mode: 'always' }, silence)), ['create-summary']);
  const better = { ...nothing, report: { ...nothing.report, after: { ...score, value: 100, kept: 2 } } };
  assert.deepEqual(kinds(planReview(better, silence)), ['create-summary']);
  const found = desiredOf([finding()], { mode: 'on-failure' });
  assert.deepEqual(planReview(found, silence), []);
  const failed = { ...found, report: { ...found.report, gate: { ...found.report.gate, passed: false } } };
  assert.deepEqual(kinds(planReview(failed, silence)), ['create-summary', 'create-review']);
  const posted = reviewed(failed);
  assert.deepEqual(planReview({ ...failed, mode: 'never' }, silence), []);
  assert.deepEqual(kinds(planReview({ ...nothing, mode: 'on-failure' }, posted)), ['edit-summary', 'edit-comment']);
});

test('a marker cannot be ended from inside, and is read back as it was written', () => {
  const hostile = '--> <b>\n-- `@x` é 😀';
  const one = finding({ within: hostile, snippet: '--' });
  const review = planReview({ ...desiredOf([one]), name: hostile }, silence).find(
    (operation) => operation.kind === 'create-review',
  );
  const body = review?.comments[0]?.body ?? '';
  assert.equal(body.split('\n').at(-1)?.match(/-->/g)?.length, 1);
  const marker = readMarker(body);
  assert.deepEqual(marker?.kind === 'comment' && [marker.name, marker.findings[0]?.within], [hostile, hostile]);
});
