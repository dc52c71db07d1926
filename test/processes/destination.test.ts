import { expect, test } from '@jest/globals';
import { DESTINATION } from '../../src/processes/destination.ts';
import { TABLES } from '../../src/processes/tables.ts';
import { canReach } from '../../src/processes/process.ts';

test('every row is about an office of destination', () => {
  expect(new Set(DESTINATION.map(({ at }) => at))).toEqual(new Set(['destination']));
});

test('arrival and results are a record and a message in one', () => {
  const both = DESTINATION.filter(({ kind }) => kind === 'both').map(({ step }) => step);
  expect(new Set(both)).toEqual(new Set(['recordArrival', 'recordControlResults']));
});

test('goods never wait for the line: accepting needs no answer of departure', () => {
  const accepting = DESTINATION.filter(({ then, by }) => then === 'accepted' && 'act' in by);
  expect(accepting.map(({ step, case: name }) => `${step} ${name}`)).toEqual(['recordControlResults accepted']);
  expect(accepting[0]?.needs).toEqual(['arrivedHere']);
});

test('an arrival cannot be cancelled', () => {
  const cancelling = { message: 'CancellationNotice' } as const;
  expect(canReach(TABLES, 'destination', 'arrived', ['cancelled', 'expected'], cancelling)).toBe(false);
});

test('a cargo that was not accepted can be accepted by a later result', () => {
  expect(canReach(TABLES, 'destination', 'refused', ['accepted'])).toBe(true);
});
