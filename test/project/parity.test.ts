import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { inOrder } from '../../scripts/generate/habits.ts';
import { readHabits } from '../../scripts/generate.ts';
import { root } from '../../scripts/root.ts';
import { habits } from '../../src/habits/index.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const documented = await readHabits(root);
const readme = read('README.md');

test('every habit folder is in the index, in the order of the lesson', () => {
  assert.deepEqual(
    habits.map(({ id }) => id),
    inOrder(documented.map(({ habit }) => habit)).map(({ id }) => id),
  );
});

for (const { habit, examples } of documented) {
  test(`${habit.id}: documented by its examples and rules, named in the README`, () => {
    const page = read(`docs/habits/${habit.id}.md`);
    assert.ok(examples.length > 0, 'a habit has examples');
    for (const { name } of examples) assert.ok(page.includes(`### ${name}\n`), `${name} is shown`);
    for (const rule of Object.keys(habit.rules)) assert.ok(page.includes(`\`${habit.id}/${rule}\``), `${rule} is documented`);
    assert.ok(readme.includes(`(docs/habits/${habit.id}.md)`));
  });
}
