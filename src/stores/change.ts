import { type Fault, fault } from '../fault.ts';
import type { Change } from './store.ts';

/** What every store asks of a change before it writes: numbers that follow each other, and times. Anything else is a programming error. */
export function checkChange(change: Change): void {
  const seen = new Set<string>();
  for (const { expected, entries, summary } of change.movements) {
    const { reference, version } = summary;
    if (seen.has(reference)) throw new TypeError(`The change names the movement ${reference} twice.`);
    seen.add(reference);
    if (version !== expected + entries.length || entries.some((entry, index) => entry.number !== expected + index + 1))
      throw new TypeError(
        `The entries of ${reference} must be numbered from ${expected + 1} to its version ${version}.`,
      );
  }
  for (const row of change.outbox) instant(row.queuedAt);
  for (const timer of change.timers.set) instant(timer.dueAt);
  for (const { saidAt } of change.line ?? []) instant(saidAt);
  if (change.heard !== undefined) instant(change.heard.at);
}

/** Milliseconds since 1970 of a time with offset; only so can times of different offsets be compared. */
export function instant(time: string): number {
  const at = Date.parse(time);
  if (Number.isNaN(at)) throw new TypeError(`${JSON.stringify(time)} is not a time.`);
  return at;
}

/** A limit as a whole number from 0. */
export function atMost(limit: number): number {
  return limit > 0 ? Math.min(Math.trunc(limit), Number.MAX_SAFE_INTEGER) : 0;
}

/** Movements of one answer, where the query does not say. */
export const DEFAULT_LIMIT = 100;

/** The refusal of a change that another writer has overtaken; `what` names the movement, message, act, outbox row or timer. */
export function conflict(what: string): Fault {
  return fault('store/conflict', { what });
}
