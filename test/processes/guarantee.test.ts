import { expect, test } from '@jest/globals';
import { FINAL } from '../../src/processes/agreement.ts';
import { GUARANTEE } from '../../src/processes/guarantee.ts';
import { canReach } from '../../src/processes/process.ts';
import { TABLES } from '../../src/processes/tables.ts';

const ENDS = FINAL.guarantee;

test('every row is about the office of guarantee', () => {
  expect(new Set(GUARANTEE.map(({ at }) => at))).toEqual(new Set(['guarantee']));
});

test('an open state can end; what is credited stays so', () => {
  for (const state of ['none', 'bookingRequested', 'booked'])
    expect([state, canReach(TABLES, 'guarantee', state, ENDS)]).toEqual([state, true]);
  expect(canReach(TABLES, 'guarantee', 'credited', ['booked', 'withdrawn', 'bookingRequested'])).toBe(false);
});

test('only an officer books: a message asks, refuses the answer, or ends what is booked', () => {
  const books = GUARANTEE.filter(({ then }) => then === 'booked');
  expect(books.map(({ by }) => by)).toEqual([{ act: 'answerGuaranteeUse' }]);
  const ends = GUARANTEE.filter(({ when, then }) => when.includes('booked') && then !== 'same').map(({ then }) => then);
  expect(ends).toEqual(['bookingRequested', 'bookingRequested', 'withdrawn', 'credited', 'withdrawn', 'credited']);
});
