import { expect, test } from '@jest/globals';
import { DEPARTURE } from '../../src/processes/departure.ts';
import { TABLES } from '../../src/processes/tables.ts';
import { canReach } from '../../src/processes/process.ts';

const OPEN = [
  'registered',
  'underControl',
  'released',
  'enquiryRecommended',
  'underEnquiry',
  'underRecovery',
  'arrived',
  'discrepanciesPending',
  'arrivalConflict',
  'cancellationPending',
];
const ENDS = ['discharged', 'cancelled', 'notReleased', 'recovered', 'recoveryEnded'];

test('every row is about departure', () => {
  expect(new Set(DEPARTURE.map(({ at }) => at))).toEqual(new Set(['departure']));
});

test('the source names initiation and printing as national, and the transfer of data as joint', () => {
  const source = DEPARTURE.filter((row) => row.source === 'source').map(({ kind, step }) => `${kind} ${step}`);
  expect(source).toEqual(['national initiateTransit', 'joint transferRecord', 'national printAccompanyingDocument']);
});

test('an open state can end, and an end stays', () => {
  for (const state of OPEN) expect([state, canReach(TABLES, 'departure', state, ENDS)]).toEqual([state, true]);
  for (const state of ENDS) expect([state, canReach(TABLES, 'departure', state, OPEN)]).toEqual([state, false]);
});

test('a proof may end what no arrival has', () => {
  const ending = DEPARTURE.filter(({ step, when }) => step === 'decideDischarge' && when.includes('released'));
  expect(ending.map(({ needs }) => needs)).toEqual([['proofAccepted']]);
});

test('only a release books the guarantee; a discharge or a cancellation that holds frees it', () => {
  const about = DEPARTURE.filter(({ step }) => /Guarantee$/.test(step)).map(({ step, by }) => [step, by]);
  expect(about).toEqual([
    ['bookGuarantee', { step: 'release' }],
    ['freeGuarantee', { step: 'decideDischarge' }],
    ['freeGuarantee', { step: 'confirmCancellation' }],
  ]);
});
