import { expect, test } from '@jest/globals';
import { errAsync, okAsync, ResultAsync } from 'neverthrow';
import {
  createGateway,
  fault,
  memoryExchange,
  memoryStore,
  type Receive,
  type Transport,
  unsigned,
} from '../src/index.ts';
import { arrivalRecord, desk, record, released, until } from './gateway/desk.ts';
import { corridor } from './gateway/pair.ts';

const base = () => ({ store: memoryStore(), transport: memoryExchange().transport('TG'), signature: unsigned() });

test('an administration that is no party is told who the parties are', async () => {
  const refused = (await createGateway({ ...base(), administration: 'GH', corridor: corridor() }))._unsafeUnwrapErr();
  expect(refused.code).toBe('gateway/not-a-party');
  expect(refused.text.en).toContain('TG, BF');
});

test('a corridor that requires signatures takes none that proves nothing', async () => {
  const terms = { ...corridor(), signatures: 'required' as const };
  const refused = await createGateway({ ...base(), administration: 'TG', corridor: terms });
  expect(refused._unsafeUnwrapErr().code).toBe('signature/required');
});

test('options that are given as undefined have their defaults', async () => {
  const options = {
    ...base(),
    administration: 'TG',
    corridor: corridor(),
    clock: undefined,
    newId: undefined,
    observe: undefined,
  };
  const gateway = (await createGateway(options as never))._unsafeUnwrap();
  (await gateway.start())._unsafeUnwrap();
  (await gateway.close())._unsafeUnwrap();
  expect(gateway.administration).toBe('TG');
});

test('started twice it takes one subscription; closed twice it is closed; started after that it refuses', async () => {
  const togo = await released();
  let subscriptions = 0;
  const again = await desk('TG', {
    store: togo.store,
    transport: {
      send: () => okAsync({ receipt: '' }),
      subscribe: () => {
        subscriptions += 1;
        return okAsync({ stop: () => okAsync(undefined) });
      },
      close: () => okAsync(undefined),
    },
  });
  (await again.gateway.start())._unsafeUnwrap();
  (await again.gateway.start())._unsafeUnwrap();
  await until(() => subscriptions > 0);
  expect((await Promise.all([again.gateway.close(), again.gateway.close()])).every((closed) => closed.isOk())).toBe(
    true,
  );
  expect(subscriptions).toBe(1);
  expect((await again.gateway.start())._unsafeUnwrapErr().code).toBe('gateway/closed');
  for (const refused of [await again.gateway.relay(), await again.gateway.fireTimers()])
    expect(refused._unsafeUnwrapErr().code).toBe('gateway/closed');
});

test('close waits for what is in hand; a delivery meanwhile is to come again', async () => {
  const store = memoryStore();
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  const well = { ...store };
  let committing = 0;
  Object.assign(store, {
    commit: (...all: Parameters<typeof well.commit>) => {
      committing += 1;
      return ResultAsync.fromSafePromise(gate).andThen(() => well.commit(...all));
    },
  });
  const burkina = await desk('BF', { store });
  (await burkina.gateway.start())._unsafeUnwrap();
  const taken = burkina.say(arrivalRecord());
  await until(() => committing === 1);
  let isClosed = false;
  const closed = burkina.gateway.close().map(() => {
    isClosed = true;
  });
  expect(await burkina.say(arrivalRecord({ messageId: 'T9' }))).toBe('retry');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isClosed).toBe(false);
  release();
  expect(await taken).toBe('acknowledge');
  (await closed)._unsafeUnwrap();
  expect(await burkina.log()).toEqual(['in:TG/T1 applied']);
  expect(burkina.receiver).toBeUndefined();
});

test('a line that cannot be had at first is tried again until it is there', async () => {
  let tries = 0;
  let receiver: Receive | undefined;
  const transport: Transport = {
    send: () => okAsync({ receipt: '' }),
    subscribe: (receive) => {
      tries += 1;
      if (tries < 4) return errAsync(fault('transport/unreachable', { broker: 'test', reason: 'test' }));
      receiver = receive;
      return okAsync({ stop: () => okAsync(undefined) });
    },
    close: () => okAsync(undefined),
  };
  const burkina = await desk('BF', { transport });
  (await burkina.gateway.start())._unsafeUnwrap();
  await until(() => receiver !== undefined);
  expect(burkina.events.filter(({ event }) => event === 'failed')).toMatchObject(
    Array.from({ length: 3 }, () => ({ what: 'subscription', fault: { code: 'transport/unreachable' } })),
  );
  (await burkina.gateway.close())._unsafeUnwrap();
});

test('ports that throw stop nothing: the gateway says so, goes on, and closes', async () => {
  const store = memoryStore();
  const well = { ...store };
  let isIll = true;
  const ill = () => {
    throw new Error('a defect');
  };
  Object.assign(store, {
    outbox: (...all: Parameters<typeof well.outbox>) => (isIll ? ill() : well.outbox(...all)),
    timersDue: (...all: Parameters<typeof well.timersDue>) => (isIll ? ill() : well.timersDue(...all)),
  });
  const togo = await desk('TG', { store });
  (await togo.gateway.start())._unsafeUnwrap();
  const failed = () =>
    new Set(togo.events.flatMap((event) => (event.event === 'failed' ? [`${event.what} ${event.fault.code}`] : [])));
  await until(() => failed().size === 3);
  expect([...failed()].sort()).toEqual([
    'acknowledgements gateway/broken',
    'outbox of BF gateway/broken',
    'timers gateway/broken',
  ]);
  isIll = false;
  (await togo.perform('TGLFP', 'initiateTransit', { record: record() }))._unsafeUnwrap();
  (await togo.perform('TGLFP', 'release', {}))._unsafeUnwrap();
  await until(() => togo.sent.length === 2);
  (await togo.gateway.close())._unsafeUnwrap();
});

test('a query that a store throws at is refused', async () => {
  const ill = () => {
    throw new Error('a defect');
  };
  const togo = await desk('TG', { store: { ...memoryStore(), movement: ill, movements: ill, changes: ill } });
  for (const asked of [
    await togo.gateway.movements({}),
    await togo.gateway.changes(0),
    await togo.gateway.movement('x'),
  ])
    expect(asked._unsafeUnwrapErr().code).toBe('gateway/broken');
});

test('the store’s refusals are those of the queries', async () => {
  const togo = await released();
  (await togo.store.close())._unsafeUnwrap();
  for (const asked of [
    await togo.gateway.movements({}),
    await togo.gateway.changes(0),
    await togo.gateway.movement('x'),
    await togo.gateway.relay(),
  ])
    expect(asked._unsafeUnwrapErr().code).toBe('store/closed');
});
