import { describe, expect, test } from '@jest/globals';
import { checkContainer, checkGrn, checkMrn } from '../../src/reference.ts';
import { GoodsItem, TransitRecord } from '../../src/messages/record.ts';
import { messageFixture } from '../fixture-files.ts';

const { reference, record } = messageFixture('AnticipatedArrivalRecord', 'full');
const { record: least } = messageFixture('AnticipatedArrivalRecord', 'minimal');
const sum = (values: readonly string[]) => values.reduce((total, value) => total + Number(value), 0);

describe('the record', () => {
  test('needs holder, offices, itinerary, times, vehicle, guarantee, value, an item and totals', () => {
    for (const key of Object.keys(least)) expect(TransitRecord.is({ ...least, [key]: undefined })).toBe(false);
    expect(TransitRecord.is(least)).toBe(true);
  });

  test('needs one item at least and one office of the itinerary', () => {
    expect(TransitRecord.is({ ...least, item: [] })).toBe(false);
    expect(TransitRecord.is({ ...least, itinerary: [] })).toBe(false);
  });

  test('tells a joint movement from one that ends at the border', () => {
    expect(TransitRecord.is({ ...least, movementKind: 'national' })).toBe(true);
    expect(TransitRecord.is({ ...least, movementKind: 'both' })).toBe(false);
  });

  test('keeps an Incoterm of an old edition as it is written', () => {
    expect(
      TransitRecord.is({ ...least, deliveryTerms: { incoterm: 'DDU', edition: 2000, place: 'Ouagadougou' } }),
    ).toBe(true);
    expect(TransitRecord.is({ ...least, deliveryTerms: { incoterm: 'Rendu', place: 'Ouagadougou' } })).toBe(false);
  });
});

test.each([
  ['commodity', '100630', '10063'],
  ['number', 99999, 100000],
  ['dangerous', '1263', 'UN1263'],
  ['sensitivity', 'prohibited', 'forbidden'],
  ['packaging', [{ kind: 'BG', count: '0.5' }], []],
])('%s of an item', (key, good, bad) => {
  const [item] = least.item;
  expect(GoodsItem.is({ ...item, [key]: good })).toBe(true);
  expect(GoodsItem.is({ ...item, [key]: bad })).toBe(false);
});

test.each([
  'AnticipatedTransitRecord',
  'AnticipatedArrivalRecord',
  'TransitRecordResponse',
  'ArrivalRecordResponse',
] as const)('%s names the movements before and after, and what happened so far', (name) => {
  const { reference: own, record: between } = messageFixture(name, 'between-two-movements');
  expect(between?.movementKind).toBe('national');
  expect([own, between?.predecessor, between?.successor].map((mrn) => checkMrn(mrn ?? ''))).toEqual([true, true, true]);
  expect(TransitRecord.is({ ...between, incident: [] })).toBe(false);
  expect(between?.incident?.map(({ office }) => office)).toEqual(['TGCNK']);
});

describe('the record of the full fixtures is one story', () => {
  test('its numbers have their check digits', () => {
    expect(checkMrn(reference)).toBe(true);
    expect(checkGrn(record.guarantee.reference)).toBe(true);
    expect(record.container?.map(({ number }) => checkContainer(number))).toEqual([true, true]);
  });

  test('its items add up to its totals and its value', () => {
    const { items, packages, grossMass, netMass } = record.totals;
    expect(record.item.length).toBe(items);
    expect(sum(record.item.flatMap(({ packaging }) => packaging.map(({ count }) => count)))).toBe(Number(packages));
    expect(sum(record.item.map((item) => item.grossMass))).toBe(Number(grossMass));
    expect(sum(record.item.map((item) => item.netMass ?? '0'))).toBe(Number(netMass));
    expect(sum(record.item.map((item) => item.value ?? '0'))).toBe(Number(record.value.cif));
  });

  test('its contribution is the rate of its base, and it names containers that it has', () => {
    const { rate, base, amount } = record.guarantee.contribution ?? { rate: '', base: '', amount: '' };
    expect((Number(rate) * Number(base)) / 100).toBe(Number(amount));
    const containers = record.container?.map(({ number }) => number) ?? [];
    expect(
      record.item.flatMap(({ container = [] }) => container).filter((number) => !containers.includes(number)),
    ).toEqual([]);
  });
});
