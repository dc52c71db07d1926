import { type Result, ResultAsync, err, errAsync, ok } from 'neverthrow';
import { type Fault, fault } from '../fault.ts';
import { checkChange } from './change.ts';
import { MIGRATIONS } from './migrations/migrations.ts';
import { type Prepared, type SqliteDatabase, prepared } from './sqlite/driver.ts';
import { sqliteFault } from './sqlite/faults.ts';
import { formatOf, newer, openFile, transaction } from './sqlite/open.ts';
import { readLine, readLineLog } from './sqlite/lines.ts';
import { noteAttempt, outboxRow, outboxRows } from './sqlite/outbox.ts';
import { prune } from './sqlite/prune.ts';
import { readAct, readDeadLetters, readFeed, readInbox, readMovement, timersDue } from './sqlite/read.ts';
import { searchMovements } from './sqlite/search.ts';
import { countDelivery, writeChange } from './sqlite/write.ts';
import type { Store } from './store.ts';

/** How long a store waits for another program. */
export interface SqliteOptions {
  /** Milliseconds to wait for another program that is writing, before `store/locked`; 2000 by default. The process stands still meanwhile. */
  readonly busyTimeout?: number;
}

/**
 * A store in one SQLite file, which several processes of one machine may share.
 *
 * `db` is a `new Database(file)` of better-sqlite3; the store owns it from now on and closes it. The file is made ready at the first call, and what speaks
 * against it (no database, damaged, of another program, of a later release) is the answer of that call. A commit that is answered is on the disk: WAL with
 * `synchronous=FULL`.
 */
export function sqliteStore(db: SqliteDatabase, { busyTimeout = 2000 }: SqliteOptions = {}): Store {
  const sql = prepared(db);
  let state: 'new' | 'ready' | 'closed' = 'new';

  const ready = (): Result<void, Fault> => {
    if (state === 'ready') return ok(undefined);
    return openPatiently(db, sql, busyTimeout).map(() => {
      state = 'ready';
    });
  };
  const answer = <T>(work: () => Result<T, Fault>): ResultAsync<T, Fault> =>
    state === 'closed' ? errAsync(fault('store/closed')) : new ResultAsync(Promise.resolve(refusing(work)));
  const read = <T>(work: () => T) => answer(() => ready().map(work));
  const write = <T>(work: () => Result<T, Fault>) =>
    answer(() => ready().andThen(() => transaction(sql, 'BEGIN IMMEDIATE', () => stillOurs(sql).andThen(work))));

  return {
    movement: (reference) => read(() => readMovement(sql, reference)),
    movements: (query) => read(() => searchMovements(sql, query)),
    inbox: (sender, key) => read(() => readInbox(sql, sender, key)),
    act: (actId) => read(() => readAct(sql, actId)),
    commit: (change) =>
      write(() => {
        checkChange(change);
        return writeChange(sql, change);
      }),
    countDelivery: (key) => write(() => ok(countDelivery(sql, key))),
    outbox: (query) => read(() => outboxRows(sql, query)),
    outboxRow: (id) => read(() => outboxRow(sql, id)),
    attempted: (id, attempt) => write(() => ok(noteAttempt(sql, id, attempt))),
    timersDue: (now, limit, after) => read(() => timersDue(sql, now, limit, after)),
    changes: (after, limit) => read(() => readFeed(sql, after, limit)),
    line: (neighbour) => read(() => readLine(sql, neighbour)),
    lineLog: (neighbour, after, limit) => read(() => readLineLog(sql, neighbour, after, limit)),
    deadLetters: (after, limit) => read(() => readDeadLetters(sql, after, limit)),
    prune: (what) => write(() => ok(prune(sql, what))),
    close: () =>
      answer(() => {
        state = 'closed';
        db.close();
        return ok(undefined);
      }),
  };
}

function refusing<T>(work: () => Result<T, Fault>): Result<T, Fault> {
  try {
    return work();
  } catch (error) {
    return err(sqliteFault(error));
  }
}

/** Opening can meet another process that opens the same file, in places where SQLite itself does not wait. */
function openPatiently(db: SqliteDatabase, sql: Prepared, busyTimeout: number): Result<void, Fault> {
  const until = performance.now() + busyTimeout;
  for (;;) {
    const opened = refusing(() => openFile(db, sql, busyTimeout, MIGRATIONS));
    if (opened.isOk() || opened.error.code !== 'store/locked' || performance.now() >= until) return opened;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5 + Math.random() * 20);
  }
}

/** A later release may have brought the file to its format while this process ran. */
function stillOurs(sql: Prepared): Result<void, Fault> {
  return formatOf(sql).andThen((format) =>
    format === MIGRATIONS.length ? ok(undefined) : err(newer(format, MIGRATIONS.length)),
  );
}
