import { expect, test } from '@jest/globals';
import {
  movementReference,
  registrationOf,
  transitDocumentOf,
  writtenReference,
} from '../../src/asycuda/to-reference.ts';
import { PROFILES } from '../../src/asycuda/profile.ts';
import { conversionOf, linesOf, ouagadougou, remarksOf, sadWith } from './support.ts';

const own = { office: 'TGLFP', year: 2026, serial: 'T', number: '12345' };
const at = '/ASYCUDA/Identification/Registration';

test('a transit declaration is its own transit document where the corridor says so', () => {
  const c = conversionOf(sadWith());
  expect(transitDocumentOf(c)).toEqual(own);
  expect(movementReference(c, own, 'TG')).toBe('26TGTGLFPT012345J6');
  const { declarationIsTransitDocument: _, ...corridor } = ouagadougou;
  const silent = conversionOf(sadWith(), { corridor });
  expect(transitDocumentOf(silent)).toBeUndefined();
  expect(remarksOf(silent)).toEqual([`missing | ${at}/Number | registration`]);
});

test('the registration of an import is not that of a transit document', () => {
  const c = conversionOf(sadWith([/(<Declaration_gen_procedure_code>)8/, '$14']));
  expect(registrationOf(c)).toEqual(own);
  expect(transitDocumentOf(c)).toBeUndefined();
  expect(remarksOf(c)).toEqual([`missing | ${at}/Number | registration`]);
});

test('what is missing of a registration is named, all of it', () => {
  const c = conversionOf(sadWith([/<Registration>[^]*?<\/Registration>/, '<Registration><Date/></Registration>']));
  expect(transitDocumentOf(c)).toBeUndefined();
  expect(remarksOf(c)).toEqual(
    ['Serial_number', 'Number', 'Date'].map((name) => `missing | ${at}/${name} | registration`),
  );
});

test('the year is known even where day and month are not', () => {
  const profile = { ...PROFILES.generic, administration: 'TG' };
  expect(registrationOf(conversionOf(sadWith(), { profile }))).toEqual(own);
});

test('a stated registration or reference takes the place; our own reference is read back', () => {
  const registration = { office: 'TGADETIK', year: 2026, serial: 'C', number: '7' };
  const c = conversionOf(sadWith(), { transit: { registration } });
  expect(transitDocumentOf(c)).toBe(registration);
  expect(movementReference(c, registration, 'TG')).toMatch(/^26TGTGADKC000007J[0-9]$/);
  expect(linesOf(c)).toEqual([`overridden | ${at}/Number | TGLFP, 2026, T, 12345 | TGADETIK, 2026, C, 7`]);
  const read = conversionOf(sadWith(), { transit: { reference: '26TGTGLFPT012346J5' } });
  expect(transitDocumentOf(read)).toEqual({ ...own, number: '12346' });
  expect(movementReference(read, own, 'TG')).toBe('26TGTGLFPT012346J5');
});

test('a document that no reference can be made from needs a stated one', () => {
  const refused = (document: typeof own) => {
    const c = conversionOf(sadWith());
    expect(movementReference(c, document, 'TG')).toBeUndefined();
    return c.remarks.map(({ code, field, value }) => [code, field, value]);
  };
  expect(refused({ ...own, office: 'AL110000' })).toEqual([['invalid', 'reference', 'AL110000']]);
  expect(refused({ ...own, number: '1234567' })).toEqual([['invalid', 'reference', '1234567']]);
  expect(refused({ ...own, year: 1999 })).toEqual([['invalid', 'reference', '1999']]);
});

test('a reference that stands whole in the field of the profile is taken, and what is none is not', () => {
  const withField = (value: string) => {
    const c = conversionOf(sadWith([/(<Declarant>[^]*?<Reference>[^]*?<Number>)[^<]*/, `$1${value}`]));
    return writtenReference(c);
  };
  expect(['26XI000081BPQF9GJ3', '2026 LRN 1'].map(withField)).toEqual(['26XI000081BPQF9GJ3', undefined]);
});
