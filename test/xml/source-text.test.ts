import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { characterData, elementText, treeText, writeSource } from '../../src/xml/source-text.ts';
import { readSource } from '../../src/xml/source.ts';
import type { SourceElement } from '../../src/xml/source-tree.ts';

const read = (bytes: Buffer) => readSource(bytes)._unsafeUnwrap();
const again = (xml: string) => treeText(read(Buffer.from(xml)));

test.each([
  ['a mark and CRLF', Buffer.from('\ufeff<?xml version="1.0"?>\r\n<A  b=\'1\' ><B />\r\n</A>\r\n')],
  ['UTF-16', Buffer.from('\ufeff<A>é</A>', 'utf16le')],
  ['UTF-16 big endian', Buffer.from('\ufeff<A>é</A>', 'utf16le').swap16()],
  ['ISO-8859-1', Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><A>\u0085é</A>', 'latin1')],
  [
    'windows-1252',
    Buffer.concat([
      Buffer.from('<?xml version="1.0" encoding="cp1252"?><A>'),
      Buffer.from([0x80, 0x9f, 0xe9]),
      Buffer.from('</A>'),
    ]),
  ],
])('%s: what was read is given back byte for byte', (_, bytes) => {
  expect(writeSource(read(bytes)).equals(bytes)).toBe(true);
});

test('the tree alone writes what the document says', () => {
  expect(
    again(
      '<?xml version="1.0" encoding="UTF-8" standalone="no"?><!--a--><A  x=\'"1&#10;\'><B /><C></C>1&#13;2\r\n<![CDATA[<]]><?p q?></A><?z?>',
    ),
  ).toBe(
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<!--a-->\n<A x="&quot;1&#10;"><B/><C></C>1&#13;2\n<![CDATA[<]]><?p q?></A>\n<?z?>\n',
  );
  expect(elementText(read(Buffer.from('<A> <B y="1">2</B></A>')).root.children[0] as SourceElement)).toBe(
    '<B y="1">2</B>',
  );
});

test('a character that the encoding lacks is written as a reference', () => {
  expect(characterData('é€\u{1F69A}<', 'ISO-8859-1')).toBe('é&#8364;&#128666;&lt;');
  expect(characterData('é€\u{1F69A}', 'windows-1252')).toBe('é€&#128666;');
  expect(characterData('é€\u{1F69A}')).toBe('é€\u{1F69A}');
});

interface Node {
  readonly tag: string;
  readonly content: readonly (Node | string)[];
}

const { node } = fc.letrec<{ node: Node }>((tie) => ({
  node: fc.record({
    tag: fc.constantFrom('A', 'b', 'Item', 'A.I._code'),
    content: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constant([]),
      fc.array(
        fc.oneof(fc.string({ unit: fc.constantFrom('x', ' ', '\n', '<', '&', ']', '>', 'é', '\r') }), tie('node')),
        { maxLength: 4 },
      ),
    ),
  }),
}));
const written = ({ tag, content }: Node): string =>
  `<${tag}>${content.map((each) => (typeof each === 'string' ? characterData(each) : written(each))).join('')}</${tag}>`;

const oracle = new XMLParser({ preserveOrder: true, parseTagValue: false, trimValues: false, processEntities: false });

test('fast-xml-parser reads what the tree writes as it reads the source, and each value comes back', () => {
  fc.assert(
    fc.property(node, (each) => {
      const xml = written(each);
      expect(oracle.parse(treeText(read(Buffer.from(xml))).trimEnd())).toEqual(oracle.parse(xml));
      expect(again(again(xml))).toBe(again(xml));
    }),
    { numRuns: 200 },
  );
});
