import { expect, test } from '@jest/globals';
import {
  ControlResults,
  Difference,
  DestinationControlResults,
} from '../../src/messages/destination-control-results.ts';
import { checkMrn } from '../../src/reference.ts';
import { messageFixture } from '../fixture-files.ts';

const full = messageFixture('DestinationControlResults', 'full');

test('each check is answered yes, no or unknown', () => {
  for (const key of ['itineraryRespected', 'timeLimitKept', 'sealsIntact']) {
    expect(ControlResults.is({ ...full.results, [key]: 'unknown' })).toBe(true);
    expect(ControlResults.is({ ...full.results, [key]: true })).toBe(false);
    expect(ControlResults.is({ ...full.results, [key]: undefined })).toBe(false);
  }
});

test('results are numbered, since a later one replaces the earlier', () => {
  expect(ControlResults.is({ ...full.results, number: undefined })).toBe(false);
  expect(messageFixture('DestinationControlResults', 'minimal').results.number).toBeLessThan(full.results.number);
});

test('destination decides A1, A2, A5 or B1, not the A3 of departure', () => {
  expect(['A1', 'A2', 'A3', 'A5', 'B1'].map((result) => ControlResults.is({ ...full.results, result }))).toEqual([
    true,
    true,
    false,
    true,
    true,
  ]);
});

test('a difference may concern the whole movement and something never declared', () => {
  expect(Difference.is({ field: 'seal', found: 'TG0012346 manquant' })).toBe(true);
  expect(Difference.is({ field: 'seal', declared: 'TG0012346' })).toBe(false);
});

test('the differences of the full fixture are about its record', () => {
  const { record } = messageFixture('AnticipatedArrivalRecord', 'full');
  const [packages, grossMass] = full.results.difference ?? [];
  expect(packages?.declared).toBe(record.item[1]?.packaging[0]?.count);
  expect(grossMass?.declared).toBe(record.item[1]?.grossMass);
  expect(DestinationControlResults.is(full)).toBe(true);
});

test('results at the border name the movement that goes on', () => {
  const { reference, results: last } = messageFixture('DestinationControlResults', 'successor');
  expect(checkMrn(last.successor ?? '')).toBe(true);
  expect(last.successor).not.toBe(reference);
});
