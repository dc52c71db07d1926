import { expect, test } from '@jest/globals';
import { ok } from 'neverthrow';
import { canonicalText } from '../../src/xml/canonical.ts';
import { readXml } from '../../src/xml/read.ts';
import { type SchemaEngine, checkCanonical, checkSchema, loadSchemaEngine } from '../../src/xml/schema.ts';
import { ENGINES, engineOf } from './engines.ts';
import { bytesOf, cancellationXml, remarksOf } from './samples.ts';

const rootOf = (text: string) => readXml(bytesOf(text))._unsafeUnwrap();
const changed = (from: string | RegExp, to: string) => rootOf(cancellationXml((text) => text.replace(from, to)));

test('auto is libxml2-wasm where a dynamic import is possible, and an engine is loaded once', async () => {
  expect((await engineOf('auto')).name).toBe('libxml2-wasm');
  expect(await engineOf('auto')).toBe(await engineOf('auto'));
  expect(await loadSchemaEngine('libxmljs2').map(({ name }) => name)).toEqual(ok('libxmljs2'));
});

const at = '/CancellationNotice';
test.each(
  ENGINES.flatMap(
    (engine) =>
      [
        [
          engine,
          'a missing element',
          '    <office>TGLFP</office>\n',
          '',
          [`14:3 schema/missing ${at}/cancellation/office`],
        ],
        [
          engine,
          'the last element missing',
          /<reason>.*<\/reason>/,
          '',
          [`14:3 schema/missing ${at}/cancellation/reason`],
        ],
        [
          engine,
          'two missing elements',
          /<code>.*<\/schemaVersion>/s,
          '',
          [`3:3 schema/missing ${at}/header/code`, `3:3 schema/missing ${at}/header/schemaVersion`],
        ],
        [engine, 'an unknown element', '<code>', '<x><y/></x><code>', [`5:5 schema/unexpected ${at}/header/x`]],
        [
          engine,
          'an unknown element at the end',
          '</reason>',
          '</reason><x/>',
          [expect.stringMatching(`^17:.* schema/unexpected ${at}/cancellation/x$`)],
        ],
        [
          engine,
          'an element twice',
          '<code>TR010</code>',
          '<code>TR010</code><code>TR010</code>',
          [expect.stringMatching(/^5:23 schema\/tooMany .*\/code\[2\]$/)],
        ],
        [
          engine,
          'an element too late',
          /(<code>.*<\/code>)(\s*<schemaVersion>.*<\/schemaVersion>)/,
          '$2$1',
          [expect.stringMatching(`schema/order ${at}/header/code$`)],
        ],
        [engine, 'a wrong value', 'TG-1', 'TG 1', [`4:5 schema/pattern ${at}/header/messageId`]],
        [
          engine,
          'a code that is not in its list',
          '>1</schemaVersion>',
          '>2</schemaVersion>',
          [`6:5 schema/enumeration ${at}/header/schemaVersion`],
        ],
        [
          engine,
          'a number out of bounds',
          '>1</corridorRevision>',
          '>0</corridorRevision>',
          [`8:5 schema/tooSmall ${at}/header/corridorRevision`],
        ],
        [
          engine,
          'no number at all',
          '>1</corridorRevision>',
          '>1.0</corridorRevision>',
          [`8:5 schema/type ${at}/header/corridorRevision`],
        ],
        [
          engine,
          'a day that is none',
          '2026-03-14T08:00',
          '2026-02-30T08:00',
          [`16:5 schema/type ${at}/cancellation/cancelledAt`],
        ],
        [
          engine,
          'an empty text',
          /<reason>.*<\/reason>/,
          '<reason/>',
          [`17:5 schema/tooShort ${at}/cancellation/reason`],
        ],
        [
          engine,
          'a text that is too long',
          'Annulé',
          'é\n'.repeat(300),
          [`17:5 schema/tooLong ${at}/cancellation/reason`],
        ],
        [engine, 'text between elements', '<header>', '<header>x', [`3:3 schema/text ${at}/header`]],
        [engine, 'an element in a value', 'TR010', 'TR010<b/>', [`5:16 schema/unexpected ${at}/header/code/b`]],
        [
          engine,
          'a value that names an error of libxml2',
          'TG-1',
          "' is not a valid value of the atomic type",
          [`4:5 schema/pattern ${at}/header/messageId`],
        ],
      ] as const,
  ),
)('%s: %s', async (choice, _, from, to, expected) => {
  const refused = checkSchema(changed(from, to), await engineOf(choice))._unsafeUnwrapErr();
  expect(refused).toMatchObject({ stage: 'schema', code: 'schema/invalid', retry: false });
  expect(remarksOf(refused)).toEqual(expected);
  for (const { reason } of refused.items) expect(`${reason.en}${reason.fr}`).not.toMatch(/\{[a-zA-Z]+\}/);
});

test.each(ENGINES)('%s: a valid tree comes back as it is', async (choice) => {
  const root = rootOf(cancellationXml());
  expect(checkSchema(root, await engineOf(choice))._unsafeUnwrap()).toBe(root);
});

/** An engine that must not be asked. */
const unasked: SchemaEngine = {
  name: 'unasked',
  validate() {
    throw new Error('The engine was asked.');
  },
};

test('no engine is asked about an unknown message, an attribute or a foreign namespace', () => {
  expect(checkSchema(rootOf('<x/>'), unasked)._unsafeUnwrapErr().code).toBe('schema/unknownMessage');
  const attribute = checkSchema(changed('<code>', '<code xml:id="1 2">'), unasked)._unsafeUnwrapErr();
  expect(remarksOf(attribute)).toEqual([`5:5 schema/attribute ${at}/header/code`]);
  const foreign = checkSchema(changed('<code>', '<code xmlns="urn:x">'), unasked)._unsafeUnwrapErr();
  expect(remarksOf(foreign)).toEqual([`5:5 schema/namespace ${at}/header/code`]);
});

test.each(ENGINES)('%s: a text that it cannot read is its own trouble, and the next is read again', async (choice) => {
  const engine = await engineOf(choice);
  const root = rootOf(cancellationXml());
  const refused = checkCanonical(root, '<a', engine)._unsafeUnwrapErr();
  expect(refused).toMatchObject({ stage: 'schema', code: 'schema/unread', items: [] });
  expect(refused.text.en).toContain(choice);
  expect(checkCanonical(root, canonicalText(root), engine).isOk()).toBe(true);
});
