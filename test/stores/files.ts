import Database from 'better-sqlite3';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type SqliteOptions, sqliteStore } from '../../src/stores/sqlite.ts';
import type { Store } from '../../src/stores/store.ts';

export interface StoreFile {
  readonly path: string;
  /** One more connection to the file. */
  readonly connect: (options?: Database.Options) => Database.Database;
  /** One more store on the file. */
  readonly store: (options?: SqliteOptions) => Store;
  /** Closes every connection and deletes the folder. */
  readonly release: () => Promise<void>;
}

/** A file that does not exist yet, in a folder of its own. */
export function temporaryFile(): StoreFile {
  const folder = mkdtempSync(join(tmpdir(), 'asycuda-transit-store-'));
  const path = join(folder, 'transit.db');
  const connections: Database.Database[] = [];
  const connect = (options: Database.Options = {}) => {
    const db = new Database(path, options);
    connections.push(db);
    return db;
  };
  return {
    path,
    connect,
    store: (options) => sqliteStore(connect(), options),
    release: async () => {
      for (const db of connections) db.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
