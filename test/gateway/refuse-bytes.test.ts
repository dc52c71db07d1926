import { expect, test } from '@jest/globals';
import { err } from 'neverthrow';
import { createHash } from 'node:crypto';
import { fault, writeXml } from '../../src/index.ts';
import { acknowledgement, arrivalRecord, desk } from './desk.ts';

const CUT = '<?xml version="1.0"?>\n<AnticipatedArrivalRecord xmlns="urn:asycuda-transit:v1"><header>';

test('bytes that cannot be read get TR917 once, and each copy the same answer; they are kept whole', async () => {
  const burkina = await desk('BF');
  for (let n = 0; n < 3; n += 1) {
    expect(await burkina.bytes(CUT)).toBe('acknowledge');
    (await burkina.gateway.relay())._unsafeUnwrap();
  }
  expect(burkina.sent.map(({ id }) => id)).toEqual(['BF-1', 'BF-1', 'BF-1']);
  expect((await burkina.outbox()).map(({ message }) => message)).toMatchObject([
    { name: 'XmlRejection', error: [{ rule: 'xml/unclosed' }] },
  ]);
  const letters = (await burkina.store.deadLetters(0, 10))._unsafeUnwrap();
  expect(letters.map(({ from, body, code }) => ({ from, body: Buffer.from(body).toString(), code }))).toEqual([
    { from: 'TG', body: CUT, code: 'xml/unclosed' },
  ]);
  const digest = createHash('sha256').update(CUT).digest('hex');
  expect((await burkina.store.inbox('TG', `bytes:${digest}`))._unsafeUnwrap()).toMatchObject({
    digest,
    answers: ['BF-1'],
  });
});

test('what is well-formed and not of the schema is answered to its id, office and movement', async () => {
  const burkina = await desk('BF');
  const text = Buffer.from(writeXml(arrivalRecord())._unsafeUnwrap()).toString();
  await burkina.bytes(text.replace('<seen>0</seen>', '<seen>many</seen>'));
  expect((await burkina.outbox())[0]?.message).toMatchObject({
    name: 'XmlRejection',
    header: { correlationId: 'T1', sender: { office: 'BFOUA' }, recipient: { administration: 'TG', office: 'TGLFP' } },
    reference: arrivalRecord().reference,
    error: [{ code: '50', pointer: '/AnticipatedArrivalRecord/header/seen', originalValue: 'many' }],
  });
  expect(await burkina.say(arrivalRecord())).toBe('acknowledge');
  expect(await burkina.log()).toEqual(['unread:TG/1 rejected', 'in:TG/T1 applied']);
});

test('a reference with a wrong check digit is answered as it was written', async () => {
  const burkina = await desk('BF');
  const text = Buffer.from(writeXml(arrivalRecord())._unsafeUnwrap()).toString();
  await burkina.bytes(text.replace('<seen>0</seen>', '<seen>x</seen>').replace(/J6<\/reference>/, 'J7</reference>'));
  expect((await burkina.outbox())[0]?.message).toMatchObject({
    name: 'XmlRejection',
    header: { correlationId: 'T1' },
    reference: '26TGTGLFPT012345J7',
  });
});

test.each([
  ['cut', (text: string) => text.slice(0, -20)],
  ['not of the schema', (text: string) => text.replace('recorded', 'perhaps')],
])('an answer that is %s is never answered', async (_what, spoil) => {
  const burkina = await desk('BF');
  const text = Buffer.from(writeXml(acknowledgement('TGLFP', 'BFOUA', 'BF-1'))._unsafeUnwrap()).toString();
  expect(await burkina.bytes(spoil(text))).toBe('acknowledge');
  expect(await burkina.outbox()).toEqual([]);
  expect((await burkina.store.deadLetters(0, 10))._unsafeUnwrap()).toHaveLength(1);
});

const cutAnswer = () =>
  Buffer.from(writeXml(acknowledgement('TGLFP', 'BFOUA', 'BF-1'))._unsafeUnwrap())
    .toString()
    .slice(0, -20);

test.each([
  ['in UTF-16', () => Buffer.from(`\ufeff${cutAnswer().replace(/^<\?xml[^>]*>\s*/, '')}`, 'utf16le')],
  ['behind a long comment', () => Buffer.from(cutAnswer().replace('<Ack', `<!-- ${'<A> '.repeat(2000)}--><Ack`))],
  ['with a prefix', () => Buffer.from('<t:Acknowledgement xmlns:t="urn:asycuda-transit:v1"><t:header>')],
  ['of XML 1.1', () => Buffer.from(cutAnswer().replace('version="1.0"', 'version="1.1"'))],
])('an answer that is cut is known as one %s', async (_what, bytes) => {
  const burkina = await desk('BF');
  expect(await burkina.bytes(bytes())).toBe('acknowledge');
  expect(await burkina.outbox()).toEqual([]);
  expect((await burkina.store.deadLetters(0, 10))._unsafeUnwrap()).toHaveLength(1);
});

test.each([
  ['a message whose comment speaks of an answer', `<!-- <Warning -->${CUT.slice(CUT.indexOf('\n') + 1)}`],
  ['bytes in which no root element opens', '<Acknowledgement xmlns="urn:'],
  ['text', 'Acknowledgement'],
])('%s is no answer and gets TR917', async (_what, text) => {
  const burkina = await desk('BF');
  expect(await burkina.bytes(text)).toBe('acknowledge');
  expect((await burkina.outbox()).map(({ name }) => name)).toEqual(['XmlRejection']);
});

test('trouble of our own engine is no fault of the message: it comes again', async () => {
  const trouble = err(fault('schema/unread', { engine: 'test', reason: 'test' }));
  const burkina = await desk('BF', { engine: { name: 'broken', validate: () => trouble } });
  expect(await burkina.say(arrivalRecord())).toBe('retry');
  expect((await burkina.store.deadLetters(0, 10))._unsafeUnwrap()).toEqual([]);
  expect((await burkina.store.inbox('TG', 'T1'))._unsafeUnwrap()).toBeUndefined();
  expect(burkina.events).toMatchObject([{ event: 'failed', fault: { code: 'schema/unread' } }]);
});
