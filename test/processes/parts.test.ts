import { expect, test } from '@jest/globals';
import { PARTS } from '../../src/processes/parts.ts';
import { forge } from './forge.ts';
import { THREE, arrivalOf, results } from './scenarios.ts';
import { actCause, advanceIn, settingOf } from './world.ts';

const setting = settingOf(THREE, []);
const start = forge({ administration: 'NE', states: [{ role: 'destination', office: 'NENIA', state: 'expected' }] });
const arrives = (part: number, parts = 2) =>
  actCause(`a${part}${parts}`, 'NENIA', 'recordArrival', { arrival: arrivalOf('NENIA', part, parts) });
const stateOf = ({ movement }: ReturnType<typeof advanceIn>) => movement.states[0]?.state;

test('each vehicle arrives as a part, the last one makes the arrival whole', () => {
  const first = advanceIn(setting, start, arrives(2, 3));
  const second = advanceIn(setting, first.movement, arrives(1, 3));
  const third = advanceIn(setting, second.movement, arrives(3, 3));
  expect([first, second, third].map(stateOf)).toEqual(['partlyArrived', 'partlyArrived', 'arrived']);
  expect([first, second, third].map(({ sends }) => sends.map(({ sent: { name } }) => name))).toEqual([
    ['ArrivalAdvice'],
    ['ArrivalAdvice'],
    ['ArrivalAdvice'],
  ]);
  expect(third.movement.timers.map(({ row }) => row)).toEqual(['controlResults']);
});

test('a part arrives once', () => {
  const first = advanceIn(setting, start, arrives(1));
  const again = actCause('again', 'NENIA', 'recordArrival', { arrival: arrivalOf('NENIA', 1) });
  expect(advanceIn(setting, first.movement, again).fault?.code).toBe('process/needs');
});

test('destination closes with the rest missing by major discrepancies only', () => {
  const { movement } = advanceIn(setting, start, arrives(1));
  const closes = (result: 'A1' | 'B1') =>
    advanceIn(
      setting,
      movement,
      actCause(`r${result}`, 'NENIA', 'recordControlResults', { results: results('NENIA', result) }),
    );
  expect(closes('A1').verdict).toBe('rejected');
  expect(stateOf(closes('B1'))).toBe('waitingForDiscrepancies');
  const late = advanceIn(setting, closes('B1').movement, arrives(2));
  expect([late.verdict, stateOf(late)]).toEqual(['applied', 'waitingForDiscrepancies']);
});

test('a part that arrives never stops the time limit', () => {
  const toPartly = PARTS.filter(({ at, then }) => at === 'departure' && then === 'partlyArrived');
  expect(toPartly.length).toBeGreaterThan(2);
  expect(toPartly.filter(({ clears }) => clears?.includes('transitTime'))).toEqual([]);
});
