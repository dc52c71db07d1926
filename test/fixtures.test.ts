import { describe, expect, test } from '@jest/globals';
import { SCHEMA_FAULTS } from '../src/faults/schema.ts';
import { XML_FAULTS } from '../src/faults/xml.ts';
import { MESSAGE_NAMES } from '../src/messages/catalogue.ts';
import { decode } from '../src/messages/decode.ts';
import type { PlannedField } from '../src/messages/plan.ts';
import { planOf } from '../src/messages/plan.ts';
import { readMessage } from '../src/xml/message.ts';
import { readXml } from '../src/xml/read.ts';
import { type EngineChoice, loadSchemaEngine } from '../src/xml/schema.ts';
import { writeXml } from '../src/xml/write.ts';
import { filesUnder, fixtureBytes, fixtureJson, kebab, manifest } from './fixture-files.ts';

const ENGINES = ['libxml2-wasm', 'libxmljs2'] as const satisfies readonly EngineChoice[];
const valid = manifest.filter((row) => row.gives === 'valid');
const refused = manifest.filter((row) => row.gives === 'refused');
const engineOf = async (choice: EngineChoice) => (await loadSchemaEngine(choice))._unsafeUnwrap();

describe.each(ENGINES)('with %s', (choice) => {
  test.each(valid)('$file reads as its JSON', async ({ file, reads }) => {
    const { message } = readMessage(fixtureBytes(file), await engineOf(choice))._unsafeUnwrap();
    expect(message).toEqual(fixtureJson(reads));
  });

  test.each(valid)('what is written of $file is valid and reads the same', async ({ file }) => {
    const engine = await engineOf(choice);
    const { message, digest } = readMessage(fixtureBytes(file), engine)._unsafeUnwrap();
    const again = readMessage(writeXml(message)._unsafeUnwrap(), engine)._unsafeUnwrap();
    expect(again.message).toEqual(message);
    if (!file.endsWith('/blanks-around-values.xml')) expect(again.digest).toBe(digest);
  });

  test.each(refused)('$file is refused with its faults', async ({ file, stage, faults }) => {
    const { fault } = readMessage(fixtureBytes(file), await engineOf(choice))._unsafeUnwrapErr();
    const found = fault.items.map(({ code, wire, pointer, line, column }) => ({ code, wire, pointer, line, column }));
    expect({ stage: fault.stage, faults: found }).toEqual({ stage, faults });
  });
});

test.each(refused.filter(({ stage }) => stage === 'schema'))(
  'decoding alone finds the same in $file',
  ({ file, faults }) => {
    const { items } = readXml(fixtureBytes(file)).andThen(decode)._unsafeUnwrapErr();
    expect(items.map(({ code, pointer }) => ({ code, pointer }))).toEqual(
      faults.map(({ code, pointer }) => ({ code, pointer })),
    );
  },
);

test('the manifest names every file of the messages once', () => {
  const named = manifest.flatMap((row) => (row.gives === 'valid' ? [row.file, row.reads] : [row.file]));
  expect([...new Set(named)].sort()).toEqual(filesUnder('messages'));
  expect(new Set(manifest.map(({ file }) => file)).size).toBe(manifest.length);
});

test.each(MESSAGE_NAMES)('%s has a minimal, a full and at least three faulty documents', (name) => {
  const folder = `messages/${kebab(name)}/`;
  const files = (rows: typeof manifest) => rows.map(({ file }) => file).filter((file) => file.startsWith(folder));
  expect(files(valid)).toEqual(expect.arrayContaining([`${folder}minimal.xml`, `${folder}full.xml`]));
  expect(files(refused).length).toBeGreaterThanOrEqual(3);
});

test('every element of every message stands in a valid fixture', () => {
  const absent = MESSAGE_NAMES.flatMap((name) => {
    const messages = valid
      .filter(({ file }) => file.startsWith(`messages/${kebab(name)}/`))
      .map(({ reads }) => fixtureJson(reads));
    return planOf(name).fields.flatMap((field) => absentFields(field, messages, name));
  });
  const never = absent.filter((pointer) => !NEVER.some((pattern) => pattern.test(pointer)));
  expect(never).toEqual([]);
});

/** Elements that the header and the parties share with other messages, and that these messages have no use for. */
const NEVER = [
  /\/header\/(correlationId|sequence|seen|recordVersion|replaces)$/,
  /\/(consignor|party)\/identification$/,
];

function absentFields({ name, content }: PlannedField, parents: readonly unknown[], path: string): string[] {
  const values = parents.flatMap((parent) => (parent as Readonly<Record<string, unknown>>)[name] ?? []);
  if (values.length === 0) return [`${path}/${name}`];
  return content._tag === 'Plan'
    ? content.fields.flatMap((field) => absentFields(field, values, `${path}/${name}`))
    : [];
}

test('the fixtures raise every fault that a document can raise', () => {
  const raised = new Set(refused.flatMap(({ faults }) => faults.map(({ code }) => code)));
  const known = [
    ...Object.keys(SCHEMA_FAULTS).map((code) => `schema/${code}`),
    ...Object.keys(XML_FAULTS).map((code) => `xml/${code}`),
  ];
  expect(known.filter((code) => !raised.has(code))).toEqual(NOT_RAISED);
});

/** The refusals as a whole, those of the set-up and of writing, the fall-backs, and the limits that only huge documents reach. */
const NOT_RAISED = [
  'schema/invalid',
  'schema/character',
  'schema/other',
  'schema/noEngine',
  'schema/unusable',
  'schema/unread',
  'xml/tooLarge',
  'xml/malformed',
  'xml/tooManyElements',
  'xml/textTooLong',
];
