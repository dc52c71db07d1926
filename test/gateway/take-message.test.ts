import { expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { sqliteStore, writeXml } from '../../src/index.ts';
import { acknowledgement, arrivalRecord, desk, record, said, transitRecord } from './desk.ts';

test('a duplicate gets the stored answer, same id and same bytes, and nothing else happens', async () => {
  const burkina = await desk('BF');
  expect(await burkina.say(arrivalRecord())).toBe('acknowledge');
  (await burkina.gateway.relay())._unsafeUnwrap();
  const feed = (await burkina.gateway.changes(0))._unsafeUnwrap();
  const log = await burkina.log();
  for (let n = 0; n < 20; n += 1) {
    expect(await burkina.say(arrivalRecord())).toBe('acknowledge');
    (await burkina.gateway.relay())._unsafeUnwrap();
  }
  expect(burkina.sent).toHaveLength(21);
  expect(new Set(burkina.sent.map((envelope) => JSON.stringify({ ...envelope, body: [...envelope.body] }))).size).toBe(
    1,
  );
  expect(await burkina.log()).toEqual(log);
  expect((await burkina.gateway.changes(0))._unsafeUnwrap()).toEqual(feed);
  expect(burkina.events).toContainEqual({
    event: 'received',
    from: 'TG',
    id: 'T1',
    name: 'AnticipatedArrivalRecord',
    verdict: 'duplicate',
  });
});

test('a duplicate is known after a restart, also where the first answer never went out', async () => {
  const db = new Database(':memory:');
  const before = await desk('BF', { store: sqliteStore(db) });
  await before.say(arrivalRecord());
  expect(before.sent).toEqual([]);
  (await before.gateway.close())._unsafeUnwrap();
  const after = await desk('BF', { store: sqliteStore(db), newId: () => 'never' });
  expect(await after.say(arrivalRecord())).toBe('acknowledge');
  (await after.gateway.relay())._unsafeUnwrap();
  expect(after.sent.map(({ id, correlationId }) => ({ id, correlationId }))).toEqual([
    { id: 'BF-1', correlationId: 'T1' },
  ]);
  expect(await after.log()).toEqual(['in:TG/T1 applied']);
  (await after.store.close())._unsafeUnwrap();
});

test('the same content written another way is a duplicate', async () => {
  const burkina = await desk('BF');
  await burkina.say(arrivalRecord());
  const text = Buffer.from(writeXml(arrivalRecord())._unsafeUnwrap()).toString();
  expect(await burkina.bytes(text.replace(/>\s+</g, '><'))).toBe('acknowledge');
  expect(await burkina.outbox()).toHaveLength(1);
});

test('a known id with other content is refused with 26, and so is each copy of it, by one answer', async () => {
  const burkina = await desk('BF');
  await burkina.say(arrivalRecord());
  const other = said('AnticipatedArrivalRecord', 'TGLFP', 'BFOUA', { record: record() }, { messageId: 'T1', seen: 1 });
  for (let n = 0; n < 3; n += 1) {
    expect(await burkina.say(other)).toBe('acknowledge');
    (await burkina.gateway.relay())._unsafeUnwrap();
  }
  const answers = await burkina.outbox();
  expect(answers.map(({ name }) => name)).toEqual(['Acknowledgement', 'FunctionalRejection']);
  expect(answers[1]?.message).toMatchObject({
    header: { correlationId: 'T1' },
    error: [
      {
        code: '26',
        rule: 'process/id-reused',
        pointer: '/AnticipatedArrivalRecord/header/messageId',
        originalValue: 'T1',
      },
    ],
  });
  expect(burkina.sent.map(({ id }) => id)).toEqual(['BF-1', 'BF-2', 'BF-2', 'BF-2']);
  expect(await burkina.log()).toEqual(['in:TG/T1 applied']);
  await burkina.say(arrivalRecord());
  (await burkina.gateway.relay())._unsafeUnwrap();
  expect(burkina.sent.at(-1)?.id).toBe('BF-1');
});

test('an answer under a used id is not answered', async () => {
  const burkina = await desk('BF');
  await burkina.say(arrivalRecord());
  expect(await burkina.say(acknowledgement('TGLFP', 'BFOUA', 'x', { messageId: 'T1' }))).toBe('acknowledge');
  expect(await burkina.outbox()).toHaveLength(1);
  expect(burkina.events.at(-1)).toMatchObject({ event: 'refused', fault: { code: 'process/id-reused' } });
});

test('ids are a sender’s own, whatever an envelope claims', async () => {
  const burkina = await desk('BF');
  await burkina.say(arrivalRecord());
  const envelope = { id: 'T1', correlationId: 'T1', sender: 'TG', recipient: 'BF', headers: { id: 'T1' } };
  const body = writeXml(transitRecord())._unsafeUnwrap();
  expect(await burkina.gateway.receive({ from: 'TG', envelope: { ...envelope, body } })).toBe('acknowledge');
  expect(await burkina.log()).toEqual(['in:TG/T1 applied', 'in:TG/T2 applied']);
});

test('copies that come at the same time are taken once', async () => {
  const burkina = await desk('BF');
  const all = await Promise.all(Array.from({ length: 20 }, () => burkina.say(arrivalRecord())));
  expect(new Set(all)).toEqual(new Set(['acknowledge']));
  expect(await burkina.log()).toEqual(['in:TG/T1 applied']);
  expect(await burkina.outbox()).toHaveLength(1);
});
