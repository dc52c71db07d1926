import { describe, expect, test } from '@jest/globals';
import { memoryStore, type Store } from '../../src/index.ts';
import { arrivalAdvice, arrivalRecord, desk, record, REFERENCE, released, transitRecord } from './desk.ts';
import { NOW, type World, world } from './pair.ts';

const OUTAGE = { officer: 'A. Agent', downFrom: '2026-03-11T08:00:00Z', downTo: NOW };
const crossing = { office: 'BFCNK', side: 'entry', passedAt: NOW, seals: 'intact' } as const;

async function started(): Promise<World> {
  const it = await world(['TG', 'BF']);
  for (const gateway of Object.values(it.gateways)) (await gateway.start())._unsafeUnwrap();
  (await it.act('TG', 'TGLFP', 'initiateTransit', { record: record() }))._unsafeUnwrap();
  (await it.act('TG', 'TGLFP', 'release', {}))._unsafeUnwrap();
  await it.settled();
  return it;
}
const movementOf = async (it: World, administration: string) =>
  (await it.gateways[administration]?.movement(REFERENCE))?._unsafeUnwrap();
/** How often each message of a kind was sent. */
async function triesOf(store: Store | undefined, name: string): Promise<readonly number[]> {
  const rows = (await store?.outbox({ state: 'acknowledged', limit: 99 }))?._unsafeUnwrap() ?? [];
  return rows.filter((row) => row.name === name).map(({ attempts }) => attempts);
}

describe('a query', () => {
  test('is answered with everything known, and the answer is known without any state changing', async () => {
    const it = await started();
    (await it.act('BF', 'BFCNK', 'recordPassage', { crossing }))._unsafeUnwrap();
    await it.settled();
    const before = await movementOf(it, 'BF');
    (await it.act('BF', 'BFOUA', 'queryMovement', { purpose: 'consultation' }))._unsafeUnwrap();
    await it.settled();
    const after = await movementOf(it, 'BF');
    expect(after?.states).toEqual(before?.states);
    expect(after?.facts.lastQuery?.content).toMatchObject({
      record: record(),
      officeState: expect.arrayContaining([
        expect.objectContaining({ role: 'departure', office: 'TGLFP', state: 'released' }),
        { role: 'transit', office: 'BFCNK', state: 'crossed', since: NOW },
      ]),
      passage: [crossing],
    });
    expect(it.events.filter((event) => /refused|failed/.test(JSON.stringify(event)))).toEqual([]);
    await it.close();
  });

  test('of an office that has no part, about what departure does not know, is refused in the answer', async () => {
    const it = await world(['TG', 'BF']);
    for (const gateway of Object.values(it.gateways)) (await gateway.start())._unsafeUnwrap();
    (await it.act('BF', 'BFOGI', 'queryMovement', { purpose: 'consultation' }))._unsafeUnwrap();
    await it.settled();
    const asker = await movementOf(it, 'BF');
    expect(asker?.facts.lastQuery?.content).toEqual({ refusal: { reason: 'unknownMovement' } });
    expect(asker?.states).toEqual([]);
    await it.close();
  });
});

describe('reconciliation', () => {
  test('has each side send again what the other does not hold, same bytes, same id, and changes nothing else', async () => {
    const it = await started();
    (await it.act('BF', 'BFCNK', 'recordPassage', { crossing }))._unsafeUnwrap();
    await it.settled();
    const before = { TG: await movementOf(it, 'TG'), BF: await movementOf(it, 'BF') };
    const done = (await it.gateways['BF']?.reconcile('TG', OUTAGE))?._unsafeUnwrap();
    expect(done).toEqual({ asked: [REFERENCE], resent: 0 });
    await it.settled();
    expect((await movementOf(it, 'TG'))?.states).toEqual(before.TG?.states);
    expect((await movementOf(it, 'BF'))?.states).toEqual(before.BF?.states);
    expect(await triesOf(it.stores['TG'], 'AnticipatedTransitRecord')).toEqual([1]);
    expect(await triesOf(it.stores['BF'], 'FrontierCrossing')).toEqual([1]);
    expect(await triesOf(it.stores['BF'], 'MovementQuery')).toEqual([1]);
    expect((await it.gateways['TG']?.reconcile('BF', OUTAGE))?._unsafeUnwrap()).toEqual({ asked: [], resent: 0 });
    await it.close();
  });

  test('gives an administration that lost its data the messages of departure again', async () => {
    const togo = await released();
    for (const { id } of await togo.outbox())
      (
        await togo.store.commit({
          movements: [],
          outbox: [],
          timers: { set: [], clear: [] },
          feed: [],
          settled: [{ id, state: 'acknowledged', at: NOW }],
        })
      )._unsafeUnwrap();
    const burkina = await desk('BF', { store: memoryStore() });
    (await burkina.perform('BFCNK', 'queryMovement', { purpose: 'reconciliation' }))._unsafeUnwrap();
    const [query] = await burkina.outbox();
    if (query === undefined) throw new Error('Nothing was asked.');
    expect(await togo.say(query.message)).toBe('acknowledge');
    const again = (await togo.outbox()).filter(({ state }) => state === 'queued');
    expect(again.map(({ name }) => name).sort()).toEqual([
      'AnticipatedArrivalRecord',
      'AnticipatedTransitRecord',
      'MovementQueryResponse',
    ]);
    for (const { message } of again) expect(await burkina.say(message)).toBe('acknowledge');
    expect(await burkina.state('transit', 'BFCNK')).toBe('expected');
    expect(await burkina.state('destination', 'BFOUA')).toBe('expected');
  });

  test('sends again at once what waits for an acknowledgement, and asks about open movements of that departure alone', async () => {
    const burkina = await desk('BF');
    await burkina.say(arrivalRecord());
    await burkina.say(transitRecord());
    (await burkina.perform('BFCNK', 'recordPassage', { crossing }))._unsafeUnwrap();
    (await burkina.gateway.relay())._unsafeUnwrap();
    const done = (await burkina.gateway.reconcile('TG', OUTAGE))._unsafeUnwrap();
    expect(done).toEqual({ asked: [REFERENCE], resent: 1 });
    const query = (await burkina.outbox()).find(({ name }) => name === 'MovementQuery')?.message;
    expect(query).toMatchObject({
      header: { officer: 'A. Agent' },
      query: { purpose: 'reconciliation', downTo: NOW, held: [{ messageId: 'T1' }, { messageId: 'T2' }] },
    });
    const togo = await released();
    await togo.say(arrivalAdvice());
    expect((await togo.gateway.reconcile('BF', OUTAGE))._unsafeUnwrap().asked).toEqual([]);
    expect((await togo.gateway.reconcile('GH', OUTAGE))._unsafeUnwrapErr().code).toBe('gateway/not-a-neighbour');
  });
});
