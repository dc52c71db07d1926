import { describe, expect, test } from '@jest/globals';
import { type ControlResults, endingOf } from '../src/index.ts';
import { NOW, record, REFERENCE, world, type World } from './gateway/pair.ts';

const CROSSED = { side: 'exit', passedAt: NOW, seals: 'intact' } as const;
const RESULTS = {
  office: 'BFOUA',
  number: 1,
  controlledAt: NOW,
  accepted: 'yes',
  result: 'A1',
  controlMade: true,
  itineraryRespected: 'yes',
  timeLimitKept: 'yes',
  sealsIntact: 'yes',
} as const;

async function straight(w: World, results: ControlResults = RESULTS): Promise<void> {
  for (const gateway of Object.values(w.gateways)) (await gateway.start())._unsafeUnwrap();
  (await w.act('TG', 'TGLFP', 'initiateTransit', { record: record() }))._unsafeUnwrap();
  (await w.act('TG', 'TGLFP', 'release', {}))._unsafeUnwrap();
  (await w.act('TG', 'TGLFP', 'printAccompanyingDocument', {}))._unsafeUnwrap();
  await w.settled();
  (await w.act('TG', 'TGCNK', 'recordPassage', { crossing: { ...CROSSED, office: 'TGCNK' } }))._unsafeUnwrap();
  (
    await w.act('BF', 'BFCNK', 'recordPassage', { crossing: { ...CROSSED, side: 'entry', office: 'BFCNK' } })
  )._unsafeUnwrap();
  (
    await w.act('BF', 'BFOUA', 'recordArrival', { arrival: { office: 'BFOUA', arrivedAt: NOW, seals: 'intact' } })
  )._unsafeUnwrap();
  (await w.act('BF', 'BFOUA', 'recordControlResults', { results }))._unsafeUnwrap();
  await w.settled();
}

async function endingIn(w: World): Promise<string | undefined> {
  const all = await Promise.all(Object.values(w.gateways).map((gateway) => gateway.movement(REFERENCE)));
  return endingOf(all.flatMap((movement) => movement._unsafeUnwrap()?.states ?? []))?.ending;
}

describe('a gateway', () => {
  test('ends by an accepted proof a movement that nobody reported, and tells the neighbour', async () => {
    const w = await world(['TG', 'BF']);
    for (const gateway of Object.values(w.gateways)) (await gateway.start())._unsafeUnwrap();
    (await w.act('TG', 'TGLFP', 'initiateTransit', { record: record() }))._unsafeUnwrap();
    (await w.act('TG', 'TGLFP', 'release', {}))._unsafeUnwrap();
    const early = await w.act('TG', 'TGLFP', 'decideDischarge', { ground: 'alternativeProof' });
    expect(early._unsafeUnwrapErr().code).toBe('process/needs');
    const certificate = [{ type: '760', reference: 'OUA 2026 4471' }];
    (await w.act('TG', 'TGLFP', 'acceptProof', { ground: 'alternativeProof', certificate }))._unsafeUnwrap();
    (await w.act('TG', 'TGLFP', 'decideDischarge', { ground: 'alternativeProof' }))._unsafeUnwrap();
    await w.settled();
    expect(await endingIn(w)).toBe('discharged');
    await w.close();
  });

  test('tells the neighbour ahead of an incident at its own border', async () => {
    const w = await world(['TG', 'BF']);
    for (const gateway of Object.values(w.gateways)) (await gateway.start())._unsafeUnwrap();
    (await w.act('TG', 'TGLFP', 'initiateTransit', { record: record() }))._unsafeUnwrap();
    (await w.act('TG', 'TGLFP', 'release', {}))._unsafeUnwrap();
    const incident = {
      office: 'TGCNK',
      number: 1,
      kind: 'delay',
      happenedAt: NOW,
      recordedAt: NOW,
      place: { country: 'TG', words: 'Cinkassé' },
      description: 'The bridge was closed for a day.',
    } as const;
    const other = await w.act('TG', 'TGCNK', 'recordIncident', {
      incident: [incident, { ...incident, office: 'BFCNK' }],
    });
    expect(other._unsafeUnwrapErr().code).toBe('process/office-differs');
    (await w.act('TG', 'TGCNK', 'recordIncident', { incident: [incident] }))._unsafeUnwrap();
    await w.settled();
    const there = (await w.gateways['BF']?.movement(REFERENCE))?._unsafeUnwrap();
    expect(there?.facts.incidents).toEqual([incident]);
    expect(there?.states.map(({ state }) => state)).toEqual(['expected', 'expected']);
    await w.close();
  });

  test('settles major discrepancies, and destination releases the goods', async () => {
    const w = await world(['TG', 'BF']);
    await straight(w, { ...RESULTS, result: 'B1', remark: 'Two bags are missing.' });
    expect(await w.state('BF', 'destination', 'BFOUA')).toBe('waitingForDiscrepancies');
    const settlement = { office: 'TGLFP', results: 1, settledAt: NOW, outcome: 'explained' } as const;
    (await w.act('TG', 'TGLFP', 'solveDiscrepancies', { destination: 'BFOUA', settlement }))._unsafeUnwrap();
    await w.settled();
    expect(await w.state('BF', 'destination', 'BFOUA')).toBe('accepted');
    (await w.act('TG', 'TGLFP', 'decideDischarge', { ground: 'discrepanciesSolved' }))._unsafeUnwrap();
    await w.settled();
    expect(await endingIn(w)).toBe('discharged');
    await w.close();
  });

  test('runs a movement from Lomé to Ouagadougou with its neighbour', async () => {
    const w = await world(['TG', 'BF']);
    await straight(w);
    (await w.act('TG', 'TGLFP', 'decideDischarge', { ground: 'satisfactoryResults' }))._unsafeUnwrap();
    await w.settled();
    expect(await w.state('TG', 'departure', 'TGLFP')).toBe('discharged');
    expect(await w.state('TG', 'transit', 'TGCNK')).toBe('crossed');
    expect(await w.state('BF', 'transit', 'BFCNK')).toBe('crossed');
    expect(await w.state('BF', 'destination', 'BFOUA')).toBe('accepted');
    const all = await Promise.all(Object.values(w.gateways).map((gateway) => gateway.movement(REFERENCE)));
    const movements = all.map((movement) => movement._unsafeUnwrap());
    expect(movements[0]?.facts).toMatchObject({ guarantee: 'freed', documentPrinted: true, needsAttention: false });
    expect(endingOf(movements.flatMap((movement) => movement?.states ?? []))?.ending).toBe('discharged');
    await w.close();
  });

  test('discharges by a standing instruction where one is given', async () => {
    const w = await world(['TG', 'BF'], { autoDischarge: true });
    await straight(w);
    expect(await w.state('TG', 'departure', 'TGLFP')).toBe('discharged');
    await w.close();
  });
});
