import { expect, test } from '@jest/globals';
import { TRANSPORT_WAYS } from '../../../src/asycuda/conversions/transport.ts';

test('its rows have both languages, and name places and boxes', () => {
  const texts = TRANSPORT_WAYS.flatMap(({ name, way, toSad, toRecord }) => [name, way, toSad, toRecord]);
  expect(texts.filter((text) => text?.en === '' || text?.fr === '')).toEqual([]);
  expect(TRANSPORT_WAYS.find(({ record }) => record === 'seal/mark')?.sad[0]).toEqual({
    path: 'Transit/Seals/Identity',
    box: 'D',
  });
});
