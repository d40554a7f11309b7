import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Comment } from '../../src/core/facts.ts';
import type { ConfiguredSuppression } from '../../src/core/judgement.ts';
import { equivalents } from '../../src/core/peers.ts';
import type { Finding } from '../../src/core/report.ts';
import { type SuppressionResult, suppress, verdictsAfter } from '../../src/core/suppression.ts';
import { habits as allHabits } from '../../src/habits/index.ts';
import { fileOf, findingAt } from './arbitrary.ts';

const habits = [
  { id: 'timeouts', rules: { 'network-call': '', 'endless-loop': '' } },
  { id: 'fail-loud', rules: { swallowed: '', 'unchecked-process': '' } },
  { id: 'logging', rules: { 'bare-print': '' } },
  { id: 'secrets', rules: { 'hard-coded': '', printed: '' } },
];

/** Each `#` to the end of its line is a comment. */
function commentsOf(text: string): readonly Comment[] {
  return [...text.matchAll(/#.*/g)].map(({ index, 0: comment }, id) => {
    return { kind: 'comment', id, within: 0, start: index, end: index + comment.length, text: comment };
  });
}

function judged(
  text: string,
  findings: readonly Finding[],
  configured: readonly ConfiguredSuppression[] = [],
): SuppressionResult {
  return suppress({ file: fileOf(text), comments: commentsOf(text), findings, configured, habits });
}

/** The line of each finding that stands, and the problems' sentences. */
function left(text: string, ...findings: readonly Finding[]): readonly [readonly number[], readonly string[]] {
  const result = judged(text, findings);
  return [result.findings.map(({ line }) => line), result.problems.map(({ message }) => message)];
}

const swallowed = (line: number): Finding => findingAt(line, { habit: 'fail-loud', rule: 'swallowed' });
const secret = (line: number): Finding => findingAt(line, { habit: 'secrets', rule: 'hard-coded' });
const print = (line: number): Finding => findingAt(line, { habit: 'logging', rule: 'bare-print' });
const process = (line: number): Finding => findingAt(line, { habit: 'fail-loud', rule: 'unchecked-process' });

test('a comment on the line suppresses its habit, or its rule, and is listed with its reason', () => {
  const text = 'get(a)\nget(b)  # readiness: ignore[timeouts] -- the proxy has a limit\n';
  const result = judged(text, [findingAt(1), findingAt(2)]);
  assert.deepEqual(
    result.findings.map(({ line }) => line),
    [1],
  );
  assert.deepEqual(result.suppressed, [{ finding: findingAt(2), reason: 'the proxy has a limit', by: 'comment', line: 2 }]);
  assert.deepEqual(result.problems, []);
  assert.deepEqual(left('get(a)  # readiness: ignore[timeouts/network-call] -- r', findingAt(1)), [[], []]);
});

test('alone on its line it speaks of the next one, other comments in between skipped', () => {
  assert.deepEqual(left('# readiness: ignore[timeouts] -- r\nget(a)\nget(b)', findingAt(2), findingAt(3)), [[3], []]);
  assert.deepEqual(left('  # readiness: ignore[timeouts] -- r\n  # see the wiki\nget(a)', findingAt(3)), [[], []]);
  assert.deepEqual(left('get(a)  # readiness: ignore[timeouts] -- r\nget(b)', findingAt(1), findingAt(2)), [[2], []]);
});

test('ignore-next-line and ignore-file reach as far as they say', () => {
  assert.deepEqual(left('get(a)  # readiness: ignore-next-line[timeouts] -- r\nget(b)', findingAt(1), findingAt(2)), [[1], []]);
  assert.deepEqual(left('get(a)\n\n# readiness: ignore-file[timeouts] -- r', findingAt(1), swallowed(2)), [[2], []]);
});

test('one comment can name several habits', () => {
  const text = 'get(a)  # readiness: ignore[timeouts, fail-loud/swallowed] -- r';
  assert.deepEqual(left(text, findingAt(1), swallowed(1), secret(1)), [[1], []]);
});

test('without a reason it suppresses nothing and says so', () => {
  for (const end of ['', ' -- ', ' --', ' because']) {
    const [lines, problems] = left(`get(a)  # readiness: ignore[timeouts]${end}`, findingAt(1));
    assert.deepEqual([lines, problems.length], [[1], 1]);
    assert.match(problems[0] as string, /^`ignore\[timeouts\]` gives no reason and suppresses nothing: add ` -- why` to it\.$/);
  }
});

test('a name that no habit has is told with the nearest that one has', () => {
  const problem = (name: string): string => left(`get(a)  # readiness: ignore[${name}] -- r`, findingAt(1))[1].join();
  assert.match(problem('timeout'), /names no habit and no rule: did you mean `timeouts`\?$/);
  assert.match(problem('timeouts/network'), /did you mean `timeouts\/network-call`\?$/);
  assert.match(problem('bare-print'), /did you mean `logging\/bare-print`\?$/);
  assert.match(problem('timeouts/network-call/x'), /did you mean `timeouts\/network-call`\?$/);
  assert.match(
    left('# readiness: ignore -- r')[1].join(),
    /^`ignore` names no habit and suppresses nothing: write `ignore\[habit\] -- reason`\.$/,
  );
});

test('what suppresses nothing is to be removed, each name by itself; not while its habit could not be judged', () => {
  const text = 'get(a)  # readiness: ignore[timeouts, secrets] -- r';
  assert.deepEqual(left(text, findingAt(1)), [[], ['`ignore[secrets]` suppresses nothing: remove it.']]);
  const input = { file: fileOf(text), comments: commentsOf(text), findings: [findingAt(1)], configured: [], habits };
  assert.deepEqual(suppress({ ...input, unjudged: new Set(['secrets']) }).problems, []);
});

test('prose about readiness is no directive', () => {
  const text = '# how to write readiness: ignore[timeouts] -- r is in the manual\n# readiness: probes are checked\nget(a)';
  assert.deepEqual(left(text, findingAt(3)), [[3], []]);
  const docstring = '"""\n# readiness: ignore-file[timeouts] -- r\n"""\nget(a)';
  const comments = commentsOf(docstring).map((comment) => ({ ...comment, doc: true }));
  const result = suppress({ file: fileOf(docstring), comments, findings: [findingAt(4)], configured: [], habits });
  assert.deepEqual([result.findings.length, result.problems.length], [1, 0]);
});

test('it can stand after another comment on the line, and in a block comment', () => {
  assert.deepEqual(left('get(a)  # slow # readiness: ignore[timeouts] -- r', findingAt(1)), [[], []]);
  const text = 'get(a) /* readiness: ignore[timeouts] -- r */';
  const comments: readonly Comment[] = [{ kind: 'comment', id: 0, within: 0, start: 7, end: text.length, text: text.slice(7) }];
  const { suppressed } = suppress({ file: fileOf(text), comments, findings: [findingAt(1)], configured: [], habits });
  assert.deepEqual(
    suppressed.map(({ reason }) => reason),
    ['r'],
  );
});

test("another tool's comment holds for the equivalent rule, with its code", () => {
  const cases: readonly (readonly [string, (line: number) => Finding])[] = [
    ['noqa: S113', findingAt],
    ['nosec B113', findingAt],
    ['noqa: E501, S113 too long', findingAt],
    ['noqa:BLE001', swallowed],
    ['noqa: S110', swallowed],
    ['nosec: B110,B112', swallowed],
    ['noqa: PLW1510', process],
    ['noqa: T201', print],
    ['noqa: S105', secret],
    ['nosec B106', secret],
    ['pragma: allowlist secret', secret],
    ['gitleaks:allow', secret],
    ['secretlint-disable-line', secret],
  ];
  for (const [comment, finding] of cases) {
    const { suppressed, findings, problems } = judged(`a()  # ${comment}\nb()`, [finding(1), finding(2)]);
    assert.deepEqual([suppressed.length, findings.length, problems.length], [1, 1, 0], comment);
    assert.deepEqual([suppressed[0]?.by, suppressed[0]?.line], ['peer', 1]);
    assert.match(comment.replaceAll(/[:,\s]+/g, ' '), new RegExp((suppressed[0]?.reason ?? '?').split(/[:\s]+/).join('.*')));
  }
});

test("another tool's comment without a code, or with another's, suppresses nothing and is no problem of ours", () => {
  for (const comment of ['noqa', 'nosec', 'noqa: E501', 'noqa: B113', 'nosec S113', 'nosec B101', 'noqa: S1133', 'type: ignore'])
    assert.deepEqual(left(`a()  # ${comment}`, findingAt(1), swallowed(1), secret(1)), [[1, 1, 1], []], comment);
  assert.deepEqual(left('a()  # noqa: S113', process(1)), [[1], []]);
});

test("another tool's comments reach as far as they do there", () => {
  assert.deepEqual(left('# ruff: noqa: T201\n\nprint(a)', print(3)), [[], []]);
  assert.deepEqual(left('# secretlint-disable-next-line\na\nb', secret(2), secret(3)), [[3], []]);
  assert.deepEqual(left('# pragma: allowlist nextline secret\na\nb', secret(2), secret(3)), [[3], []]);
  const region = 'a\n# secretlint-disable\nb\nc\n# secretlint-enable\nd';
  assert.deepEqual(left(region, secret(1), secret(3), secret(4), secret(6)), [[1, 6], []]);
});

test("ShellCheck's directive holds for the next line, and for the file when it stands before all code", () => {
  const masked = (line: number): Finding => ({ ...swallowed(line), rule: 'masked' });
  assert.deepEqual(left('#!/bin/sh\n# shellcheck disable=SC2155\na\nb', masked(3), masked(4)), [[], []]);
  assert.deepEqual(left('a\n# shellcheck shell=sh disable=SC2086,SC2155\nb\nc', masked(3), masked(4)), [[4], []]);
  assert.deepEqual(left('a\n# shellcheck disable=SC2086\nb', masked(3)), [[3], []]);
  assert.deepEqual(left('a\n# shellcheck source=x.sh\nb', masked(3)), [[3], []]);
});

test('the configuration suppresses by habit, rule and path', () => {
  const configured = (rule?: string, here = true): ConfiguredSuppression => {
    return { habit: 'timeouts', ...(rule ? { rule } : {}), reason: 'legacy', matches: () => here };
  };
  const number = (...all: readonly ConfiguredSuppression[]): number =>
    judged('get(a)', [findingAt(1), secret(1)], all).findings.length;
  assert.deepEqual([number(configured()), number(configured('network-call'))], [1, 1]);
  assert.deepEqual([number(configured('endless-loop')), number(configured(undefined, false))], [2, 2]);
  const { suppressed } = judged('get(a)', [findingAt(1)], [configured()]);
  assert.deepEqual(suppressed, [{ finding: findingAt(1), reason: 'legacy', by: 'configuration' }]);
});

test('nothing is lost: what stands and what is suppressed are the findings', () => {
  const lines = fc.array(
    fc.constantFrom(
      'get(a)',
      'get(a)  # readiness: ignore[timeouts] -- r',
      '# readiness: ignore[fail-loud] -- r',
      '# readiness: ignore-next-line[secrets] -- r',
      'a()  # noqa: S113',
      '# readiness: ignore-file[fail-loud]',
    ),
    { minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(lines, (all) => {
      const findings = all.flatMap((_, index) => [findingAt(index + 1), swallowed(index + 1), secret(index + 1)]);
      const result = judged(all.join('\n'), findings);
      const keys = [...result.findings, ...result.suppressed.map(({ finding }) => finding)].map(({ key }) => key);
      assert.deepEqual(keys.sort(), findings.map(({ key }) => key).sort());
    }),
  );
});

test('a habit whose every finding is suppressed becomes n/a; one of which some stand points to the first that does', () => {
  const verdicts = {
    timeouts: { verdict: 'missing', line: 1 },
    secrets: { verdict: 'missing', line: 3 },
    logging: { verdict: 'kept' },
  } as const;
  const suppressed = [
    { finding: findingAt(1), reason: 'r', by: 'comment' as const },
    { finding: secret(3), reason: 'r', by: 'comment' as const },
  ];
  assert.deepEqual(verdictsAfter(verdicts, { findings: [findingAt(9), findingAt(5)], suppressed }), {
    timeouts: { verdict: 'missing', line: 5 },
    secrets: { verdict: 'n/a' },
    logging: { verdict: 'kept' },
  });
});

test("every rule that another tool's comment stands for is a rule of ours", () => {
  for (const { habit, rules } of equivalents)
    for (const rule of rules) assert.ok(allHabits.find(({ id }) => id === habit)?.rules[rule], `${habit}/${rule}`);
});

test('a hostile comment takes no time', () => {
  const long = [
    `# readiness: ignore[${'x,'.repeat(40_000)}] -- r`,
    `# readiness: ignore[timeouts] --${' '.repeat(90_000)}x`,
    `# nosec${' '.repeat(90_000)}x`,
    `# noqa: ${'A1 '.repeat(30_000)}`,
    `${'#'.repeat(90_000)}`,
  ];
  const before = performance.now();
  for (const text of long) judged(text, [findingAt(1)]);
  assert.ok(performance.now() - before < 5000, `${performance.now() - before} ms`);
});
