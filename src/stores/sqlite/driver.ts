/** What the store uses of better-sqlite3: `new Database(file)` fits. Its arrays may come from another realm and are copied. */
export interface SqliteDatabase {
  prepare(sql: string): SqliteStatement;
  exec(sql: string): unknown;
  close(): unknown;
}

/** What is used of a prepared statement of better-sqlite3. */
export interface SqliteStatement {
  run(...values: unknown[]): { readonly changes: number | bigint };
  get(...values: unknown[]): unknown;
  all(...values: unknown[]): unknown[];
}

/** Finds the prepared statement of a text, and prepares it at its first use. */
export type Prepared = (sql: string) => SqliteStatement;

export function prepared(db: SqliteDatabase): Prepared {
  const statements = new Map<string, SqliteStatement>();
  return (sql) => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const statement = db.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
}

/** Value of a pragma; `pragma` is one of our own words, never a value from outside. */
export function pragma(sql: Prepared, name: string): unknown {
  return Object.values(sql(`PRAGMA ${name}`).get() ?? {})[0];
}
