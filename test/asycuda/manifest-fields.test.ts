import { expect, test } from '@jest/globals';
import { BILL_FIELDS } from '../../src/asycuda/manifest-bill-fields.ts';
import { BILL_CONTAINER_FIELDS, MANIFEST_FIELDS, SPLIT_FIELDS } from '../../src/asycuda/manifest-fields.ts';
import type { SadField } from '../../src/asycuda/fields.ts';

const blocks: readonly Readonly<Record<string, SadField>>[] = [
  ...Object.values(MANIFEST_FIELDS),
  BILL_FIELDS,
  BILL_CONTAINER_FIELDS,
  SPLIT_FIELDS,
];

test.each(blocks)('the fields of a block have places of their own and names in both languages', (fields) => {
  const all = Object.values(fields);
  expect(new Set(all.map(({ path }) => path.toLowerCase())).size).toBe(all.length);
  for (const { en, fr } of all) expect([en, fr].filter((name) => name === '' || name.includes("'"))).toEqual([]);
});

test('days are of the form of a manifest, never of that of a server', () => {
  const types = new Set(blocks.flatMap((fields) => Object.values(fields).map(({ type }) => type)));
  expect([types.has('day'), types.has('date')]).toEqual([true, false]);
});
