import { expect, test } from '@jest/globals';
import { TABLES } from '../../src/processes/tables.ts';
import { judgeAdmitted, judgeWritten } from './rows.ts';

test('every row is written as the statements on states, messages and time limits say', () => {
  expect(TABLES.rows.flatMap((row) => judgeWritten(TABLES, row)?.found ?? [])).toEqual([]);
});

test('what a state is said to take has a row', () => {
  expect(judgeAdmitted(TABLES)).toBeUndefined();
});
