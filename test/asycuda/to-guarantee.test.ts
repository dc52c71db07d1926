import { expect, test } from '@jest/globals';
import { contributionOf, guaranteeOf, valueOf } from '../../src/asycuda/to-guarantee.ts';
import { PROFILES } from '../../src/asycuda/profile.ts';
import { conversionOf, linesOf, ouagadougou, remarksOf, sadWith } from './support.ts';

const itinerary = ['TGLFP', 'TGCNK', 'BFCNK', 'BFOUA'];
const cif = '/ASYCUDA/Valuation/Total_CIF';

test('the CIF value is the total of the declaration, exactly, in the currency that the profile knows', () => {
  const c = conversionOf(sadWith());
  expect(valueOf(c)).toEqual({ cif: '94825000', currency: 'XOF', exchangeRate: '605.5' });
  expect(linesOf(c)).toEqual(['profile | value/currency |  | XOF']);
});

test.each(['0.0', '0', ''])('a total of %j says nothing', (total) => {
  const c = conversionOf(sadWith([/9\.4825E7/, total]));
  expect(valueOf(c)).toBeUndefined();
  expect(remarksOf(c)).toEqual([`missing | ${cif} | value`]);
});

test('without a known currency it must be stated', () => {
  const c = conversionOf(sadWith(), { profile: PROFILES.generic });
  expect(valueOf(c)).toBeUndefined();
  expect(remarksOf(c)).toEqual(['missing | value/currency | value']);
});

test('a stated value takes the place, and the rate of the declaration no longer holds', () => {
  const c = conversionOf(sadWith(), { transit: { value: { cif: '1000.5', currency: 'EUR' } } });
  expect(valueOf(c)).toEqual({ cif: '1000.5', currency: 'EUR' });
  expect(linesOf(c)).toEqual([
    `overridden | ${cif} | 9.4825E7 | 1000.5`,
    'overridden | value/currency | XOF | EUR',
    'dropped | /ASYCUDA/Valuation/Gs_Invoice/Currency_rate | 605.5 | ',
  ]);
});

test('the guarantee is that of box 52, of the kind that the profile knows', () => {
  const c = conversionOf(
    sadWith([/<Excluded_country>[^]*?<\/Excluded_country>/, '<Excluded_country><Code>NE</Code></Excluded_country>']),
  );
  expect(guaranteeOf(c, 'XOF')).toEqual({
    reference: 'FG-2026-000123',
    kind: 'F',
    amountCovered: '35000000',
    currency: 'XOF',
    excludedCountry: ['NE'],
  });
});

test('what a guarantee lacks is named, all of it', () => {
  const c = conversionOf(sadWith([/<Guarantee>[^]*?<\/Guarantee>/, '<Guarantee/>']), { profile: PROFILES.generic });
  expect(guaranteeOf(c, 'XOF')).toBeUndefined();
  expect(remarksOf(c)).toEqual([
    'missing | /ASYCUDA/Financial/Guarantee/Name | guarantee',
    'missing | /ASYCUDA/Financial/Guarantee/Amount | guarantee',
    'missing | guarantee/kind | guarantee',
  ]);
});

test('a stated guarantee takes the place of all of box 52', () => {
  const guarantee = { reference: 'X', kind: '1', amountCovered: '5', currency: 'XOF' };
  const c = conversionOf(sadWith(), { transit: { guarantee } });
  expect(guaranteeOf(c, undefined)).toBe(guarantee);
  expect(linesOf(c)).toEqual(['overridden | /ASYCUDA/Financial/Guarantee/Name | FG-2026-000123, 3.5E7 | X, 1, 5, XOF']);
});

test('the contribution follows where the goods were bought, and is collected on the itinerary', () => {
  const c = conversionOf(sadWith());
  const value = { cif: '333333.33', currency: 'XOF' };
  const both = ['CN', 'TG'].map((dispatch) => contributionOf(c, value, itinerary, dispatch));
  const common = { base: '333333.33', currency: 'XOF' };
  expect(both).toEqual([
    { ...common, supply: 'overseas', rate: '0.50', amount: '1666.67', collectedBy: 'TGLFP' },
    { ...common, supply: 'countryOfDeparture', rate: '0.25', amount: '833.33', collectedBy: 'BFCNK' },
  ]);
});

test('there is no contribution where the corridor has no terms or no office on the way collects it', () => {
  const value = { cif: '100', currency: 'XOF' };
  expect(contributionOf(conversionOf(sadWith()), value, ['TGLFP', 'TGCNK'], 'TG')).toBeUndefined();
  const { contribution: _, ...guarantee } = ouagadougou.guarantee;
  const without = conversionOf(sadWith(), { corridor: { ...ouagadougou, guarantee } });
  expect(contributionOf(without, value, itinerary, 'CN')).toBeUndefined();
});
