import { expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { act, at, change, entry, letter, mark, record, step, timer } from '../../../src/conformance/store-samples.ts';
import { FIRST_TABLES } from '../../../src/stores/migrations/0001-first-tables.ts';
import { prepared } from '../../../src/stores/sqlite/driver.ts';
import {
  readAct,
  readDeadLetters,
  readFeed,
  readInbox,
  readMovement,
  timersDue,
} from '../../../src/stores/sqlite/read.ts';
import { writeChange } from '../../../src/stores/sqlite/write.ts';

const db = new Database(':memory:').exec(FIRST_TABLES);
const sql = prepared(db);
const bytes = new Uint8Array([1, 2, 3]);
writeChange(
  sql,
  change({
    movements: [step('A', 0)],
    inbox: mark('BF', '1'),
    act: act('1'),
    timers: { set: [timer('t', at(1))], clear: [] },
    feed: [record('release')],
    deadLetters: [letter('BF', bytes)],
  }),
)._unsafeUnwrap();

test('what was written is read, as plain objects of ours', () => {
  expect(readMovement(sql, 'A')).toStrictEqual({ reference: 'A', version: 1, entries: [entry(1)] });
  expect(readInbox(sql, 'BF', '1')).toStrictEqual(mark('BF', '1'));
  expect(readAct(sql, '1')).toStrictEqual(act('1'));
  expect(timersDue(sql, at(1), 5)).toStrictEqual([timer('t', at(1))]);
  expect(readFeed(sql, 0, 5)).toStrictEqual([{ ...record('release'), position: 1 }]);
  expect(readDeadLetters(sql, 0, 5)).toStrictEqual([{ ...letter('BF', bytes), position: 1 }]);
});

test('what is not there is nothing', () => {
  expect([readMovement(sql, 'B'), readInbox(sql, 'NE', '1'), readAct(sql, '2')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect([timersDue(sql, at(0), 5), readFeed(sql, 1, 5), readDeadLetters(sql, 1, 5)]).toEqual([[], [], []]);
});

test('entries beyond the version that was read wait for the next reading', () => {
  writeChange(sql, change({ movements: [step('C', 0)] }))._unsafeUnwrap();
  db.prepare('INSERT INTO log VALUES (?, 2, ?)').run('C', JSON.stringify(entry(2)));
  expect(readMovement(sql, 'C')?.entries).toEqual([entry(1)]);
});

test('a log that lacks an entry is damage', () => {
  writeChange(sql, change({ movements: [step('D', 0)] }))._unsafeUnwrap();
  db.exec("UPDATE movement SET version = 2 WHERE reference = 'D'");
  expect(() => readMovement(sql, 'D')).toThrow('the log of D has a gap');
});
