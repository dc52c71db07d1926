import { expect, test } from '@jest/globals';
import { errAsync, okAsync } from 'neverthrow';
import { type Envelope, type Fault, fault, memoryStore, type Signature } from '../../src/index.ts';
import { acknowledgement, arrivalAdvice, desk, type Desk, record, released, until } from './desk.ts';
import { corridor } from './pair.ts';

const unreachable = fault('transport/unreachable', { broker: 'test', reason: 'test' });
const MINUTE = 60_000;
const pass = async (it: Desk) => (await it.gateway.relay())._unsafeUnwrap();
const fourParties = () => {
  const base = corridor();
  const more = ['NE', 'BJ'].map(
    (code) => ({ ...base.administration[0], code }) as (typeof base.administration)[number],
  );
  return { ...base, administration: [...base.administration, ...more] };
};
/** A row of the outbox for any recipient. */
async function queue(it: Desk, id: string, recipient: string, movement = id): Promise<void> {
  const envelope = { id, sender: 'TG', recipient, movement, headers: {}, body: Buffer.from(id) };
  const queuedAt = new Date(it.now).toISOString();
  const row = { id, envelope, name: 'ArrivalAdvice', queuedAt };
  (await it.store.commit({ movements: [], outbox: [row], timers: { set: [], clear: [] }, feed: [] }))._unsafeUnwrap();
}

test('a signature is applied once and every sending sends the same bytes and headers', async () => {
  let signed = 0;
  const signature: Signature = {
    proves: true,
    sign: (envelope) => okAsync({ ...envelope, headers: { ...envelope.headers, proof: `${(signed += 1)}` } }),
    verify: (_envelope, from) => okAsync({ administration: from }),
  };
  const togo = await released({ signature });
  const seen: Envelope[] = [];
  togo.line = (envelope) => {
    seen.push(envelope);
    return seen.length < 4 ? unreachable : undefined;
  };
  for (let n = 0; n < 5; n += 1) {
    await pass(togo);
    togo.now += MINUTE;
  }
  expect(signed).toBe(2);
  expect(seen.map(({ headers }) => headers['proof'])).toEqual(['1', '1', '1', '1', '2']);
  expect(new Set(seen.slice(0, 4).map(({ body }) => Buffer.from(body).toString())).size).toBe(1);
});

test('an outage: nothing overtakes the first, the pauses grow, nothing is dropped, and all goes out in order', async () => {
  const togo = await released();
  for (const n of [1, 2, 3]) await queue(togo, `later-${n}`, 'BF');
  const ids = (await togo.store.outbox({ limit: 99 }))._unsafeUnwrap().map(({ id }) => id);
  const tried: string[] = [];
  togo.line = ({ id }) => {
    tried.push(id);
    return unreachable;
  };
  const pauses: number[] = [];
  for (let minute = 0; minute < 24 * 60; minute += 1) {
    const before = tried.length;
    await pass(togo);
    if (tried.length > before) {
      const [row] = (await togo.store.outbox({ limit: 1 }))._unsafeUnwrap();
      pauses.push(Date.parse(row?.notBefore ?? '') - togo.now);
    }
    togo.now += MINUTE;
  }
  expect(new Set(tried)).toEqual(new Set([ids[0]]));
  expect(pauses.every((pause, n) => pause >= Math.min(MINUTE, 200 * 2 ** n) / 2 - 1 && pause <= MINUTE)).toBe(true);
  expect(new Set(pauses.slice(20)).size).toBeGreaterThan(100);
  expect(togo.events.at(-1)).toMatchObject({ event: 'notSent', fault: { code: 'transport/unreachable' } });
  togo.line = () => undefined;
  togo.now += MINUTE;
  expect(await pass(togo)).toEqual({ sent: ids.length, failed: 0 });
  expect(togo.sent.map(({ id }) => id)).toEqual(ids);
});

test('a row that keeps failing is not overtaken while it waits', async () => {
  const togo = await released();
  const [first, second] = (await togo.outbox()).map(({ id }) => id);
  togo.line = () => unreachable;
  await pass(togo);
  togo.line = () => undefined;
  expect(await pass(togo)).toEqual({ sent: 0, failed: 0 });
  togo.now += MINUTE;
  await pass(togo);
  expect(togo.sent.map(({ id }) => id)).toEqual([first, second]);
});

test('a neighbour that cannot be reached stops no other, however much waits for it', async () => {
  const togo = await desk('TG', { corridor: fourParties() });
  for (let n = 0; n < 150; n += 1) await queue(togo, `bf-${n}`, 'BF');
  await queue(togo, 'ne', 'NE');
  togo.line = ({ recipient }) => (recipient === 'BF' ? unreachable : undefined);
  expect(await pass(togo)).toEqual({ sent: 1, failed: 1 });
  expect(togo.sent.map(({ id }) => id)).toEqual(['ne']);
});

test('a neighbour whose line hangs keeps no other waiting', async () => {
  const togo = await desk('TG', { corridor: fourParties() });
  const hanging = new AbortController();
  const ended = new Promise<undefined>((resolve) => hanging.signal.addEventListener('abort', () => resolve(undefined)));
  togo.line = ({ recipient }) => (recipient === 'BF' ? ended : undefined);
  (await togo.gateway.start())._unsafeUnwrap();
  await queue(togo, 'bf', 'BF');
  for (const id of ['ne-1', 'ne-2', 'ne-3']) {
    await queue(togo, id, 'NE');
    await until(() => togo.sent.at(-1)?.id === id);
  }
  hanging.abort();
  await until(() => togo.sent.at(-1)?.id === 'bf');
  (await togo.gateway.close())._unsafeUnwrap();
});

test('a message that the transport cannot carry holds up its own movement alone', async () => {
  const togo = await desk('TG');
  await queue(togo, 'big', 'BF', 'M1');
  await queue(togo, 'after-big', 'BF', 'M1');
  await queue(togo, 'other', 'BF', 'M2');
  togo.line = ({ id }) => (id === 'big' ? fault('transport/tooLarge', { id, size: 2, limit: 1 }) : undefined);
  expect(await pass(togo)).toEqual({ sent: 1, failed: 1 });
  await queue(togo, 'another', 'BF', 'M3');
  await pass(togo);
  expect(togo.sent.map(({ id }) => id)).toEqual(['other', 'another']);
  togo.line = () => undefined;
  togo.now += MINUTE;
  await pass(togo);
  expect(togo.sent.map(({ id }) => id)).toEqual(['other', 'another', 'big', 'after-big']);
});

test('however many messages wait behind one that cannot be carried, those of other movements go out', async () => {
  const togo = await desk('TG');
  const big = (id: string) => fault('transport/tooLarge', { id, size: 2, limit: 1 });
  for (let n = 0; n < 120; n += 1) await queue(togo, `held-${n}`, 'BF', 'M1');
  for (let n = 0; n < 120; n += 1) await queue(togo, `unfit-${n}`, 'BF');
  for (let n = 0; n < 130; n += 1) await queue(togo, `fit-${n}`, 'BF');
  togo.line = ({ id }) => (id === 'held-0' || id.startsWith('unfit') ? big(id) : undefined);
  expect(await pass(togo)).toEqual({ sent: 130, failed: 121 });
  await queue(togo, 'later', 'BF');
  expect(await pass(togo)).toEqual({ sent: 1, failed: 0 });
  expect(togo.sent.map(({ id }) => id)).toEqual([...Array.from({ length: 130 }, (_, n) => `fit-${n}`), 'later']);
});

test('a receipt that was lost: the same bytes under the same id go again, and the neighbour drops the copy', async () => {
  const doubt = (id: string): Fault => fault('transport/inDoubt', { broker: 'test', id, reason: 'test' });
  const togo = await released();
  const burkina = await desk('BF');
  const arrived: (string | undefined)[] = [];
  let isLost = true;
  togo.line = (envelope) => {
    arrived.push(envelope.id);
    void burkina.gateway.receive({ from: 'TG', envelope });
    return isLost ? doubt(envelope.id) : undefined;
  };
  await pass(togo);
  isLost = false;
  togo.now += MINUTE;
  await pass(togo);
  await until(async () => (await burkina.log()).length === 2);
  expect(arrived[0]).toBe(arrived[1]);
  expect(arrived).toHaveLength(3);
  expect(burkina.events.filter((event) => event.event === 'received' && event.verdict === 'duplicate')).toHaveLength(1);
});

test('what is not acknowledged within the corridor’s time goes again, the same bytes, and is never given up', async () => {
  const togo = await desk('TG');
  (await togo.perform('TGLFP', 'initiateTransit', { record: record() }))._unsafeUnwrap();
  (await togo.perform('TGLFP', 'release', {}))._unsafeUnwrap();
  (await togo.gateway.start())._unsafeUnwrap();
  await until(() => togo.sent.length === 2);
  const first = [...togo.sent];
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(togo.sent).toHaveLength(2);
  for (let n = 2; n <= 4; n += 1) {
    togo.now += 31 * 2 ** (n - 2) * MINUTE;
    await until(() => togo.sent.length === 2 * n);
    expect(togo.sent.slice(-2)).toEqual(first);
  }
  for (const { id } of first) await togo.say(acknowledgement('BFOUA', 'TGLFP', id));
  togo.now += 31 * 8 * MINUTE;
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(togo.sent).toHaveLength(8);
  (await togo.gateway.close())._unsafeUnwrap();
});

test('an answer is done when it is sent and never goes again by itself', async () => {
  const togo = await released();
  await togo.say(arrivalAdvice());
  await pass(togo);
  const answers = (await togo.outbox()).filter(({ message }) => message.header.correlationId === 'B1');
  expect(answers.map(({ state }) => state)).toEqual(['acknowledged']);
});

test('a clock that was set back holds nothing up', async () => {
  const togo = await released();
  togo.now -= 365 * 24 * 60 * MINUTE;
  expect(await pass(togo)).toEqual({ sent: 2, failed: 0 });
});

test('calls at the same time share a pass', async () => {
  const togo = await released();
  const all = await Promise.all([pass(togo), pass(togo), pass(togo)]);
  expect(all).toEqual([all[0], all[0], all[0]]);
  expect(togo.sent).toHaveLength(2);
});

test('a store that refuses is the refusal of the pass', async () => {
  const store = memoryStore();
  const togo = await released({
    store: { ...store, attempted: () => errAsync(fault('store/full', { reason: 'test' })) },
  });
  expect((await togo.gateway.relay())._unsafeUnwrapErr().code).toBe('store/full');
});

test('two gateways of one administration on one store send everything; a copy is for the neighbour to drop', async () => {
  const one = await released();
  const two = await desk('TG', { store: one.store, newId: () => 'two' });
  await Promise.all([pass(one), pass(two)]);
  const rows = await one.outbox();
  expect(rows.map(({ state }) => state)).toEqual(['sent', 'sent']);
  expect(new Set([...one.sent, ...two.sent].map(({ id }) => id))).toEqual(new Set(rows.map(({ id }) => id)));
});
