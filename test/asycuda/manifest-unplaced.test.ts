import { expect, test } from '@jest/globals';
import { reportUnplaced } from '../../src/asycuda/manifest-unplaced.ts';
import { recordFromSad } from '../../src/asycuda/to-record.ts';
import { conversionOf, linesOf, ouagadougou, sadWith } from './support.ts';

const { record } = recordFromSad(sadWith(), { corridor: ouagadougou })._unsafeUnwrap();
const lines = (more: Partial<typeof record> = {}) => {
  const c = conversionOf(sadWith());
  reportUnplaced(c, { ...record, ...more });
  return linesOf(c);
};

test('a field that a manifest has no place for is reported with the count of its values; one that it has is not', () => {
  expect(lines()).toEqual(
    expect.arrayContaining(['unplaced | record/item/commodity | 3 | ', 'unplaced | record/holder/name | 1 | ']),
  );
  expect(lines().join()).not.toMatch(/consignee\/name|container\/number|grossMass|seal\/mark/);
  expect(lines({ leftAt: '2026-03-10T10:00:00+00:00' })).toEqual(lines());
});

test('which items stand in which container is lost where there are several', () => {
  const [first] = record.item;
  const of = (more: Partial<typeof record>) => lines(more).some((line) => line.includes('item/container'));
  expect([of({}), of({ item: first === undefined ? [] : [first] })]).toEqual([true, false]);
});
