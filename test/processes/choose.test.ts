import { expect, test } from '@jest/globals';
import type { Cause } from '../../src/movement.ts';
import { choose } from '../../src/processes/choose.ts';
import { byOf } from '../../src/processes/entry.ts';
import { type Row, rowId, rowsAt } from '../../src/processes/process.ts';
import { TABLES } from '../../src/processes/tables.ts';
import { type Forged, tell } from './forge.ts';
import { arrival, results } from './scenarios.ts';
import { sceneOf } from './stage.ts';
import { actCause } from './world.ts';

const border = (state: string) => ({ role: 'transit', office: 'BFCNK', state }) as const;
const forged = (...states: Forged['states']): Forged => ({ administration: 'BF', states });
const chosen = (given: Forged, cause: Cause, named?: string, tables = TABLES) =>
  choose(tables, sceneOf(given, cause), byOf(cause), named).map((each) =>
    each.choice === 'row'
      ? `${rowId(each.row)} ${each.office}`
      : `${each.choice} ${each.role} ${each.office} ${each.need ?? ''}`,
  );
const notice = (sequence: number) => tell('TG', { administration: 'BF' }, 'CancellationNotice', { sequence, seen: 0 });

test('of several rows the first that applies is taken', () => {
  const second = tell('NE', { administration: 'TG' }, 'ArrivalAdvice');
  const states = [{ role: 'departure', office: 'TGLFP', state: 'arrived' }] as const;
  const first = tell('BF', { administration: 'TG' }, 'ArrivalAdvice', {}, { arrival: arrival('BFOUA') });
  expect(chosen({ administration: 'TG', states, before: [first] }, second)).toEqual([
    'departure.recordArrivalNotice.conflict TGLFP',
  ]);
  expect(chosen({ administration: 'TG', states }, second)).toEqual(['departure.recordArrivalNotice.again TGLFP']);
});

test('each office that a message is about has its own row', () => {
  const states = forged(border('expected'), { ...border('crossed'), office: 'BFKTC' });
  expect(chosen(states, tell('TG', { administration: 'BF' }, 'DischargeNotice'))).toEqual([
    'transit.learnDischarge.unused BFCNK',
    'transit.learnDischarge.used BFKTC',
  ]);
});

test('a row that may apply later holds back the rows after it', () => {
  const need = {
    kind: 'national',
    source: 'ours',
    offices: 'each',
    when: ['expected'],
    by: { message: 'CancellationNotice' },
  } as const;
  const rows: readonly Omit<Row, 'at'>[] = [
    { ...need, step: 'waits', then: 'cancelled', needs: ['gapless'] },
    { ...need, step: 'would', then: 'same' },
  ];
  const tables = { version: 1, rows: rowsAt('transit', rows) };
  expect(chosen(forged(border('expected')), notice(2), undefined, tables)).toEqual(['wait transit BFCNK gapless']);
  expect(chosen(forged(border('expected')), notice(1), undefined, tables)).toEqual(['transit.waits BFCNK']);
});

test('what the state can still come to waits, what it cannot never applies', () => {
  const control = actCause('a', 'BFOUA', 'recordControlResults', { results: results('BFOUA') });
  const destination = (state: string) => forged({ role: 'destination', office: 'BFOUA', state });
  expect(chosen(destination('expected'), control, 'BFOUA')).toEqual(['wait destination BFOUA ']);
  expect(chosen(destination('accepted'), control, 'BFOUA')).toEqual(['never destination BFOUA ']);
});

test('a need that is not met is named', () => {
  const states = [{ role: 'departure', office: 'TGLFP', state: 'arrived' }] as const;
  const discharge = actCause('a', 'TGLFP', 'decideDischarge', { ground: 'satisfactoryResults' });
  expect(chosen({ administration: 'TG', states }, discharge, 'TGLFP')).toEqual([
    'never departure TGLFP groundForDischarge',
  ]);
});

test('rows about another matter are no choice at all', () => {
  expect(chosen(forged(border('expected')), tell('NE', { administration: 'BF' }, 'DischargeNotice'))).toEqual([]);
});

test('a record opens the offices of ours that are on its itinerary', () => {
  const record = tell('TG', { administration: 'BF', office: 'BFCNK' }, 'AnticipatedTransitRecord');
  expect(chosen(forged(), record, 'BFCNK')).toEqual([
    'transit.receiveRecord.first BFCNK',
    'transit.receiveRecord.first BFKTC',
  ]);
});

test('an office of another administration, or without the role, is not ours to choose', () => {
  const to = (office: string) =>
    chosen(forged(), tell('TG', { administration: 'BF', office }, 'AnticipatedArrivalRecord'), office);
  expect(to('BFOUA')).toEqual(['destination.receiveRecord.first BFOUA']);
  expect(to('BFKTC')).toEqual([]);
  expect(to('NENIA')).toEqual([]);
});

test('departure answers from the office that holds the movement, whichever was named', () => {
  const states = [{ role: 'departure', office: 'TGLFP', state: 'released' }] as const;
  const request = tell('BF', { administration: 'TG', office: 'TGCNK' }, 'TransitRecordRequest');
  expect(chosen({ administration: 'TG', states }, request, 'TGCNK')).toEqual(['departure.giveTransitRecord TGLFP']);
  expect(chosen({ administration: 'TG', states: [] }, request, undefined)).toEqual([
    'departure.refuseTransitRecord TGLFP',
  ]);
});
