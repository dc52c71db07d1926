import { expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import {
  act,
  change,
  mark,
  row,
  step,
  summary,
  timer,
  at,
  wholeChange,
} from '../../../src/conformance/store-samples.ts';
import { FIRST_TABLES } from '../../../src/stores/migrations/0001-first-tables.ts';
import { LINES } from '../../../src/stores/migrations/0002-lines.ts';
import { prepared } from '../../../src/stores/sqlite/driver.ts';
import { countDelivery, writeChange } from '../../../src/stores/sqlite/write.ts';

function empty() {
  const db = new Database(':memory:').exec(FIRST_TABLES + LINES);
  return { db, sql: prepared(db) };
}

test('the first thing that was overtaken is named, in the order movement, message, act, outbox row, timer', () => {
  const { db, sql } = empty();
  writeChange(sql, wholeChange('a'))._unsafeUnwrap();
  const fresh = { movements: [step('b', 0)], inbox: mark('BF', 'b'), act: act('b'), outbox: [row('b')] };
  const timers = { set: [], clear: [], fired: 'gone' };
  const named = (parts: object) => {
    db.exec('BEGIN');
    const text = writeChange(sql, change({ ...fresh, timers, ...parts }))._unsafeUnwrapErr().text.en;
    db.exec('ROLLBACK');
    return /changed (\S+) first/.exec(text)?.[1];
  };
  expect(named({ movements: [step('b', 0), step('a-2', 0)], inbox: mark('BF', 'a'), act: act('a') })).toBe('a-2');
  expect(named({ inbox: mark('BF', 'a'), act: act('a'), outbox: [row('a-a')] })).toBe('BF/a');
  expect(named({ act: act('a'), outbox: [row('a-a')] })).toBe('a');
  expect(named({ outbox: [row('b'), row('a-b'), row('a-a')] })).toBe('a-b');
  expect(named({})).toBe('gone');
});

test('what a movement is searched by stands once, however often it is said', () => {
  const { db, sql } = empty();
  const states = ['transit', 'destination'].map((role) => ({
    role: role as 'transit',
    office: 'BFCIN',
    state: 'expected',
  }));
  const searched = summary('A', 0, { states, vehicles: ['V', 'V'], seals: ['V'] });
  const write = () => writeChange(sql, change({ movements: [{ expected: 0, entries: [], summary: searched }] }));
  expect([write().isOk(), write().isOk()]).toEqual([true, true]);
  expect(db.prepare('SELECT kind, value FROM movement_mark ORDER BY kind').raw().all()).toEqual([
    ['seal', 'V'],
    ['vehicle', 'V'],
  ]);
  expect(db.prepare('SELECT office, state, reference FROM movement_state').raw().all()).toEqual([
    ['BFCIN', 'expected', 'A'],
  ]);
});

test('a timer is kept with the instant that it is due', () => {
  const { db, sql } = empty();
  const due = '2026-03-14T09:00:05+01:00';
  writeChange(sql, change({ timers: { set: [timer('t', at(1)), timer('t', due, 2)], clear: [] } }))._unsafeUnwrap();
  expect(db.prepare('SELECT id, round, due_at, due_ms FROM timer').raw().all()).toEqual([
    ['t', 2, due, Date.parse(at(5))],
  ]);
});

test('deliveries are counted from one', () => {
  const { sql } = empty();
  expect([countDelivery(sql, 'a'), countDelivery(sql, 'a'), countDelivery(sql, 'b')]).toEqual([1, 2, 1]);
});
