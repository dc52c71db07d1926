import { expect, test } from '@jest/globals';
import Big from 'big.js';
import fc from 'fast-check';
import type { LoadingList } from '../../src/asycuda/loading-list.ts';
import { recordFromSad } from '../../src/asycuda/to-record.ts';
import { recordsFromSad } from '../../src/asycuda/to-records.ts';
import { TransitRecord } from '../../src/messages/record.ts';
import { ouagadougou, sadWith } from './support.ts';

const sad = sadWith();
const terms = { corridor: ouagadougou };
const whole = recordFromSad(sad, terms)._unsafeUnwrap();
const lines = whole.record.item.map(({ number, packaging, grossMass }) => ({
  item: number,
  packages: packaging[0]?.count ?? '0',
  grossMass,
}));
const listOf = (number: string, line: LoadingList['line']): LoadingList => ({
  registration: { office: 'TGLFP', year: 2026, serial: 'T', number },
  seal: [{ mark: `TG${number}` }],
  line,
});
const recordsOf = (...lists: readonly LoadingList[]) => recordsFromSad(sad, lists, terms);

test('without a list a declaration is one record', () => {
  expect(recordsOf()._unsafeUnwrap()).toEqual([whole]);
});

test('two vehicles are parts one and two of two, each with its own goods, containers, seals and reference', () => {
  const [first, ...others] = lines;
  if (first === undefined) throw new TypeError('the declaration has no items');
  const made = recordsOf(listOf('71', [first]), listOf('72', others))._unsafeUnwrap();
  expect(made.map(({ reference, record }) => [reference, record.declaration])).toEqual([
    ['26TGTGLFPT000071J2', { ...whole.record.declaration, part: 1, parts: 2 }],
    ['26TGTGLFPT000072J1', { ...whole.record.declaration, part: 2, parts: 2 }],
  ]);
  expect(made.map(({ record }) => record.seal)).toEqual([[{ mark: 'TG71' }], [{ mark: 'TG72' }]]);
  expect(made.map(({ record }) => record.item.map(({ number, commodity }) => [number, commodity]))).toEqual([
    [[1, whole.record.item[0]?.commodity]],
    [
      [1, whole.record.item[1]?.commodity],
      [2, whole.record.item[2]?.commodity],
    ],
  ]);
  for (const { record } of made) {
    expect(TransitRecord.is(record)).toBe(true);
    const loaded = new Set(record.item.flatMap(({ container = [] }) => container));
    expect(record.container?.map(({ number }) => number).sort()).toEqual([...loaded].sort());
    const { contribution, amountCovered } = record.guarantee;
    expect(contribution).toMatchObject({ base: record.value.cif });
    expect(Number(amountCovered)).toBeLessThan(Number(whole.record.guarantee.amountCovered));
  }
});

test('one list that loads all of it gives the whole', () => {
  const { registration: _, seal: __, ...list } = listOf('71', lines);
  const [made] = recordsOf(list)._unsafeUnwrap();
  expect(made?.record).toEqual(whole.record);
});

test('the parts are together never more than the declaration', () => {
  const share = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: lines.length, maxLength: lines.length });
  fc.assert(
    fc.property(share, (shares) => {
      const part = (take: (share: number) => number) =>
        lines.map(({ item, packages, grossMass }, at) => ({
          item,
          packages: new Big(packages)
            .times(take(shares[at] ?? 0))
            .div(1000)
            .round(3, 0)
            .toFixed(),
          grossMass: new Big(grossMass)
            .times(take(shares[at] ?? 0))
            .div(1000)
            .round(6, 0)
            .toFixed(),
        }));
      const made = recordsOf(
        listOf(
          '1',
          part((each) => each),
        ),
        listOf(
          '2',
          part((each) => 1000 - each),
        ),
      )._unsafeUnwrap();
      const sum = (of: (record: TransitRecord) => string) =>
        made.reduce((total, { record }) => total.plus(of(record)), new Big(0));
      const { totals, value, guarantee } = whole.record;
      expect(sum(({ totals: { packages } }) => packages).lte(totals.packages)).toBe(true);
      expect(sum(({ totals: { grossMass } }) => grossMass).lte(totals.grossMass)).toBe(true);
      expect(sum(({ value: { cif } }) => cif).lte(value.cif)).toBe(true);
      expect(sum((record) => record.guarantee.amountCovered).lte(guarantee.amountCovered)).toBe(true);
    }),
    { numRuns: 25 },
  );
});

test('what is loaded beyond the declaration is refused, each line', () => {
  const [first] = lines;
  if (first === undefined) throw new TypeError('the declaration has no items');
  const more = { ...first, packages: '500.001' };
  const refused = recordsOf(listOf('71', [first]), listOf('72', [more, { ...first, item: 9 }]))._unsafeUnwrapErr();
  expect(refused.code).toBe('asycuda/overloaded');
  expect(refused.items.map(({ pointer, originalValue }) => [pointer, originalValue])).toEqual([
    ['/LoadingLists/list[2]/line[1]/packages', '500.001'],
    ['/LoadingLists/list[2]/line[1]/grossMass', first.grossMass],
    ['/LoadingLists/list[2]/line[2]/item', '9'],
  ]);
});

test('one of several lists that names no transit document, no seal, or that of another list is refused', () => {
  const { registration: _, ...unnamed } = listOf('71', lines);
  const { seal: __, ...unsealed } = listOf('71', lines);
  const codes = [
    recordsOf(unnamed, listOf('72', lines)),
    recordsOf(unsealed, listOf('72', lines)),
    recordsOf(listOf('71', lines), listOf('71', lines)),
  ].map((result) => result._unsafeUnwrapErr().code);
  expect(codes).toEqual(['asycuda/unnamed-list', 'asycuda/missing', 'asycuda/duplicate-list']);
});
