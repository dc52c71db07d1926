import { expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { at, row } from '../../../src/conformance/store-samples.ts';
import { FIRST_TABLES } from '../../../src/stores/migrations/0001-first-tables.ts';
import { prepared } from '../../../src/stores/sqlite/driver.ts';
import {
  noteAttempt,
  outboxRow,
  outboxRows,
  queueRow,
  resendRow,
  settleRow,
} from '../../../src/stores/sqlite/outbox.ts';

function queued(...ids: readonly string[]) {
  const db = new Database(':memory:').exec(FIRST_TABLES);
  const sql = prepared(db);
  for (const id of ids) queueRow(sql, row(id));
  const times = () => db.prepare('SELECT queued_ms, not_before_ms, sent_ms FROM outbox ORDER BY position').raw().all();
  return { sql, times };
}
const ms = (seconds: number) => Date.parse(at(seconds));

test('an id is queued once', () => {
  const { sql } = queued('1');
  expect([queueRow(sql, row('1', { recipient: 'NE' })), queueRow(sql, row('2'))]).toEqual([false, true]);
  expect(outboxRow(sql, '1')?.envelope).toEqual(row('1').envelope);
});

test('the instants follow their texts', () => {
  const { sql, times } = queued('1');
  expect(times()).toEqual([[ms(0), ms(0), null]]);
  noteAttempt(sql, '1', { sent: false, notBefore: '2026-03-14T09:00:09+01:00' });
  expect(times()).toEqual([[ms(0), ms(9), null]]);
  noteAttempt(sql, '1', { sent: true, at: at(10) });
  expect(times()).toEqual([[ms(0), ms(9), ms(10)]]);
  resendRow(sql, '1');
  expect(times()).toEqual([[ms(0), ms(0), null]]);
});

test('a resend of a row that waits does not hurry it', () => {
  const { sql, times } = queued('1');
  noteAttempt(sql, '1', { sent: false, notBefore: at(9) });
  resendRow(sql, '1');
  expect(times()).toEqual([[ms(0), ms(9), null]]);
});

test('rows are asked for by state, and come back as they were written', () => {
  const { sql } = queued('1', '2');
  settleRow(sql, '2', 'refused', at(3));
  expect(outboxRows(sql, { limit: 9 }).map(({ id }) => id)).toEqual(['1']);
  expect(outboxRows(sql, { state: 'refused', limit: 9 })).toStrictEqual([
    { ...row('2'), state: 'refused', attempts: 0, notBefore: at(0), settledAt: at(3) },
  ]);
});
