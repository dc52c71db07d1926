import { afterEach, beforeEach, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import type { ResultAsync } from 'neverthrow';
import { at, change, letter, row, wholeChange } from '../../src/conformance/store-samples.ts';
import type { Fault } from '../../src/fault.ts';
import { sqliteStore } from '../../src/stores/sqlite.ts';
import { type StoreFile, temporaryFile } from './files.ts';

let file: StoreFile;
beforeEach(() => {
  file = temporaryFile();
});
afterEach(() => file.release());

async function faultOf(answer: ResultAsync<unknown, Fault>): Promise<Fault> {
  return (await answer)._unsafeUnwrapErr();
}

/** Fills the file with whole changes of these names and closes it. */
async function fill(...names: readonly string[]): Promise<void> {
  const store = file.store();
  for (const name of names) (await store.commit(wholeChange(name)))._unsafeUnwrap();
  (await store.close())._unsafeUnwrap();
}

test('a store that another program is writing to is locked, can be read meanwhile, and is free afterwards', async () => {
  await fill('a');
  const store = file.store({ busyTimeout: 20 });
  const other = file.connect();
  other.exec('BEGIN IMMEDIATE');
  expect(await faultOf(store.commit(wholeChange('b')))).toMatchObject({ code: 'store/locked', retry: true });
  expect((await faultOf(store.countDelivery('d'))).code).toBe('store/locked');
  expect((await faultOf(store.attempted('a-a', { sent: true, at: at(1) }))).code).toBe('store/locked');
  expect((await store.act('a'))._unsafeUnwrap()?.actId).toBe('a');
  other.exec('ROLLBACK');
  expect((await store.act('b'))._unsafeUnwrap()).toBeUndefined();
  (await store.commit(wholeChange('b')))._unsafeUnwrap();
  expect((await store.countDelivery('d'))._unsafeUnwrap()).toBe(1);
});

test('a new file that another program holds is locked at the first call, and opens once it is free', async () => {
  const other = file.connect();
  other.exec('BEGIN EXCLUSIVE');
  const store = file.store({ busyTimeout: 20 });
  expect(await faultOf(store.act('a'))).toMatchObject({ code: 'store/locked', retry: true });
  other.exec('COMMIT');
  expect((await store.act('a'))._unsafeUnwrap()).toBeUndefined();
});

test.each([
  ['text', Buffer.from('This is no database, but a letter to the office of destination. '.repeat(100))],
  ['a short text', Buffer.from('<?xml version="1.0"?>')],
  ['bytes', Buffer.alloc(8192, 0xa5)],
])('a file of %s is no store, and is left as it is', async (_, bytes) => {
  writeFileSync(file.path, bytes);
  const store = file.store();
  const fault = await faultOf(store.commit(wholeChange('a')));
  expect(fault).toMatchObject({ code: 'store/corrupt', retry: false });
  expect(fault.text.fr).toMatch(/SQLITE_NOTADB/);
  expect((await faultOf(store.movements({}))).code).toBe('store/corrupt');
  expect(readFileSync(file.path).equals(bytes)).toBe(true);
});

test('a file whose pages were overwritten is corrupt', async () => {
  await fill(...Array.from({ length: 40 }, (_, index) => `n${index}`));
  const bytes = readFileSync(file.path);
  writeFileSync(file.path, bytes.fill(0xa5, 4096));
  expect(await faultOf(file.store().movements({}))).toMatchObject({ code: 'store/corrupt', retry: false });
});

test('a file that was cut is corrupt', async () => {
  await fill(...Array.from({ length: 40 }, (_, index) => `n${index}`));
  truncateSync(file.path, 3 * 4096);
  expect((await faultOf(file.store().movements({}))).code).toBe('store/corrupt');
});

test('a log with a gap and a row that is not JSON are corrupt', async () => {
  await fill('a');
  const other = file.connect();
  other.exec("DROP TRIGGER log_is_never_cut; DELETE FROM log WHERE reference = 'a-1'; UPDATE feed SET record = 'x'");
  const store = file.store();
  expect((await faultOf(store.movement('a-1'))).code).toBe('store/corrupt');
  expect((await faultOf(store.changes(0, 1))).code).toBe('store/corrupt');
  expect((await store.movement('a-2'))._unsafeUnwrap()?.version).toBe(1);
});

test('a file whose table is gone is corrupt', async () => {
  await fill('a');
  file.connect().exec('DROP TABLE outbox');
  const store = file.store();
  expect((await faultOf(store.outbox({ limit: 1 }))).code).toBe('store/corrupt');
  expect((await faultOf(store.commit(wholeChange('b')))).code).toBe('store/corrupt');
  expect((await store.act('b'))._unsafeUnwrap()).toBeUndefined();
});

test('entries of a log can be neither changed nor deleted', async () => {
  await fill('a');
  const other = file.connect();
  expect(() => other.exec("UPDATE log SET entry = '{}'")).toThrow('append-only');
  expect(() => other.exec('DELETE FROM log')).toThrow('append-only');
});

test('a file of a later release is refused with both formats, and is left as it is', async () => {
  await fill('a');
  const other = file.connect();
  other.exec("INSERT INTO format VALUES (7, '0007-later', '2031-01-01')");
  other.close();
  const before = readFileSync(file.path);
  const store = file.store();
  const fault = await faultOf(store.act('a'));
  expect(fault).toMatchObject({ code: 'store/newer', retry: false });
  expect(fault.text.en).toMatch(/format 7.* up to 2\b/);
  expect((await faultOf(store.commit(wholeChange('b')))).code).toBe('store/newer');
  expect(readFileSync(file.path).equals(before)).toBe(true);
});

test('a store whose file a later release has taken over meanwhile writes no more', async () => {
  const store = file.store();
  (await store.commit(wholeChange('a')))._unsafeUnwrap();
  file.connect().exec("INSERT INTO format VALUES (3, '0003-later', '2031-01-01')");
  expect((await faultOf(store.commit(wholeChange('b')))).code).toBe('store/newer');
  expect((await faultOf(store.countDelivery('d'))).code).toBe('store/newer');
});

test('a database of another program is refused and left as it is', async () => {
  const other = file.connect();
  other.exec('CREATE TABLE holiday (day TEXT); INSERT INTO holiday VALUES (1)');
  other.close();
  const before = readFileSync(file.path);
  const fault = await faultOf(file.store().commit(wholeChange('a')));
  expect(fault).toMatchObject({ code: 'store/foreign', retry: false });
  expect(fault.text.en).toContain('holiday');
  expect(readFileSync(file.path).equals(before)).toBe(true);
});

test('a database that another program calls its own is refused even while it is empty', async () => {
  file.connect().pragma('application_id = 7');
  expect((await faultOf(file.store().act('a'))).code).toBe('store/foreign');
});

test('a store that is opened for reading reads, and refuses to write', async () => {
  await fill('a');
  const store = sqliteStore(file.connect({ readonly: true }));
  expect((await store.movement('a-1'))._unsafeUnwrap()?.version).toBe(1);
  expect(await faultOf(store.commit(wholeChange('b')))).toMatchObject({ code: 'store/readOnly', retry: false });
  expect((await faultOf(store.attempted('a-a', { sent: true, at: at(1) }))).code).toBe('store/readOnly');
  expect((await store.act('b'))._unsafeUnwrap()).toBeUndefined();
});

test('an empty file that is opened for reading cannot become a store', async () => {
  writeFileSync(file.path, '');
  expect((await faultOf(sqliteStore(file.connect({ readonly: true })).act('a'))).code).toBe('store/readOnly');
});

test('a full disk refuses the change, keeps nothing of it, and later takes it', async () => {
  const db = file.connect();
  const store = sqliteStore(db);
  (await store.commit(wholeChange('a')))._unsafeUnwrap();
  db.pragma(`max_page_count = ${String(db.pragma('page_count', { simple: true }))}`);
  const big = { ...wholeChange('b'), deadLetters: [letter('BF', new Uint8Array(1_000_000))] };
  expect(await faultOf(store.commit(big))).toMatchObject({ code: 'store/full', retry: true });
  expect((await store.movement('b-1'))._unsafeUnwrap()).toBeUndefined();
  expect((await store.outboxRow('b-a'))._unsafeUnwrap()).toBeUndefined();
  db.pragma('max_page_count = 1000000');
  (await store.commit(big))._unsafeUnwrap();
  expect((await store.changes(0, 9))._unsafeUnwrap().map(({ position }) => position)).toEqual([1, 2, 3, 4]);
});

test('a connection that its owner closed is a closed store', async () => {
  const db = file.connect();
  const store = sqliteStore(db);
  (await store.commit(wholeChange('a')))._unsafeUnwrap();
  db.close();
  expect((await faultOf(store.act('a'))).code).toBe('store/closed');
  expect((await faultOf(store.commit(change({ outbox: [row('1')] })))).code).toBe('store/closed');
});

test('what a commit has answered is in the file, not only in this process', async () => {
  const store = file.store();
  (await store.commit(wholeChange('a')))._unsafeUnwrap();
  const other = new Database(file.path, { readonly: true });
  expect(other.pragma('journal_mode', { simple: true })).toBe('wal');
  expect(other.prepare('SELECT count(*) AS rows FROM outbox').get()).toEqual({ rows: 2 });
  other.close();
});

test('the connection is set to wait, to keep references, and to write through to the disk', async () => {
  const db = file.connect();
  (await sqliteStore(db, { busyTimeout: 1234 }).act('a'))._unsafeUnwrap();
  const pragmas = ['busy_timeout', 'foreign_keys', 'synchronous', 'journal_mode'];
  expect(pragmas.map((name) => db.pragma(name, { simple: true }))).toEqual([1234, 1, 2, 'wal']);
});

test('a file that is busy where SQLite does not wait is opened at another try', async () => {
  const db = file.connect();
  let busy = 3;
  const store = sqliteStore({
    prepare: (sql) => {
      if (sql === 'PRAGMA journal_mode = WAL' && busy-- > 0)
        throw Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' });
      return db.prepare(sql);
    },
    exec: (sql) => db.exec(sql),
    close: () => db.close(),
  });
  (await store.commit(wholeChange('a')))._unsafeUnwrap();
  expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
  expect(busy).toBe(-1);
});
