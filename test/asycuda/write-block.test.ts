import { expect, test } from '@jest/globals';
import type { Block } from '../../src/asycuda/block.ts';
import { readOrder } from '../../src/asycuda/order/order.ts';
import { PROFILES } from '../../src/asycuda/profile.ts';
import { BlockWriter, SERVER_STYLE } from '../../src/asycuda/write-block.ts';

const order = readOrder('A\n  B\n  C =\n  D ?\n  E newer\n  R *taxLine\n    X\n');
const block = (values: Record<string, string>, rows: Record<string, Record<string, string>[]> = {}): Block => ({
  values: new Map(Object.entries(values)),
  rows: new Map(Object.entries(rows).map(([path, each]) => [path, each.map((row) => block(row))])),
});
const oneLine = { ...SERVER_STYLE, newline: '', step: '', isNullInline: true };
const profile = { ...PROFILES.generic, padding: { ...PROFILES.generic.padding, taxLine: 2 } };
const write = (values: Record<string, string>, rows = {}) =>
  new BlockWriter(profile, oneLine).children(order, block(values, rows), '', '');

test('absent values are spelled by their kind, rare ones and those of another layout are left out, rows are filled up', () => {
  expect(write({})).toBe('<A><B><null/></B><C/><R><X><null/></X></R><R><X><null/></X></R></A>');
});

test('values are escaped; what is rare or of another layout is written where it has one; more rows than the padding are all written', () => {
  expect(write({ 'a/b': '<', 'a/d': '1', 'a/e': '2' }, { 'a/r': [{ x: '1' }, { x: '2' }, { x: '3' }] })).toBe(
    '<A><B>&lt;</B><C/><D>1</D><E>2</E><R><X>1</X></R><R><X>2</X></R><R><X>3</X></R></A>',
  );
});

test('lines are indented in the style of the document', () => {
  const writer = new BlockWriter(
    { ...profile, nullText: 'emptyElement', nullValue: 'none' },
    { ...SERVER_STYLE, newline: '\r\n', step: '\t' },
  );
  expect(writer.children(readOrder('A\n  B\n  C =\n'), block({}), '', '\t')).toBe('\r\n\t<A>\r\n\t\t<B></B>\r\n\t</A>');
  expect(writer.children(readOrder('A\n  C =\n'), block({}), '', '')).toBe('\r\n<A/>');
});
