import { expect, test } from '@jest/globals';
import { SAD_FIELD_NAMES, headerField } from '../../src/asycuda/field-names.ts';

test('every field of the header has one name', () => {
  expect(new Set(SAD_FIELD_NAMES).size).toBe(SAD_FIELD_NAMES.length);
  expect(SAD_FIELD_NAMES).toEqual(expect.arrayContaining(['transit.principal', 'receipt.date', 'exit.office']));
  expect(headerField('transit.principal')?.path).toBe('Transit/Principal/Name');
  expect([headerField('transit.none'), headerField('toString')]).toEqual([undefined, undefined]);
});
