import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exponent, median } from '../../scripts/bench/measure.ts';

test('the median is the middle of the sorted values', () => {
  assert.equal(median([9, 1, 5]), 5);
  assert.equal(median([10, 1, 2, 4]), 3);
});

test('the exponent tells linear from quadratic cost', () => {
  const sizes = [1, 2, 4, 8].map((times) => times * 1000);
  const close = (actual: number, wanted: number) => assert.ok(Math.abs(actual - wanted) < 1e-9, `${actual}`);
  close(exponent(sizes.map((size) => ({ size, cost: size * 3 }))), 1);
  close(exponent(sizes.map((size) => ({ size, cost: size ** 2 / 7 }))), 2);
});
