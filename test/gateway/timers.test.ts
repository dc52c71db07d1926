import { expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { errAsync } from 'neverthrow';
import { fault, memoryStore, sqliteStore } from '../../src/index.ts';
import { arrivalAdvice, crossing, desk, type Desk, released, until } from './desk.ts';

const DAY = 86_400_000;
const fire = async (it: Desk) => (await it.gateway.fireTimers())._unsafeUnwrap();
const told = async (it: Desk) => (await it.outbox()).filter(({ name }) => name === 'ForwardedArrivalAdvice').length;
async function arrived(options: Parameters<typeof released>[0] = {}): Promise<Desk> {
  const togo = await released(options);
  await togo.say(arrivalAdvice());
  return togo;
}

test('offices that stayed silent are told of the arrival once the corridor’s time has passed, and only once', async () => {
  const togo = await arrived();
  togo.now += DAY - 1;
  expect(await fire(togo)).toBe(0);
  togo.now += 1;
  expect(await fire(togo)).toBe(1);
  expect(await told(togo)).toBe(1);
  expect(await togo.state('transit', 'TGCNK')).toBe('closedElsewhere');
  togo.now += 2 * DAY;
  expect(await fire(togo)).toBe(0);
  expect((await togo.log()).filter((line) => line.startsWith('timer:'))).toHaveLength(1);
});

test('two gateways on one store fire a timer once', async () => {
  const one = await arrived();
  const two = await desk('TG', { store: one.store, newId: () => 'two' });
  one.now += DAY;
  two.now += DAY;
  const fired = await Promise.all([fire(one), fire(two), fire(one), fire(two)]);
  expect(fired.some((n) => n > 0)).toBe(true);
  expect((await one.log()).filter((line) => line.startsWith('timer:'))).toHaveLength(1);
  expect(await told(one)).toBe(1);
});

test('a timer that was due while the gateway was down fires after the restart', async () => {
  const db = new Database(':memory:');
  const before = await arrived({ store: sqliteStore(db) });
  (await before.gateway.close())._unsafeUnwrap();
  const after = await desk('TG', { store: sqliteStore(db), newId: () => 'after' });
  after.now += 9 * DAY;
  (await after.gateway.start())._unsafeUnwrap();
  await until(async () => (await told(after)) === 1);
  (await after.gateway.close())._unsafeUnwrap();
  (await after.store.close())._unsafeUnwrap();
});

test('messages that waited while the line was down come before the timers', async () => {
  const togo = await arrived();
  (
    await togo.perform('TGCNK', 'recordPassage', {
      crossing: { office: 'TGCNK', side: 'exit', passedAt: '2026-03-12T08:00:00Z', seals: 'intact' },
    })
  )._unsafeUnwrap();
  togo.now += 3 * DAY;
  (await togo.gateway.start())._unsafeUnwrap();
  await until(() => togo.receiver !== undefined);
  expect(await togo.say(crossing({ sequence: 2 }))).toBe('acknowledge');
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(await told(togo)).toBe(0);
  expect((await togo.log()).filter((line) => line.startsWith('timer:'))).toEqual([]);
  (await togo.gateway.close())._unsafeUnwrap();
});

test('a timer that cannot be fired now stays, is told, and stops no other', async () => {
  const store = memoryStore();
  const togo = await arrived({ store });
  const other = {
    id: 'other',
    reference: '26TGTGLFPT012346J4',
    row: 'unusedOffices',
    round: 1,
    dueAt: new Date(togo.now).toISOString(),
  };
  (await store.commit({ movements: [], outbox: [], feed: [], timers: { set: [other], clear: [] } }))._unsafeUnwrap();
  togo.now += DAY;
  const well = { ...store };
  Object.assign(store, {
    movement: (reference: string) =>
      reference === other.reference
        ? errAsync(fault('store/unavailable', { reason: 'test' }))
        : well.movement(reference),
  });
  expect(await fire(togo)).toBe(1);
  expect(togo.events.at(-1)).toMatchObject({
    event: 'failed',
    what: 'timer other',
    fault: { code: 'store/unavailable' },
  });
  expect(await told(togo)).toBe(1);
  Object.assign(store, well);
  expect(await fire(togo)).toBe(1);
  expect((await store.timersDue(new Date(togo.now).toISOString(), 9))._unsafeUnwrap()).toEqual([]);
});

test('a hundred timers and more that fail each time keep no later one from firing', async () => {
  const store = memoryStore();
  const togo = await arrived({ store });
  const broken = '26TGTGLFPT012346J4';
  const set = Array.from({ length: 250 }, (_, n) => ({
    id: `broken-${n}`,
    reference: broken,
    row: 'unusedOffices',
    round: 1,
    dueAt: new Date(togo.now + (n % 3)).toISOString(),
  }));
  (await store.commit({ movements: [], outbox: [], feed: [], timers: { set, clear: [] } }))._unsafeUnwrap();
  togo.now += DAY;
  const well = { ...store };
  Object.assign(store, {
    movement: (reference: string) =>
      reference === broken ? errAsync(fault('store/unavailable', { reason: 'test' })) : well.movement(reference),
  });
  expect(await fire(togo)).toBe(1);
  expect(await told(togo)).toBe(1);
  const failed = togo.events.flatMap((event) => (event.event === 'failed' ? [event.what] : []));
  expect(new Set(failed)).toEqual(new Set(set.map(({ id }) => `timer ${id}`)));
  expect(failed).toHaveLength(250);
});
