import { expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { at, change, mark, record, row, summary } from '../../../src/conformance/store-samples.ts';
import { MIGRATIONS } from '../../../src/stores/migrations/migrations.ts';
import { prepared } from '../../../src/stores/sqlite/driver.ts';
import { prune } from '../../../src/stores/sqlite/prune.ts';
import { writeChange } from '../../../src/stores/sqlite/write.ts';

const filled = (integers: boolean) => {
  const db = new Database(':memory:').defaultSafeIntegers(integers);
  for (const { sql } of MIGRATIONS) db.exec(sql);
  const movements = [{ expected: 0, entries: [], summary: summary('ended', 0, { open: false, changedAt: at(1) }) }];
  const settled = ['own', 'answer'].map((id) => ({ id, state: 'acknowledged' as const, at: at(1) }));
  const outbox = [row('own'), row('answer'), row('waits')];
  const feed = [record('release', 'ended'), record('release', 'other')];
  const inbox = { ...mark('BF', 'm'), answers: ['answer'] };
  writeChange(prepared(db), change({ movements, inbox, outbox, settled, feed }))._unsafeUnwrap();
  return db;
};

test.each([false, true])('rows are deleted by their positions, as integers of either kind (bigint: %s)', (integers) => {
  const db = filled(integers);
  expect(prune(prepared(db), { before: at(2), feedRead: 2 })).toEqual({ outbox: 1, feed: 1 });
  expect(db.prepare('SELECT id FROM outbox ORDER BY position').pluck().all()).toEqual(['answer', 'waits']);
  expect(db.prepare('SELECT count(*) FROM feed').pluck().get()).toEqual(integers ? 1n : 1);
  db.close();
});

test('a time that is none is an error of the program', () => {
  const db = filled(false);
  expect(() => prune(prepared(db), { before: 'yesterday' })).toThrow(TypeError);
  db.close();
});
