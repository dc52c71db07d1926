import { expect, test } from '@jest/globals';
import { blockOfItem, blockOfRow, blockOfSad, writtenValue } from '../../src/asycuda/block.ts';
import { CONTAINER_FIELDS } from '../../src/asycuda/fields.ts';
import { PROFILES } from '../../src/asycuda/profile.ts';

test('values stand under their paths and rows under theirs; an empty text is none', () => {
  const block = blockOfSad(
    { transit: { officer: 'X', seals: '' }, items: [{}, { kind: 'PK' }] },
    PROFILES.tg,
  )._unsafeUnwrap();
  expect([...block.values]).toEqual([['transit/officer_name', 'X']]);
  expect(block.rows.get('item')?.map(({ values }) => [...values])).toEqual([
    [],
    [['packages/kind_of_packages_code', 'PK']],
  ]);
});

test('an item has its documents and taxes as rows', () => {
  const { rows } = blockOfItem(
    { documents: [{ date: '2026-03-09' }], taxes: [{ rate: '18' }] },
    PROFILES.tg,
  )._unsafeUnwrap();
  expect([...rows].map(([path, each]) => [path, ...each.map(({ values }) => [...values.values()])])).toEqual([
    ['attached_documents', ['3/9/26']],
    ['taxation/taxation_line', ['18.0']],
  ]);
});

test('a row is refused as a whole', () => {
  expect(blockOfRow(CONTAINER_FIELDS, { identity: 'C' }, PROFILES.tg).isOk()).toBe(true);
  expect(blockOfRow(CONTAINER_FIELDS, { identity: '\u0001' }, PROFILES.tg)._unsafeUnwrapErr().text.en).toContain(
    'Container_identity',
  );
});

test('only a day and a decimal of their fields are converted', () => {
  const write = (type: 'date' | 'number' | 'text', value: string) =>
    writtenValue(value, { type, path: 'X' }, PROFILES.tg)._unsafeUnwrap();
  expect([write('date', '2026-03-09'), write('date', '3/9/26'), write('text', '2026-03-09')]).toEqual([
    '3/9/26',
    '3/9/26',
    '2026-03-09',
  ]);
  expect([write('number', '12'), write('number', '1+1'), write('text', '12')]).toEqual(['12.0', '1+1', '12']);
});
