import { expect, test } from '@jest/globals';
import { ITEM_FIELDS } from '../../src/asycuda/fields.ts';
import { spotOf } from '../../src/asycuda/report.ts';
import { recordFromSad } from '../../src/asycuda/to-record.ts';
import { SadWriting, fitted } from '../../src/asycuda/writing.ts';
import { linesOf, ouagadougou, sadWith } from './support.ts';

const { record, reference } = recordFromSad(sadWith(), { corridor: ouagadougou })._unsafeUnwrap();
const spot = spotOf(ITEM_FIELDS.kind, { at: '/ASYCUDA/Item[1]', number: 1 });

test('a code is written as the administration of the office writes it, so that it reads back as the same', () => {
  const terms = { reference, corridor: ouagadougou };
  const togo = new SadWriting(record, terms, 'TGLFP');
  expect(['BG', 'CT', 'XX'].map((code) => togo.codeFor('packageKind', spot, code))).toEqual(['SC', 'CT', undefined]);
  expect(linesOf(togo)).toEqual(['converted | /ASYCUDA/Item[1]/Packages/Kind_of_packages_code | BG | SC']);
  expect(new SadWriting(record, terms, 'BFOUA').codeFor('packageKind', spot, 'BG')).toBe('06');
});

test('a code of too many characters is not written', () => {
  const c = new SadWriting(record, { reference, corridor: ouagadougou }, 'TGLFP');
  expect(c.codeFor('packageKind', spot, 'BG', 1)).toBeUndefined();
});

test('a text is fitted by its characters, without a blank at its end', () => {
  expect(['ABC', 'AB CD', '😀😀😀😀'].map((text) => fitted(text, 3))).toEqual(['ABC', 'AB', '😀😀😀']);
});
