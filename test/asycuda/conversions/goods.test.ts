import { expect, test } from '@jest/globals';
import { GOODS_WAYS } from '../../../src/asycuda/conversions/goods.ts';

test('its rows have both languages, and name places and boxes', () => {
  const texts = GOODS_WAYS.flatMap(({ name, way, toSad, toRecord }) => [name, way, toSad, toRecord]);
  expect(texts.filter((text) => text?.en === '' || text?.fr === '')).toEqual([]);
  expect(GOODS_WAYS.find(({ record }) => record === 'item/grossMass')?.sad[0]).toEqual({
    path: 'Item/Valuation_item/Weight_itm/Gross_weight_itm',
    box: '35',
  });
});
