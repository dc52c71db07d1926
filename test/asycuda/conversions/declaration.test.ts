import { expect, test } from '@jest/globals';
import { DECLARATION_WAYS } from '../../../src/asycuda/conversions/declaration.ts';

test('its rows have both languages, and name places and boxes', () => {
  const texts = DECLARATION_WAYS.flatMap(({ name, way, toSad, toRecord }) => [name, way, toSad, toRecord]);
  expect(texts.filter((text) => text?.en === '' || text?.fr === '')).toEqual([]);
  expect(DECLARATION_WAYS.find(({ record }) => record === 'releasedAt')?.sad[0]).toEqual({
    path: 'Identification/Registration/Date',
    box: 'A',
  });
});
