import { expect, test } from '@jest/globals';
import { containersFor, itemsFor } from '../../src/asycuda/from-goods.ts';
import { PROFILES } from '../../src/asycuda/profile.ts';
import { recordFromSad } from '../../src/asycuda/to-record.ts';
import { SadWriting } from '../../src/asycuda/writing.ts';
import type { GoodsItem, TransitRecord } from '../../src/messages/record.ts';
import { ouagadougou, sadWith } from './support.ts';

const main = recordFromSad(sadWith(), { corridor: ouagadougou })._unsafeUnwrap();
const [first] = main.record.item as readonly [GoodsItem, ...GoodsItem[]];
const writing = (changes: Partial<TransitRecord>) =>
  new SadWriting({ ...main.record, ...changes }, { reference: main.reference, corridor: ouagadougou }, 'TGLFP');
const itemOf = (changes: Partial<GoodsItem>, isValued = true) =>
  itemsFor(writing({ item: [{ ...first, ...changes }] }), isValued)[0];

test('a commodity code has eight digits and the national ones behind them', () => {
  expect(itemOf({ commodity: '1006309012' })).toMatchObject({ commodity: '10063090', precision: '12' });
  expect(itemOf({ commodity: '100630' })).toMatchObject({ commodity: '100630', precision: undefined });
});

test('packages of several kinds become a sum of packages of no kind in particular, as the server writes it', () => {
  const packaging = [
    { kind: 'BG', count: '2.5' },
    { kind: 'CT', count: '3', marks: `${'A'.repeat(40)} ${'B'.repeat(30)}` },
  ];
  expect(itemOf({ packaging })).toMatchObject({ packages: '5.5', marks1: 'A'.repeat(40), marks2: 'B'.repeat(30) });
  expect(itemOf({ packaging })?.kind).toBe('CL');
});

test('a bill stands in box 40, or else a declaration before', () => {
  const bill = { type: '705', reference: 'MAEU583210774' };
  const before = { type: '821', reference: 'GDSGO 2013 C 22699' };
  const c = (previousDocument: GoodsItem['previousDocument']) => {
    const { previousDocument: _, ...rest } = first;
    const item = previousDocument === undefined ? rest : { ...rest, previousDocument };
    const made = new SadWriting(
      { ...main.record, item: [item] },
      { reference: main.reference, corridor: ouagadougou, profile: { ...PROFILES.tg, previousType: '821' } },
      'TGLFP',
    );
    const [draft] = itemsFor(made, true);
    return [draft?.summary, draft?.previous];
  };
  expect(c([bill, before])).toEqual(['MAEU583210774', 'GDSGO 2013 C 22699']);
  expect(c(undefined)).toEqual(['MAEU583210774', undefined]);
});

test('values are left out where they are not in the currency of the server', () => {
  expect([itemOf({})?.value, itemOf({}, false)?.value]).toEqual([first.value, undefined]);
});

test('a container without goods has a row only where there is one item', () => {
  const container = [{ number: 'CSQU3054383', fullness: 'empty' as const }];
  const { container: _, ...bare } = first;
  expect(containersFor(writing({ container, item: [bare] }))).toMatchObject([
    { item: '1', identity: 'CSQU3054383', fullness: 'MTY' },
  ]);
  const two = [bare, { ...bare, number: 2 }];
  expect(containersFor(writing({ container, item: two }))).toEqual([]);
});
