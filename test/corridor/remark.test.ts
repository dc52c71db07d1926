import { expect, test } from '@jest/globals';
import { notUnique, pointerOf, remark } from '../../src/corridor/remark.ts';

test('a pointer is that of JSON', () => {
  expect(pointerOf(['office', 3, 'roles'])).toBe('/office/3/roles');
  expect(pointerOf(['a/b', 'c~d'])).toBe('/a~1b/c~0d');
  expect(pointerOf([])).toBe('');
});

test('a remark has its texts filled and keeps at most 512 characters of the value', () => {
  const item = remark(['revision'], 'type', { expected: 'number', value: 'x'.repeat(600) }, '50');
  expect(item).toMatchObject({ code: 'corridor/type', wire: '50', pointer: '/revision' });
  expect(item.reason.en).toContain('number');
  expect(item.originalValue).toHaveLength(512);
});

test('every entry after the first of its code is remarked on', () => {
  expect(notUnique(['a', 'b', 'a', 'a'], ['list'], (each) => each).map(({ pointer }) => pointer)).toEqual([
    '/list/2',
    '/list/3',
  ]);
});
