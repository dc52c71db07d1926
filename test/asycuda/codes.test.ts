import { expect, test } from '@jest/globals';
import { commonCode, countryFor, countryIn, optionalCode, requiredCode } from '../../src/asycuda/codes.ts';
import { ITEM_FIELDS } from '../../src/asycuda/fields.ts';
import { PROFILES } from '../../src/asycuda/profile.ts';
import { spotOf } from '../../src/asycuda/report.ts';
import { conversionOf, linesOf, ouagadougou, remarksOf, sadWith } from './support.ts';

const spot = spotOf(ITEM_FIELDS.kind, { at: '/ASYCUDA/Item[1]', number: 1 });
const begin = (code: { written?: string; code: string }[] = []) =>
  conversionOf(sadWith(), {
    transit: code.length === 0 ? {} : { code: code.map((each) => ({ table: 'packageKind', ...each })) },
  });

test('what the administration of the office writes becomes the common code; a common code stays', () => {
  const c = begin();
  expect(['SC', 'CS', 'CT', 'BX'].map((written) => commonCode(c, 'packageKind', spot, written))).toEqual([
    'BG',
    'CR',
    'CT',
    'BX',
  ]);
  expect(linesOf(c).map((line) => line.split(' | ').slice(2).join(' > '))).toEqual(['SC > BG', 'CS > CR']);
});

test('what another administration writes is not taken for it', () => {
  expect(commonCode(begin(), 'packageKind', spot, '09')).toBeUndefined();
});

test('a stated code goes before the table; one for all others comes after it', () => {
  const c = begin([{ written: 'SC', code: 'PK' }, { code: 'BX' }]);
  expect(['SC', 'CS', '71'].map((written) => commonCode(c, 'packageKind', spot, written))).toEqual(['PK', 'CR', 'BX']);
});

test('a stated code that the corridor does not know is none', () => {
  expect(commonCode(begin([{ written: '71', code: 'QQ' }]), 'packageKind', spot, '71')).toBeUndefined();
});

test('without a table, a code of the right form stays', () => {
  const { codeTable: _, ...corridor } = ouagadougou;
  const c = conversionOf(sadWith(), { corridor });
  expect(['71', 'too long', 'x'].map((written) => commonCode(c, 'packageKind', spot, written))).toEqual([
    '71',
    undefined,
    undefined,
  ]);
});

test('an unknown code refuses where it is required and is left out where it is not', () => {
  const c = begin();
  expect(requiredCode(c, 'packageKind', spot, '71')).toBeUndefined();
  expect(optionalCode(c, 'containerType', spot, 'NH40')).toBeUndefined();
  expect(optionalCode(c, 'containerType', spot, undefined)).toBeUndefined();
  expect(remarksOf(c)).toEqual([`unknown-code | ${spot.path} | code`]);
  expect(linesOf(c)).toEqual([`dropped | ${spot.path} | NH40 | `]);
});

test('a kind of packages of the profile goes before the table of the corridor', () => {
  const profile = { ...PROFILES.tg, packageKind: [{ written: 'SC', code: 'BX' }] };
  const c = conversionOf(sadWith(), { profile });
  expect(['SC', 'CS'].map((written) => commonCode(c, 'packageKind', spot, written))).toEqual(['BX', 'CR']);
});

test('countries are read and written by the codes of the profile; those that it does not know stay', () => {
  const country = [
    { written: '768', code: 'TG' },
    { written: 'BFA', code: 'BF' },
  ];
  const c = conversionOf(sadWith(), { profile: { ...PROFILES.tg, country } });
  expect(['768', 'BFA', 'CN', undefined].map((each) => countryIn(c, spot, each))).toEqual([
    'TG',
    'BF',
    'CN',
    undefined,
  ]);
  expect(['TG', 'CN', undefined].map((each) => countryFor(c, spot, each))).toEqual(['768', 'CN', undefined]);
  expect(linesOf(c)).toEqual([
    `converted | ${spot.path} | 768 | TG`,
    `converted | ${spot.path} | BFA | BF`,
    `converted | ${spot.path} | TG | 768`,
  ]);
});
