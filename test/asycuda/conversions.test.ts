import { expect, test } from '@jest/globals';
import { SAD_CONVERSIONS, conversionOf } from '../../src/asycuda/conversions.ts';
import {
  CONTAINER_FIELDS,
  DOCUMENT_FIELDS,
  HEADER_FIELDS,
  ITEM_FIELDS,
  type SadField,
} from '../../src/asycuda/fields.ts';
import { type Plan, planOfSequence } from '../../src/messages/plan.ts';
import { TransitRecord } from '../../src/messages/record.ts';

/** Every leaf of a record and every block above one. */
function pathsOf({ fields }: Plan, under = ''): { readonly leaves: string[]; readonly blocks: string[] } {
  const found = { leaves: [] as string[], blocks: [] as string[] };
  for (const { name, content } of fields) {
    const path = `${under}${name}`;
    if (content._tag === 'LeafType') found.leaves.push(path);
    else {
      const below = pathsOf(content, `${path}/`);
      found.blocks.push(path, ...below.blocks);
      found.leaves.push(...below.leaves);
    }
  }
  return found;
}

const { leaves, blocks } = pathsOf(planOfSequence(TransitRecord));

test('every field of a transit record has a row, and every row a field', () => {
  expect(leaves.filter((leaf) => conversionOf(leaf) === undefined)).toEqual([]);
  const fields = SAD_CONVERSIONS.map(({ record }) => record);
  expect(fields.filter((field) => !leaves.includes(field) && !blocks.includes(field))).toEqual([]);
  expect(fields.length).toBe(new Set(fields).size);
});

test('every field of a declaration that is carried stands in a row, and no other does', () => {
  const paths = (fields: Readonly<Record<string, SadField>>, under = '') =>
    Object.values(fields).flatMap(({ path, isCarried }) => (isCarried ? [`${under}${path}`] : []));
  const carried = [
    ...Object.values(HEADER_FIELDS).flatMap((fields) => paths(fields)),
    ...paths(ITEM_FIELDS, 'Item/'),
    ...paths(DOCUMENT_FIELDS, 'Item/Attached_documents/'),
    ...paths(CONTAINER_FIELDS, 'Container/'),
  ];
  const told = new Set(SAD_CONVERSIONS.flatMap(({ sad }) => sad.map(({ path }) => path)));
  expect([...told].sort()).toEqual([...new Set(carried)].sort());
});

test('a field without a place in a declaration says what is lost', () => {
  expect(SAD_CONVERSIONS.filter(({ sad, toSad }) => sad.length === 0 && toSad === undefined)).toEqual([]);
  expect(conversionOf('driver')).toMatchObject({ sad: [], toSad: { en: 'all of it', fr: 'tout' } });
});

test('a field below a block has the row of the block', () => {
  expect(conversionOf('incident/place/country')?.record).toBe('incident');
  expect(conversionOf('transport/nothing')).toBeUndefined();
});
