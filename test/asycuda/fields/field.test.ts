import { expect, test } from '@jest/globals';
import { extra, field } from '../../../src/asycuda/fields/field.ts';

test('a field says whether a transit record has a place for it; without a box it has none', () => {
  expect(field('A/B', '5', 'number', 'b', 'le b')).toEqual({
    path: 'A/B',
    box: '5',
    type: 'number',
    en: 'b',
    fr: 'le b',
    isCarried: true,
  });
  expect(extra('A/B', '', 'number', 'b', 'le b')).not.toHaveProperty('box');
  expect(extra('A/B', '', 'number', 'b', 'le b').isCarried).toBe(false);
});
