import { describe, expect, test } from '@jest/globals';
import type { Cause } from '../../src/movement.ts';
import { NEEDS } from '../../src/processes/needs.ts';
import { tell } from './forge.ts';
import { arrival, results, settlement } from './scenarios.ts';
import { sceneOf } from './stage.ts';
import { actCause } from './world.ts';

const DEPARTURE = [{ role: 'departure', office: 'TGLFP', state: 'released' }] as const;
const atDeparture = { administration: 'TG', states: DEPARTURE };

describe('how discrepancies are settled', () => {
  const told = (name: 'ArrivalAdvice' | 'DestinationControlResults', body: Readonly<Record<string, unknown>>) =>
    tell('NE', { administration: 'TG' }, name, { sequence: 1, seen: 0 }, body);
  const major = (number: number) => told('DestinationControlResults', { results: results('NENIA', 'B1', number) });
  const solved = (destination: string, number: number) =>
    actCause(`s${number}`, 'TGLFP', 'solveDiscrepancies', { destination, settlement: settlement(number) });
  const before = [told('ArrivalAdvice', { arrival: arrival('NENIA') }), major(1), major(2)];

  test('only the latest results of the office whose arrival holds can be settled', () => {
    const met = (destination: string, number: number) =>
      NEEDS.settlesLatest.met(sceneOf({ ...atDeparture, before }, solved(destination, number)), 'TGLFP');
    expect([met('NENIA', 2), met('NENIA', 1), met('BFOUA', 2)]).toEqual(['yes', 'no', 'no']);
  });

  test('what is settled is major no longer, until other results are', () => {
    const met = (...causes: typeof before) =>
      NEEDS.latestMajor.met(sceneOf({ ...atDeparture, before: causes }, major(1)), 'TGLFP');
    const settled = solved('NENIA', 2);
    expect(met(...before)).toBe('yes');
    expect(NEEDS.latestMajor.met(sceneOf({ ...atDeparture, before: [...before, settled] }, major(2)), 'TGLFP')).toBe(
      'no',
    );
    expect(NEEDS.latestMajor.met(sceneOf({ ...atDeparture, before: [...before, settled] }, major(3)), 'TGLFP')).toBe(
      'yes',
    );
  });

  test('settled discrepancies are a ground of discharge of their own', () => {
    const met = (ground: string, ...more: readonly Cause[]) =>
      NEEDS.groundForDischarge.met(
        sceneOf(
          { ...atDeparture, before: [...before, ...more] },
          actCause('d', 'TGLFP', 'decideDischarge', { ground }),
        ),
        'TGLFP',
      );
    expect([met('discrepanciesSolved'), met('discrepanciesSolved', solved('NENIA', 2))]).toEqual(['no', 'yes']);
    expect(met('satisfactoryResults', solved('NENIA', 2))).toBe('no');
  });
});

test('a proof is a ground where one of that kind was accepted', () => {
  const certificate = [{ type: '821', reference: 'PV 118' }];
  const proof = actCause('p', 'TGLFP', 'acceptProof', { ground: 'lossAttested', certificate });
  const met = (ground: string) =>
    NEEDS.proofAccepted.met(
      sceneOf({ ...atDeparture, before: [proof] }, actCause('d', 'TGLFP', 'decideDischarge', { ground })),
    );
  expect([met('lossAttested'), met('alternativeProof'), met('satisfactoryResults')]).toEqual(['yes', 'no', 'no']);
});
