import { expect, test } from '@jest/globals';
import { DiscrepanciesSolved, Settlement } from '../../src/messages/discrepancies-solved.ts';
import { messageFixture } from '../fixture-files.ts';

const { settlement } = messageFixture('DiscrepanciesSolved', 'minimal');

test('a settlement names the results that it settles, and how', () => {
  expect(Settlement.is(settlement)).toBe(true);
  for (const key of Object.keys(settlement)) expect(Settlement.is({ ...settlement, [key]: undefined })).toBe(false);
  expect(Settlement.is({ ...settlement, results: 0 })).toBe(false);
  expect(Settlement.is({ ...settlement, outcome: 'notSolved' })).toBe(false);
});

test('TR049 may say what was paid', () => {
  const full = messageFixture('DiscrepanciesSolved', 'full');
  expect(DiscrepanciesSolved.is(full)).toBe(true);
  expect([full.settlement.amount, full.settlement.currency]).toEqual(['412500', 'XOF']);
  expect(DiscrepanciesSolved.is({ ...full, settlement: { ...full.settlement, amount: '1e5' } })).toBe(false);
});
