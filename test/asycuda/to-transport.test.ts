import { expect, test } from '@jest/globals';
import { deliveryTermsOf, destinationCountryOf, dispatchOf, transportOf } from '../../src/asycuda/to-transport.ts';
import { conversionOf, linesOf, ouagadougou, remarksOf, sadWith } from './support.ts';

const inland = '/ASYCUDA/Transport/Means_of_transport/Departure_arrival_information';
const border = '/ASYCUDA/Transport/Means_of_transport/Border_information';
const withoutInland = [/<Departure_arrival_information>[^]*?<\/Departure_arrival_information>/, ''] as const;

test('the vehicle is that of box 18; the same in box 21 needs no word', () => {
  const c = conversionOf(sadWith());
  expect(transportOf(c)).toEqual({ mode: '3', identity: 'TG 4521 AB / TG 0933 RM', nationality: 'TG' });
  expect(c.report).toEqual([]);
});

test('another vehicle at the border is reported, and taken where box 18 is empty', () => {
  const other = [/<Border_information>\s*<Identity>[^<]*/, '<Border_information><Identity>BF 77'] as const;
  const c = conversionOf(sadWith(other));
  expect(transportOf(c)?.identity).toBe('TG 4521 AB / TG 0933 RM');
  expect(linesOf(c)).toEqual([`dropped | ${border}/Identity | BF 77 | `]);
  const only = conversionOf(sadWith(other, withoutInland, [/<Mode>3/, '<Mode>30']));
  expect(transportOf(only)).toEqual({ mode: '3', identity: 'BF 77', nationality: 'TG' });
});

test('a mode that the profile does not know is left out', () => {
  const c = conversionOf(sadWith([/(<Inland_mode_of_transport>)3/, '$109']));
  expect(transportOf(c)).not.toHaveProperty('mode');
  expect(linesOf(c)[0]).toBe('dropped | /ASYCUDA/Transport/Means_of_transport/Inland_mode_of_transport | 09 | ');
});

test('a missing vehicle must be stated', () => {
  const edits = [withoutInland, [/<Border_information>[^]*?<\/Border_information>/, ''] as const];
  const c = conversionOf(sadWith(...edits));
  expect(transportOf(c)).toBeUndefined();
  expect(remarksOf(c)).toEqual([
    `missing | ${inland}/Identity | transport`,
    `missing | ${inland}/Nationality | transport`,
  ]);
  const transport = { identity: 'TG 1', nationality: 'TG' };
  expect(transportOf(conversionOf(sadWith(...edits), { transit: { transport } }))).toBe(transport);
});

test.each([
  ['CIF', { incoterm: 'CIF', place: 'LOME' }, []],
  ['C&amp;F', { incoterm: 'CFR', place: 'LOME' }, ['converted | /ASYCUDA/Transport/Delivery_terms/Code | C&F | CFR']],
  ['DDU', { incoterm: 'DDU', place: 'LOME' }, []],
  [
    'ex',
    undefined,
    [
      'dropped | /ASYCUDA/Transport/Delivery_terms/Code | ex | ',
      'dropped | /ASYCUDA/Transport/Delivery_terms/Place | LOME | ',
    ],
  ],
])('delivery terms %s', (written, terms, lines) => {
  const c = conversionOf(sadWith([/(<Delivery_terms>\s*<Code>)CIF/, `$1${written} `]));
  expect(deliveryTermsOf(c)).toEqual(terms);
  expect(linesOf(c)).toEqual(lines);
});

test('the countries are those of boxes 15a and 17a, or stated', () => {
  const c = conversionOf(sadWith());
  expect([dispatchOf(c), destinationCountryOf(c, undefined)]).toEqual(['CN', 'BF']);
  const stated = conversionOf(sadWith(), { transit: { countryOfDispatch: 'MY', countryOfDestination: 'NE' } });
  expect([dispatchOf(stated), destinationCountryOf(stated, undefined)]).toEqual(['MY', 'NE']);
  expect(linesOf(stated)).toHaveLength(2);
});

test('where box 17a is empty, box 53 or the office of destination gives the country', () => {
  const office = ouagadougou.office.find(({ code }) => code === 'BFOUA');
  const empty = [/(<Destination_country_code>)BF/, '$1'] as const;
  expect(destinationCountryOf(conversionOf(sadWith(empty)), office)).toBe('BF');
  const both = [empty, [/<Country>BF<\/Country>/, '<Country/>'] as const];
  const c = conversionOf(sadWith(...both));
  expect(destinationCountryOf(c, office)).toBe('BF');
  expect(linesOf(c)[0]).toMatch(/^corridor/);
  const none = conversionOf(sadWith(...both));
  expect(destinationCountryOf(none, undefined)).toBeUndefined();
  expect(none.remarks).toMatchObject([{ code: 'missing', field: 'countryOfDestination' }]);
});

test('a country of three letters is refused', () => {
  const c = conversionOf(sadWith([/(<Export_country_code>)CN/, '$1CHN']));
  expect(dispatchOf(c)).toBeUndefined();
  expect(c.remarks).toMatchObject([{ code: 'invalid', value: 'CHN', field: 'countryOfDispatch' }]);
});
