import { expect, test } from '@jest/globals';
import { TransitRecord } from '../../src/messages/record.ts';
import { type SuccessorTerms, successorRecord } from '../../src/processes/successor.ts';
import { RECORD as FULL } from '../rules/messages.ts';

const FIRST = '26TGTGLFPT012345J6';
const own: SuccessorTerms = {
  officeOfDeparture: 'BFCNK',
  officeOfDestination: 'BFOUA',
  itinerary: [{ office: 'BFCNK' }, { office: 'BFOUA' }],
  releasedAt: '2026-03-12T09:00:00+00:00',
  timeLimit: '2026-03-15',
  guarantee: { reference: '26BFGC0000000017', kind: 'F', amountCovered: '3500000', currency: 'XOF' },
};

test('goods, parties, vehicle and seals are those of the first; guarantee and itinerary its own', () => {
  const record = successorRecord(FIRST, { ...FULL, movementKind: 'national' }, own);
  expect(TransitRecord.is(record)).toBe(true);
  expect(record).toMatchObject({ ...own, predecessor: FIRST, movementKind: 'joint' });
  for (const field of ['item', 'totals', 'container', 'seal', 'transport', 'value', 'holder'] as const)
    expect(record[field]).toEqual(FULL[field]);
});

test('what was the first movement’s own is left behind', () => {
  const record = successorRecord(FIRST, { ...FULL, successor: '26BFBFCNKT000001J0' }, own);
  for (const field of ['declaration', 'control', 'leftAt', 'successor'] as const)
    expect(record).not.toHaveProperty(field);
});

test('what is no longer as it was is said anew', () => {
  const seal = [{ mark: 'BF 1' }];
  const record = successorRecord(FIRST, FULL, { ...own, seal, movementKind: 'national' });
  expect([record.seal, record.movementKind]).toEqual([seal, 'national']);
});
