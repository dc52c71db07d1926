import type { MessageName } from '../messages/catalogue.ts';
import type { Standing } from '../movement.ts';
import type { ActName } from './acts.ts';
import type { TimerRow } from './limits.ts';
import type { NeedName } from './needs.ts';
import type { Audience } from './recipients.ts';

/** Whether a step is done by the owner alone, only as an exchange of messages, or as a record and a message in one commit. */
export type Kind = 'national' | 'joint' | 'both';

/**
 * One line of a process table: what one office role does, when it may, and what follows.
 *
 * Tables are data. A row applies where its cause comes, the office stands in one of `when`, and every need is met; of several rows for one cause the first
 * that applies is taken. Rows `by` a step follow it in the same commit where they apply.
 */
export interface Row {
  readonly step: string;
  /** Tells rows of one step apart. */
  readonly case?: string;
  readonly kind: Kind;
  /** Whose word the kind is: `source`, the published description of the Burkina Faso - Togo interconnection, or `ours`. */
  readonly source: 'source' | 'ours';
  /** `administration`: done once for all offices of the administration, by the one that acts or is addressed; it never changes a state. */
  readonly at: Standing;
  /** States in which it applies; `none` where the office has no part in the movement yet. An administration has `none`, or the movement is `known`. */
  readonly when: readonly string[];
  readonly by: By;
  /**
   * Which offices of this administration it is about: the one that acts or is addressed (`named`), every one that has the role in this movement already
   * (`each`), those that the itinerary of the record gives the role (`itinerary`), or the one whose officer acts, whatever its roles (`acting`).
   */
  readonly offices: 'named' | 'each' | 'itinerary' | 'acting';
  /** The next state; `same` where the row only records. */
  readonly then: string;
  readonly needs?: readonly NeedName[];
  /** Messages sent, each to its audience; never in a national row. */
  readonly sends?: readonly { readonly message: MessageName; readonly to: Audience }[];
  /** Done by an office of transit too: the movement begins where another one ended. */
  readonly atBorder?: true;
  /** Timers of the office that begin to run. */
  readonly sets?: readonly TimerRow[];
  readonly clears?: readonly TimerRow[];
}

export type By =
  | { readonly act: ActName }
  | { readonly message: MessageName }
  | { readonly timer: TimerRow }
  | { readonly step: string };

export type Table = readonly Row[];

/** The rows of one standing. */
export function rowsAt(at: Standing, rows: readonly Omit<Row, 'at'>[]): Table {
  return rows.map((row) => ({ ...row, at }));
}

/** The tables of one version, which each log entry names. */
export interface Tables {
  readonly version: number;
  readonly rows: Table;
}

/** Name of a row in logs and documents: `departure.release`, `destination.recordControlResults.accepted`. */
export function rowId(row: Row): string {
  return row.case === undefined ? `${row.at}.${row.step}` : `${row.at}.${row.step}.${row.case}`;
}

const BY_CAUSE = new WeakMap<Table, ReadonlyMap<string, Table>>();

/** The rows that have a cause, in the order of the tables. */
export function rowsBy({ rows }: Tables, by: By): Table {
  const known = BY_CAUSE.get(rows) ?? grouped(rows);
  BY_CAUSE.set(rows, known);
  return known.get(causeKey(by)) ?? [];
}

function grouped(rows: Table): ReadonlyMap<string, Table> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = causeKey(row.by);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

function causeKey(by: By): string {
  return Object.entries(by).flat().join(' ');
}

/**
 * Whether an office in state `from` can still come to one of `to` by the rows of its role; a state reaches itself. Rows of one cause may be left out: what
 * waits does not wait for another of its own kind.
 */
export function canReach(tables: Tables, role: Standing, from: string, to: readonly string[], without?: By): boolean {
  const skipped = without === undefined ? undefined : causeKey(without);
  const seen = new Set([from]);
  const open = [from];
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    if (to.includes(state)) return true;
    for (const row of tables.rows) {
      if (row.at !== role || row.then === 'same' || !row.when.includes(state) || seen.has(row.then)) continue;
      if (skipped !== undefined && causeKey(row.by) === skipped) continue;
      seen.add(row.then);
      open.push(row.then);
    }
  }
  return false;
}
