import { type Result, type ResultAsync, err, errAsync, ok, okAsync } from 'neverthrow';
import { type Fault, fault } from '../fault.ts';
import { DEFAULT_LIMIT, atMost, checkChange, conflict, instant } from './change.ts';
import {
  type MemoryData,
  afterAttempt,
  compareTexts,
  dueTimers,
  emptyData,
  inboxKey,
  kept,
  lineOf,
  matches,
  rowsFor,
  unaliased,
  write,
} from './memory-data.ts';
import { pruneMemory } from './memory-prune.ts';
import type { Change, Store } from './store.ts';

/** A store that lives as long as the process: for tests, demonstrations and peer simulators. It answers exactly as a lasting store does. */
export function memoryStore(): Store {
  const data = emptyData();
  let open = true;
  const answer = <T>(read: () => T): ResultAsync<T, Fault> =>
    open ? okAsync(read()) : errAsync(fault('store/closed'));

  return {
    movement: (reference) =>
      answer(() => {
        const entries = data.logs.get(reference);
        return entries && { reference, version: entries.length, entries: [...entries] };
      }),
    movements: (query) =>
      answer(() =>
        [...data.summaries.values()]
          .filter((summary) => matches(summary, query))
          .sort((a, b) => compareTexts(a.reference, b.reference))
          .slice(0, atMost(query.limit ?? DEFAULT_LIMIT)),
      ),
    inbox: (sender, key) => answer(() => data.inbox.get(inboxKey(sender, key))),
    act: (actId) => answer(() => data.acts.get(actId)),
    commit: (change) => answer(() => commit(data, change)).andThen((done) => done),
    countDelivery: (key) =>
      answer(() => {
        const count = (data.deliveries.get(key) ?? 0) + 1;
        data.deliveries.set(key, count);
        return count;
      }),
    outbox: (query) => answer(() => rowsFor(data, query)),
    outboxRow: (id) =>
      answer(() => {
        const row = data.outbox.get(id);
        return row && unaliased(row);
      }),
    attempted: (id, attempt) =>
      answer(() => {
        instant(attempt.sent ? attempt.at : attempt.notBefore);
        const row = data.outbox.get(id);
        if (row) data.outbox.set(id, afterAttempt(row, attempt));
      }),
    timersDue: (now, limit, after) => answer(() => dueTimers(data, now, limit, after)),
    changes: (after, limit) =>
      answer(() => data.feed.filter(({ position }) => position > after).slice(0, atMost(limit))),
    line: (neighbour) => answer(() => lineOf(data, neighbour)),
    lineLog: (neighbour, after, limit) =>
      answer(() =>
        data.lines.filter((entry) => entry.neighbour === neighbour && entry.position > after).slice(0, atMost(limit)),
      ),
    deadLetters: (after, limit) =>
      answer(() =>
        data.deadLetters
          .filter(({ position }) => position > after)
          .slice(0, atMost(limit))
          .map((letter) => ({ ...letter, body: letter.body.slice() })),
      ),
    prune: (what) => answer(() => pruneMemory(data, what)),
    close: () =>
      answer(() => {
        open = false;
      }),
  };
}

function commit(data: MemoryData, change: Change): Result<void, Fault> {
  checkChange(change);
  const refusal = refusalOf(data, change);
  if (refusal !== undefined) return err(refusal);
  write(data, kept(change));
  return ok(undefined);
}

/** Everything is looked at before anything is written: a change is kept whole or not at all. */
function refusalOf(data: MemoryData, change: Change): Fault | undefined {
  for (const { summary, expected } of change.movements)
    if ((data.logs.get(summary.reference)?.length ?? 0) !== expected) return conflict(summary.reference);
  const { inbox, act, timers } = change;
  if (inbox !== undefined && data.inbox.has(inboxKey(inbox.sender, inbox.key)))
    return conflict(`${inbox.sender}/${inbox.key}`);
  if (act !== undefined && data.acts.has(act.actId)) return conflict(act.actId);
  const queued = new Set<string>();
  for (const { id } of change.outbox) {
    if (data.outbox.has(id) || queued.has(id)) return conflict(id);
    queued.add(id);
  }
  if (timers.fired !== undefined && !data.timers.has(timers.fired)) return conflict(timers.fired);
  return undefined;
}
