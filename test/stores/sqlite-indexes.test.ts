import { expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { at, change, entry, row, summary, timer, wholeChange } from '../../src/conformance/store-samples.ts';
import type { SqliteDatabase } from '../../src/stores/sqlite/driver.ts';
import { sqliteStore } from '../../src/stores/sqlite.ts';
import type { MovementQuery, OutboxQuery, Store } from '../../src/stores/store.ts';

/** A store in memory, and the texts of all statements that it prepares. */
function watched(): { db: Database.Database; store: Store; texts: Set<string> } {
  const db = new Database(':memory:');
  const texts = new Set<string>();
  const watching: SqliteDatabase = {
    prepare: (sql) => {
      texts.add(sql);
      return db.prepare(sql);
    },
    exec: (sql) => db.exec(sql),
    close: () => db.close(),
  };
  return { db, store: sqliteStore(watching), texts };
}

/** Every choice of the given fields. */
function choices<T extends object>(all: T): readonly Partial<T>[] {
  return Object.entries(all).reduce<Partial<T>[]>(
    (some, [name, value]) => some.flatMap((one) => [one, { ...one, [name]: value }]),
    [{}],
  );
}

async function useEverything(store: Store): Promise<void> {
  const parts = { resend: ['a-a'], settled: [{ id: 'a-b', state: 'refused' as const, at: at(1) }] };
  const timers = { fired: 'a', clear: ['x'], set: [timer('b', at(1))] };
  (await store.commit(wholeChange('a')))._unsafeUnwrap();
  (
    await store.commit(change({ ...parts, timers, delivered: 'a', answered: [{ sender: 'BF', key: 'a', id: 'x' }] }))
  )._unsafeUnwrap();
  (await store.attempted('a-a', { sent: false, notBefore: at(1) }))._unsafeUnwrap();
  (await store.attempted('a-a', { sent: true, at: at(1) }))._unsafeUnwrap();
  (await store.countDelivery('a'))._unsafeUnwrap();
  const asked: MovementQuery = {
    state: 's',
    office: 'o',
    vehicle: 'v',
    container: 'c',
    seal: 's',
    open: true,
    after: 'a',
  };
  for (const query of choices(asked)) (await store.movements(query))._unsafeUnwrap();
  const rows: Omit<OutboxQuery, 'limit'> = {
    state: 'sent',
    recipient: 'BF',
    now: at(1),
    sentBefore: at(1),
    after: 'a-a',
  };
  for (const query of choices(rows)) (await store.outbox({ ...query, limit: 9 }))._unsafeUnwrap();
  (await store.outboxRow('a-a'))._unsafeUnwrap();
  (await store.movement('a-1'))._unsafeUnwrap();
  (await store.inbox('BF', 'a'))._unsafeUnwrap();
  (await store.act('a'))._unsafeUnwrap();
  (await store.timersDue(at(9), 9))._unsafeUnwrap();
  (await store.timersDue(at(9), 9, { dueAt: at(1), id: 'a' }))._unsafeUnwrap();
  (await store.changes(0, 9))._unsafeUnwrap();
  (await store.deadLetters(0, 9))._unsafeUnwrap();
  (await store.line('BF'))._unsafeUnwrap();
  (await store.lineLog('BF', 0, 9))._unsafeUnwrap();
}

test('every statement finds its rows by an index, in their order', async () => {
  const { db, store, texts } = watched();
  await useEverything(store);
  const finding = [...texts].filter((text) => /^(SELECT|UPDATE|DELETE)/.test(text) && !text.includes('sqlite_master'));
  expect(finding.length).toBeGreaterThan(100);
  const plans = finding.flatMap((text) => {
    const values = [...text.matchAll(/\?/g)].map(() => 1);
    const plan = db.prepare(`EXPLAIN QUERY PLAN ${text}`).all(...values) as { detail: string }[];
    return plan.map(({ detail }) => ({ text, detail }));
  });
  const unread = plans.filter(({ detail }) => !/^(SEARCH|(CORRELATED )?SCALAR SUBQUERY)/.test(detail));
  // A query without any field reads the movements in the order of their key, and stops at its limit.
  expect(unread).toEqual([
    {
      text: 'SELECT m.summary FROM movement m ORDER BY m.reference LIMIT ?',
      detail: 'SCAN m USING INDEX sqlite_autoindex_movement_1',
    },
  ]);
  await store.close();
}, 60_000);

test('a log of five thousand entries and an outbox of a hundred thousand rows are kept and found', async () => {
  const { store } = watched();
  const entries = Array.from({ length: 5000 }, (_, index) => entry(index + 1));
  const outbox = Array.from({ length: 100_000 }, (_, index) =>
    row(`r${index}`, index === 77_777 ? { recipient: 'NE' } : {}),
  );
  const movements = [{ expected: 0, entries, summary: summary('A', 5000) }];
  (await store.commit(change({ movements, outbox })))._unsafeUnwrap();
  (
    await store.commit(change({ movements: [{ expected: 5000, entries: [entry(5001)], summary: summary('A', 5001) }] }))
  )._unsafeUnwrap();
  const log = (await store.movement('A'))._unsafeUnwrap()?.entries;
  expect(log?.map(({ number }) => number)).toEqual(Array.from({ length: 5001 }, (_, index) => index + 1));
  expect((await store.outbox({ recipient: 'NE', limit: 5 }))._unsafeUnwrap().map(({ id }) => id)).toEqual(['r77777']);
  (await store.attempted('r99999', { sent: true, at: at(1) }))._unsafeUnwrap();
  const late = (await store.outbox({ state: 'sent', sentBefore: at(2), limit: 5 }))._unsafeUnwrap();
  expect(late.map(({ id }) => id)).toEqual(['r99999']);
  await store.close();
}, 60_000);
