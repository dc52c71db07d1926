import { describe, expect, test } from '@jest/globals';
import type { Facts } from '../../src/movement.ts';
import { decidedRecord, everKnown, incidentsNow, loadAt } from '../../src/movement/as-of-now.ts';
import { NO_FACTS } from '../../src/processes/facts.ts';
import { RECORD } from '../processes/forge.ts';
import { crossing, decision, incident } from '../processes/scenarios.ts';

const means = (identity: string) => ({ identity, nationality: 'BF' });
const known = (facts: Partial<Facts>): Facts => ({ ...NO_FACTS, record: RECORD, ...facts });
const at = (hour: number) => `2026-03-11T${String(hour).padStart(2, '0')}:00:00+00:00`;

test('of two decisions about the same thing the higher number holds', () => {
  const decisions = [decision('timeLimit', 1), decision('seals', 2), decision('timeLimit', 3)];
  expect(decidedRecord(RECORD, decisions)).toMatchObject({ timeLimit: '2026-03-22', seal: [{ mark: 'TGD2' }] });
  expect(decidedRecord(RECORD, decisions.toReversed())).toEqual(decidedRecord(RECORD, decisions));
  expect(decidedRecord(RECORD, [])).toEqual(RECORD);
});

test('a decision about seals keeps what else is known of a container', () => {
  const record = { ...RECORD, container: [{ number: 'CSQU3054383', type: '22G1', seal: [{ mark: 'A' }] }] };
  const decided = decidedRecord(record, [
    { ...decision('seals'), container: [{ number: 'CSQU3054383', seal: [{ mark: 'B' }] }] },
  ]);
  expect(decided.container).toEqual([{ number: 'CSQU3054383', type: '22G1', seal: [{ mark: 'B' }] }]);
});

describe('the load', () => {
  test('is that of the record where nothing happened, and nothing where there is no record', () => {
    expect(loadAt(NO_FACTS, at(23))).toBeUndefined();
    expect(loadAt(known({}), at(23))).toMatchObject({ vehicles: [RECORD.transport], resealed: false, affected: [] });
  });

  test('is as the latest event left it, by the time of the events', () => {
    const resealed = { ...incident('BFCNK'), happenedAt: at(10) };
    const transhipped = {
      ...incident('BFOUA'),
      kind: 'transhipment' as const,
      happenedAt: at(12),
      newSeal: [{ mark: 'BF12' }],
      newVehicle: [{ transport: means('11 GG 1') }, { transport: means('11 GG 2') }],
    };
    const events = {
      incidents: [transhipped, resealed],
      passages: [{ ...crossing('BFCNK'), passedAt: at(11), replacedBy: [{ mark: 'P' }] }],
    };
    expect(loadAt(known(events), at(23))).toMatchObject({
      vehicles: [means('11 GG 1'), means('11 GG 2')],
      seals: [{ mark: 'BF12' }],
      resealed: true,
    });
    const later = { decision: { ...decision('seals'), decidedAt: at(13) }, recordVersion: 2 };
    expect(loadAt(known({ ...events, decisions: [later] }), at(23))?.seals).toEqual([{ mark: 'TGD1' }]);
  });

  test('is what it was at a time, whatever happened or was decided later', () => {
    const transhipped = {
      ...incident('BFOUA'),
      kind: 'transhipment' as const,
      happenedAt: at(12),
      newVehicle: [{ transport: means('11 GG 1') }],
    };
    const decided = { decision: { ...decision('vehicle'), decidedAt: at(14) }, recordVersion: 2 };
    const record = { ...RECORD, transport: means('TG 1001 AB') };
    const given = { record: RECORD, version: 1 };
    const facts = known({ given, record, incidents: [transhipped], decisions: [decided] });
    const carries = (hour: number) => loadAt(facts, at(hour))?.vehicles.map(({ identity }) => identity);
    expect([carries(11), carries(12), carries(14)]).toEqual([[RECORD.transport.identity], ['11 GG 1'], ['TG 1001 AB']]);
    const resealed = known({ passages: [{ ...crossing('BFCNK'), passedAt: at(11), replacedBy: [{ mark: 'P' }] }] });
    expect([loadAt(resealed, at(10))?.resealed, loadAt(resealed, at(11))?.resealed]).toEqual([false, true]);
  });

  test('knows a detention until it ends, and what was lost', () => {
    const held = {
      ...incident('BFCNK'),
      kind: 'detention' as const,
      detention: { authority: 'Police', since: at(9), reason: 'Papers.' },
    };
    const goods = [{ item: 1, extent: 'part' as const }];
    const lost = { ...incident('BFCNK', 2), kind: 'theft' as const, goods };
    const load = loadAt(known({ incidents: [held, lost] }), at(23));
    expect(load).toMatchObject({ detention: held.detention, affected: goods });
    const ended = { ...held, number: 3, happenedAt: at(20), detention: { ...held.detention, until: at(19) } };
    expect(loadAt(known({ incidents: [held, lost, ended] }), at(23))?.detention).toBeUndefined();
  });
});

test('a movement is searched by everything that it ever had', () => {
  const resealed = { ...incident('BFCNK'), newVehicle: [{ transport: means('11 GG 1') }] };
  const given = { record: { ...RECORD, seal: [{ mark: 'OLD' }] }, version: 1 };
  const decided = { decision: decision('seals'), recordVersion: 2 };
  const record = decidedRecord(given.record, [decided.decision]);
  const passages = [{ ...crossing('BFCNK'), replacedBy: [{ mark: 'P' }], transport: means('BF 9') }];
  const { vehicles, seals } = everKnown(
    known({ record, given, decisions: [decided], incidents: [resealed], passages }),
  );
  expect([...new Set(vehicles.map(({ identity }) => identity))]).toEqual([
    RECORD.transport.identity,
    '11 GG 1',
    'BF 9',
  ]);
  expect([...new Set(seals.map(({ mark }) => mark))].sort()).toEqual(['BFCNK1', 'OLD', 'P', 'TGD1']);
});

test('an incident that the record told and one that its office told are one', () => {
  const record = { ...RECORD, incident: [incident('BFCNK'), incident('BFCNK', 2)] };
  const told = known({ record, incidents: [incident('BFCNK', 2), incident('BFOUA')] });
  expect(incidentsNow(told).map(({ office, number }) => `${office} ${number}`)).toEqual([
    'BFCNK 1',
    'BFCNK 2',
    'BFOUA 1',
  ]);
});
