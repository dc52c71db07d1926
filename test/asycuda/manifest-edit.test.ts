import { expect, test } from '@jest/globals';
import { type ManifestEdit, editManifest } from '../../src/asycuda/manifest-edit.ts';
import { readManifest } from '../../src/asycuda/manifest.ts';
import { manifestOf } from './support.ts';

const road = manifestOf('border-road');
const port = manifestOf('lome-port');
const edited = (from: typeof road, ...edits: ManifestEdit[]) => editManifest(from, edits)._unsafeUnwrap();
const refusal = (...edits: ManifestEdit[]) => editManifest(port, edits)._unsafeUnwrapErr();

/** What stands between the common beginning and the common end of two texts, in each of them. */
function difference(before: string, after: string): readonly [string, string] {
  const least = Math.min(before.length, after.length);
  let head = 0;
  while (head < least && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < least - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
}

test.each([
  ['general.voyage', 'V & 2', 'KT2610W', 'V &amp; 2'],
  ['bills[1].containers[0].marks1', 'CN9', '200001', '9'],
  ['bills[2].splits[1].unloaded', 'false', '1', 'false'],
  ['/Awmds/Bol_segment[4]/Goods_segment/Gross_mass', '1.8E4', '8000', '.8E4'],
] as const)('%s set is the only change', (place, value, gone, come) => {
  const after = edited(port, { edit: 'set', place, value });
  expect(difference(port.source.text, after.source.text)).toEqual([gone, come]);
});

test('a missing field is written in canonical order, in the layout of the document, CRLF included', () => {
  const after = edited(road, { edit: 'set', place: 'bills[0].volume', value: '12.5' });
  expect(difference(road.source.text, after.source.text)).toEqual([
    '',
    'Volume_in_cubic_meters>12.5</Volume_in_cubic_meters>\r\n\t\t\t<',
  ]);
  expect(after.bills[0]?.volume).toBe('12.5');
  expect(after.source.text).toMatch(/<\/Seals_segment>\r\n\t{3}<Volume_in_cubic_meters>/);
});

test('a flag and a date are emptied, and set back the source is there again', () => {
  const empty = edited(port, { edit: 'set', place: 'bills[1].consolidated', value: undefined });
  expect([empty.bills[1]?.consolidated, empty.source.text.includes('<Consolidated_Cargo/>')]).toEqual([
    undefined,
    true,
  ]);
  expect(edited(empty, { edit: 'set', place: 'bills[1].consolidated', value: '0' }).source.text).toBe(port.source.text);
});

test('a container takes the empty row, a bill stands behind the others, and both can be removed', () => {
  const container = { identity: 'CSQU3054383', packages: '40', marks1: 'TG1' };
  const one = edited(road, { edit: 'addContainer', bill: 1, container });
  expect(one.bills[0]?.containers).toMatchObject([container]);
  expect(one.source.text).not.toContain('<CTN_segment/>');
  const two = edited(port, { edit: 'addBill', bill: { reference: 'NEW', nature: '24', containers: [container] } });
  expect(two.bills.map(({ reference }) => reference).slice(3)).toEqual(['KTLSHA260004', 'NEW']);
  expect(two.bills.slice(0, 4)).toEqual(port.bills);
  expect(edited(two, { edit: 'remove', place: '/Awmds/Bol_segment[5]' }).source.text).toBe(port.source.text);
});

test('a place that the manifest has not, a block, and what XML cannot carry are refused', () => {
  expect(refusal({ edit: 'set', place: 'bills[9].reference', value: 'x' }).code).toBe('asycuda/no-such-place');
  expect(refusal({ edit: 'set', place: 'general.none' as 'general.office', value: 'x' }).code).toBe(
    'asycuda/no-such-place',
  );
  expect(refusal({ edit: 'set', place: '/Awmds/Bol_segment/Bol_id', value: 'x' }).code).toBe('asycuda/not-a-field');
  expect(refusal({ edit: 'addContainer', bill: 9, container: {} }).code).toBe('asycuda/no-such-place');
  expect(refusal({ edit: 'addBill', bill: { reference: '\0' } }).code).toBe('asycuda/unwritable');
  expect(refusal({ edit: 'remove', place: '/Awmds/Bol_segment[9]' }).code).toBe('asycuda/no-such-place');
});

test('the given manifest is not touched', () => {
  const text = port.source.text;
  edited(
    port,
    { edit: 'set', place: 'general.voyage', value: 'X' },
    { edit: 'remove', place: '/Awmds/Bol_segment[1]' },
  );
  expect(port.source.text).toBe(text);
  expect(readManifest(Buffer.from(text))._unsafeUnwrap().bills).toEqual(port.bills);
});
