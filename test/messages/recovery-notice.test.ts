import { expect, test } from '@jest/globals';
import { Claim, Debt, DebtReason, RecoveryNotice } from '../../src/messages/recovery-notice.ts';
import { messageFixture } from '../fixture-files.ts';

const { debt } = messageFixture('RecoveryNotice', 'minimal');

test('a debt has an office, a time and a reason from the list', () => {
  for (const key of Object.keys(debt)) expect(Debt.is({ ...debt, [key]: undefined })).toBe(false);
  expect(DebtReason.is('discrepanciesNotSolved')).toBe(true);
  expect(DebtReason.is('unpaid')).toBe(false);
});

test('a claim says what it is for, and its currency', () => {
  const claim = { kind: 'duties', amount: '9750000', currency: 'XOF' };
  expect(Claim.is(claim)).toBe(true);
  for (const key of Object.keys(claim)) expect(Claim.is({ ...claim, [key]: undefined })).toBe(false);
  expect(Claim.is({ ...claim, amount: '-1' })).toBe(false);
});

test('TR063 may not yet know where the debt arose, nor its amount', () => {
  expect([debt.country, debt.claim]).toEqual([undefined, undefined]);
  const full = messageFixture('RecoveryNotice', 'full');
  expect(full.debt.claim?.length).toBe(2);
  expect(RecoveryNotice.is({ ...full, debt: { ...full.debt, claim: [] } })).toBe(false);
});
