import { expect, test } from '@jest/globals';
import { SEARCH_LIMITS } from '../../src/processes/search-limits.ts';
import { tell } from './forge.ts';
import { arrival, results } from './scenarios.ts';
import { sceneOf } from './stage.ts';

const states = [{ role: 'departure', office: 'TGLFP', state: 'arrived' }] as const;
const scene = sceneOf({ administration: 'TG', states }, tell('NE', { administration: 'TG' }, 'ArrivalAdvice'));

test('results are asked for so many days after the arrival that holds', () => {
  expect(SEARCH_LIMITS.controlResultsChased(scene, 'TGLFP')).toBe('2026-03-17T23:59:59.999+00:00');
  const none = { ...scene, facts: { ...scene.facts, arrivals: [] } };
  expect(SEARCH_LIMITS.controlResultsChased(none, 'TGLFP')).toBeUndefined();
});

test('results that are known are not asked for; those of an arrival that does not hold are', () => {
  const known = { ...scene, facts: { ...scene.facts, results: [results('NENIA')] } };
  expect(SEARCH_LIMITS.controlResultsChased(known, 'TGLFP')).toBeUndefined();
  const settled = { ...known.facts, arrivals: [...known.facts.arrivals, arrival('BFOUA')], settledArrival: 'BFOUA' };
  expect(SEARCH_LIMITS.controlResultsChased({ ...known, facts: settled }, 'TGLFP')).toBeDefined();
});
