import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { freshSad } from '../../src/asycuda/fresh.ts';
import type { SadDraft } from '../../src/asycuda/draft.ts';
import { type AsycudaProfile, PROFILES } from '../../src/asycuda/profile.ts';
import { exactNumber } from '../../src/asycuda/numbers.ts';
import { type Sad, readSad } from '../../src/asycuda/sad.ts';
import { HEADER_FIELDS, ITEM_FIELDS } from '../../src/asycuda/fields.ts';
import { declarations, samples } from './support.ts';

const draft: SadDraft = {
  id: '7"&',
  identification: { office: 'TGLFP', model: 'IM', procedure: '8', transitDocument: 'T1' },
  transit: { principal: 'TRANSIT SA\nLOME', timeLimit: '2026-03-18', sealCount: '1', seals: 'TG1 & TG2' },
  valuation: { grossMass: '10623724', cif: '25000000.5' },
  items: [
    {
      commodity: '87033290',
      grossMass: '0.0005',
      packages: '3',
      documents: [{ code: '705' }],
      taxes: [{ code: 'TVA' }],
    },
  ],
  containers: [{ item: '1', identity: 'CSQU3054383' }],
  more: { 'Financial/Bank/Code': 'BK', UCR: undefined, 'Identification/UCR': 'U1' },
};
const fresh = (profile: AsycudaProfile, from: SadDraft = draft) => freshSad(from, profile)._unsafeUnwrap();
const refusal = (from: SadDraft, profile: AsycudaProfile = PROFILES.tg) =>
  freshSad(from, profile)._unsafeUnwrapErr().code;

test('a fresh declaration has the dates, numbers, padding and absent values of its profile', () => {
  const sad = fresh(PROFILES.tg);
  expect(sad.id).toBe('7"&');
  expect(sad.transit).toMatchObject({ principal: 'TRANSIT SA\nLOME', timeLimit: '3/18/26', seals: 'TG1 & TG2' });
  expect(sad.valuation).toMatchObject({ grossMass: '1.0623724E7', cif: '2.50000005E7' });
  expect(sad.items).toMatchObject([
    { grossMass: '5.0E-4', packages: '3.0', documents: [{ code: '705' }], taxes: [{ code: 'TVA' }] },
  ]);
  const { text } = sad.source;
  const rows = (name: string) => text.match(new RegExp(`<${name}[/>]`, 'g'))?.length;
  expect(
    ['Item_tax_total', 'Global_tax_item', 'Taxation_line', 'Supplementary_unit', 'Attached_documents'].map(rows),
  ).toEqual([14, 8, 8, 3, 1]);
  expect(text).toContain('<Officer_name>\n            <null/>\n        </Officer_name>');
  expect(text).toContain('<UCR>U1</UCR>');
  expect(text).toContain('<Date_of_exit/>');
  expect(text).not.toMatch(/Single_waybill|Registration_year|Prev_decl/);
});

test('another profile writes it otherwise', () => {
  const other: AsycudaProfile = {
    ...PROFILES.bf,
    layout: 'newer',
    nullText: 'emptyTag',
    nullValue: 'none',
    numberForm: 'plain',
    padding: { itemTax: 0, globalTax: 0, taxLine: 0, supplementaryUnit: 0, attachedDocument: 20 },
  };
  const { source, transit, valuation } = fresh(other);
  expect([transit.timeLimit, valuation.grossMass]).toEqual(['18/3/26', '10623724']);
  expect(source.text).toContain('<Officer_name/>');
  expect(source.text).not.toMatch(/Date_of_exit|Global_tax_item|Item_tax_total|null/);
  expect(source.text.match(/<Attached_documents>/g)).toHaveLength(20);
});

test('what cannot be written is refused', () => {
  expect(refusal(draft, PROFILES.generic)).toBe('asycuda/no-date-order');
  expect(refusal({ more: { 'Item/Free_text_1': '1' } })).toBe('asycuda/no-such-place');
  expect(refusal({ more: { Transit: '1' } })).toBe('asycuda/no-such-place');
  expect(refusal({ items: [{ description: '\u0000' }] })).toBe('asycuda/unwritable');
});

/** The values of a declaration, numbers by their value. */
function values(sad: Sad): unknown {
  const plain = (_: string, value: unknown): unknown => {
    const number = typeof value === 'string' ? exactNumber(value) : undefined;
    return number === undefined ? value : number.toFixed();
  };
  const { source: _, document: _root, ...rest } = sad;
  return JSON.parse(
    JSON.stringify(rest, plain)
      .replaceAll(/"at":"[^"]*",?/g, '')
      .replaceAll(',}', '}'),
  ) as unknown;
}

test.each([...declarations, ...samples].map((file) => [basename(file), file]))(
  '%s written afresh has the values that it had',
  (_, file) => {
    const sad = readSad(readFileSync(file))._unsafeUnwrap();
    expect(values(fresh(PROFILES.tg, sad))).toEqual(values(sad));
  },
);

const someText = fc.stringMatching(/^[A-Za-z0-9<&>"']([ A-Za-z0-9<&>"'é]{0,10}[A-Za-z0-9<&>"'])?$/);
const blockOf = (fields: object) =>
  fc.dictionary(
    fc.constantFrom(...Object.keys(fields)),
    someText.filter((text) => exactNumber(text) === undefined),
  );

test('what a draft says is what the view reads', () => {
  fc.assert(
    fc.property(blockOf(HEADER_FIELDS.transit), fc.array(blockOf(ITEM_FIELDS), { maxLength: 3 }), (transit, items) => {
      const sad = fresh(PROFILES.generic, { transit, items });
      expect(sad.transit).toMatchObject(transit);
      expect(sad.items).toMatchObject(items);
    }),
    { numRuns: 50 },
  );
});
