import { expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sqliteFault, storedJson } from '../../../src/stores/sqlite/faults.ts';

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

test.each([
  ['SQLITE_BUSY', 'store/locked'],
  ['SQLITE_BUSY_SNAPSHOT', 'store/locked'],
  ['SQLITE_BUSY_RECOVERY', 'store/locked'],
  ['SQLITE_LOCKED_SHAREDCACHE', 'store/locked'],
  ['SQLITE_PROTOCOL', 'store/locked'],
  ['SQLITE_CORRUPT', 'store/corrupt'],
  ['SQLITE_CORRUPT_INDEX', 'store/corrupt'],
  ['SQLITE_NOTADB', 'store/corrupt'],
  ['SQLITE_FULL', 'store/full'],
  ['SQLITE_READONLY', 'store/readOnly'],
  ['SQLITE_READONLY_DIRECTORY', 'store/readOnly'],
  ['SQLITE_PERM', 'store/readOnly'],
  ['SQLITE_READONLY_DBMOVED', 'store/unavailable'],
  ['SQLITE_CANTOPEN', 'store/unavailable'],
  ['SQLITE_IOERR_FSYNC', 'store/unavailable'],
  ['SQLITE_NOMEM', 'store/unavailable'],
])('%s is %s', (code, expected) => {
  const fault = sqliteFault({ code, message: 'the words of SQLite' });
  expect(fault.code).toBe(expected);
  expect(fault.text.en).toContain(`the words of SQLite (${code})`);
  expect(fault.text.fr).toContain(`(${code})`);
});

test('a missing table is damage, any other error of a statement is not', () => {
  const db = new Database(':memory:');
  expect(sqliteFault(thrownBy(() => db.prepare('SELECT 1 FROM outbox'))).code).toBe('store/corrupt');
  expect(sqliteFault(thrownBy(() => db.prepare('SELEC'))).code).toBe('store/unavailable');
});

test('what speaks against opening a file is a fault too', () => {
  const missing = sqliteFault(thrownBy(() => new Database(join(tmpdir(), 'no', 'such', 'folder', 'transit.db'))));
  expect(missing).toMatchObject({ code: 'store/unavailable', retry: true });
  expect(sqliteFault(thrownBy(() => new Database(tmpdir()))).code).toBe('store/unavailable');
});

test('a closed connection is a closed store', () => {
  const db = new Database(':memory:').close();
  expect(sqliteFault(thrownBy(() => db.prepare('SELECT 1'))).code).toBe('store/closed');
});

test('an error of the program is thrown on, whatever realm it is from', () => {
  const db = new Database(':memory:');
  const error = thrownBy(() => db.prepare('SELECT ?').get({}));
  expect(thrownBy(() => sqliteFault(error))).toBe(error);
  const wrongType = thrownBy(() => db.prepare('SELECT ?').get(true));
  expect(thrownBy(() => sqliteFault(wrongType))).toBe(wrongType);
});

test('anything else that is thrown is a store that did not answer', () => {
  expect(sqliteFault(new Error('the line went dead')).text.en).toContain('the line went dead');
  expect(sqliteFault(undefined).code).toBe('store/unavailable');
  expect(sqliteFault({ code: 5, message: null }).code).toBe('store/unavailable');
});

test('stored text reads back, and anything but JSON is damage', () => {
  expect(storedJson('{"a":[1]}')).toEqual({ a: [1] });
  expect(sqliteFault(thrownBy(() => storedJson('{"a":'))).code).toBe('store/corrupt');
});
