import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { fault } from '../../../src/fault.ts';
import { err, ok } from 'neverthrow';
import { MIGRATIONS } from '../../../src/stores/migrations/migrations.ts';
import { prepared } from '../../../src/stores/sqlite/driver.ts';
import { APPLICATION_ID, formatOf, openFile, transaction } from '../../../src/stores/sqlite/open.ts';
import { type StoreFile, temporaryFile } from '../files.ts';

const LATER = [...MIGRATIONS, { name: '0003-note', sql: 'CREATE TABLE note (text TEXT)' }];
const BROKEN = [...LATER, { name: '0004-broken', sql: 'CREATE TABLE extra (x TEXT); INSERT INTO nowhere VALUES (1)' }];

let file: StoreFile;
beforeEach(() => {
  file = temporaryFile();
});
afterEach(() => file.release());

function open(migrations = MIGRATIONS) {
  const db = file.connect();
  return { db, result: openFile(db, prepared(db), 100, migrations) };
}

const tables = () =>
  file.connect().prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").pluck().all();

test('an empty file gets every format in turn, each with its row', () => {
  const { db, result } = open(LATER);
  expect(result.isOk()).toBe(true);
  expect(db.prepare('SELECT version, name FROM format ORDER BY version').all()).toEqual([
    { version: 1, name: '0001-first-tables' },
    { version: 2, name: '0002-lines' },
    { version: 3, name: '0003-note' },
  ]);
  expect(db.prepare('SELECT at FROM format').pluck().get()).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  expect(db.pragma('application_id', { simple: true })).toBe(APPLICATION_ID);
});

test('a file of an earlier format is brought on, and keeps what it holds', () => {
  open().db.prepare("INSERT INTO act VALUES ('1', 'd', 'r', 'now')").run();
  const { db, result } = open(LATER);
  expect(result.isOk()).toBe(true);
  expect(db.prepare('SELECT act_id FROM act').pluck().all()).toEqual(['1']);
  expect(formatOf(prepared(db))._unsafeUnwrap()).toBe(3);
  expect(open(MIGRATIONS).result._unsafeUnwrapErr().code).toBe('store/newer');
});

test('a migration that fails leaves the file as it was', () => {
  open();
  const before = tables();
  expect(() => open(BROKEN)).toThrow('no such table: nowhere');
  expect(tables()).toEqual(before);
  expect(formatOf(prepared(file.connect()))._unsafeUnwrap()).toBe(2);
  expect(open(LATER).result.isOk()).toBe(true);
});

test('the second of two that open at once finds the work done', () => {
  const [one, two] = [file.connect(), file.connect()];
  const sql = prepared(two);
  const late = (text: string) => {
    if (text === 'BEGIN IMMEDIATE') openFile(one, prepared(one), 100, LATER)._unsafeUnwrap();
    return sql(text);
  };
  expect(openFile(two, late, 100, LATER).isOk()).toBe(true);
  expect(two.prepare('SELECT count(*) FROM format').pluck().get()).toBe(3);
});

test('opening twice changes nothing', () => {
  open();
  const before = tables();
  expect(open().result.isOk()).toBe(true);
  expect(tables()).toEqual(before);
});

test('a transaction is kept where its work succeeds, and undone where it refuses or throws', () => {
  const { db } = open(LATER);
  const sql = prepared(db);
  const note = (text: string) => sql('INSERT INTO note VALUES (?)').run(text);
  expect(transaction(sql, 'BEGIN IMMEDIATE', () => ok(Number(note('kept').changes)))._unsafeUnwrap()).toBe(1);
  const refused = transaction(sql, 'BEGIN IMMEDIATE', () => {
    note('refused');
    return err(fault('store/conflict', { what: 'x' }));
  });
  expect(refused.isErr()).toBe(true);
  const failing = () =>
    transaction(sql, 'BEGIN IMMEDIATE', () => {
      note('thrown');
      throw new Error('stop');
    });
  expect(failing).toThrow('stop');
  expect(db.inTransaction).toBe(false);
  expect(db.prepare('SELECT text FROM note').pluck().all()).toEqual(['kept']);
});

test('a transaction of the host is not touched', () => {
  const { db } = open(LATER);
  db.exec("BEGIN; INSERT INTO note VALUES ('of the host')");
  expect(() => transaction(prepared(db), 'BEGIN IMMEDIATE', () => ok(1))).toThrow('within a transaction');
  expect(db.inTransaction).toBe(true);
  db.exec('COMMIT');
  expect(db.prepare('SELECT text FROM note').pluck().all()).toEqual(['of the host']);
});
