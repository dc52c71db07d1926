import { afterEach, expect, jest, test } from '@jest/globals';
import { makeMrn, type SuccessorTerms, successorRecord } from '../../src/index.ts';
import { NOW, record, REFERENCE, type World, world } from './pair.ts';

const second = makeMrn({ year: 2026, country: 'BF', office: 'BFCNK', serial: 'T', number: 17 });
const SECOND = typeof second === 'string' ? second : '';
const toTheBorder = record({
  movementKind: 'national',
  officeOfDestination: 'TGCNK',
  itinerary: [{ office: 'TGLFP' }, { office: 'TGCNK' }],
});
const own: SuccessorTerms = {
  officeOfDeparture: 'BFCNK',
  officeOfDestination: 'BFOUA',
  itinerary: [{ office: 'BFCNK' }, { office: 'BFOUA' }],
  releasedAt: NOW,
  timeLimit: '2026-03-16',
  guarantee: { ...record().guarantee, reference: '26BFGC0000000017' },
};

jest.setTimeout(60_000);

let all: World;
afterEach(() => all.close());

async function open(first = toTheBorder): Promise<void> {
  all = await world(['TG', 'BF']);
  (await all.act('TG', 'TGLFP', 'initiateTransit', { record: first }))._unsafeUnwrap();
  (await all.act('TG', 'TGLFP', 'release', {}))._unsafeUnwrap();
}

async function start(): Promise<void> {
  for (const gateway of Object.values(all.gateways)) (await gateway.start())._unsafeUnwrap();
}

const known = async (code: string, reference = REFERENCE) =>
  (await all.gateways[code]?.movement(reference))?._unsafeUnwrap();

async function goOn(predecessor = REFERENCE) {
  const first = (await known('BF'))?.facts.record;
  const facts = { record: successorRecord(predecessor, first ?? toTheBorder, own) };
  return all.act('BF', 'BFCNK', 'initiateSuccessor', facts, { reference: SECOND });
}

async function arriveAtTheBorder(): Promise<void> {
  const arrival = { office: 'TGCNK', arrivedAt: NOW, seals: 'intact' as const };
  (await all.act('TG', 'TGCNK', 'recordArrival', { arrival }))._unsafeUnwrap();
  const results = {
    office: 'TGCNK',
    number: 1,
    controlledAt: NOW,
    accepted: 'yes' as const,
    result: 'A1' as const,
    controlMade: true,
    itineraryRespected: 'yes' as const,
    timeLimitKept: 'yes' as const,
    sealsIntact: 'yes' as const,
    successor: SECOND,
  };
  (await all.act('TG', 'TGCNK', 'recordControlResults', { results }))._unsafeUnwrap();
  (await all.act('TG', 'TGLFP', 'decideDischarge', { ground: 'satisfactoryResults' }))._unsafeUnwrap();
}

test('the neighbour goes on from the data that he was sent: each movement names the other', async () => {
  await open();
  await start();
  await all.settled();
  const [summary] = (await all.gateways['BF']?.movements({ limit: 9 }))?._unsafeUnwrap() ?? [];
  expect([summary?.reference, summary?.states, summary?.open]).toEqual([REFERENCE, [], false]);
  (await goOn())._unsafeUnwrap();
  await arriveAtTheBorder();
  await all.settled();
  const goesOn = await known('BF', SECOND);
  expect(goesOn?.facts.record).toMatchObject({ predecessor: REFERENCE, item: record().item, movementKind: 'joint' });
  expect(goesOn?.states).toEqual([{ role: 'departure', office: 'BFCNK', state: 'registered' }]);
  const information = await known('BF');
  expect(information?.states).toEqual([]);
  expect(information?.facts).toMatchObject({ successors: [SECOND], discharge: { ground: 'satisfactoryResults' } });
  expect((await known('TG'))?.facts).toMatchObject({ guarantee: 'freed', results: [{ successor: SECOND }] });
  expect(all.events.filter((event) => (event as { event: string }).event === 'refused')).toEqual([]);
});

test('told twice it is begun once; of a movement that is not known here it is not begun', async () => {
  await open();
  await start();
  await all.settled();
  const unknown = await goOn('26TGTGLFPT000001J0');
  expect(unknown._unsafeUnwrapErr().code).toBe('process/unknown-movement');
  expect(await known('BF', SECOND)).toBeUndefined();
  expect((await goOn())._unsafeUnwrap().repeated).toBe(false);
  expect((await goOn())._unsafeUnwrap().repeated).toBe(true);
  expect((await known('BF'))?.log.filter(({ cause }) => cause.kind === 'act')).toHaveLength(1);
});

test('the line is down for good: departure ends the joint movement at the border, and the neighbour goes on from the record that he has', async () => {
  await open(record());
  await start();
  await all.settled();
  all.exchange.hold('BF');
  all.exchange.hold('TG');
  const reason = 'The line has been down for nine days.';
  (await all.act('TG', 'TGCNK', 'convertOnPaper', { reason }, { fallback: true }))._unsafeUnwrap();
  (await all.act('TG', 'TGLFP', 'confirmConversion', {}))._unsafeUnwrap();
  (await goOn())._unsafeUnwrap();
  expect((await known('TG'))?.facts.guarantee).toBe('booked');
  await arriveAtTheBorder();
  expect(await all.state('TG', 'departure', 'TGLFP')).toBe('discharged');
  expect(await all.state('BF', 'destination', 'BFOUA')).toBe('expected');
  all.exchange.release('BF');
  all.exchange.release('TG');
  await all.settled();
  expect(await all.state('BF', 'transit', 'BFCNK')).toBe('closedElsewhere');
  expect(await all.state('BF', 'destination', 'BFOUA')).toBe('arrivedElsewhere');
  expect((await known('TG'))?.facts.conversion).toMatchObject({ office: 'TGCNK', reason, onPaper: true });
  expect(all.events.filter((event) => (event as { event: string }).event === 'refused')).toEqual([]);
});

test('goods that passed under the document of the first movement are not taken up again', async () => {
  await open(record());
  await start();
  await all.settled();
  const crossing = { office: 'BFCNK', side: 'entry' as const, passedAt: NOW, seals: 'intact' as const };
  (await all.act('BF', 'BFCNK', 'recordPassage', { crossing }))._unsafeUnwrap();
  expect((await goOn())._unsafeUnwrapErr().code).toBe('process/out-of-sequence');
  expect(await known('BF', SECOND)).toBeUndefined();
  await all.settled();
});
