import { expect, test } from '@jest/globals';
import { goodsItem, isDeclaration } from '../../src/asycuda/to-items.ts';
import type { ConversionTerms } from '../../src/asycuda/conversion.ts';
import { PROFILES } from '../../src/asycuda/profile.ts';
import { conversionOf, expectedOf, linesOf, remarksOf, sadWith } from './support.ts';

function first(edits: readonly (readonly [RegExp, string])[], terms: Partial<ConversionTerms> = {}, valued = true) {
  const c = conversionOf(sadWith(...edits), terms);
  const [item] = c.sad.items;
  if (item === undefined) throw new TypeError('no item');
  return { made: goodsItem(c, item, [], valued), lines: linesOf(c), remarks: remarksOf(c) };
}

const at = '/ASYCUDA/Item[1]';

test('an item has what the declaration says of it', () => {
  const { container: _, ...item } = expectedOf('sad-transit-lome-ouagadougou').record.item[0] ?? {};
  expect(first([]).made).toEqual(item);
});

test.each([
  ['10063090', '00', '1006309000', []],
  ['10063090', '000', '10063090', []],
  ['10063090', '300', '10063090', [`dropped | ${at}/Tarification/HScode/Precision_1 | 300 | `]],
  ['100630', '1234', '1006301234', []],
  ['1006.30.90', '00', '1006309000', []],
])('commodity %s with %s is %s', (commodity, precision, code, lines) => {
  const { made, lines: all } = first([
    [/<Commodity_code>[^<]*/, `<Commodity_code>${commodity} `],
    [/<Precision_1>[^<]*/, `<Precision_1>${precision} `],
  ]);
  expect(made?.commodity).toBe(code);
  expect(all.filter((line) => line.includes('HScode'))).toEqual(lines);
});

test.each(['1006', '1006A090', '12345678901'])('%s is no commodity code', (commodity) => {
  const { remarks } = first([[/<Commodity_code>[^<]*/, `<Commodity_code>${commodity}`]]);
  expect(remarks).toEqual([`invalid | ${at}/Tarification/HScode/Commodity_code | item`]);
});

test('fractions of a package and masses are exact; digits beyond six decimals are rounded with a line', () => {
  const { made, lines } = first([
    [/<Number_of_packages>500.0/, '<Number_of_packages>0.06'],
    [/<Gross_weight_itm>25250.0/, '<Gross_weight_itm>8.132990250562078E-4'],
    [/<Net_weight_itm>25000/, '<Net_weight_itm>0.0005'],
  ]);
  expect([made?.packaging[0]?.count, made?.grossMass, made?.netMass]).toEqual(['0.06', '0.000813', '0.0005']);
  expect(lines).toContain(
    `converted | ${at}/Valuation_item/Weight_itm/Gross_weight_itm | 8.132990250562078E-4 | 0.000813`,
  );
});

test('all that an item lacks is named, and one entry of the statement supplies it', () => {
  const edits = [
    [/<Packages>[^]*?<\/Packages>/, '<Packages/>'],
    [/<Tarification>[^]*?<\/Tarification>/, '<Tarification/>'],
    [/<Goods_description>\s*<Country[^]*?<\/Goods_description>/, '<Goods_description/>'],
    [/<Weight_itm>[^]*?<\/Weight_itm>/, ''],
  ] as const;
  const { made, remarks } = first(edits);
  expect(made).toBeUndefined();
  expect(remarks).toEqual([
    `missing | ${at}/Tarification/HScode/Commodity_code | item`,
    `missing | ${at}/Goods_description/Description_of_goods | item`,
    `missing | ${at}/Packages/Kind_of_packages_code | item`,
    `missing | ${at}/Packages/Number_of_packages | item`,
    `missing | ${at}/Valuation_item/Weight_itm/Gross_weight_itm | item`,
  ]);
  const general = {
    commodity: '100630',
    description: 'RICE',
    packageKind: 'BG',
    packages: '5',
    grossMass: '9',
    netMass: '8',
  };
  const stated = first(edits, { transit: { item: [general, { number: 1, packages: '6' }] } });
  expect(stated.remarks).toEqual([]);
  expect(stated.made).toMatchObject({
    commodity: '100630',
    packaging: [{ kind: 'BG', count: '6' }],
    grossMass: '9',
    netMass: '8',
  });
  expect(stated.lines.filter((line) => line.startsWith('stated'))).toHaveLength(6);
});

test('an entry for all items changes nothing that the declaration has; one for this item does', () => {
  const { made, lines } = first([], { transit: { item: [{ grossMass: '1' }, { number: 1, netMass: '24000' }] } });
  expect([made?.grossMass, made?.netMass]).toEqual(['25250', '24000']);
  expect(lines).toContain(`overridden | ${at}/Valuation_item/Weight_itm/Net_weight_itm | 25000 | 24000`);
});

test('a value in another currency than the record is left out', () => {
  const { made, lines } = first([], {}, false);
  expect(made).not.toHaveProperty('value');
  expect(lines).toContain(`dropped | ${at}/Valuation_item/Statistical_value | 9875000.0 | `);
});

test('the statistical value goes before the CIF value; where they differ, the other is reported', () => {
  const differing = first([[/<Total_CIF_itm>9875000.0/, '<Total_CIF_itm>9875001']]);
  expect(differing.made?.value).toBe('9875000');
  expect(differing.lines).toContain(`dropped | ${at}/Valuation_item/Total_CIF_itm | 9875001 | `);
  expect(first([[/<Statistical_value>9875000.0/, '<Statistical_value>']]).made?.value).toBe('9875000');
});

test('an attached document of unknown type or without reference is left out, each value reported', () => {
  const { made, lines } = first([
    [/<Attached_document_code>380/, '<Attached_document_code>863'],
    [/<Attached_document_reference>TH-55120/, '<Attached_document_reference>'],
  ]);
  expect(made?.supportingDocument).toEqual([{ type: '705', reference: 'MAEU583210774', date: '2026-02-02' }]);
  expect(lines.filter((line) => line.startsWith('dropped'))).toEqual([
    `dropped | ${at}/Attached_documents[2]/Attached_document_code | 863 | `,
    `dropped | ${at}/Attached_documents[2]/Attached_document_reference | SW-2026-0131 | `,
    `dropped | ${at}/Attached_documents[2]/Attached_document_date | 1/31/26 | `,
    `dropped | ${at}/Attached_documents[3]/Attached_document_code | 861 | `,
    `dropped | ${at}/Attached_documents[3]/Attached_document_date | 1/30/26 | `,
  ]);
});

test('an ambiguous date of a document refuses', () => {
  const { dateOrder: _, ...profile } = PROFILES.tg;
  expect(first([[/2\/2\/26/, '2/3/26']], { profile }).remarks).toEqual(
    expect.arrayContaining([`ambiguous-date | ${at}/Attached_documents[1]/Attached_document_date | dateOrder`]),
  );
});

test('box 40 cites a bill of lading or a declaration, whose type only the profile can know', () => {
  const cited = [[/<Summary_declaration>[^<]*/, '<Summary_declaration>GDSGO 2013 C 22699 art. 18']] as const;
  expect(isDeclaration('GDSGO 2013 C 22699 art. 18')).toBe(true);
  expect([isDeclaration('MAEU583210774'), isDeclaration(undefined)]).toEqual([false, false]);
  const unknown = first(cited);
  expect(unknown.made).not.toHaveProperty('previousDocument');
  expect(unknown.lines).toContain(`dropped | ${at}/Previous_doc/Summary_declaration | GDSGO 2013 C 22699 art. 18 | `);
  const known = first(cited, { profile: { ...PROFILES.tg, previousType: '821' } });
  expect(known.made?.previousDocument).toEqual([{ type: '821', reference: 'GDSGO 2013 C 22699 art. 18' }]);
});

test('a description is the text of the tariff and the commercial one, each on one line, once', () => {
  expect(first([]).made?.description).toBe('- - Riz semi-blanchi ou blanchi\nRIZ BLANCHI 5 % BRISURES SACS DE 50 KG');
  const long = first([[/<Description_of_goods>[^<]*/, `<Description_of_goods>${'x '.repeat(400)}`]]);
  expect(long.made?.description).toHaveLength(511);
  expect(long.lines[0]).toMatch(/^cut/);
});
