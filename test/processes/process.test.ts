import { expect, test } from '@jest/globals';
import { type Row, type Tables, canReach, rowId, rowsAt, rowsBy } from '../../src/processes/process.ts';

const row = { kind: 'national', source: 'ours', offices: 'named', by: { act: 'startControl' } } as const;
const rows = rowsAt('departure', [
  { ...row, step: 'one', when: ['a'], then: 'b' },
  { ...row, step: 'two', when: ['b'], then: 'a' },
  { ...row, step: 'three', when: ['b', 'd'], then: 'c' },
  { ...row, step: 'four', when: ['c'], then: 'same' },
]);
const tables: Tables = { version: 7, rows };

test('rows carry the role of their table', () => {
  expect(rows.map(({ at }) => at)).toEqual(['departure', 'departure', 'departure', 'departure']);
});

test('a row is named by role, step and case', () => {
  expect(rowId(rows[0] as Row)).toBe('departure.one');
  expect(rowId({ ...(rows[0] as Row), case: 'late' })).toBe('departure.one.late');
});

test('a state reaches what its rows lead to, round trips included, and itself', () => {
  expect(canReach(tables, 'departure', 'a', ['c'])).toBe(true);
  expect(canReach(tables, 'departure', 'd', ['d'])).toBe(true);
  expect(canReach(tables, 'departure', 'c', ['a', 'b'])).toBe(false);
  expect(canReach(tables, 'departure', 'd', ['a'])).toBe(false);
});

test('what waits does not wait for another of its own kind', () => {
  const ring = rowsAt('departure', [
    { ...row, by: { message: 'CancellationNotice' }, step: 'one', when: ['a'], then: 'b' },
  ]);
  expect(canReach({ version: 7, rows: ring }, 'departure', 'a', ['b'])).toBe(true);
  expect(canReach({ version: 7, rows: ring }, 'departure', 'a', ['b'], { message: 'CancellationNotice' })).toBe(false);
});

test('the rows of another role lead nowhere', () => {
  expect(canReach(tables, 'transit', 'a', ['b'])).toBe(false);
});

test('the rows of a cause are found in their order, and a cause of another kind has none of them', () => {
  expect(rowsBy(tables, { act: 'startControl' })).toEqual(rows);
  expect(rowsBy(tables, { act: 'release' })).toEqual([]);
  expect(rowsBy(tables, { step: 'startControl' })).toEqual([]);
});
