import { expect, test } from '@jest/globals';
import { inContainer, inDocument, inItem, unplaced, way } from '../../../src/asycuda/conversions/row.ts';

test('places of rows stand below the root', () => {
  expect([...inItem('cif'), ...inDocument('code'), ...inContainer('item')]).toEqual([
    { path: 'Item/Valuation_item/Total_CIF_itm' },
    { path: 'Item/Attached_documents/Attached_document_code', box: '44' },
    { path: 'Container/Item_Number', box: '31' },
  ]);
});

test('a row without losses has none', () => {
  expect(way('a', ['A', 'A'], [], ['as written', 'tel quel'])).toEqual({
    record: 'a',
    name: { en: 'A', fr: 'A' },
    sad: [],
    way: { en: 'as written', fr: 'tel quel' },
  });
  expect(unplaced('b', ['B', 'B']).toSad).toEqual({ en: 'all of it', fr: 'tout' });
});
