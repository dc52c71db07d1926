import { expect, test } from '@jest/globals';
import type { TransitMessage } from '../../src/index.ts';
import { acknowledgement, arrivalAdvice, type Desk, REFERENCE, released, said } from './desk.ts';
import { world } from './pair.ts';

async function sentTo(togo: Desk): Promise<readonly string[]> {
  (await togo.gateway.relay())._unsafeUnwrap();
  return togo.sent.map(({ id }) => id);
}
const stateOf = async (togo: Desk, id: string) => (await togo.store.outboxRow(id))._unsafeUnwrap()?.state;
const refusal = (correlationId: string, reference: string | undefined, messageId = 'B9') =>
  said(
    'FunctionalRejection',
    'BFOUA',
    'TGLFP',
    { error: [{ pointer: '/', code: '14', reasonEn: 'No.', reasonFr: 'Non.' }] },
    { messageId, correlationId },
    reference,
  );

test('an acknowledgement settles the message that it names', async () => {
  const togo = await released();
  const [id = ''] = await sentTo(togo);
  expect(await stateOf(togo, id)).toBe('sent');
  expect(await togo.say(acknowledgement('BFOUA', 'TGLFP', id))).toBe('acknowledge');
  expect(await stateOf(togo, id)).toBe('acknowledged');
  expect((await togo.log()).at(-1)).toBe(`in:BF/BFOUA-${id} applied`);
});

test('an acknowledgement may overtake the receipt', async () => {
  const togo = await released();
  const [id = ''] = (await togo.outbox()).map((row) => row.id);
  await togo.say(acknowledgement('BFOUA', 'TGLFP', id));
  expect(await stateOf(togo, id)).toBe('acknowledged');
  (await togo.gateway.relay())._unsafeUnwrap();
  expect(togo.sent.map((envelope) => envelope.id)).not.toContain(id);
});

test('answers to nothing of ours are harmless, and no answer is answered', async () => {
  const togo = await released();
  const before = await togo.log();
  const rows = await togo.outbox();
  const error = [{ pointer: '/', code: '52', reasonEn: 'No.', reasonFr: 'Non.' }];
  for (const message of [
    acknowledgement('BFOUA', 'TGLFP', 'unknown'),
    refusal('unknown', REFERENCE),
    said('Warning', 'BFOUA', 'TGLFP', { remark: error }, { messageId: 'B8', correlationId: 'unknown' }),
    said('XmlRejection', 'BFOUA', 'TGLFP', { error }, { messageId: 'B7' }, undefined),
  ])
    expect(await togo.say(message)).toBe('acknowledge');
  expect(await togo.log()).toEqual(before);
  expect(await togo.outbox()).toEqual(rows);
  expect((await togo.gateway.movement(REFERENCE))._unsafeUnwrap()?.facts.needsAttention).toBe(false);
});

test('only its recipient settles a message', async () => {
  const togo = await released();
  const [id = ''] = await sentTo(togo);
  const forged = { sender: { administration: 'BF', office: 'BFOUA' } };
  expect(await togo.say(acknowledgement('BFOUA', 'TGLFP', id, forged), { from: 'TG' })).toBe('acknowledge');
  expect(await togo.say(acknowledgement('TGCNK', 'TGLFP', id), { from: 'TG' })).toBe('acknowledge');
  expect(await togo.say(acknowledgement('BFOUA', 'TGLFP', id), { from: 'NE' })).toBe('acknowledge');
  expect(await togo.say(acknowledgement('TGCNK', 'TGLFP', id, { messageId: 'B3' }))).toBe('acknowledge');
  expect(await stateOf(togo, id)).toBe('sent');
});

test('an acknowledgement that breaks a rule settles nothing', async () => {
  const togo = await released();
  const [id = ''] = await sentTo(togo);
  await togo.say(acknowledgement('BFOUA', 'TGLFP', id, { corridor: 'another' }));
  expect(await stateOf(togo, id)).toBe('sent');
  expect(togo.events.at(-1)).toMatchObject({ event: 'refused', fault: { code: 'rule/broken' } });
});

test('an answer about another movement than that of the message settles nothing', async () => {
  const togo = await released();
  const [id = ''] = await sentTo(togo);
  const other = { ...acknowledgement('BFOUA', 'TGLFP', id), reference: '26TGTGLFPT012346J4' } as TransitMessage;
  await togo.say(other);
  expect(await stateOf(togo, id)).toBe('sent');
});

test('a refusal that names no movement reaches the movement of the message that it refuses', async () => {
  const togo = await released();
  const [id = ''] = await sentTo(togo);
  expect(await togo.say(refusal(id, undefined))).toBe('acknowledge');
  expect(await stateOf(togo, id)).toBe('refused');
  expect((await togo.gateway.movement(REFERENCE))._unsafeUnwrap()?.facts.needsAttention).toBe(true);
  expect(await togo.state('departure', 'TGLFP')).toBe('released');
});

test('an answer of ours cannot be refused', async () => {
  const togo = await released();
  await togo.say(arrivalAdvice());
  const answer = (await togo.outbox()).find(({ message }) => message.header.correlationId === 'B1');
  await togo.say(refusal(answer?.id ?? '', REFERENCE));
  expect(await stateOf(togo, answer?.id ?? '')).toBe('queued');
  expect((await togo.gateway.movement(REFERENCE))._unsafeUnwrap()?.facts.needsAttention).toBe(false);
});

test('a response settles the request that it answers, and nothing but a request', async () => {
  const w = await world(['TG', 'BF']);
  for (const gateway of Object.values(w.gateways)) (await gateway.start())._unsafeUnwrap();
  const request = { office: 'BFCNK', presentedAt: '2026-03-12T07:00:00Z' };
  const asked = (await w.act('BF', 'BFCNK', 'requestTransitRecord', { request, departure: 'TGLFP' }))._unsafeUnwrap();
  await w.settled();
  const row = (await w.stores['BF']?.outboxRow(asked.messages[0]?.messageId ?? ''))?._unsafeUnwrap();
  expect(row).toMatchObject({ name: 'TransitRecordRequest', state: 'acknowledged' });
  await w.close();
  const togo = await released();
  const [id = ''] = await sentTo(togo);
  const stray = said(
    'TransitRecordResponse',
    'BFCNK',
    'TGCNK',
    { refusal: { reason: 'closed' } },
    { messageId: 'B1', correlationId: id },
  );
  expect(await togo.say(stray)).toBe('acknowledge');
  expect(await stateOf(togo, id)).toBe('sent');
  expect((await togo.outbox()).find(({ message }) => message.header.correlationId === 'B1')?.name).toBe(
    'FunctionalRejection',
  );
});
