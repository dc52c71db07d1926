import { expect, test } from '@jest/globals';
import { readDocument } from '../../src/asycuda/document.ts';
import { bytesOf } from './support.ts';

const rootOf = (xml: string | Buffer) => readDocument(Buffer.from(xml))._unsafeUnwrap().root;
const refusal = (xml: string | Buffer) => readDocument(Buffer.from(xml))._unsafeUnwrapErr();

test('text is kept to the letter; CDATA and references are text; comments and instructions are none', () => {
  const xml =
    '<?xml version="1.0"?><!-- c --><A id="1&amp;2"><?p 5?><B>0108 <!-- no -->&#49;<![CDATA[<&]]></B></A><!-- end -->';
  const root = rootOf(xml);
  expect(root.attributes).toEqual([{ name: 'id', namespace: '', value: '1&2' }]);
  expect(root.children.map(({ name, text }) => [name, text])).toEqual([['B', '0108 1<&']]);
});

test('elements know their line and column, whatever ends the lines', () => {
  const root = rootOf('<A>\r\n  <B/>\r\n\r\n <C>\r\n</C></A>');
  expect(root.children.map(({ name, line, column }) => [name, line, column])).toEqual([
    ['B', 2, 3],
    ['C', 4, 2],
  ]);
});

test('a prefix is no part of a name', () => {
  const root = rootOf('<a:A xmlns:a="urn:x"><a:B>1</a:B></a:A>');
  expect([root.name, root.children[0]?.name]).toEqual(['A', 'B']);
});

test('a byte order mark and the encodings of exports are read', () => {
  const name = (bytes: Buffer) => readDocument(bytes)._unsafeUnwrap().root.text;
  expect(name(Buffer.from('\ufeff<A>Lomé</A>'))).toBe('Lomé');
  expect(name(Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><A>Lomé</A>', 'latin1'))).toBe('Lomé');
});

test.each([
  ['<!DOCTYPE A [<!ENTITY x "y">]><A>&x;</A>', 'asycuda/doctype'],
  ['<A><B></A></B>', 'asycuda/malformed'],
  ['<A/><B/>', 'asycuda/malformed'],
  ['<A/>junk', 'asycuda/malformed'],
  ['junk<A/>', 'asycuda/malformed'],
  ['<A>a & b</A>', 'asycuda/malformed'],
  ['<A>&nbsp;</A>', 'asycuda/malformed'],
  ['<A>\u0000</A>', 'asycuda/malformed'],
  ['<A x="1" x="2"/>', 'asycuda/malformed'],
  ['<A><![CDATA[x]]</A>', 'asycuda/malformed'],
  ['<!-- only this -->', 'xml/empty'],
  [`${'<A>'.repeat(5000)}${'</A>'.repeat(5000)}`, 'xml/tooDeep'],
])('%# %.30s is refused with %s', (xml, code) => {
  expect(refusal(xml).code).toBe(code);
});

test('a refusal names the line', () => {
  const [item] = refusal('<A>\n<B>&foo;</B>\n</A>').items;
  expect(item).toMatchObject({ code: 'xml/entity', pointer: '/A/B', line: 2, column: 4 });
  expect(refusal('<A>\n<B>&foo;</B>\n</A>').text.en).toContain('at line 2.');
  expect(refusal('<A>\n\n<B></A>').text.fr).toContain('à la ligne 3');
});

test('what only looks like a DOCTYPE inside a comment or CDATA is text', () => {
  expect(readDocument(Buffer.from('<A><!-- <!DOCTYPE x> --><![CDATA[<!DOCTYPE x>]]></A>')).isOk()).toBe(true);
});

test('bytes that are no text, and none at all, are refused by the decoding', () => {
  expect(refusal(Buffer.from([0x3c, 0xff, 0xfe])).stage).toBe('xml');
  expect(refusal('').code).toBe('xml/empty');
});

test('a document that was cut anywhere is refused', () => {
  const whole = bytesOf('sad-transit-lome-niamey.xml');
  const cuts = Array.from({ length: 40 }, (_, at) => Math.floor((whole.length * (at + 1)) / 42));
  expect(cuts.filter((cut) => readDocument(whole.subarray(0, cut)).isOk())).toEqual([]);
});

test('a document beyond all measure is refused before it is read', () => {
  expect(refusal(Buffer.alloc(64 * 1024 * 1024 + 1, 32)).code).toBe('asycuda/too-large');
});
