import { expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { ok } from 'neverthrow';
import { canonicalText } from '../../src/xml/canonical.ts';
import { readMessage } from '../../src/xml/message.ts';
import { readXml } from '../../src/xml/read.ts';
import type { SchemaEngine } from '../../src/xml/schema.ts';
import { ENGINES, engineOf } from './engines.ts';
import { bytesOf, cancellation, cancellationXml, remarksOf } from './samples.ts';

const document = (change?: (text: string) => string) => bytesOf(cancellationXml(change));

test.each(ENGINES)('%s: bytes give the typed message and the digest of its canonical text', async (choice) => {
  const { message, digest } = readMessage(document(), await engineOf(choice))._unsafeUnwrap();
  expect(message).toEqual(cancellation);
  const canonical = canonicalText(readXml(document())._unsafeUnwrap());
  expect(digest).toBe(createHash('sha256').update(canonical).digest('hex'));
});

test('the digest is of what was read: neither prefixes nor blanks nor the encoding change it, a value does', async () => {
  const engine = await engineOf('auto');
  const digestOf = (bytes: Uint8Array) => readMessage(bytes, engine)._unsafeUnwrap().digest;
  const digest = digestOf(document());
  const prefixed = cancellationXml((text) =>
    text.replace('xmlns=', 'xmlns:p=').replace(/<(\/?)(?=[A-Za-z])/g, '<$1p:'),
  );
  expect(digestOf(bytesOf(prefixed))).toBe(digest);
  expect(digestOf(bytesOf(cancellationXml((text) => text.replace(/>\s+</g, '><'))))).toBe(digest);
  const latin = cancellationXml((text) => text.replace('UTF-8', 'ISO-8859-1'));
  expect(digestOf(Buffer.from(latin, 'latin1'))).toBe(digest);
  expect(digestOf(document((text) => text.replace('TG-1', 'TG-2')))).not.toBe(digest);
});

test('what cannot be read has no digest, and of its header the name of a root element that opened', async () => {
  const refused = readMessage(bytesOf('<p:a xmlns:p="urn:p"><b>'), await engineOf('auto'))._unsafeUnwrapErr();
  const unclosed = expect.objectContaining({ stage: 'xml', code: 'xml/unclosed' });
  expect(refused).toEqual({ fault: unclosed, header: { name: 'a' } });
  expect(readMessage(bytesOf('<!-- <a> --><b'), await engineOf('auto'))._unsafeUnwrapErr().header).toBeUndefined();
  const small = readMessage(document(), await engineOf('auto'), { bytes: 10 })._unsafeUnwrapErr();
  expect(small).toEqual({ fault: expect.objectContaining({ code: 'xml/tooLarge' }) });
});

test('what is no message of the schema has its digest and what could be read of its header', async () => {
  const refused = readMessage(
    document((text) => text.replace('TR010', 'x')),
    await engineOf('auto'),
  )._unsafeUnwrapErr();
  expect(refused).toMatchObject({
    fault: { stage: 'schema', code: 'schema/invalid' },
    digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    header: { name: 'CancellationNotice', messageId: 'TG-1', sender: { administration: 'TG', office: 'TGLFP' } },
  });
});

/** An engine that finds every document valid and counts how often it was asked. */
function blindEngine(): SchemaEngine & { asked: number } {
  return {
    name: 'blind',
    asked: 0,
    validate() {
      this.asked += 1;
      return ok([]);
    },
  };
}

test('where the schema accepts what decoding refuses, the remarks of decoding are told', () => {
  const engine = blindEngine();
  const { fault } = readMessage(
    document((text) => text.replace('TR010', 'x')),
    engine,
  )._unsafeUnwrapErr();
  expect(remarksOf(fault)).toEqual(['5:5 schema/pattern /CancellationNotice/header/code']);
  expect(engine.asked).toBe(1);
});

test('where decoding accepts what the schema refuses, the remarks of the schema are told', () => {
  const engine: SchemaEngine = { name: 'strict', validate: () => ok([{ element: 3, kind: '51' }]) };
  const { fault } = readMessage(document(), engine)._unsafeUnwrapErr();
  expect(remarksOf(fault)).toEqual(['5:5 schema/pattern /CancellationNotice/header/code']);
});

test.each([
  ['so many remarks that they were not counted out', '<code>', `${'<x/>'.repeat(200)}<code>`],
  ['an attribute', '<code>', '<code k="1">'],
  ['a foreign namespace', '<code>', '<code xmlns="urn:x">'],
  ['an unknown message', /CancellationNotice/g, 'Unknown'],
])('the engine is not asked about %s', (_, from, to) => {
  const engine = blindEngine();
  const refused = readMessage(
    document((text) => text.replace(from, to)),
    engine,
  )._unsafeUnwrapErr();
  expect(refused.fault.stage).toBe('schema');
  expect(engine.asked).toBe(0);
});
