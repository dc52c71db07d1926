import { expect, test } from '@jest/globals';
import { type DateOrder, dayOf, readDate, readYear, writeDate } from '../../src/asycuda/dates.ts';

const unknown = { yearPivot: 70 };

test.each([
  ['11/19/25', '2025-11-19'],
  ['19/11/2025', '2025-11-19'],
  ['5/5/12', '2012-05-05'],
  ['2026-03-10', '2026-03-10'],
  ['2/29/24', '2024-02-29'],
  ['12/31/70', '1970-12-31'],
  ['12/31/69', '2069-12-31'],
])('%s has one reading, %s, in no known order', (text, day) => {
  expect(readDate(text, unknown)).toEqual({ day });
});

test('a date with two readings gives both and chooses none', () => {
  expect(readDate('5/3/12', unknown)).toEqual({
    readings: [
      { order: 'MDY', day: '2012-05-03' },
      { order: 'DMY', day: '2012-03-05' },
    ],
  });
});

test.each([
  ['MDY', '2012-05-03'],
  ['DMY', '2012-03-05'],
  ['YMD', '2005-03-12'],
] as const)('a known order %s decides', (dateOrder, day) => {
  expect(readDate('5/3/12'.replace(/^5/, '05'), { dateOrder, yearPivot: 70 })).toEqual({ day });
});

test.each(['', '13/13/12', '2/30/24', '5/3', '5/3-12', '5/3/12 10:00', 'today', '5/3/2'])('%j is no date', (text) => {
  expect(readDate(text, unknown)).toEqual({ readings: [] });
});

test('a date that is none in the known order is not read in another', () => {
  expect(readDate('19/11/25', { dateOrder: 'MDY', yearPivot: 70 })).toEqual({ readings: [] });
});

test('the year of an ambiguous date is known where its readings agree', () => {
  expect(readYear('5/3/12', unknown)).toBe(2012);
  expect(readYear('nothing', unknown)).toBeUndefined();
});

test('one date is read, or refused with its readings or the order that was expected', () => {
  expect(dayOf('3/19/26', { yearPivot: 70 })._unsafeUnwrap()).toBe('2026-03-19');
  const refusal = (text: string, dateOrder?: DateOrder) => dayOf(text, { yearPivot: 70, dateOrder })._unsafeUnwrapErr();
  expect(refusal('3/9/26').code).toBe('asycuda/date-order');
  expect(refusal('3/9/26').text.en).toContain('"3/9/26" can be read as 2026-03-09 (MDY) / 2026-09-03 (DMY).');
  expect([refusal('19/3/26', 'MDY').code, refusal('soon').code]).toEqual(['asycuda/not-a-date', 'asycuda/not-a-date']);
});

test('a day is written as a server writes it, and reads back', () => {
  const orders = ['MDY', 'DMY', 'YMD'] as const;
  expect(orders.map((order) => writeDate('2026-03-09', order, 70))).toEqual(['3/9/26', '9/3/26', '2026/3/9']);
  expect(writeDate('1969-12-31', 'MDY', 70)).toBe('12/31/1969');
  for (const dateOrder of orders)
    for (const day of ['2026-12-31', '1985-01-02', '2069-10-10', '1969-02-28'])
      expect(dayOf(writeDate(day, dateOrder, 70), { yearPivot: 70, dateOrder })._unsafeUnwrap()).toBe(day);
});
