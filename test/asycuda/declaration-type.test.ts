import { expect, test } from '@jest/globals';
import { declarationTypeOf, isTransit } from '../../src/asycuda/declaration-type.ts';
import { conversionOf, linesOf, remarksOf, sadWith } from './support.ts';

const path = '/ASYCUDA/Identification/Type/Type_of_declaration';
const typeBlock = (model: string, procedure: string, document: string) =>
  `<Type>
    <Type_of_declaration>${model}</Type_of_declaration>
    <Declaration_gen_procedure_code>${procedure}</Declaration_gen_procedure_code>
    <Type_of_transit_document>${document}</Type_of_transit_document><!-- -->
  </Type>`;
const begin = (model: string, procedure: string, document: string, declarationType?: string) =>
  conversionOf(sadWith([/<Type>[^]*?<\/Type>/, typeBlock(model, procedure, document)]), {
    transit: declarationType === undefined ? {} : { declarationType },
  });

test.each([
  ['IM', '8', 'T1', 'T1'],
  ['IM', '8', '', 'T1'],
  ['EX', '8', '', 'TC'],
  ['EX', '8', 'T1', 'T1'],
])('model %s, procedure %s and document %j are %s', (model, procedure, document, type) => {
  const c = begin(model, procedure, document);
  expect(isTransit(c)).toBe(true);
  expect(declarationTypeOf(c)).toBe(type);
});

test.each([
  ['IM', '4', 'IM4'],
  ['EX', '1', 'EX1'],
  ['SD', '8', 'SD8'],
])('model %s with procedure %s is no transit, unless that is stated', (model, procedure, written) => {
  const c = begin(model, procedure, '');
  expect(declarationTypeOf(c)).toBeUndefined();
  expect(c.remarks).toMatchObject([{ code: 'not-transit', value: written, field: 'declarationType' }]);
  const stated = begin(model, procedure, '', 'T1');
  expect(declarationTypeOf(stated)).toBe('T1');
  expect(linesOf(stated)).toEqual([`overridden | ${path} | ${written} | T1`]);
});

test('a type that the corridor does not know is refused, written or stated', () => {
  const written = begin('IM', '8', 'TIR');
  const stated = begin('IM', '4', '', 'TIR');
  expect([declarationTypeOf(written), declarationTypeOf(stated)]).toEqual([undefined, undefined]);
  expect([...remarksOf(written), ...remarksOf(stated)]).toEqual(
    Array(2).fill(`unknown-code | ${path} | declarationType`),
  );
});

test('a declaration that does not say what it is lacks it', () => {
  const c = begin('', '', '');
  expect(declarationTypeOf(c)).toBeUndefined();
  expect(remarksOf(c)).toEqual([`missing | ${path} | declarationType`]);
});
