import { expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { change, summary } from '../../../src/conformance/store-samples.ts';
import { FIRST_TABLES } from '../../../src/stores/migrations/0001-first-tables.ts';
import { prepared } from '../../../src/stores/sqlite/driver.ts';
import { searchMovements } from '../../../src/stores/sqlite/search.ts';
import { writeChange } from '../../../src/stores/sqlite/write.ts';
import type { MovementQuery } from '../../../src/stores/store.ts';

const sql = prepared(new Database(':memory:').exec(FIRST_TABLES));

function asked(query: MovementQuery): string {
  const texts: string[] = [];
  searchMovements((text) => {
    texts.push(text);
    return sql(text);
  }, query);
  return texts.join();
}

test('the narrowest field leads the search', () => {
  const all = { state: 's', office: 'o', vehicle: 'v', container: 'c', seal: 's' };
  expect(asked(all)).toMatch(/^SELECT m.summary FROM movement_mark w CROSS JOIN .* WHERE w.kind = 'seal'/);
  expect(asked({ ...all, seal: undefined } as never)).toMatch(/WHERE w.kind = 'container'/);
  expect(asked({ vehicle: 'v', state: 's' })).toMatch(
    /WHERE w.kind = 'vehicle' .* EXISTS \(SELECT 1 FROM movement_state/,
  );
  expect(asked({ office: 'o', state: 's' })).toMatch(/FROM movement_state w .* WHERE w.office = \? AND w.state = \?/);
});

test('no value stands in the text of a statement', () => {
  const value = "x' OR 1=1 --";
  const query = { state: value, office: value, vehicle: value, container: value, seal: value, after: value };
  expect(asked({ ...query, open: true, limit: 7 })).not.toMatch(/OR 1|7/);
});

test('a movement that two of its offices lead to is found once', () => {
  const states = ['BFCIN', 'BFOUA'].map((office) => ({ role: 'transit' as const, office, state: 'expected' }));
  const found = summary('A', 0, { states });
  writeChange(sql, change({ movements: [{ expected: 0, entries: [], summary: found }] }))._unsafeUnwrap();
  expect(searchMovements(sql, { state: 'expected' })).toStrictEqual([found]);
});
