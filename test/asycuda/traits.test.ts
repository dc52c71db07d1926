import { expect, test } from '@jest/globals';
import { datesOf, isJava, newerMarks, paddingOf, spellingsOf } from '../../src/asycuda/traits.ts';
import { readSad } from '../../src/asycuda/sad.ts';

const read = (inside: string) => readSad(Buffer.from(`<ASYCUDA>${inside}</ASYCUDA>`))._unsafeUnwrap();
const dated = (...dates: readonly string[]) =>
  read(
    dates
      .map(
        (date) =>
          `<Item><Attached_documents><Attached_document_date>${date}</Attached_document_date></Attached_documents></Item>`,
      )
      .join(''),
  );

test('a date with one reading shows its order; one with two is ambiguous; one whose readings agree says nothing', () => {
  expect(datesOf(dated('3/19/26', '12/25/25', '3/9/26', '4/4/26', '00/04/6493'))).toEqual({
    orders: [['MDY', 2]],
    ambiguous: ['3/9/26'],
  });
  expect(datesOf(dated('3/19/26', '19/3/2026', '2026-03-01')).orders).toEqual([
    ['MDY', 1],
    ['DMY', 1],
    ['YMD', 1],
  ]);
});

test('the spellings of texts and of values are counted apart', () => {
  const sad = read(
    '<Transit><Principal><Code/><Name><null/></Name></Principal><Time_limit/><Officer_name></Officer_name></Transit><Unknown/>',
  );
  expect(spellingsOf(sad)).toEqual({
    texts: [
      ['emptyTag', 1],
      ['null', 1],
      ['emptyElement', 1],
    ],
    values: [['emptyTag', 1]],
  });
});

test('rows are padding where some are empty and all blocks have as many', () => {
  const line = '<Taxation_line/>';
  const full = '<Taxation_line><Duty_tax_code>TVA</Duty_tax_code></Taxation_line>';
  const items = (...lines: readonly string[]) =>
    read(lines.map((each) => `<Item><Taxation>${each}</Taxation></Item>`).join(''));
  expect(paddingOf(items(`${full}${line}`, `${line}${line}`))).toEqual({ taxLine: 2 });
  expect(paddingOf(items(`${full}${line}`, full))).toEqual({});
  expect(paddingOf(items(full, full))).toEqual({});
});

test('Java doubles and the newer layout show themselves', () => {
  const item = (mass: string) =>
    read(
      `<Item><Valuation_item><Weight_itm><Gross_weight_itm>${mass}</Gross_weight_itm></Weight_itm></Valuation_item></Item>`,
    );
  expect(['15.0', '1.5E7', '15', '15.50'].map((mass) => isJava(item(mass)))).toEqual([true, true, false, false]);
  expect(newerMarks(read('<Declarant><Reference><Year/></Reference></Declarant>'))).toEqual([
    'Declarant/Reference/Year',
  ]);
});
