import { existsSync, readFileSync } from 'node:fs';
import { type Result, err, ok } from 'neverthrow';
import { type Fault, type Store, sqliteFault, sqliteStore } from '../index.ts';
import type { CommandLine } from './command-line.ts';
import { type Driver, openFile } from './drivers.ts';

/**
 * A store in a SQLite file that is only read: its folder need not be writable.
 *
 * SQLite itself reads there while a gateway runs, whose `-wal` and `-shm` files it then shares. Where none runs it would have to make these, and the file is
 * read whole into memory instead, where it is complete: a program that closes it last leaves nothing beside it.
 */
export function openStoreToRead(file: string): Result<Store, Fault> {
  return openFile(file, 'exist', (Database) => readingStore(Database, file));
}

function readingStore(Database: Driver, file: string): Result<Store, Fault> {
  const db = new Database(file);
  try {
    db.prepare('SELECT name FROM sqlite_master LIMIT 1').get();
  } catch (thrown) {
    if ((thrown as { code?: unknown }).code === 'SQLITE_READONLY_DIRECTORY') {
      db.close();
      return wholeStore(Database, file, thrown);
    }
  }
  return ok(sqliteStore(db));
}

/** A gateway that began while the file was read has its own files beside it now, and SQLite reads with these. */
function wholeStore(Database: Driver, file: string, refusal: unknown): Result<Store, Fault> {
  const hasLog = () => existsSync(`${file}-wal`);
  if (hasLog()) return err(sqliteFault(refusal));
  const bytes = readFileSync(file);
  if (hasLog()) return readingStore(Database, file);
  return ok(sqliteStore(new Database(withoutLog(bytes))));
}

const WRITE_AHEAD = 2;
const ROLLBACK = 1;

/** The same database, said to keep no log beside it: memory has none. Bytes 18 and 19 of a SQLite file say by which journal it is written and read. */
function withoutLog(bytes: Buffer): Buffer {
  for (const at of [18, 19]) if (bytes[at] === WRITE_AHEAD) bytes[at] = ROLLBACK;
  return bytes;
}

/** What `--store` means to a command that only reads. */
export function storeToReadWords(line: CommandLine): string {
  return line.say({
    en: 'SQLite file of the administration; the right to read it is enough, together with the -wal and -shm files that lie beside it while a gateway runs',
    fr: 'fichier SQLite de l’administration ; le droit de le lire suffit, avec celui de lire les fichiers -wal et -shm qui l’accompagnent tant qu’une passerelle tourne',
  });
}
