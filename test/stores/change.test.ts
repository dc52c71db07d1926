import { expect, test } from '@jest/globals';
import { change, lineEntry, entry, row, step, summary, timer } from '../../src/conformance/store-samples.ts';
import { atMost, checkChange, conflict, instant } from '../../src/stores/change.ts';

test('a change whose numbers follow each other passes', () => {
  const movements = [step('A', 0), { expected: 4, entries: [entry(5), entry(6)], summary: summary('B', 6) }];
  expect(() => checkChange(change({ movements }))).not.toThrow();
  expect(() =>
    checkChange(change({ movements: [{ expected: 3, entries: [], summary: summary('A', 3) }] })),
  ).not.toThrow();
});

test.each([
  ['a gap', [{ expected: 0, entries: [entry(1), entry(3)], summary: summary('A', 2) }]],
  ['an entry that is there already', [{ expected: 2, entries: [entry(2)], summary: summary('A', 3) }]],
  ['a version that does not count the entries', [{ expected: 0, entries: [entry(1)], summary: summary('A', 5) }]],
  ['a movement named twice', [step('A', 0), step('A', 0)]],
])('%s is a programming error that names the movement', (_, movements) => {
  expect(() => checkChange(change({ movements }))).toThrow(TypeError);
  expect(() => checkChange(change({ movements }))).toThrow(/\bA\b/);
});

test('what is to be compared as a time must be one', () => {
  expect(() => checkChange(change({ outbox: [row('1', { queuedAt: 'noon' })] }))).toThrow('"noon" is not a time.');
  expect(() => checkChange(change({ timers: { set: [timer('1', '')], clear: [] } }))).toThrow('"" is not a time.');
  expect(() => checkChange(change({ line: [lineEntry('1', { saidAt: 'noon' })] }))).toThrow('"noon" is not a time.');
  expect(() => checkChange(change({ heard: { neighbour: 'BF', at: 'now' } }))).toThrow('"now" is not a time.');
});

test('instants are the same in every offset', () => {
  expect(instant('2026-03-14T08:15:00+01:00')).toBe(instant('2026-03-14T07:15:00Z'));
  expect(instant('2026-03-14T07:15:00.001Z') - instant('2026-03-14T07:15:00Z')).toBe(1);
});

test.each([
  [3, 3],
  [3.9, 3],
  [0, 0],
  [-1, 0],
  [Number.NaN, 0],
  [Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER],
])('a limit of %p is at most %p', (limit, most) => {
  expect(atMost(limit)).toBe(most);
});

test('a conflict names what was overtaken, and is worth another try', () => {
  expect(conflict('26TG')).toMatchObject({ code: 'store/conflict', retry: true });
  expect(conflict('26TG').text.fr).toContain('26TG');
});
