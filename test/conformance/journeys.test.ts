import { expect, test } from '@jest/globals';
import { corridorOf, journeys } from '../../src/conformance/index.ts';

test('the journeys that ship, in the order of their numbers, with their corridors', () => {
  const all = journeys()._unsafeUnwrap();
  expect(all.length).toBeGreaterThanOrEqual(40);
  expect(all[0]?.number).toBe(1);
  for (const journey of all) expect(corridorOf(journey)._unsafeUnwrap().id).toBe(journey.corridor);
});
