import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { HistoryEntry } from '../../src/core/history.ts';
import { badgeOf, renderBadge, renderBadgeJson } from '../../src/render/badge.ts';
import { renderChart } from '../../src/render/history.ts';
import { renderHistory } from '../../src/render/history-text.ts';

const score = (value: number | null) => ({ value, kept: 5, applicable: 9, suppressed: 0 });

test('a badge has the colour of its band; nothing to judge is grey', () => {
  const colours = [0, 19, 20, 39, 40, 59, 60, 74, 75, 89, 90, 100].map((value) => badgeOf(score(value)).color);
  const bands = ['red', 'red', 'orange', 'orange', 'yellow', 'yellow', 'yellowgreen', 'yellowgreen', 'green', 'green'];
  assert.deepEqual(colours, [...bands, 'brightgreen', 'brightgreen']);
  assert.deepEqual(badgeOf(score(null)), { label: 'readiness', message: 'n/a', color: 'lightgrey' });
  assert.equal(badgeOf({ value: 28, kept: 2, applicable: 7, suppressed: 0 }, 'lesson').message, '2/7');
  assert.match(renderBadge(badgeOf(score(62))), /aria-label="readiness: 62"/);
  assert.deepEqual(JSON.parse(renderBadgeJson(badgeOf(score(62)))), { schemaVersion: 1, ...badgeOf(score(62)) });
});

const entry: fc.Arbitrary<HistoryEntry> = fc.record({
  date: fc.oneof(fc.constant('2026-01-01T00:00:00Z'), fc.string()),
  time: fc.integer({ min: 0, max: 2e12 }),
  commit: fc.constant('a'.repeat(40)),
  rules: fc.oneof(fc.constantFrom('1.0.0', '1.1.0'), fc.string({ unit: 'binary' })),
  score: fc.option(fc.integer({ min: 0, max: 100 })),
  kept: fc.nat(),
  applicable: fc.nat(),
  suppressed: fc.nat(),
});
const entries = fc.array(entry, { maxLength: 400 }).map((all) => all.sort((a, b) => a.time - b.time));

/** Tags that open and close in order, attributes in quotes, and no markup but ours. */
function assertWellFormed(svg: string): void {
  const open: string[] = [];
  const text = svg.replace(/<(\/?)([a-z]+)((?: [a-zA-Z-]+="[^"<]*")*)(\/?)>/g, (_all, end, name, _attributes, empty) => {
    if (end) assert.equal(open.pop(), name);
    else if (!empty) open.push(name);
    assert.ok(['svg', 'title', 'style', 'path', 'text', 'circle'].includes(name), name);
    return '';
  });
  assert.deepEqual(open, []);
  assert.ok(!text.includes('<') && !/&(?!amp;|lt;|gt;|quot;)/.test(text), 'nothing is left that is markup');
}

test('a chart of any history, hostile versions and dates too, is well-formed, small and within its frame', () => {
  fc.assert(
    fc.property(entries, (all) => {
      const svg = renderChart(all);
      assertWellFormed(svg);
      assert.ok(svg.length < 60_000, `${svg.length} characters`);
      for (const [, x = '', y = ''] of svg.matchAll(/[cM]x?="?(\d+(?:\.\d+)?)"? (?:cy=")?(\d+(?:\.\d+)?)/g)) {
        assert.ok(Number(x) <= 360 && Number(y) <= 140);
      }
      assert.equal(
        /class="line"/.test(svg),
        all.some((one) => one.score !== null),
      );
    }),
    { numRuns: 60 },
  );
});

test('a run without a score, right after one that has it, takes that off no chart', () => {
  const at = (time: number, score: number | null): HistoryEntry => ({
    date: '2026-01-01T00:00:00Z',
    time,
    commit: 'a'.repeat(40),
    rules: '1.0.0',
    score,
    kept: 3,
    applicable: 4,
    suppressed: 0,
  });
  assert.match(renderChart([at(0, null), at(999_999, 75), at(1_000_000, null)]), /class="line"/);
});

test('a chart in the terminal is eleven rows of 65 columns at most, without a control character', () => {
  fc.assert(
    fc.property(entries, (all) => {
      const rows = renderHistory(all, { colour: false }).split('\n');
      const grid = rows.filter((row) => /^.{4}[┤│]/u.test(row));
      assert.equal(grid.length, all.length === 0 ? 0 : 11);
      assert.ok(grid.every((row) => row.length <= 65));
      assert.ok(!/\p{Cc}/u.test(rows.join('')));
    }),
    { numRuns: 60 },
  );
});
