import { expect, test } from '@jest/globals';
import { TABLES } from '../../src/processes/tables.ts';
import { TRANSIT } from '../../src/processes/transit.ts';
import { canReach } from '../../src/processes/process.ts';

test('every row is about an office of transit', () => {
  expect(new Set(TRANSIT.map(({ at }) => at))).toEqual(new Set(['transit']));
});

test('the source names recording at the border office as a record and a message in one', () => {
  const both = TRANSIT.filter(({ kind }) => kind === 'both').map(({ step, source }) => `${step} ${source}`);
  expect(both).toEqual(['recordPassage source', 'refusePassage source', 'recordIncident ours']);
});

test('a passage stays a passage, whatever is learnt afterwards', () => {
  expect(canReach(TABLES, 'transit', 'crossed', ['expected', 'closedElsewhere', 'cancelled', 'refused'])).toBe(false);
});

test('an office that was closed because the goods went elsewhere can still record its passage', () => {
  expect(canReach(TABLES, 'transit', 'closedElsewhere', ['crossed'])).toBe(true);
});

test('a refusal is not final', () => {
  expect(canReach(TABLES, 'transit', 'refused', ['crossed'])).toBe(true);
});
