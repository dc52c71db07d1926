// A process that writes to a store until it is stopped. Arguments: file, name, number of commits, and before which call of the driver it kills itself (0 =
// never). Each confirmed commit is one line of its output.
import Database from 'better-sqlite3';
import { writeSync } from 'node:fs';
import { step, wholeChange } from '../../src/conformance/store-samples.ts';
import type { SqliteDatabase, SqliteStatement } from '../../src/stores/sqlite/driver.ts';
import { sqliteStore } from '../../src/stores/sqlite.ts';

const [file = '', name = '', commits = '0', deadly = '0'] = process.argv.slice(2);
let calls = 0;

function call<T>(work: () => T): T {
  if (++calls === Number(deadly)) process.kill(process.pid, 'SIGKILL');
  return work();
}

function mortal(db: Database.Database): SqliteDatabase {
  return {
    exec: (sql) => call(() => db.exec(sql)),
    close: () => call(() => db.close()),
    prepare: (sql): SqliteStatement => {
      const statement = db.prepare(sql);
      return {
        run: (...values) => call(() => statement.run(...values)),
        get: (...values) => call(() => statement.get(...values)),
        all: (...values) => call(() => statement.all(...values)),
      };
    },
  };
}

async function write(): Promise<void> {
  const store = sqliteStore(mortal(new Database(file)), { busyTimeout: 10_000 });
  for (let number = 0; number < Number(commits); number++) {
    for (let tries = 1; ; tries++) {
      const version = (await store.movement('shared'))._unsafeUnwrap()?.version ?? 0;
      const id = `${name}${number}`;
      const whole = wholeChange(id);
      const result = await store.commit({ ...whole, movements: [...whole.movements, step('shared', version, id)] });
      if (result.isOk()) break;
      if (result.error.code !== 'store/conflict' || tries === 1000) throw new Error(result.error.text.en);
    }
    writeSync(1, `${name}${number}\n`);
  }
  (await store.close())._unsafeUnwrap();
}

void write();
