import { expect, test } from '@jest/globals';
import { ASYCUDA_STATUSES, STATUS_OF_STATE, STATUS_WORDS, asycudaStatusOf } from '../../src/asycuda/status.ts';
import { TABLES } from '../../src/processes/tables.ts';

test('every state that a row leads to has a status, and no state has two', () => {
  const states = TABLES.rows
    .filter(({ at, then }) => at !== 'administration' && then !== 'same')
    .map(({ at, then }) => `${at} ${then}`);
  const known = STATUS_OF_STATE.map(({ role, state }) => `${role} ${state}`);
  expect([...new Set(states)].filter((each) => !known.includes(each))).toEqual([]);
  expect(new Set(known).size).toBe(known.length);
});

test('every word has its text', () => {
  expect(Object.keys(STATUS_WORDS)).toEqual([...ASYCUDA_STATUSES]);
});

test('what is validated after the time limit is validated late; nothing else is late', () => {
  expect(asycudaStatusOf('departure', 'released')).toBe('Transmitted');
  expect(asycudaStatusOf('departure', 'released', { late: true })).toBe('Transmitted');
  expect(asycudaStatusOf('destination', 'accepted')).toBe('Validated');
  expect(asycudaStatusOf('destination', 'accepted', { late: true })).toBe('Late Validated');
  expect(asycudaStatusOf('departure', 'none')).toBeUndefined();
});
