import { expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { FIRST_TABLES } from '../../../src/stores/migrations/0001-first-tables.ts';
import { LINES } from '../../../src/stores/migrations/0002-lines.ts';

test('the lines get two tables more, which refuse values of another type', () => {
  const db = new Database(':memory:').exec(FIRST_TABLES).exec(LINES);
  const strict = db.prepare(
    "SELECT name FROM pragma_table_list WHERE strict = 1 AND name IN ('line', 'heard') ORDER BY name",
  );
  expect(strict.pluck().all()).toEqual(['heard', 'line']);
});
