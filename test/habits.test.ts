import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { firstSentence } from '../src/core/finding.ts';
import type { HabitDefinition } from '../src/core/habit.ts';
import { differences, exampleOf, suggestionFaults } from './support/examples.ts';
import { judge } from './support/judging.ts';

/** Every example of every habit, as `support/examples.ts` describes them; a habit without examples fails. */
const folder = join(import.meta.dirname, '../src/habits');
const ids = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

for (const { name: id } of ids) {
  describe(id, async () => {
    const { default: habit } = (await import(`../src/habits/${id}/habit.ts`)) as { default: HabitDefinition };
    const names = readdirSync(join(folder, id)).filter((name) => !name.endsWith('.ts') || name.startsWith('javascript'));

    test('is described: an id like its folder, examples, every rule shown missing, the habit shown kept', async () => {
      assert.equal(habit.id, id);
      const found = new Set<string>();
      for (const name of names) {
        const example = exampleOf(name, readFileSync(join(folder, id, name), 'utf8'));
        for (const { verdict } of await judge(habit, example.path, example.text, example.settings)) {
          found.add(verdict.outcome === 'missing' ? verdict.rule : 'kept');
        }
      }
      assert.deepEqual([...found].toSorted(), ['kept', ...Object.keys(habit.rules)].toSorted());
      for (const [rule, consequence] of Object.entries(habit.consequences ?? {})) {
        assert.ok(Object.hasOwn(habit.rules, rule), rule);
        assert.equal(firstSentence(consequence), consequence, 'one sentence');
      }
    });

    for (const name of names) {
      test(name, async () => {
        const example = exampleOf(name, readFileSync(join(folder, id, name), 'utf8'));
        const found = await judge(habit, example.path, example.text, example.settings);
        assert.deepEqual(differences(example, found), []);
        assert.deepEqual(await suggestionFaults(habit, example, judge), []);
        for (const { verdict } of found) {
          if (verdict.outcome === 'missing') assert.ok(verdict.message.length <= 130, `too long: ${verdict.message}`);
        }
      });
    }
  });
}
