import { expect, test } from '@jest/globals';
import { isRight } from 'fp-ts/Either';
import { QUERY_ACTS } from '../../src/processes/query-acts.ts';

const { facts } = QUERY_ACTS.queryMovement;

test('a query has a purpose, and may name departure and an outage', () => {
  const outage = { downFrom: '2026-03-11T06:00:00Z', downTo: '2026-03-12T06:00:00Z', departure: 'TGLFP' };
  expect(isRight(facts.decode({ purpose: 'consultation' }))).toBe(true);
  expect(isRight(facts.decode({ purpose: 'reconciliation', ...outage, remark: 'Liaison rétablie' }))).toBe(true);
  expect(isRight(facts.decode({ purpose: 'curiosity' }))).toBe(false);
  expect(isRight(facts.decode({}))).toBe(false);
});
