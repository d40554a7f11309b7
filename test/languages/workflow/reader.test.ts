import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Value } from '../../../src/core/facts.ts';
import { around, callNamed, calls, lineOf, read, scopes, withSteps, written } from './read.ts';

describe('a workflow', () => {
  const text = `name: nightly  # of the shop
on:
  schedule:
    - cron: "0 3 * * *"
  workflow_dispatch:
env:
  API_TOKEN: \${{ secrets.API_TOKEN }}
concurrency: one
jobs:
  backup:
    runs-on: [self-hosted, linux]
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@v5
        with: { depth: 1 }
  called:
    needs: backup
    uses: ./.github/workflows/other.yml
`;

  test('is read: triggers, entries with dotted names, jobs as units, comments', async () => {
    const facts = await read(text);
    assert.deepEqual(facts.problems, []);
    assert.deepEqual(
      calls(facts).map(({ name }) => name),
      ['on.schedule', 'on.workflow_dispatch', 'getenv', 'timeout-minutes', 'actions/checkout', './.github/workflows/other.yml'],
    );
    assert.deepEqual(callNamed(facts, 'on.schedule').args[0]?.text, '0 3 * * *');
    assert.equal(lineOf(facts, callNamed(facts, 'on.schedule')), 3);
    const named = Object.fromEntries(written(facts).map(({ name, value }) => [name, value]));
    assert.equal(named['env.API_TOKEN']?.text, '${' + 'secrets.API_TOKEN}');
    assert.equal(named['env.API_TOKEN']?.holes[0]?.from, callNamed(facts, 'getenv').id);
    assert.equal(named['concurrency']?.text, 'one');
    assert.deepEqual(
      named['runs-on']?.items?.map(({ text }: Value) => text),
      ['self-hosted', 'linux'],
    );
    assert.deepEqual(
      scopes(facts).map(({ role, name }) => [role, name]),
      [
        ['unit', undefined],
        ['unit', 'backup'],
        ['unit', 'called'],
      ],
    );
    assert.deepEqual(around(facts, callNamed(facts, 'actions/checkout')), ['timeout-minutes', 'unit backup', 'unit']);
    assert.equal(callNamed(facts, 'actions/checkout').options.get('depth')?.type, 'number');
    assert.deepEqual(
      facts.facts.flatMap((fact) => (fact.kind === 'comment' ? [fact.text] : [])),
      ['# of the shop'],
    );
  });

  test('takes `#` within a scalar for no comment', async () => {
    const facts = await read(withSteps('- name: "x #1"', '- run: |', '    echo a # b', '- name: a#b # c'));
    const comments = facts.facts.flatMap((fact) => (fact.kind === 'comment' ? [fact.text] : []));
    assert.deepEqual(comments.toSorted(), ['# b', '# c']);
  });

  test('follows anchors', async () => {
    const facts = await read('on: push\njobs:\n  a: &job\n    runs-on: x\n    steps:\n      - run: make\n  b: *job\n');
    assert.deepEqual(facts.problems, []);
    assert.equal(calls(facts).filter(({ name }) => name === 'make').length, 2);
  });
});

describe('an `if:`', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['failure()', ['after failure', 'unit one', 'unit']],
    ['${' + '{ always() }}', ['after always', 'unit one', 'unit']],
    ['"failure() && !cancelled()"', ['after failure', 'unit one', 'unit']],
    ['success() && !cancelled()', ['unit one', 'unit']],
    ['"!cancelled()"', ['after always', 'unit one', 'unit']],
    ['success() || failure()', ['after always', 'unit one', 'unit']],
    ["failure() && github.ref == 'refs/heads/main'", ['branch', 'after failure', 'unit one', 'unit']],
    ["github.event_name == 'schedule'", ['branch', 'unit one', 'unit']],
    ['success()', ['unit one', 'unit']],
    ['(', ['branch', 'unit one', 'unit']],
  ];
  for (const [condition, expected] of cases) {
    test(`${condition} stands around its step`, async () => {
      const facts = await read(withSteps('- uses: acme/a@v1', `  if: ${condition}`));
      assert.deepEqual(facts.problems, []);
      assert.deepEqual(around(facts, callNamed(facts, 'acme/a')), expected);
    });
  }

  test('is taken apart into tests with their signs', async () => {
    const facts = await read(
      withSteps(
        "- if: ${{ !inputs.dry_run && (github.ref != 'x' || contains(github.event.head_commit.message, 'go')) }}",
        '  run: make',
      ),
    );
    const tests = scopes(facts).find(({ role }) => role === 'branch')?.tests ?? [];
    assert.deepEqual(
      tests.map(({ op, negated, left, right }) => [op, negated, left.text, right?.text]),
      [
        ['truth', true, '${' + 'inputs.dry_run}', undefined],
        ['equal', true, '${' + 'github.ref}', 'x'],
        ['member', false, 'go', '${' + 'github.event.head_commit.message}'],
      ],
    );
    assert.equal(tests[0]?.left.holes[0]?.from, callNamed(facts, 'argv').id);
  });
});

describe('continue-on-error', () => {
  test('is an attempt with an empty handler on the line of the key', async () => {
    const facts = await read(withSteps('- run: make', '  continue-on-error: true'));
    const handler = scopes(facts).find(({ role }) => role === 'handler') ?? assert.fail();
    assert.equal(lineOf(facts, handler), 7);
    assert.deepEqual(handler.catches, ['*']);
    assert.deepEqual(around(facts, callNamed(facts, 'make')), ['unit', 'attempt', 'unit one', 'unit']);
  });

  test('is none when somebody asks for the outcome, or when an expression decides', async () => {
    for (const step of [
      '- {id: a, run: make, continue-on-error: true}\n- {if: steps.a.outcome == "x", run: "true"}',
      '- {run: make, continue-on-error: "${{ matrix.x }}"}',
    ]) {
      assert.equal(
        scopes(await read(withSteps(step))).some(({ role }) => role === 'handler'),
        false,
        step,
      );
    }
  });
});

describe('an action', () => {
  test('of steps is read like a job', async () => {
    const facts = await read(
      'name: x\nruns:\n  using: composite\n  steps:\n    - run: make all\n      shell: bash\n',
      'action.yml',
    );
    assert.equal(callNamed(facts, 'make').args[0]?.text, 'all');
  });

  test('of a program has nothing to read', async () => {
    const facts = await read('name: x\nruns:\n  using: node24\n  main: dist/index.js\n', 'tool/action.yml');
    assert.deepEqual([facts.problems, calls(facts)], [[], []]);
  });
});
