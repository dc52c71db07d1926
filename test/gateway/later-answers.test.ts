import { expect, test } from '@jest/globals';
import { arrivalAdvice, arrivalRecord, controlResults, desk, said, NOW, record, released } from './desk.ts';

const discharge = (messageId = 'T3', sequence = 3) =>
  said(
    'DischargeNotice',
    'TGLFP',
    'BFOUA',
    { discharge: { office: 'TGLFP', dischargedAt: NOW, ground: 'satisfactoryResults', guaranteeFreed: true } },
    { messageId, sequence },
  );

test('a message that waits is answered as parked, and once more when it is applied', async () => {
  const togo = await released();
  expect(await togo.say(controlResults())).toBe('acknowledge');
  const answers = async () => (await togo.outbox()).filter(({ message }) => message.header.correlationId === 'B2');
  expect((await answers()).map(({ message }) => message)).toMatchObject([
    { name: 'Acknowledgement', status: 'parked' },
  ]);
  await togo.say(controlResults());
  expect(await answers()).toHaveLength(1);
  await togo.say(arrivalAdvice());
  expect((await answers()).map(({ message }) => message)).toMatchObject([
    { name: 'Acknowledgement', status: 'parked' },
    { name: 'Acknowledgement', status: 'recorded' },
  ]);
  (await togo.gateway.relay())._unsafeUnwrap();
  const sent = togo.sent.length;
  await togo.say(controlResults());
  (await togo.gateway.relay())._unsafeUnwrap();
  expect(togo.sent.slice(sent).map(({ id }) => id)).toEqual([(await answers())[1]?.id]);
  expect((await togo.store.inbox('BF', 'B2'))._unsafeUnwrap()?.answers).toEqual((await answers()).map(({ id }) => id));
});

test('a message that waited for an act of ours is answered when the act is done', async () => {
  const togo = await desk('TG');
  (await togo.perform('TGLFP', 'initiateTransit', { record: record() }))._unsafeUnwrap();
  await togo.say(arrivalAdvice());
  const about = async () =>
    (await togo.outbox())
      .map(({ message }) => message)
      .filter(({ header }) => header.correlationId === 'B1')
      .map((message) => ('status' in message ? message.status : message.name));
  expect(await about()).toEqual(['parked']);
  (await togo.perform('TGLFP', 'release', {}))._unsafeUnwrap();
  expect(await togo.state('departure', 'TGLFP')).toBe('arrived');
  expect(await about()).toEqual(['parked', 'recorded']);
});

test('a message that waited and never can be applied any more is refused, once', async () => {
  const togo = await desk('TG');
  (await togo.perform('TGLFP', 'initiateTransit', { record: record() }))._unsafeUnwrap();
  await togo.say(arrivalAdvice());
  (await togo.perform('TGLFP', 'refuseRelease', { reason: 'The seals are missing.' }))._unsafeUnwrap();
  const answers = (await togo.outbox()).map(({ message }) => message);
  expect(answers).toMatchObject([
    { name: 'Acknowledgement', status: 'parked', header: { correlationId: 'B1' } },
    { name: 'FunctionalRejection', error: [{ code: '92' }], header: { correlationId: 'B1' } },
  ]);
  expect((await togo.log()).slice(-2)).toEqual(['act:TGLFP refuseRelease applied', 'settled:in:BF/B1 rejected']);
  await togo.say(arrivalAdvice());
  expect(await togo.outbox()).toHaveLength(2);
});

test('a discharge that came before the record is answered as parked and then as recorded', async () => {
  const burkina = await desk('BF');
  await burkina.say(discharge('T2', 2));
  const answers = async () =>
    (await burkina.outbox()).map(({ message }) => message).filter(({ header }) => header.correlationId === 'T2');
  expect(await answers()).toMatchObject([{ status: 'parked' }]);
  await burkina.say(arrivalRecord());
  expect(await answers()).toMatchObject([{ status: 'parked' }, { status: 'recorded' }]);
  expect(await burkina.state('destination', 'BFOUA')).toBe('arrivedElsewhere');
});
