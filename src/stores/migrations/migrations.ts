import { FIRST_TABLES } from './0001-first-tables.ts';
import { LINES } from './0002-lines.ts';

/** One step from a format to the next; the file of number n is `000n-name.ts`, and a released one never changes. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** In order: the format of a store is the number of migrations that it has been through. */
export const MIGRATIONS: readonly Migration[] = [
  { name: '0001-first-tables', sql: FIRST_TABLES },
  { name: '0002-lines', sql: LINES },
];
