import { expect, test } from '@jest/globals';
import { deflateRawSync } from 'node:zlib';
import { readMessage } from '../../src/xml/message.ts';
import { ENGINES, engineOf } from './engines.ts';
import { bytesOf, cancellationXml } from './samples.ts';

const swap = (from: string | RegExp, to: string) => cancellationXml((text) => text.replace(from, to));
const body = swap(/^<\?xml.*\?>\n/, '');
const dtd = (subset: string, text = body) => `<!DOCTYPE CancellationNotice [${subset}]>\n${text}`;
const withReason = (reason: string) => swap(/<reason>.*<\/reason>/, `<reason>${reason}</reason>`);
const bomb = `${dtd('<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">')}`.replace('Annulé', '&b;');

/** What must never reach libxml2, and what two parsers would read differently. */
const ATTACKS: readonly (readonly [string, Uint8Array, string])[] = [
  [
    'an entity that names a file',
    bytesOf(dtd('<!ENTITY x SYSTEM "file:///etc/hostname">').replace('Annulé', '&x;')),
    'xml/doctype',
  ],
  ['a DOCTYPE inside the root', bytesOf(swap('<header>', '<!DOCTYPE a><header>')), 'xml/malformed'],
  ['an external subset', bytesOf(`<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">${body}`), 'xml/doctype'],
  ['entities in entities', bytesOf(bomb), 'xml/doctype'],
  ['a parameter entity', bytesOf(dtd('<!ENTITY % x SYSTEM "file:///etc/hostname"> %x;')), 'xml/doctype'],
  ['a default attribute', bytesOf(dtd('<!ATTLIST header k CDATA "1">')), 'xml/doctype'],
  ['an entity without a DOCTYPE', bytesOf(withReason('&x;')), 'xml/entity'],
  [
    'an XInclude',
    bytesOf(withReason('<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="/etc/hostname" parse="text"/>')),
    'schema/invalid',
  ],
  ['a style sheet', bytesOf(`<?xml-stylesheet href="x"?>${body}`), 'xml/instruction'],
  ['an instruction inside a value', bytesOf(withReason('12<?x?>34')), 'xml/instruction'],
  [
    'a schema of its own',
    bytesOf(
      swap(
        ' xmlns=',
        ' xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:schemaLocation="urn:x http://127.0.0.1:9/x.xsd" xmlns=',
      ),
    ),
    'xml/instanceAttribute',
  ],
  [
    'a type of its own',
    bytesOf(swap('<header>', '<header xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:type="x">')),
    'xml/instanceAttribute',
  ],
  [
    'a value that is nil',
    bytesOf(
      withReason('').replace('<reason>', '<reason xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:nil="true">'),
    ),
    'xml/instanceAttribute',
  ],
  ['a second root', bytesOf(`${body}${body}`), 'xml/outsideRoot'],
  ['NUL and a second document', bytesOf(`${body}\0${body}`), 'xml/character'],
  ['NUL inside a value', bytesOf(withReason('a\0b')), 'xml/character'],
  ['NUL by its number', bytesOf(withReason('&#0;')), 'xml/entity'],
  ['a tag that closes another', bytesOf(swap('</header>', '</reference>')), 'xml/mismatched'],
  ['a value cut off', bytesOf(body.slice(0, body.indexOf('</reason>'))), 'xml/unclosed'],
  ['ISO-8859-1 bytes without a declaration', Buffer.from(body, 'latin1'), 'xml/undecodable'],
  [
    'an encoding hidden behind blanks',
    Buffer.from(`<?xml version="1.0" ${' '.repeat(999)} encoding="ISO-8859-1"?>${body}`, 'latin1'),
    'xml/declaration',
  ],
  ['UTF-7', bytesOf(swap('UTF-8', 'UTF-7')), 'xml/encoding'],
  ['EBCDIC', bytesOf(swap('UTF-8', 'IBM037')), 'xml/encoding'],
  ['compressed bytes', deflateRawSync(bytesOf(body)), 'xml/undecodable'],
  ['names that begin as no name does', bytesOf(swap('<header>', '<header xmlns:p="urn:p"><p:1/>')), 'xml/prefix'],
  ['100,000 elements in one another', bytesOf(`${'<a>'.repeat(100_000)}`), 'xml/tooDeep'],
  [
    '50,000 attributes',
    bytesOf(`<a ${Array.from({ length: 50_000 }, (_, n) => `a${n}="1"`).join(' ')}/>`),
    'xml/tooManyAttributes',
  ],
  ['a million attributes', bytesOf(`<a ${'b="" '.repeat(1_000_000)}/>`), 'xml/tooManyAttributes'],
  [
    '50,000 namespaces',
    bytesOf(`<a ${Array.from({ length: 50_000 }, (_, n) => `xmlns:a${n}="u"`).join(' ')}/>`),
    'xml/tooManyAttributes',
  ],
  ['500,000 elements', bytesOf(`<a>${'<b/>'.repeat(500_000)}</a>`), 'xml/tooManyElements'],
  ['300,000 faults', bytesOf(swap('<code>', `${'<x/>'.repeat(300_000)}<code>`)), 'schema/invalid'],
  ['a value of a million characters', bytesOf(withReason('x'.repeat(1_000_000))), 'xml/textTooLong'],
  ['a value of a million references', bytesOf(withReason('&lt;'.repeat(1_000_000))), 'xml/textTooLong'],
  [
    'a million leading zeros',
    bytesOf(swap('<corridorRevision>', `<corridorRevision>${'0'.repeat(1_000_000)}`)),
    'xml/textTooLong',
  ],
  ['a name of a million characters', bytesOf(`<${'a'.repeat(1_000_000)}/>`), 'xml/nameTooLong'],
  ['more bytes than are read', Buffer.alloc(8 * 1024 * 1024 + 1, 0x20), 'xml/tooLarge'],
];

test.each(ENGINES.flatMap((choice) => ATTACKS.map((attack) => [choice, ...attack] as const)))(
  '%s: %s is refused',
  async (choice, _, bytes, code) => {
    const { fault } = readMessage(bytes, await engineOf(choice))._unsafeUnwrapErr();
    expect(fault.code).toBe(code);
    expect(fault.items.length).toBeGreaterThan(0);
    expect(fault.items.length).toBeLessThanOrEqual(100);
    expect(JSON.stringify(fault).length).toBeLessThan(100_000);
  },
);

test.each([
  ['a reference to a digit', '&#49;00', '100'],
  ['CDATA and references in one value', '<![CDATA[<1]]>&#x32;<!-- 3 -->4', '<124'],
  ['a number like an octal one', '0108', '0108'],
  ['a number like a hexadecimal one', '0x1F', '0x1F'],
  ['a line end', '1\r\n2\r3', '1\n2\n3'],
  ['blanks', '  1  ', '  1  '],
])('%s reads as it was written, with both engines', async (_, written, value) => {
  for (const choice of ENGINES) {
    const { message } = readMessage(bytesOf(withReason(written)), await engineOf(choice))._unsafeUnwrap();
    expect(message).toMatchObject({ cancellation: { reason: value } });
  }
});
