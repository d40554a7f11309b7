import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { defineHabit, kept, missing } from '../../src/core/habit.ts';
import { differences, exampleOf, type Judge, type PlacedVerdict, suggestionFaults } from './examples.ts';

/** The harness that judges the examples is itself judged: each kind of wrong example must be noticed. */
const finding = (line: number, message: string): PlacedVerdict => ({
  line,
  verdict: missing({ rule: 'r', severity: 'info', message }),
});

describe('an example file', () => {
  test('is judged without its directive and its marks', () => {
    const example = exampleOf(
      'python.py',
      '# example: path=jobs/a.py job loggers=tell,say\na()  # ✗ one ✗ two → b()\nc()  # why\nd()  # ✓\n',
    );
    assert.equal(example.text, 'a()\nc()  # why\nd()\n');
    assert.equal(example.path, 'jobs/a.py');
    assert.equal(example.settings.isJob('jobs/a.py'), true);
    assert.deepEqual(example.settings.functions.loggers, ['tell', 'say']);
    assert.deepEqual(example.marks.get(1), { missing: [{ text: 'one' }, { text: 'two', fix: 'b()' }], kept: false });
    assert.deepEqual(example.marks.get(3), { missing: [], kept: true });
    assert.equal(exampleOf('shell.sh', 'x\n').path, 'scripts/example.sh');
  });

  test('with a mark or a directive that nobody knows is refused', () => {
    assert.throws(() => exampleOf('a.py', 'a()  # ✗\n'), /without a text/);
    assert.throws(() => exampleOf('a.py', '# example: jbo\n'), /knows no `jbo`/);
  });

  test('differs from what was found by every missing, superfluous or unkept line', () => {
    const example = exampleOf('python.py', 'a()  # ✗ one\nb()\nc()  # ✓\n');
    assert.deepEqual(differences(example, [finding(1, 'says one'), { line: 3, verdict: kept }]), []);
    assert.equal(differences(example, [{ line: 3, verdict: kept }]).length, 1);
    assert.equal(differences(example, [finding(1, 'one'), finding(1, 'one'), { line: 3, verdict: kept }]).length, 1);
    assert.equal(differences(example, [finding(1, 'one'), finding(2, 'x'), { line: 2, verdict: kept }]).length, 3);
    assert.deepEqual(differences(exampleOf('a.py', 'a()  # ✗ (info) one\n'), [finding(1, 'says one')]), []);
    assert.equal(differences(exampleOf('a.py', 'a()  # ✗ (error) one\n'), [finding(1, 'says one')]).length, 1);
  });
});

describe('a suggestion', () => {
  const habit = defineHabit({
    id: 'x',
    title: 'x',
    question: 'x',
    pillar: 'supporting',
    weight: 1,
    why: 'x',
    how: 'x',
    rules: {},
    on: {},
  });
  const judgeOf =
    (text: string, mends: string): Judge =>
    async (_habit, _path, judged) =>
      judged.split('\n').flatMap((line, index) => {
        if (!line.startsWith('bad')) return [];
        const start = judged.indexOf(line);
        const edit = { start, end: start + 3, text };
        return [
          {
            line: index + 1,
            verdict: missing({ rule: 'r', severity: 'info', message: `bad ${mends}`, fix: { kind: 'edit', edit } }),
          },
        ];
      });

  test('that removes its finding and nothing else passes', async () => {
    const example = exampleOf('a.py', 'bad1  # ✗ bad → good1\nbad2  # ✗ bad\n');
    assert.deepEqual(await suggestionFaults(habit, example, judgeOf('good', 'x')), []);
  });

  test('that leaves its finding, or another line than marked, is noticed', async () => {
    const example = exampleOf('a.py', 'bad1  # ✗ bad → good1\n');
    assert.equal((await suggestionFaults(habit, example, judgeOf('bad', 'x'))).length, 2);
    assert.equal((await suggestionFaults(habit, example, judgeOf('fine', 'x'))).length, 1);
  });

  test('that is marked and not made is noticed', async () => {
    const example = exampleOf('a.py', 'a()  # ✗ one → b()\n');
    assert.equal((await suggestionFaults(habit, example, async () => [finding(1, 'one')])).length, 1);
  });
});
