import { expect, test } from '@jest/globals';
import { ACTS } from '../../src/processes/acts.ts';
import { RECOVERY_ACTS } from '../../src/processes/recovery-acts.ts';
import { CASE, DEBT } from './forge.ts';

test('they stand among the acts', () => {
  expect(ACTS).toMatchObject(RECOVERY_ACTS);
});

test('a debt and a request are given whole, an end by its ground', () => {
  expect(RECOVERY_ACTS.openRecovery.facts.is({ debt: DEBT })).toBe(true);
  expect(RECOVERY_ACTS.openRecovery.facts.is({ debt: { office: 'TGLFP' } })).toBe(false);
  expect(RECOVERY_ACTS.requestRecovery.facts.is({ case: CASE })).toBe(true);
  expect(RECOVERY_ACTS.requestRecovery.facts.is({ case: { ...CASE, claim: [] } })).toBe(false);
  expect(RECOVERY_ACTS.closeRecovery.facts.is({ ground: 'recoveryPaid' })).toBe(true);
  expect(RECOVERY_ACTS.closeRecovery.facts.is({ ground: 'goodWill' })).toBe(false);
});
