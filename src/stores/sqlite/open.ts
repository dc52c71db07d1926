import { type Result, err, ok } from 'neverthrow';
import { type Fault, fault } from '../../fault.ts';
import type { Migration } from '../migrations/migrations.ts';
import { type Prepared, type SqliteDatabase, pragma } from './driver.ts';
import { sqliteFault } from './faults.ts';

/** Written into the head of the file, so that it is known for ours: `ATRS`. */
export const APPLICATION_ID = 0x41545253;

/** Makes the connection safe and brings the file to the newest format; refuses a file that is not ours or that a later release wrote. */
export function openFile(
  db: SqliteDatabase,
  sql: Prepared,
  busyTimeout: number,
  migrations: readonly Migration[],
): Result<void, Fault> {
  pragma(sql, `busy_timeout = ${Math.trunc(busyTimeout)}`);
  db.exec('PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL;');
  return transaction(sql, 'BEGIN', () => formatOf(sql)).andThen((format) => {
    if (format > migrations.length) return err(newer(format, migrations.length));
    writeAhead(sql);
    return format === migrations.length ? ok(undefined) : migrate(db, sql, migrations);
  });
}

/** Number of the last migration; 0 for an empty file. */
export function formatOf(sql: Prepared): Result<number, Fault> {
  const application = Number(pragma(sql, 'application_id'));
  if (application === APPLICATION_ID)
    return ok(Number((sql('SELECT max(version) AS version FROM format').get() as { version: number }).version));
  const first = sql('SELECT name FROM sqlite_master LIMIT 1').get() as { name: string } | undefined;
  if (application === 0 && first === undefined) return ok(0);
  return err(fault('store/foreign', { reason: first?.name ?? `application_id ${application}` }));
}

/** All missing migrations in one transaction, each behind its row in `format`; the lock makes the second of two processes find the work done. */
function migrate(db: SqliteDatabase, sql: Prepared, migrations: readonly Migration[]): Result<void, Fault> {
  return transaction(sql, 'BEGIN IMMEDIATE', () =>
    formatOf(sql).andThen((format) => {
      if (format > migrations.length) return err(newer(format, migrations.length));
      db.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
      db.exec('CREATE TABLE IF NOT EXISTS format (version INTEGER PRIMARY KEY, name TEXT NOT NULL, at TEXT NOT NULL)');
      for (const [index, { name, sql: statements }] of migrations.entries()) {
        if (index < format) continue;
        sql(`INSERT INTO format VALUES (?, ?, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))`).run(index + 1, name);
        db.exec(statements);
      }
      return ok(undefined);
    }),
  );
}

/** A file that can only be read keeps the journal that it has. */
function writeAhead(sql: Prepared): void {
  if (pragma(sql, 'journal_mode') === 'wal') return;
  try {
    pragma(sql, 'journal_mode = WAL');
  } catch (error) {
    if (sqliteFault(error).code !== 'store/readOnly') throw error;
  }
}

/** Runs the work between a begin and a commit; a refusal or an error undoes everything. */
export function transaction<T>(
  sql: Prepared,
  begin: 'BEGIN' | 'BEGIN IMMEDIATE',
  work: () => Result<T, Fault>,
): Result<T, Fault> {
  sql(begin).run();
  try {
    const result = work();
    sql(result.isOk() ? 'COMMIT' : 'ROLLBACK').run();
    return result;
  } catch (error) {
    undo(sql);
    throw error;
  }
}

/** SQLite may have undone the transaction itself (disk full): then there is nothing to undo. */
function undo(sql: Prepared): void {
  try {
    sql('ROLLBACK').run();
  } catch {
    return;
  }
}

export function newer(found: number, known: number): Fault {
  return fault('store/newer', { found, known });
}
