import { expect, test } from '@jest/globals';
import { readDocument } from '../../src/asycuda/document.ts';
import { leadOf, styleOf } from '../../src/asycuda/style.ts';

const read = (xml: string) => readDocument(Buffer.from(xml))._unsafeUnwrap();

test.each([
  ['<A>\n    <B/>\n</A>', { newline: '\n', step: '    ', emptyTag: '/>', isNullInline: false }],
  ['<A>\r\n\t<B />\r\n</A>', { newline: '\r\n', step: '\t', emptyTag: ' />', isNullInline: false }],
  ['<A>\n<B><null/></B>\n</A>', { newline: '\n', step: '', emptyTag: '/>', isNullInline: true }],
  ['<A><B /></A>', { newline: '', step: '', emptyTag: ' />', isNullInline: true }],
  ['<A/>', { newline: '\n', step: '    ', emptyTag: '/>', isNullInline: false }],
])('%j', (xml, style) => {
  expect(styleOf(read(xml))).toEqual({ ...style, encoding: 'UTF-8' });
});

test('the blanks before an element are its line end and its indentation, and none where something stands before it', () => {
  const { text, root } = read('<A>\n\n  <B/> <C/></A>');
  expect(root.children.map((child) => leadOf(text, child))).toEqual([
    { newline: '\n', indent: '  ' },
    { newline: '', indent: '' },
  ]);
});
