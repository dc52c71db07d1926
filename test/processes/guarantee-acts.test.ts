import { expect, test } from '@jest/globals';
import { GUARANTEE_ACTS } from '../../src/processes/guarantee-acts.ts';
import { bookings, findings, guaranteeAt } from './scenarios-guarantee.ts';
import { TWO } from './scenarios.ts';

test('each act has a title in both languages', () => {
  for (const { en, fr } of Object.values(GUARANTEE_ACTS)) expect(en).not.toBe(fr);
});

test('an answer is about one to nine guarantees', () => {
  const { answerGuaranteeCheck, answerGuaranteeUse } = GUARANTEE_ACTS;
  expect(answerGuaranteeCheck.facts.is({ guarantee: findings() })).toBe(true);
  expect(answerGuaranteeUse.facts.is({ guarantee: bookings() })).toBe(true);
  expect(answerGuaranteeUse.facts.is({ guarantee: [] })).toBe(false);
  expect(answerGuaranteeUse.facts.is({ guarantee: Array.from({ length: 10 }, () => bookings()[0]) })).toBe(false);
});

test('an amendment is a whole guarantee', () => {
  const { facts } = GUARANTEE_ACTS.amendGuarantee;
  expect(facts.is({ guarantee: guaranteeAt(TWO, 'BFOUA') })).toBe(true);
  expect(facts.is({ guarantee: { office: 'BFOUA' } })).toBe(false);
});
