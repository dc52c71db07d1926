import { expect, test } from '@jest/globals';
import { firstDifference } from '../../src/conformance/first-difference.ts';

test.each([
  [1, 2, 'The contract awaits 2; the store gave 1.'],
  [['a', 'b'], ['b', 'a'], 'The contract awaits "b" at 0; the store gave "a".'],
  [[{ id: 'a' }], [], 'The contract awaits nothing at 0; the store gave {"id":"a"}.'],
  [{ a: { b: [] } }, { a: { b: [7] } }, 'The contract awaits 7 at a/b/0; the store gave nothing.'],
  [{ a: undefined }, {}, 'The contract awaits nothing at a; the store gave undefined.'],
  [{ a: [] }, { a: {} }, 'The contract awaits {} at a; the store gave [].'],
  [undefined, { a: 1 }, 'The contract awaits {"a":1}; the store gave undefined.'],
  [null, {}, 'The contract awaits {}; the store gave null.'],
])('%j where %j is awaited', (actual, expected, sentence) => {
  expect(firstDifference(actual, expected)).toBe(sentence);
});

test('equal values have none, and a long one is cut', () => {
  expect(firstDifference({ a: [1, { b: null }] }, { a: [1, { b: null }] })).toBeUndefined();
  expect(firstDifference('x'.repeat(500), 1)?.length).toBeLessThan(200);
});
