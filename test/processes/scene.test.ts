import { expect, test } from '@jest/globals';
import { NO_FACTS } from '../../src/processes/facts.ts';
import { unknownMovement } from '../../src/processes/fold.ts';
import {
  departureOf,
  holdingArrival,
  latestResults,
  part,
  sentBy,
  silentOffices,
  stateAt,
  transitOffices,
} from '../../src/processes/scene.ts';
import { forge, sent, tell } from './forge.ts';
import { THREE, arrival, crossing, results } from './scenarios.ts';
import { sceneOf } from './stage.ts';
import { REFERENCE } from './world.ts';

const states = [{ role: 'departure', office: 'TGLFP', state: 'arrived' }] as const;
const advice = tell('NE', { administration: 'TG' }, 'ArrivalAdvice');
const scene = sceneOf({ administration: 'TG', states }, advice);

test('departure is the office of the record', () => {
  expect(departureOf(scene)).toEqual({ administration: 'TG', office: 'TGLFP' });
});

test('without a record the country in the reference says whose departure it is', () => {
  const movement = unknownMovement(REFERENCE, 'BF');
  expect(departureOf({ corridor: THREE, facts: NO_FACTS, movement })).toEqual({ administration: 'TG' });
});

test('offices of transit are those between the ends; silent ones have no passage', () => {
  expect(transitOffices(scene).map(({ office }) => office)).toEqual(['TGCNK', 'BFCNK', 'BFKTC', 'NEMKL']);
  const passed = sceneOf({ administration: 'TG', states }, advice, { passages: [crossing('BFCNK')] });
  expect(silentOffices(passed).map(({ office }) => office)).toEqual(['TGCNK', 'BFKTC', 'NEMKL']);
  expect(transitOffices({ corridor: THREE, facts: NO_FACTS })).toEqual([]);
});

test('the first arrival holds until an officer settles another', () => {
  const arrivals = [arrival('BFOUA'), arrival('NENIA')];
  expect(holdingArrival({ ...NO_FACTS, arrivals })?.office).toBe('BFOUA');
  expect(holdingArrival({ ...NO_FACTS, arrivals, settledArrival: 'NENIA' })?.office).toBe('NENIA');
  expect(holdingArrival(NO_FACTS)).toBeUndefined();
});

test('the latest results at departure are of the office whose arrival holds, at destination its own', () => {
  const given = [results('BFOUA', 'B1', 1), results('NENIA', 'A1', 1), results('BFOUA', 'A5', 2)];
  const facts = { results: given, arrivals: [arrival('BFOUA'), arrival('NENIA')] };
  const both = sceneOf({ administration: 'TG', states }, advice, facts);
  expect(latestResults(both, 'TGLFP')?.result).toBe('A5');
  expect(latestResults(both, 'NENIA')?.result).toBe('A1');
  expect(latestResults(both, 'BFOGI')).toBeUndefined();
});

test('an office without a part in the movement has the state none', () => {
  expect(stateAt(states, 'departure', 'TGLFP')).toBe('arrived');
  expect(stateAt(states, 'transit', 'TGLFP')).toBe('none');
});

test('what was said and sent is at hand', () => {
  expect(part(scene.said, 'arrival')).toEqual(arrival('NENIA'));
  const { log } = forge({ administration: 'TG', states: [], sends: [sent('DischargeNotice', 'BF')] });
  expect(sentBy(log).map(({ name }) => name)).toEqual(['DischargeNotice']);
});
