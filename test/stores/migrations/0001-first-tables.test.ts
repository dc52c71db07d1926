import { expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { FIRST_TABLES } from '../../../src/stores/migrations/0001-first-tables.ts';

const db = new Database(':memory:').exec(FIRST_TABLES);
db.pragma('foreign_keys = ON');

test('every table refuses values of another type', () => {
  const tables = db
    .prepare('SELECT name, strict FROM pragma_table_list WHERE schema = ? AND name NOT LIKE ?')
    .all('main', 'sqlite%');
  expect(tables).toHaveLength(11);
  expect(tables.filter((table) => (table as { strict: number }).strict !== 1)).toEqual([]);
});

test('an entry, a state or a mark of no movement is refused', () => {
  const orphans = [
    "log VALUES ('A', 1, '{}')",
    "movement_state VALUES ('O', 's', 'A')",
    "movement_mark VALUES ('seal', 'S', 'A')",
  ];
  for (const orphan of orphans) expect(() => db.exec(`INSERT INTO ${orphan}`)).toThrow('FOREIGN KEY');
});
