import { expect, test } from '@jest/globals';
import { readXml } from '../../src/xml/read.ts';
import { bytesOf } from './samples.ts';

const read = (text: string, limits = {}) => readXml(bytesOf(text), limits);

test('the tree holds names without prefixes, namespaces, attributes, joined text and places', () => {
  const text = `<?xml version="1.0"?>\n<!-- one --><t:a xmlns:t="urn:t" k="1" t:k="2">\r\n  <b\n/>é\u{1F69A}<c xmlns="urn:c">1<!-- two -->2<![CDATA[<3>]]>&amp;&#52;</c></t:a>\n`;
  const place = { children: [], attributes: [] };
  expect(read(text)._unsafeUnwrap()).toEqual({
    name: 'a',
    namespace: 'urn:t',
    attributes: [
      { name: 'k', namespace: '', value: '1' },
      { name: 'k', namespace: 'urn:t', value: '2' },
    ],
    children: [
      { ...place, name: 'b', namespace: '', text: '', line: 3, column: 3 },
      { ...place, name: 'c', namespace: 'urn:c', text: '12<3>&4', line: 4, column: 6 },
    ],
    text: '\n  é\u{1F69A}',
    line: 2,
    column: 13,
  });
});

test('line ends of all kinds read as line feeds, and a carriage return by its number stays', () => {
  expect(read('<a>1\r\n2\r3\n4&#13;</a>')._unsafeUnwrap().text).toBe('1\n2\n3\n4\r');
});

test.each([
  ['<a>', 'xml/unclosed', '52', '/a', 1, 3],
  ['<a>\n<b>\n</b>', 'xml/unclosed', '52', '/a', 3, 4],
  ['<a><!-- ', 'xml/unclosed', '52', '/a', 1, 8],
  ['<a>\n  <b></c></a>', 'xml/mismatched', '52', '/a/b', 2, 9],
  ['<a/>\n<b/>', 'xml/outsideRoot', '52', '/', 2, 3],
  ['<a/></a>', 'xml/outsideRoot', '52', '/', 1, 8],
  ['<a/> text', 'xml/outsideRoot', '52', '/', 1, 6],
  ['text <a/>', 'xml/outsideRoot', '52', '/', 1, 1],
  ['<!-- -->\n{\n}\n', 'xml/outsideRoot', '52', '/', 2, 1],
  ['<a>&euro;</a>', 'xml/entity', '52', '/a', 1, 4],
  ['<a>&toString;</a>', 'xml/entity', '52', '/a', 1, 4],
  ['<a>&#1;</a>', 'xml/entity', '52', '/a', 1, 4],
  ['<a>&#xD800;</a>', 'xml/entity', '52', '/a', 1, 4],
  ['<a>&</a>', 'xml/entity', '52', '/a', 1, 4],
  ['<a>\n<b>&lt; Import & Export</b></a>', 'xml/entity', '52', '/a/b', 2, 16],
  ['<a>\u0001</a>', 'xml/character', '53', '/a', 1, 4],
  ['<a>\uffff</a>', 'xml/character', '53', '/a', 1, 4],
  ['<a>]]></a>', 'xml/malformed', '52', '/a', 1, 6],
  ['<a b="1" b="2"/>', 'xml/repeatedAttribute', '52', '/', 1, 16],
  ['<a b=1/>', 'xml/malformed', '52', '/', 1, 6],
  ['<a b="<"/>', 'xml/character', '53', '/', 1, 7],
  ['<t:a/>', 'xml/prefix', '52', '/', 1, 6],
  ['<a t:b="1"/>', 'xml/prefix', '52', '/', 1, 12],
  ['<t:1 xmlns:t="urn:t"/>', 'xml/prefix', '52', '/', 1, 1],
  ['<a xmlns:t="urn:t" t:1="2"/>', 'xml/prefix', '52', '/', 1, 1],
  ['<a xmlns=" urn:t"/>', 'xml/prefix', '52', '/', 1, 1],
  ['<a xmlns:t=""/>', 'xml/prefix', '52', '/', 1, 13],
  ['<t:u:a xmlns:t="urn:t"/>', 'xml/prefix', '52', '/', 1, 24],
  ['<?xml version="1.1"?><a/>', 'xml/declaration', '52', '/', 1, 1],
  ['<?xml encoding="UTF-8"?><a/>', 'xml/declaration', '52', '/', 1, 15],
  [' <?xml version="1.0"?><a/>', 'xml/declaration', '52', '/', 1, 7],
  ['\ufeff\ufeff<a/>', 'xml/declaration', '52', '/', 1, 1],
  ['<!DOCTYPE a><a/>', 'xml/doctype', '52', '/', 1, 1],
  ['\n<!DOCTYPE a [<!ENTITY b "c">]>\n<a>&b;</a>', 'xml/doctype', '52', '/', 2, 1],
  ['<a>1<?x y?>2</a>', 'xml/instruction', '52', '/a', 1, 5],
  ['<?xml-stylesheet href="x"?><a/>', 'xml/instruction', '52', '/', 1, 1],
  ['<a xmlns:x="http://www.w3.org/2001/XMLSchema-instance" x:nil="true"/>', 'xml/instanceAttribute', '15', '/', 1, 1],
  ['<a', 'xml/unclosed', '52', '/', 1, 2],
  ['<?xml version="1.0"?><a b="1', 'xml/unclosed', '52', '/', 1, 28],
  ['<!-- nothing -->', 'xml/empty', '52', '/', 1, 16],
])('%j is refused with %s', (text, code, wire, pointer, line, column) => {
  const { items, ...fault } = read(text)._unsafeUnwrapErr();
  expect(fault).toMatchObject({ stage: 'xml', code, retry: false });
  expect(items).toEqual([{ code, wire, pointer, reason: fault.text, line, column }]);
  expect(`${fault.text.en} ${fault.text.fr}`).not.toMatch(/[{}]/);
});

test.each([
  ['xml/tooLarge', { bytes: 3 }, '<a/>'],
  ['xml/tooDeep', { depth: 2 }, '<a><b><c/></b></a>'],
  ['xml/tooManyElements', { elements: 2 }, '<a><b/><c/></a>'],
  ['xml/tooManyAttributes', { attributes: 1 }, '<a xmlns="u" b="1"/>'],
  ['xml/textTooLong', { text: 3 }, '<a>12<!-- -->34</a>'],
  ['xml/textTooLong', { text: 3 }, '<a>1234</a>'],
  ['xml/nameTooLong', { name: 3 }, '<abcd/>'],
  ['xml/nameTooLong', { name: 3 }, '<a bcde="1"/>'],
])('%s: a document at the limit is read and one beyond it is refused', (code, limits, text) => {
  const wider = Object.fromEntries(Object.entries(limits).map(([name, value]) => [name, value + 1]));
  const { items, ...fault } = read(text, limits)._unsafeUnwrapErr();
  expect(fault.code).toBe(code);
  expect(items).toMatchObject([
    { code, wire: expect.stringMatching(/^3[59]$/), pointer: expect.stringMatching(/^\//) },
  ]);
  expect(read(text, wider).isOk()).toBe(true);
});

test('blanks between elements are no text of an element', () => {
  const root = read(`<a>${' '.repeat(9)}<b/>${' '.repeat(99)}<b/></a>`, { text: 10 })._unsafeUnwrap();
  expect(root.children).toHaveLength(2);
});

test('the pointer of a refusal deep inside stays as short as the wire carries it', () => {
  const name = 'n'.repeat(99);
  const { items } = read(`<${name}>`.repeat(9))._unsafeUnwrapErr();
  expect(items[0]?.pointer).toBe(`/${name}`.repeat(5));
});
