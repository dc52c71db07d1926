import { expect, test } from '@jest/globals';
import { PARTY_WAYS } from '../../../src/asycuda/conversions/parties.ts';

test('its rows have both languages, and name places and boxes', () => {
  const texts = PARTY_WAYS.flatMap(({ name, way, toSad, toRecord }) => [name, way, toSad, toRecord]);
  expect(texts.filter((text) => text?.en === '' || text?.fr === '')).toEqual([]);
  expect(PARTY_WAYS.find(({ record }) => record === 'holder/name')?.sad[0]).toEqual({
    path: 'Transit/Principal/Name',
    box: '50',
  });
});
