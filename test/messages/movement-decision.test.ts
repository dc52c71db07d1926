import { expect, test } from '@jest/globals';
import { Decision, DecisionKind, MovementDecision } from '../../src/messages/movement-decision.ts';
import { messageFixture } from '../fixture-files.ts';

const [first] = messageFixture('MovementDecision', 'minimal').decision;
const full = messageFixture('MovementDecision', 'full');

test('a decision is numbered and gives its reason', () => {
  expect(Decision.is(first)).toBe(true);
  for (const key of ['number', 'kind', 'office', 'decidedAt', 'reason'])
    expect(Decision.is({ ...first, [key]: undefined })).toBe(false);
  expect(
    ['timeLimit', 'destination', 'itinerary', 'vehicle', 'seals', 'driver'].map((kind) => DecisionKind.is(kind)),
  ).toEqual([true, true, true, true, true, false]);
});

test('a decision gives the whole new value: a new destination comes with the way there', () => {
  const [, destination, vehicles] = full.decision;
  expect(destination?.itinerary?.map(({ office }) => office).at(-1)).toBe(destination?.officeOfDestination);
  expect(vehicles?.vehicle?.length).toBe(2);
  expect(Decision.is({ ...destination, itinerary: [] })).toBe(false);
});

test('TR182 carries one to nine decisions, each with a number of its own', () => {
  const many = (length: number) => ({ ...full, decision: Array.from({ length }, () => first) });
  expect([0, 1, 9, 10].map((length) => MovementDecision.is(many(length)))).toEqual([false, true, true, false]);
  expect(full.decision.map(({ number }) => number)).toEqual([2, 3, 4, 5]);
});
