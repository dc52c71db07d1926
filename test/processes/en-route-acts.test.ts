import { expect, test } from '@jest/globals';
import { isRight } from 'fp-ts/Either';
import { EN_ROUTE_ACTS } from '../../src/processes/en-route-acts.ts';
import { decision } from './scenarios.ts';

test('a decision is one to nine, each as its message carries it', () => {
  const of = (count: number) => ({ decision: Array.from({ length: count }, (_, n) => decision('timeLimit', n + 1)) });
  const reads = (facts: unknown) => isRight(EN_ROUTE_ACTS.decide.facts.decode(facts));
  expect([0, 1, 9, 10].map((count) => reads(of(count)))).toEqual([false, true, true, false]);
  expect(reads({ decision: [{ ...decision('timeLimit'), kind: 'driver' }] })).toBe(false);
});
