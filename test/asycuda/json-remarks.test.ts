import { isLeft } from 'fp-ts/Either';
import { expect, test } from '@jest/globals';
import { remarksOf } from '../../src/asycuda/json-remarks.ts';
import { AsycudaProfile, PROFILES } from '../../src/asycuda/profile.ts';

test('each wrong place is one remark with its value', () => {
  const wrong = AsycudaProfile.decode({ ...PROFILES.tg, yearPivot: 170, mode: [{ written: '1', mode: '6' }] });
  expect(isLeft(wrong)).toBe(true);
  const remarks = isLeft(wrong) ? remarksOf(wrong.left, 'asycuda/profile') : [];
  expect(remarks.map(({ pointer, originalValue }) => [pointer, originalValue])).toEqual([
    ['/yearPivot', '170'],
    ['/mode/0/mode', '"6"'],
  ]);
  expect(remarks[0]?.reason.fr).toContain('YearPivot');
});
