import { afterAll, expect, test } from '@jest/globals';
import { temporaryFile } from '../stores/files.ts';
import { type Desk, NOW, REFERENCE, acknowledgement, arrivalRecord, desk, said } from './desk.ts';
import { corridor } from './pair.ts';

const listed = async ({ gateway }: Desk) =>
  (await gateway.movements({}))._unsafeUnwrap().map(({ reference, open }) => [reference, open]);
const files: { release: () => Promise<void> | void }[] = [];
afterAll(async () => {
  for (const file of files) await file.release();
});

const officeState = [{ role: 'transit', office: 'BFCNK', state: 'expected', since: NOW }];
const REQUESTS = [
  ['MovementQuery', { query: { office: 'BFCNK', purpose: 'consultation' } }, 'MovementQueryResponse'],
  ['StatusRequest', { doubt: { office: 'BFCNK', reason: 'noPassage' }, officeState }, 'StatusResponse'],
  ['TransitRecordRequest', { request: { office: 'BFCNK', presentedAt: NOW } }, 'TransitRecordResponse'],
] as const;

test.each(REQUESTS)(
  'a %s about an unknown reference leaves nothing open, and a copy gets the same answer after a restart',
  async (name, body, response) => {
    const file = temporaryFile();
    files.push(file);
    const before = await desk('TG', { store: file.store() });
    const request = said(name, 'BFCNK', 'TGLFP', body, { messageId: 'B1' });
    await before.say(request);
    (await before.gateway.relay())._unsafeUnwrap();
    expect(await listed(before)).toEqual([[REFERENCE, false]]);
    expect((await before.gateway.movements({ open: true }))._unsafeUnwrap()).toEqual([]);
    expect((await before.store.timersDue('2099-01-01T00:00:00Z', 10))._unsafeUnwrap()).toEqual([]);
    (await before.gateway.close())._unsafeUnwrap();
    (await before.store.close())._unsafeUnwrap();
    const after = await desk('TG', { store: file.store(), newId: () => 'another-id' });
    await after.say(request);
    (await after.gateway.relay())._unsafeUnwrap();
    expect(before.sent.map(({ id }) => id)).toEqual(after.sent.map(({ id }) => id));
    expect((await after.outbox()).map((row) => row.name)).toEqual([response]);
    expect(await after.log()).toEqual(['in:BF/B1 applied']);
    (await after.store.close())._unsafeUnwrap();
  },
);

test('a reference that becomes known is open, whatever was asked about it before', async () => {
  const burkina = await desk('BF');
  const state = [{ role: 'departure', office: 'TGLFP', state: 'released', since: NOW }];
  const doubt = { doubt: { office: 'TGLFP', reason: 'noArrival' }, officeState: state };
  await burkina.say(said('StatusRequest', 'TGLFP', 'BFOUA', doubt, { messageId: 'T0', sequence: 1 }));
  expect(await listed(burkina)).toEqual([[REFERENCE, false]]);
  await burkina.say(arrivalRecord({ sequence: 2 }));
  expect(await listed(burkina)).toEqual([[REFERENCE, true]]);
});

test('what departure says behind its missing record is awaited; what another says there is not', async () => {
  const end = {
    discharge: { office: 'TGLFP', dischargedAt: NOW, ground: 'satisfactoryResults', guaranteeFreed: true },
  };
  const burkina = await desk('BF');
  await burkina.say(said('DischargeNotice', 'TGLFP', 'BFOUA', end, { messageId: 'T3', sequence: 3 }));
  expect(await listed(burkina)).toEqual([[REFERENCE, true]]);
  const other = '26BFBFOUAT012345J0';
  const burkinaToo = await desk('BF', { corridor: { ...corridor(), checkDigits: 'warn' } });
  const question = { office: 'TGLFP', question: [{ number: 1, text: '?' }], correspondent: { name: 'K. Mensah' } };
  await burkinaToo.say(said('InformationRequest', 'TGLFP', 'BFOUA', question, { messageId: 'T3', sequence: 3 }, other));
  expect(await listed(burkinaToo)).toEqual([[other, false]]);
});

test('a request of ours is awaited until its response or a refusal has come', async () => {
  const burkina = await desk('BF');
  (await burkina.perform('BFCNK', 'queryMovement', { purpose: 'consultation' }))._unsafeUnwrap();
  expect(await listed(burkina)).toEqual([[REFERENCE, true]]);
  const id = (await burkina.outbox())[0]?.id ?? '';
  await burkina.say(acknowledgement('TGLFP', 'BFCNK', id));
  expect(await listed(burkina)).toEqual([[REFERENCE, true]]);
  const refusal = { refusal: { reason: 'unknownMovement' } };
  await burkina.say(said('MovementQueryResponse', 'TGLFP', 'BFCNK', refusal, { messageId: 'T1', correlationId: id }));
  expect(await listed(burkina)).toEqual([[REFERENCE, false]]);
});

test('an enquiry about an unknown reference is open until an officer has answered it, or it is ended', async () => {
  const enquiry = { number: 1, office: 'TGLFP', openedAt: NOW, reason: ['noArrival'], answerBy: '2026-04-09' };
  const asked = async () => {
    const burkina = await desk('BF');
    await burkina.say(said('EnquiryRequest', 'TGLFP', 'BFOUA', { enquiry }, { messageId: 'T1' }));
    expect(await listed(burkina)).toEqual([[REFERENCE, true]]);
    return burkina;
  };
  const answered = await asked();
  const finding = { number: 1, office: 'BFOUA', answeredAt: NOW, answer: '1' } as const;
  (await answered.perform('BFOUA', 'answerEnquiry', { finding }))._unsafeUnwrap();
  expect(await listed(answered)).toEqual([[REFERENCE, false]]);
  const ended = await asked();
  const end = { end: { number: 1, office: 'TGLFP', endedAt: NOW, reason: 'arrived' } };
  await ended.say(said('EnquiryCancelled', 'TGLFP', 'BFOUA', end, { messageId: 'T2', sequence: 2 }));
  expect(await listed(ended)).toEqual([[REFERENCE, false]]);
});
