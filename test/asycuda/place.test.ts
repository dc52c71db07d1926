import { expect, test } from '@jest/globals';
import { pointerOf, wayTo } from '../../src/asycuda/place.ts';
import { readSad } from '../../src/asycuda/sad.ts';
import { sadOf } from './support.ts';

const sad = sadOf('sad-transit-lome-ouagadougou.xml');
const taxed = readSad(
  Buffer.from(
    '<ASYCUDA><Item><Taxation><Taxation_line/><Taxation_line><Duty_tax_code>TVA</Duty_tax_code></Taxation_line></Taxation></Item></ASYCUDA>',
  ),
)._unsafeUnwrap();

test('a name of the view leads to its element', () => {
  const places = [
    'transit.principal',
    'items[1].grossMass',
    'containers[0].type',
    'items[1].documents[1].date',
  ] as const;
  expect(places.map((place) => pointerOf(sad, place)?.pointer)).toEqual([
    '/ASYCUDA/Transit/Principal/Name',
    '/ASYCUDA/Item[2]/Valuation_item/Weight_itm/Gross_weight_itm',
    '/ASYCUDA/Container[1]/Container_type',
    '/ASYCUDA/Item[2]/Attached_documents[2]/Attached_document_date',
  ]);
});

test('padding rows count in a pointer and not in the view', () => {
  expect(pointerOf(taxed, 'items[0].taxes[0].code')?.pointer).toBe(
    '/ASYCUDA/Item[1]/Taxation/Taxation_line[2]/Duty_tax_code',
  );
});

test('a name that the view has not, and a row that is not there, lead nowhere', () => {
  const places = ['transit.none', 'items[9].grossMass', 'items[0].toString', 'containers[9].type', 'nothing'];
  expect(places.map((place) => pointerOf(sad, place as 'transit.principal'))).toEqual(places.map(() => undefined));
});

test('a pointer is followed as far as the document goes', () => {
  const shown = (pointer: `/${string}`) => {
    const way = wayTo(sad.document, pointer);
    return way && [way.chain.map(({ name }) => name).join('/'), way.rest.join('/')];
  };
  expect(shown('/asycuda/ITEM[2]/Packages')).toEqual(['ASYCUDA/Item/Packages', '']);
  expect(shown('/ASYCUDA/Transit/Itinerary[1]/Office')).toEqual(['ASYCUDA/Transit', 'Itinerary/Office']);
  expect([shown('/ASYCUDA/Item[9]/Packages'), shown('/Awmds')]).toEqual([undefined, undefined]);
});
