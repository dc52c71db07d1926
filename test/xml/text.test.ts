import { expect, test } from '@jest/globals';
import { canEncode, decodeSource, decodeText, encodeText } from '../../src/xml/text.ts';

const declared = (encoding: string, rest = '<a>é€</a>') => `<?xml version="1.0" encoding="${encoding}"?>${rest}`;
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const mark = Buffer.from([0xef, 0xbb, 0xbf]);

test.each([
  ['UTF-8 without a declaration', Buffer.from('<a>é€\u{1F69A}</a>'), '<a>é€\u{1F69A}</a>'],
  ['UTF-8 with a mark', Buffer.concat([mark, Buffer.from('<a/>')]), '<a/>'],
  ['UTF-8 with a mark and a declaration', Buffer.concat([mark, Buffer.from(declared('utf-8'))]), declared('utf-8')],
  ['a substitute character that the sender wrote', Buffer.from('<a>\ufffd</a>'), '<a>\ufffd</a>'],
  ['UTF-16 little endian by its mark', Buffer.from('\ufeff<a>é€</a>', 'utf16le'), '<a>é€</a>'],
  ['UTF-16 big endian by its mark', utf16be(`\ufeff${declared('UTF-16')}`), declared('UTF-16')],
  ['UTF-16 little endian by its declaration', Buffer.from(declared('UTF-16LE'), 'utf16le'), declared('UTF-16LE')],
  ['UTF-16 big endian by its declaration', utf16be(declared('UTF-16')), declared('UTF-16')],
  [
    'ISO-8859-1',
    Buffer.from(declared('ISO-8859-1', '<a>é\u0085</a>'), 'latin1'),
    declared('ISO-8859-1', '<a>é\u0085</a>'),
  ],
  [
    'windows-1252',
    Buffer.concat([Buffer.from(declared('windows-1252', '<a>é')), Buffer.from([0xe9, 0x80, 0x92, 0x9c, 0x9f])]),
    declared('windows-1252', '<a>Ã©é€’œŸ'),
  ],
  [
    'a name in single quotes and other case',
    Buffer.from(`<?xml version='1.0' encoding='uTf-8' ?><a/>`),
    `<?xml version='1.0' encoding='uTf-8' ?><a/>`,
  ],
])('%s is decoded', (_, bytes, text) => {
  expect(decodeText(bytes)._unsafeUnwrap()).toBe(text);
});

test.each([
  ['nothing', Buffer.alloc(0), 'xml/empty', 1, 1],
  ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0]), 'xml/encoding', 1, 1],
  ['UTF-16 that says nothing of itself', Buffer.from('<a/>', 'utf16le'), 'xml/encoding', 1, 1],
  ['an encoding that is not read', Buffer.from(declared('Shift_JIS')), 'xml/encoding', 1, 1],
  ['a name that every object has', Buffer.from(declared('constructor')), 'xml/encoding', 1, 1],
  ['the name of a prototype', Buffer.from(declared('__proto__')), 'xml/encoding', 1, 1],
  ['no encoding at all in its name', Buffer.from(declared('')), 'xml/encoding', 1, 1],
  [
    'UTF-8 bytes with a mark that say ISO-8859-1',
    Buffer.concat([mark, Buffer.from(declared('ISO-8859-1'))]),
    'xml/encodingConflict',
    1,
    1,
  ],
  ['single bytes that say UTF-16', Buffer.from(declared('UTF-16')), 'xml/encodingConflict', 1, 1],
  ['UTF-16 that says UTF-8', Buffer.from(`\ufeff${declared('UTF-8')}`, 'utf16le'), 'xml/encodingConflict', 1, 1],
  [
    'little endian that says big endian',
    Buffer.from(`\ufeff${declared('UTF-16BE')}`, 'utf16le'),
    'xml/encodingConflict',
    1,
    1,
  ],
  [
    'bytes that are no UTF-8',
    Buffer.concat([Buffer.from('<a>\n\ufffdé'), Buffer.from([0xe9, 0x3c])]),
    'xml/undecodable',
    2,
    3,
  ],
  [
    'a surrogate written in UTF-8',
    Buffer.concat([Buffer.from('<a>'), Buffer.from([0xed, 0xa0, 0x80])]),
    'xml/undecodable',
    1,
    4,
  ],
  [
    'a UTF-8 sequence that is longer than it must be',
    Buffer.from([0x3c, 0x61, 0x3e, 0xc0, 0xbc]),
    'xml/undecodable',
    1,
    4,
  ],
  ['a text cut inside a UTF-8 character', Buffer.from('<a>é').subarray(0, 4), 'xml/undecodable', 1, 4],
  ['a lone surrogate in UTF-16', Buffer.from('\ufeff<a>\ud800</a>', 'utf16le'), 'xml/undecodable', 1, 4],
  ['an odd byte of UTF-16', Buffer.from('\ufeff<a>\n</a>', 'utf16le').subarray(0, -1), 'xml/undecodable', 2, 4],
  [
    'a byte that windows-1252 does not know',
    Buffer.concat([Buffer.from(declared('cp1252', '\n<a>')), Buffer.from([0x81])]),
    'xml/undecodable',
    2,
    4,
  ],
  [
    'a declaration too long to be one',
    Buffer.from(`<?xml version="1.0"${' '.repeat(500)}encoding="ISO-8859-1"?><a/>`),
    'xml/declaration',
    1,
    1,
  ],
])('%s is refused', (_, bytes, code, line, column) => {
  const { items, ...fault } = decodeText(bytes)._unsafeUnwrapErr();
  expect(fault.code).toBe(code);
  expect(items).toMatchObject([{ code, pointer: '/', line, column }]);
  expect(items[0]?.reason.en).not.toMatch(/[{}]/);
});

test('what was decoded is encoded to the same bytes, and an encoding knows what it can write', () => {
  const all1252 = Buffer.from(
    Array.from({ length: 32 }, (_, at) => 0x80 + at).filter((byte) => ![0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte)),
  );
  const documents = [
    Buffer.from('\ufeff<a>é€\u{1F69A}</a>'),
    Buffer.from('\ufeff<a>é€</a>', 'utf16le'),
    utf16be(`\ufeff${declared('UTF-16')}`),
    Buffer.from(declared('ISO-8859-1', '<a>é\u0085</a>'), 'latin1'),
    Buffer.concat([Buffer.from(declared('windows-1252', '<a>')), all1252]),
  ];
  const again = documents.map((bytes) => encodeText(decodeSource(bytes)._unsafeUnwrap()));
  expect(again.map((bytes, at) => bytes.equals(documents[at] ?? Buffer.alloc(0)))).toEqual(documents.map(() => true));
  expect(['é', '€', '\u0085'].map((one) => canEncode('windows-1252', one))).toEqual([true, true, false]);
  expect(['é', '€', '\u0085'].map((one) => canEncode('ISO-8859-1', one))).toEqual([true, false, true]);
  expect(canEncode('UTF-16BE', '\u{1F69A}')).toBe(true);
});
