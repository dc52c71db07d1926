import { expect, test } from '@jest/globals';
import { TABLES } from '../../src/processes/tables.ts';
import { rowId } from '../../src/processes/process.ts';
import { faultsIn } from './faults.ts';
import { hunt, readWritten, surveyOf } from './hunt.ts';
import { SCENARIOS } from './scenarios/index.ts';
import { reasonOf } from './survivors.ts';

const FAULTS = faultsIn(TABLES);
const HIDDEN = FAULTS.filter((fault) => readWritten(fault) === undefined);

const only = (...names: readonly string[]) =>
  Object.fromEntries(Object.entries(SCENARIOS).filter(([name]) => names.includes(name)));

test('every planted fault has a name of its own', () => {
  expect(new Set(FAULTS.map(({ id }) => id)).size).toBe(FAULTS.length);
});

test('at least 95 of 100 planted faults are found in the row as it is written', () => {
  expect(HIDDEN.length / FAULTS.length).toBeLessThan(0.05);
});

test('no fault that the rows show is said to survive', () => {
  const shown = FAULTS.filter((fault) => !HIDDEN.includes(fault));
  expect(shown.filter(({ id }) => reasonOf(id) !== undefined).map(({ id }) => id)).toEqual([]);
});

test('what the rows do not show is found by playing, or survives for a reason that is given', () => {
  const survey = surveyOf(
    only(
      'cancelled before release, whenever the booking comes',
      'release refused, whenever the booking comes',
      'a national movement is cancelled, or its goods arrive',
    ),
  );
  const left = HIDDEN.filter(({ id }) => reasonOf(id) === undefined);
  expect(left.length).toBeGreaterThan(0);
  expect(left.filter((fault) => hunt(fault, survey).by !== 'exploration').map(({ id }) => id)).toEqual([]);
});

test('the straight journey alone shows most changes of a next state, of a kind and of a message in its rows', () => {
  const survey = surveyOf(only('the straight journey'));
  const planted = FAULTS.filter(
    ({ row, change, planted: { then } }) =>
      STRAIGHT.includes(rowId(row)) && SHOWN.includes(change) && !row.when.includes(then),
  );
  const some = planted.filter((_, at) => at % 12 === 0);
  const found = some.filter((fault) => hunt(fault, survey, true).by === 'exploration');
  expect(found.length / some.length).toBeGreaterThan(0.9);
});

const SHOWN: readonly string[] = ['then', 'kind', 'send'];
const STRAIGHT: readonly string[] = [
  'departure.release',
  'departure.bookGuarantee',
  'departure.transferRecord',
  'transit.receiveRecord.first',
  'destination.receiveRecord.first',
  'transit.recordPassage',
  'departure.recordPassageNotice',
  'destination.recordArrival',
  'departure.recordArrivalNotice.first',
  'destination.recordControlResults.accepted',
  'departure.recordResults.satisfactory',
  'departure.decideDischarge.results',
  'departure.freeGuarantee.discharge',
  'departure.notifyDischarge',
  'transit.learnDischarge.used',
  'destination.learnDischarge.noted',
];
