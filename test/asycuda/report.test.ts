import { expect, test } from '@jest/globals';
import { HEADER_FIELDS, ITEM_FIELDS } from '../../src/asycuda/fields.ts';
import { outside, reportLine, shown, spotOf, together } from '../../src/asycuda/report.ts';

test('a line names box and item in both languages', () => {
  const spot = spotOf(ITEM_FIELDS.grossMass, { at: '/ASYCUDA/Item[3]', number: 3 });
  expect(reportLine('converted', spot, { from: '1E3', to: '1000' })).toEqual({
    kind: 'converted',
    path: '/ASYCUDA/Item[3]/Valuation_item/Weight_itm/Gross_weight_itm',
    box: '35',
    from: '1E3',
    to: '1000',
    text: {
      en: 'Box 35, item 3, gross mass: "1E3" becomes "1000".',
      fr: 'Case 35, article 3, masse brute : « 1E3 » devient « 1000 ».',
    },
  });
});

test('a field without a box, and a place outside the declaration', () => {
  const field = reportLine('dropped', spotOf(HEADER_FIELDS.identification.manifest), { from: 'x' });
  expect([field.path, field.box]).toEqual(['/ASYCUDA/Identification/Manifest_reference_number', undefined]);
  const line = reportLine('corridor', outside('itinerary', 'Itinerary', 'Itinéraire'), { to: 'A - B' });
  expect([line.path, line.text.fr]).toEqual(['itinerary', 'Itinéraire : « A - B » provient du corridor.']);
});

test('objects are shown by their leaves, and absent values not at all', () => {
  expect(shown([{ mark: 'A', party: 'customs' }, { mark: 'B' }])).toBe('A, customs, B');
  expect([shown(5), shown('x')]).toEqual(['5', 'x']);
  expect(together('a', undefined, 'b')).toBe('a, b');
  expect(together(undefined)).toBeUndefined();
});
