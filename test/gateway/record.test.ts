import { expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { sqliteStore } from '../../src/index.ts';
import { NOTHING, feedOf, movementChange, summaryOf, together } from '../../src/gateway/record.ts';
import { foldLog } from '../../src/index.ts';
import {
  arrivalAdvice,
  arrivalRecord,
  controlResults,
  desk,
  record,
  REFERENCE,
  released,
  said,
  transitRecord,
} from './desk.ts';

const feed = async (it: Awaited<ReturnType<typeof desk>>, after = 0) =>
  (await it.gateway.changes(after))._unsafeUnwrap();

test('the feed has one line for each office that moved and one for each message', async () => {
  const togo = await released();
  const lines = (await feed(togo)).map(({ office, step, before, after, message }) =>
    [office, step, before ?? '', after ?? '', message === undefined ? '' : `${message.direction} ${message.name}`].join(
      ' ',
    ),
  );
  expect(lines).toEqual([
    'TGLFP departure.initiateTransit none registered ',
    'TGLFP departure.release registered released ',
    'TGLFP departure.bookGuarantee released released ',
    'TGLFP departure.transferRecord released released ',
    'TGCNK transit.openOwnOffices none expected ',
    'TGLFP departure.transferRecord   out AnticipatedArrivalRecord',
    'TGLFP departure.transferRecord   out AnticipatedTransitRecord',
  ]);
});

test('a message that moves nothing has its line too, at the office that it was for', async () => {
  const togo = await released();
  const before = (await feed(togo)).length;
  await togo.say(controlResults());
  await togo.say(
    said(
      'TransitRecordResponse',
      'BFCNK',
      'TGCNK',
      { refusal: { reason: 'closed' } },
      { messageId: 'B1', correlationId: 'none' },
    ),
  );
  expect(
    (await feed(togo, before)).map(({ role, office, step, message }) => ({ role, office, step, id: message?.id })),
  ).toEqual([
    { role: 'departure', office: 'TGLFP', step: 'parked', id: 'B2' },
    { role: 'transit', office: 'TGCNK', step: 'rejected', id: 'B1' },
  ]);
});

test('a message that waits for a movement that is not known yet has its line', async () => {
  const burkina = await desk('BF');
  const discharge = {
    office: 'TGLFP',
    dischargedAt: '2026-03-12T08:00:00Z',
    ground: 'satisfactoryResults',
    guaranteeFreed: true,
  };
  await burkina.say(said('DischargeNotice', 'TGLFP', 'BFOUA', { discharge }, { messageId: 'T3', sequence: 3 }));
  expect(await feed(burkina)).toMatchObject([
    { office: 'BFOUA', step: 'parked', message: { id: 'T3', direction: 'in' } },
  ]);
});

test('the feed goes on where the host left it, over a restart, without a gap; a refused act is not in it', async () => {
  const db = new Database(':memory:');
  const before = await desk('BF', { store: sqliteStore(db) });
  await before.say(arrivalRecord());
  const first = await feed(before);
  (await before.perform('BFOUA', 'startDestinationControl', {}))._unsafeUnwrapErr();
  await before.say(arrivalRecord());
  expect(await feed(before)).toEqual(first);
  (await before.gateway.close())._unsafeUnwrap();
  const after = await desk('BF', { store: sqliteStore(db), newId: () => 'after' });
  await after.say(transitRecord());
  const all = await feed(after);
  expect(await feed(after, first.at(-1)?.position)).toEqual(all.slice(first.length));
  expect(all.map(({ position }) => position)).toEqual(all.map((_line, n) => n + 1));
  expect((await after.gateway.changes(1, 1))._unsafeUnwrap()).toEqual(all.slice(1, 2));
  (await after.store.close())._unsafeUnwrap();
});

test('the summary names what a movement is searched by, each once', async () => {
  const togo = await released();
  await togo.say(arrivalAdvice());
  const movement = (await togo.gateway.movement(REFERENCE))._unsafeUnwrap();
  if (movement === undefined) throw new Error('no movement');
  const summary = summaryOf(movement);
  expect(summary).toMatchObject({
    reference: REFERENCE,
    version: movement.version,
    open: true,
    states: movement.states,
  });
  expect(summary.vehicles).toContain(record().transport.identity);
  expect(new Set(summary.seals).size).toBe(summary.seals.length);
  expect(summary.containers).toEqual((record().container ?? []).map(({ number }) => number));
  expect((await togo.gateway.movements({ vehicle: record().transport.identity }))._unsafeUnwrap()).toEqual([summary]);
});

test('a movement that did not go on adds nothing', () => {
  const movement = foldLog(REFERENCE, 'TG', []);
  expect(movementChange(movement, movement)).toMatchObject({ expected: 0, entries: [] });
  expect(feedOf(movement, movement)).toEqual([]);
  expect(NOTHING).toEqual({ movements: [], outbox: [], timers: { set: [], clear: [] }, feed: [] });
});

test('changes of different movements are one, each part in their order', () => {
  const timer = (id: string) => ({
    id,
    reference: REFERENCE,
    row: 'transitTime',
    round: 1,
    dueAt: '2026-03-18T00:00:00Z',
  });
  const one = { ...NOTHING, timers: { set: [timer('1')], clear: ['a'] } };
  const other = {
    ...NOTHING,
    answered: [{ sender: 'TG', key: 'k', id: 'i' }],
    timers: { set: [timer('2')], clear: ['b'] },
  };
  expect(together([one, other])).toEqual({
    ...NOTHING,
    answered: other.answered,
    timers: { set: [timer('1'), timer('2')], clear: ['a', 'b'] },
  });
  expect(together([])).toEqual({ ...NOTHING, answered: [] });
});
