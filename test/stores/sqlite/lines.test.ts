import { expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { at, lineEntry } from '../../../src/conformance/store-samples.ts';
import { LINES } from '../../../src/stores/migrations/0002-lines.ts';
import { prepared } from '../../../src/stores/sqlite/driver.ts';
import { readLine, readLineLog, writeLine } from '../../../src/stores/sqlite/lines.ts';

const sql = prepared(new Database(':memory:').exec(LINES));
writeLine(sql, {
  line: [lineEntry('1'), lineEntry('2', { saidAt: at(0) }), lineEntry('3', { subject: 'request' })],
  heard: { neighbour: 'BF', at: at(3) },
});

test('what was written is read, as plain objects of ours', () => {
  expect(readLine(sql, 'BF')).toStrictEqual({
    heardAt: at(3),
    latest: [
      { ...lineEntry('1'), position: 1 },
      { ...lineEntry('3', { subject: 'request' }), position: 3 },
    ],
  });
  expect(readLineLog(sql, 'BF', 1, 1)).toStrictEqual([{ ...lineEntry('2', { saidAt: at(0) }), position: 2 }]);
});

test('of a neighbour that never spoke there is nothing', () => {
  expect(readLine(sql, 'NE')).toStrictEqual({ latest: [] });
  expect(readLineLog(sql, 'NE', 0, 9)).toStrictEqual([]);
});
