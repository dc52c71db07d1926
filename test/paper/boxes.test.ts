import { expect, test } from '@jest/globals';
import { boxesOf, instantText, officeText, partyLines, sealLines, vehicleLines } from '../../src/paper/boxes.ts';
import { RECORD, TWO } from './samples.ts';

const boxes = (more: Partial<typeof RECORD> = {}) =>
  boxesOf({ record: { ...RECORD, ...more }, corridor: TWO, languages: ['en'] }).flat();
const linesOf = (label: string, more?: Partial<typeof RECORD>) => boxes(more).find((box) => box.label === label)?.lines;

test('a form has each of its boxes once, the facts in theirs', () => {
  const labels = boxes().map(({ label }) => label);
  expect(new Set(labels).size).toBe(labels.length);
  expect(linesOf('53 Office of destination')).toEqual(['BFOUA Ouagadougou']);
  expect(linesOf('D Time limit')).toEqual([RECORD.timeLimit]);
  expect(linesOf('52 Guarantee')?.[0]).toContain(RECORD.guarantee.reference);
  expect(linesOf('1 Declaration')).toEqual(['T1', 'Joint transit']);
});

test('what the record does not say is an empty box', () => {
  const { representative: _one, consignor: _other, ...bare } = RECORD;
  const found = boxesOf({ record: bare, languages: ['en'] }).flat();
  expect(found.find(({ label }) => label === '14 Representative')?.lines).toEqual([]);
  expect(found.find(({ label }) => label === '2 Consignor')?.lines).toEqual([]);
  expect(partyLines(undefined)).toEqual([]);
});

test('times keep their offset, offices unknown stand by their code', () => {
  expect(instantText('2026-03-10T09:30:00Z')).toBe('2026-03-10 09:30 +00:00');
  expect(instantText('2026-03-10T09:30:59.5+01:00')).toBe('2026-03-10 09:30 +01:00');
  expect(officeText({ corridor: TWO, languages: ['fr'] }, 'XXXXX')).toBe('XXXXX');
  expect(officeText({ languages: ['fr'] }, 'BFOUA')).toBe('BFOUA');
});

test('seals are counted and stand with what they close; a waiver says why', () => {
  const record = {
    ...RECORD,
    seal: [{ mark: 'V1' }],
    container: [{ number: 'CSQU3054383', seal: [{ mark: 'C1' }, { mark: 'C2' }] }, { number: 'MSKU6011672' }],
    sealWaiver: { granted: true, reason: 'Vrac' },
  };
  expect(sealLines(record, 'Waived').filter((line) => line !== undefined)).toEqual([
    'Waived : Vrac',
    '3 :',
    'V1',
    'CSQU3054383 : C1, C2',
  ]);
});

test('a vehicle is named with its trailer', () => {
  const lines = vehicleLines({
    transport: { identity: 'A', nationality: 'TG', trailer: 'B', trailerNationality: 'BF' },
  });
  expect(lines.filter((line) => line !== undefined && line !== '')).toEqual(['A (TG)', '+ B (BF)']);
});
