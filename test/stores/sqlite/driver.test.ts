import { expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { pragma, prepared } from '../../../src/stores/sqlite/driver.ts';

test('a statement is prepared once', () => {
  const db = new Database(':memory:');
  const texts: string[] = [];
  const sql = prepared({
    prepare: (text) => {
      texts.push(text);
      return db.prepare(text);
    },
    exec: (text) => db.exec(text),
    close: () => db.close(),
  });
  for (let time = 0; time < 3; time++) expect(sql('SELECT 1 AS one').get()).toEqual({ one: 1 });
  expect(sql('SELECT 2 AS two').all()).toEqual([{ two: 2 }]);
  expect(texts).toEqual(['SELECT 1 AS one', 'SELECT 2 AS two']);
});

test('a pragma is its value', () => {
  const sql = prepared(new Database(':memory:'));
  expect(pragma(sql, 'application_id')).toBe(0);
  expect(pragma(sql, 'journal_mode = WAL')).toBe('memory');
});
