import { expect, test } from '@jest/globals';
import {
  GuaranteeAmount,
  GuaranteeCheck,
  GuaranteeCheckResult,
  GuaranteeFinding,
  GuaranteeNeed,
  GuaranteeVerdict,
} from '../../src/messages/guarantee-check.ts';
import { checkGrn } from '../../src/reference.ts';
import { messageFixture } from '../fixture-files.ts';

const check = messageFixture('GuaranteeCheck', 'full');
const result = messageFixture('GuaranteeCheckResult', 'full');

test('a need names holder, countries, last day and the amounts', () => {
  for (const key of Object.keys(check.need)) expect(GuaranteeNeed.is({ ...check.need, [key]: undefined })).toBe(false);
  const [amount] = check.need.guarantee;
  for (const key of Object.keys(amount ?? {})) expect(GuaranteeAmount.is({ ...amount, [key]: undefined })).toBe(false);
  expect(check.need.guarantee.map(({ reference }) => checkGrn(reference))).toEqual([true, true]);
});

test('TR200 asks about one to nine guarantees', () => {
  const many = (length: number) => ({
    ...check,
    need: { ...check.need, guarantee: Array.from({ length }, () => check.need.guarantee[0]) },
  });
  expect([0, 1, 9, 10].map((length) => GuaranteeCheck.is(many(length)))).toEqual([false, true, true, false]);
});

test('TR201 has a verdict for each guarantee that was asked about', () => {
  expect(result.header.correlationId).toBe(check.header.messageId);
  expect(result.guarantee.map(({ reference }) => reference)).toEqual(
    check.need.guarantee.map(({ reference }) => reference),
  );
  expect(result.guarantee.map(({ verdict }) => verdict)).toEqual(['valid', 'insufficient']);
  expect(GuaranteeVerdict.is('perhaps')).toBe(false);
  expect(GuaranteeFinding.is({ reference: 'GF 1', verdict: 'unknown' })).toBe(false);
  expect(GuaranteeCheckResult.is({ ...result, checkedAt: undefined })).toBe(false);
});
