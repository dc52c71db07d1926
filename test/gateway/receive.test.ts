import { expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { errAsync, okAsync } from 'neverthrow';
import { fault, memoryStore, type Signature, sqliteStore, type Store } from '../../src/index.ts';
import { arrivalRecord, desk, transitRecord } from './desk.ts';

const LIMIT = 5;
const fullDisk = () => errAsync(fault('store/full', { reason: 'test' }));
const signature = (verify: Signature['verify']): Signature => ({ proves: true, sign: okAsync, verify });

test('a message that can never be taken in goes to our dead letters after the corridor’s number of deliveries', async () => {
  const store = memoryStore();
  const burkina = await desk('BF', {
    store: {
      ...store,
      movement: () => {
        throw new RangeError('a defect');
      },
    },
  });
  for (let n = 1; n <= LIMIT; n += 1) expect(await burkina.say(arrivalRecord())).toBe('retry');
  expect(burkina.events.at(-1)).toMatchObject({ event: 'failed', fault: { code: 'gateway/broken' } });
  expect(await burkina.say(arrivalRecord())).toBe('acknowledge');
  const letters = (await store.deadLetters(0, 10))._unsafeUnwrap();
  expect(letters).toMatchObject([{ from: 'TG', code: 'gateway/delivered-too-often' }]);
  expect((await store.inbox('TG', 'T1'))._unsafeUnwrap()).toBeUndefined();
  expect((await store.outbox({ limit: 10 }))._unsafeUnwrap()).toEqual([]);
  expect(await burkina.say(arrivalRecord())).toBe('retry');
});

test('the count of a delivery that is dealt with is forgotten, however often copies come', async () => {
  const store = sqliteStore(new Database(':memory:'));
  const burkina = await desk('BF', { store });
  for (let n = 0; n < 3 * LIMIT; n += 1) expect(await burkina.say(arrivalRecord())).toBe('acknowledge');
  expect((await store.deadLetters(0, 10))._unsafeUnwrap()).toEqual([]);
  (await store.close())._unsafeUnwrap();
});

test.each(['countDelivery', 'inbox', 'movement', 'commit'] as const)(
  'a store that refuses in %s: nothing is acknowledged and nothing kept, and the message is taken when it is well again',
  async (call) => {
    const store = memoryStore();
    let isIll = true;
    const ill = {
      ...store,
      [call]: (...all: never[]) => (isIll ? fullDisk() : (store[call] as (...all: never[]) => unknown)(...all)),
    };
    const burkina = await desk('BF', { store: ill as Store });
    expect(await burkina.say(arrivalRecord())).toBe('retry');
    expect(burkina.events).toMatchObject([{ event: 'failed', fault: { code: 'store/full' } }]);
    expect((await store.movement(arrivalRecord().reference ?? ''))._unsafeUnwrap()).toBeUndefined();
    expect((await store.outbox({ limit: 9 }))._unsafeUnwrap()).toEqual([]);
    isIll = false;
    expect(await burkina.say(arrivalRecord())).toBe('acknowledge');
    expect(await burkina.log()).toEqual(['in:TG/T1 applied']);
  },
);

test('an observer that throws harms nothing', async () => {
  const burkina = await desk('BF', {
    observe: () => {
      throw new Error('of the host');
    },
  });
  expect(await burkina.say(arrivalRecord())).toBe('acknowledge');
  expect(await burkina.bytes('not XML')).toBe('acknowledge');
  expect(await burkina.outbox()).toHaveLength(2);
});

test('what fails verification goes to the dead letters: no inbox mark, no answer', async () => {
  const burkina = await desk('BF', {
    signature: signature(() => errAsync(fault('signature/unverified', { reason: 'test', sender: 'TG' }))),
  });
  expect(await burkina.say(arrivalRecord())).toBe('acknowledge');
  expect(await burkina.outbox()).toEqual([]);
  expect((await burkina.store.inbox('TG', 'T1'))._unsafeUnwrap()).toBeUndefined();
  const letters = (await burkina.store.deadLetters(0, 10))._unsafeUnwrap();
  expect(letters).toMatchObject([{ from: 'TG', code: 'signature/unverified' }]);
  expect(Buffer.from(letters[0]?.body ?? []).toString()).toContain('<messageId>T1</messageId>');
});

test('a verification that cannot be done now is tried again', async () => {
  const burkina = await desk('BF', { signature: signature(() => errAsync(fault('store/locked', { reason: 'keys' }))) });
  expect(await burkina.say(arrivalRecord())).toBe('retry');
  expect((await burkina.store.deadLetters(0, 10))._unsafeUnwrap()).toEqual([]);
});

test('a sender that is no party of the corridor gets no answer', async () => {
  const burkina = await desk('BF', { signature: signature(() => okAsync({ administration: 'NE' })) });
  expect(await burkina.say(arrivalRecord())).toBe('acknowledge');
  expect(await burkina.outbox()).toEqual([]);
  expect((await burkina.store.deadLetters(0, 10))._unsafeUnwrap()).toMatchObject([{ code: 'gateway/not-a-party' }]);
});

test('a message of our own that comes back is put aside', async () => {
  const burkina = await desk('BF');
  expect(await burkina.say(arrivalRecord(), { from: 'BF' })).toBe('acknowledge');
  expect(await burkina.outbox()).toEqual([]);
  expect((await burkina.store.deadLetters(0, 10))._unsafeUnwrap()).toMatchObject([{ code: 'gateway/own-message' }]);
});

test('messages about one movement that come at the same time are all taken', async () => {
  const burkina = await desk('BF');
  const all = [
    arrivalRecord(),
    transitRecord(),
    ...[3, 4, 5, 6].map((n) => transitRecord({ messageId: `T${n}`, sequence: n })),
  ];
  expect(new Set(await Promise.all(all.map((message) => burkina.say(message))))).toEqual(new Set(['acknowledge']));
  expect((await burkina.gateway.movement(all[0]?.reference ?? ''))._unsafeUnwrap()?.seen).toEqual({ TG: 6 });
});
