import { expect, test } from '@jest/globals';
import { CONTAINER_FIELDS, DOCUMENT_FIELDS, HEADER_FIELDS, ITEM_FIELDS, TAX_FIELDS } from '../../src/asycuda/fields.ts';
import { childrenOf, elementAt } from '../../src/asycuda/lookup.ts';
import { sadOf } from './support.ts';

const { document } = sadOf('sad-transit-lome-ouagadougou.xml');
const [item] = childrenOf(document, 'Item');
// What only some servers write.
const RARE = ['Declarant/Reference/Year', 'Transport/Single_waybill_flag'];
const tables = [
  ...Object.values(HEADER_FIELDS).map((fields) => ({ parent: document, fields })),
  { parent: item, fields: ITEM_FIELDS },
  { parent: item && childrenOf(item, 'Attached_documents')[0], fields: DOCUMENT_FIELDS },
  { parent: item && elementAt(item, 'Taxation/Taxation_line'), fields: TAX_FIELDS },
  { parent: childrenOf(document, 'Container')[0], fields: CONTAINER_FIELDS },
];

test('every field stands where a declaration has it', () => {
  const lost = tables.flatMap(({ parent, fields }) =>
    Object.values(fields).filter(({ path }) => parent === undefined || elementAt(parent, path) === undefined),
  );
  expect(lost.map(({ path }) => path)).toEqual(RARE);
});

test('no two fields of a table share a place or a meaning', () => {
  const header = tables.slice(0, -4).flatMap(({ fields }) => Object.values(fields));
  for (const fields of [header, ...tables.slice(-4).map(({ fields: each }) => Object.values(each))]) {
    const paths = fields.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(fields.filter(({ en, fr }) => en === '' || fr === '')).toEqual([]);
  }
});
