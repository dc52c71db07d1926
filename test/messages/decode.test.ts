import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CATALOGUE, MESSAGE_NAMES } from '../../src/messages/catalogue.ts';
import { decode, invalidMessage } from '../../src/messages/decode.ts';
import { readXml } from '../../src/xml/read.ts';
import { writeXml } from '../../src/xml/write.ts';
import { arbitraryMessage } from '../arbitraries.ts';
import { bytesOf, cancellation, cancellationXml, remarksOf } from '../xml/samples.ts';

const decodeText = (text: string) => decode(readXml(bytesOf(text))._unsafeUnwrap());
const changed = (from: string | RegExp, to: string) => cancellationXml((text) => text.replace(from, to));

test('a tree decodes to exactly what the codec of its message accepts', () => {
  expect(decodeText(cancellationXml())._unsafeUnwrap()).toEqual(cancellation);
});

test.each(MESSAGE_NAMES)('any %s decodes to what was written', (name) => {
  fc.assert(
    fc.property(arbitraryMessage(name), (message) => {
      const decoded = decode(readXml(writeXml(message)._unsafeUnwrap())._unsafeUnwrap())._unsafeUnwrap();
      expect(decoded).toEqual(message);
      expect(CATALOGUE[name].type.is(decoded)).toBe(true);
    }),
    { numRuns: 10 },
  );
});

const at = '/CancellationNotice';
test.each([
  ['a missing element', '    <office>TGLFP</office>\n', '', [`14:3 schema/missing ${at}/cancellation/office`]],
  ['an unknown element', '<code>', '<x a="1"><y/></x><code>', [`5:5 schema/unexpected ${at}/header/x`]],
  [
    'an element twice',
    '<code>TR010</code>',
    '<code>TR010</code><code>TR010</code>',
    [`5:23 schema/tooMany ${at}/header/code[2]`],
  ],
  ['wrong values in their places', 'TG-1', 'TG 1', [`4:5 schema/pattern ${at}/header/messageId`]],
  [
    'a code that is not in its list',
    '>1</schemaVersion>',
    '>2</schemaVersion>',
    [`6:5 schema/enumeration ${at}/header/schemaVersion`],
  ],
  [
    'a number out of bounds',
    '>1</corridorRevision>',
    '>0</corridorRevision>',
    [`8:5 schema/tooSmall ${at}/header/corridorRevision`],
  ],
  [
    'no number at all',
    '>1</corridorRevision>',
    '>1.0</corridorRevision>',
    [`8:5 schema/type ${at}/header/corridorRevision`],
  ],
  ['a day that is none', '2026-03-14T08:00', '2026-02-30T08:00', [`16:5 schema/type ${at}/cancellation/cancelledAt`]],
  ['an empty text', /<reason>.*<\/reason>/, '<reason/>', [`17:5 schema/tooShort ${at}/cancellation/reason`]],
  ['a text that is too long', 'Annulé', 'é'.repeat(513), [`17:5 schema/tooLong ${at}/cancellation/reason`]],
  ['text between elements', '<header>', '<header>x', [`3:3 schema/text ${at}/header`]],
  [
    'an attribute of a sequence',
    '<header>',
    '<header a="1" b="2">',
    [`3:3 schema/attribute ${at}/header`, `3:3 schema/attribute ${at}/header`],
  ],
  ['an attribute of a value', '<code>', '<code xml:lang="fr">', [`5:5 schema/attribute ${at}/header/code`]],
  ['an element in a value', 'TR010', 'TR010<b/>', [`5:16 schema/unexpected ${at}/header/code/b`]],
  ['a foreign namespace', '<code>', '<code xmlns="urn:other">', [`5:5 schema/namespace ${at}/header/code`]],
])('%s is refused', (_, from, to, expected) => {
  const refused = decodeText(changed(from, to))._unsafeUnwrapErr();
  expect(refused).toMatchObject({ stage: 'schema', code: 'schema/invalid', retry: false });
  expect(remarksOf(refused)).toEqual(expected);
  for (const { reason } of refused.items) expect(`${reason.en}${reason.fr}`).not.toMatch(/\{[a-zA-Z]+\}/);
});

test('all that is wrong is told at once, in the order of the document, whatever stands out of order', () => {
  const text = changed('<reference>26TGTGLFPT012345J6</reference>', '')
    .replace('TR010', 'TR10')
    .replace('</cancellation>', '<office>tg</office></cancellation><reference>x</reference>');
  const { items } = decodeText(text)._unsafeUnwrapErr();
  expect(items.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
    `schema/pattern ${at}/header/code`,
    `schema/tooMany ${at}/cancellation/office[2]`,
    `schema/pattern ${at}/cancellation/office[2]`,
    `schema/order ${at}/reference`,
    `schema/pattern ${at}/reference`,
  ]);
});

test.each([
  '<Unknown xmlns="urn:asycuda-transit:v1"/>',
  '<CancellationNotice/>',
  '<toString xmlns="urn:asycuda-transit:v1"/>',
])('%s is no message', (text) => {
  const refused = decodeText(text)._unsafeUnwrapErr();
  expect(refused).toMatchObject({ code: 'schema/unknownMessage', items: [{ wire: '15', line: 1, column: 1 }] });
  expect(refused.text.fr).toContain(/<(\w+)/.exec(text)?.[1]);
});

test('after so many remarks the rest is not looked at', () => {
  const refused = decodeText(changed('<code>', `${'<x/>'.repeat(50_000)}<code>`))._unsafeUnwrapErr();
  expect(refused.items).toHaveLength(100);
  const items = Array.from({ length: 200 }, () => refused.items).flat();
  expect(invalidMessage(items).items).toHaveLength(100);
});
