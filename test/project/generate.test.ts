import assert from 'node:assert/strict';
import { test } from 'node:test';
import { habitPage, habitsIndex, habitsTable, inOrder, withSection } from '../../scripts/generate/habits.ts';
import { defineHabit } from '../../src/core/habit.ts';

function habitOf(id: string, pillar: 'alerting' | 'supporting', weight: 1 | 2 | 3) {
  return defineHabit({
    id,
    title: 'Lock files',
    question: 'who | what holds it?',
    pillar,
    weight,
    why: `Two runs meet.
      One loses.`,
    how: 'Take a lock.',
    rules: { none: 'nothing is locked.' },
    on: {},
  });
}

const locks = habitOf('lock-files', 'supporting', 1);

test('habits stand in the order of the lesson: pillars first, then by weight', () => {
  const habits = [locks, habitOf('b', 'supporting', 3), habitOf('z', 'alerting', 1)];
  assert.deepEqual(
    inOrder(habits).map(({ id }) => id),
    ['z', 'b', 'lock-files'],
  );
});

test('the index imports each folder under a name', () => {
  const index = habitsIndex([locks]);
  assert.match(index, /^import lockFiles from '\.\/lock-files\/habit\.ts';$/m);
  assert.match(index, /^export const habits: readonly HabitDefinition\[] = \[\n {2}lockFiles,\n];$/m);
});

test('a page holds the examples as they are, in a fence they cannot close', () => {
  const text = '# ✗ not `locked`\n"""\n```\n"""\n';
  const page = habitPage({ habit: locks, examples: [{ name: 'python.py', text }] });
  assert.ok(page.includes(`\`\`\`\`python\n${text}\`\`\`\``));
  assert.ok(page.includes('Two runs meet. One loses.'));
  assert.ok(page.includes('| `lock-files/none` | Nothing is locked |'));
});

test('a bar in a cell does not end it', () => {
  assert.match(habitsTable([locks], 'docs/'), /\[`lock-files`]\(docs\/lock-files\.md\) \| Who \\\| what holds it\? \| 1 \|/);
});

test('only what stands between the markers is replaced', () => {
  assert.equal(withSection('a\n<!-- x -->\nold\n<!-- /x -->\nb', 'x', 'new'), 'a\n<!-- x -->\nnew\n<!-- /x -->\nb');
  assert.throws(() => withSection('a', 'x', 'new'), /markers <!-- x --> … <!-- \/x --> are missing/);
});
