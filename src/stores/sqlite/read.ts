import type { LogEntry, Timer } from '../../movement.ts';
import { atMost, instant } from '../change.ts';
import type { ActMark, ChangeRecord, DeadLetter, InboxMark, StoredMovement, TimerPlace } from '../store.ts';
import type { Prepared } from './driver.ts';
import { storedJson } from './faults.ts';

/** The log as long as its movement says that it is: entries that another process adds meanwhile belong to the next reading. */
export function readMovement(sql: Prepared, reference: string): StoredMovement | undefined {
  const row = sql('SELECT version FROM movement WHERE reference = ?').get(reference) as { version: number } | undefined;
  if (row === undefined) return undefined;
  const version = Number(row.version);
  const log = sql('SELECT entry FROM log WHERE reference = ? AND number <= ? ORDER BY number').all(reference, version);
  const entries = Array.from(log as { entry: string }[], ({ entry }) => storedJson<LogEntry>(entry));
  if (entries.length !== version)
    throw Object.assign(new Error(`the log of ${reference} has a gap`), { code: 'SQLITE_CORRUPT' });
  return { reference, version, entries };
}

export function readInbox(sql: Prepared, sender: string, key: string): InboxMark | undefined {
  const mark = sql('SELECT sender, key, digest, at, answers FROM inbox WHERE sender = ? AND key = ?').get(sender, key);
  if (mark === undefined) return undefined;
  const { answers, ...rest } = mark as Omit<InboxMark, 'answers'> & { answers: string };
  return { ...rest, answers: storedJson<string[]>(answers) };
}

export function readAct(sql: Prepared, actId: string): ActMark | undefined {
  const mark = sql('SELECT act_id AS actId, digest, reference, at FROM act WHERE act_id = ?').get(actId);
  return mark === undefined ? undefined : { ...(mark as ActMark) };
}

export function timersDue(sql: Prepared, now: string, limit: number, after?: TimerPlace): readonly Timer[] {
  const due = sql(`SELECT id, reference, row, round, due_at AS dueAt FROM timer WHERE due_ms <= ?
    ${after === undefined ? '' : 'AND (due_ms, id) > (?, ?)'} ORDER BY due_ms, id LIMIT ?`);
  const place = after === undefined ? [] : [instant(after.dueAt), after.id];
  return Array.from(due.all(instant(now), ...place, atMost(limit)) as Timer[], (timer) => ({
    ...timer,
    round: Number(timer.round),
  }));
}

export function readFeed(sql: Prepared, after: number, limit: number): readonly ChangeRecord[] {
  const records = sql('SELECT position, record FROM feed WHERE position > ? ORDER BY position LIMIT ?');
  return Array.from(
    records.all(after, atMost(limit)) as { position: number; record: string }[],
    ({ position, record }) => ({
      ...storedJson<Omit<ChangeRecord, 'position'>>(record),
      position: Number(position),
    }),
  );
}

type KeptLetter = DeadLetter & { readonly position: number };

export function readDeadLetters(sql: Prepared, after: number, limit: number): readonly KeptLetter[] {
  const letters = sql(`SELECT position, sender AS "from", body, code, reason, at FROM dead_letter WHERE position > ?
    ORDER BY position LIMIT ?`);
  return Array.from(letters.all(after, atMost(limit)) as KeptLetter[], (letter) => ({
    ...letter,
    body: new Uint8Array(letter.body),
    position: Number(letter.position),
  }));
}
