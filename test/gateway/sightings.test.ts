import { expect, test } from '@jest/globals';
import { errAsync } from 'neverthrow';
import { fault, memoryStore, type MovementSummary, type Store } from '../../src/index.ts';
import { readSightings } from '../../src/gateway/sightings.ts';
import { arrivalAdvice, arrivalRecord, crossing, record, REFERENCE } from './desk.ts';

const OTHER = '26TGTGLFPT012346J4';
const container = record().container?.[0]?.number ?? '';

async function storeWith(more: Partial<MovementSummary>, reference = OTHER): Promise<Store> {
  const store = memoryStore();
  const summary = {
    reference,
    version: 0,
    states: [],
    open: true,
    vehicles: [],
    containers: [],
    seals: [],
    changedAt: '2026-03-12T08:00:00Z',
    ...more,
  };
  const movements = [{ expected: 0, entries: [], summary }];
  (await store.commit({ movements, outbox: [], timers: { set: [], clear: [] }, feed: [] }))._unsafeUnwrap();
  return store;
}

test('the same container, vehicle and seal elsewhere are seen', async () => {
  const { transport, seal = [], container: boxes = [] } = record();
  const mark = [...seal, ...boxes.flatMap((box) => box.seal ?? [])][0]?.mark ?? '';
  const store = await storeWith({
    containers: [container],
    vehicles: [transport.identity],
    seals: [mark],
    declarations: ['TGLFP 2026 C 4711 1/1'],
    loading: 'L1',
  });
  const seen = (await readSightings(store, arrivalRecord()))._unsafeUnwrap();
  expect(seen).toContainEqual({ kind: 'container', value: container, reference: OTHER, open: true, loading: 'L1' });
  expect(new Set(seen.map(({ kind }) => kind))).toEqual(new Set(['container', 'vehicle', 'seal', 'declaration']));
});

test('a movement is not seen by itself', async () => {
  const store = await storeWith({ containers: [container] }, REFERENCE);
  expect((await readSightings(store, arrivalRecord()))._unsafeUnwrap()).toEqual([]);
});

test('the vehicle of a passage and of an arrival is looked for too', async () => {
  const store = await storeWith({ vehicles: ['BF 1234'], open: false });
  const transport = { identity: 'BF 1234', nationality: 'BF', mode: 'road' };
  const passage = crossing();
  const arrival = arrivalAdvice();
  if (passage.name !== 'FrontierCrossing' || arrival.name !== 'ArrivalAdvice') throw new Error('not these');
  const messages = [
    { ...passage, crossing: { ...passage.crossing, transport } },
    { ...arrival, arrival: { ...arrival.arrival, transport } },
  ];
  for (const message of messages) {
    const seen = (await readSightings(store, message as typeof passage))._unsafeUnwrap();
    expect(seen).toEqual([{ kind: 'vehicle', value: 'BF 1234', reference: OTHER, open: false }]);
  }
});

test('a store that refuses is the refusal', async () => {
  const store = { ...memoryStore(), movements: () => errAsync(fault('store/locked', { reason: 'test' })) };
  expect((await readSightings(store, arrivalRecord()))._unsafeUnwrapErr().code).toBe('store/locked');
});
