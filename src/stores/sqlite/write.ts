import { type Result, err, ok } from 'neverthrow';
import type { Fault } from '../../fault.ts';
import type { Timer } from '../../movement.ts';
import { conflict, instant } from '../change.ts';
import type { ActMark, Change, InboxMark, MovementChange, MovementSummary } from '../store.ts';
import type { Prepared } from './driver.ts';
import { storedJson } from './faults.ts';
import { writeLine } from './lines.ts';
import { queueRow, resendRow, settleRow } from './outbox.ts';

/** Writes a change inside the transaction of the caller, who undoes all of it where this refuses. */
export function writeChange(sql: Prepared, change: Change): Result<void, Fault> {
  const { inbox, act, timers } = change;
  const overtaken =
    change.movements.find((movement) => !writeMovement(sql, movement))?.summary.reference ??
    (inbox && !markReceived(sql, inbox) ? `${inbox.sender}/${inbox.key}` : undefined) ??
    (act && !markDone(sql, act) ? act.actId : undefined) ??
    change.outbox.find((row) => !queueRow(sql, row))?.id ??
    (timers.fired !== undefined && !dropTimer(sql, timers.fired) ? timers.fired : undefined);
  if (overtaken !== undefined) return err(conflict(overtaken));
  for (const { sender, key, id } of change.answered ?? []) addAnswer(sql, sender, key, id);
  if (change.delivered !== undefined) sql('DELETE FROM delivery WHERE key = ?').run(change.delivered);
  for (const id of change.resend ?? []) resendRow(sql, id);
  for (const { id, state, at } of change.settled ?? []) settleRow(sql, id, state, at);
  for (const id of timers.clear) dropTimer(sql, id);
  for (const timer of timers.set) setTimer(sql, timer);
  for (const record of change.feed) sql('INSERT INTO feed (record) VALUES (?)').run(JSON.stringify(record));
  for (const { from, body, code, reason, at } of change.deadLetters ?? []) {
    const insert = sql('INSERT INTO dead_letter (sender, body, code, reason, at) VALUES (?, ?, ?, ?, ?)');
    insert.run(from, body, code, reason, at);
  }
  writeLine(sql, change);
  return ok(undefined);
}

/** The log grows, and what the movement is searched by is replaced; false where its version has moved. */
function writeMovement(sql: Prepared, { expected, entries, summary }: MovementChange): boolean {
  const { reference, version, open } = summary;
  const row = sql('SELECT version FROM movement WHERE reference = ?').get(reference) as { version: number } | undefined;
  if (Number(row?.version ?? 0) !== expected) return false;
  sql(`INSERT INTO movement (reference, version, open, summary) VALUES (?, ?, ?, ?) ON CONFLICT (reference)
    DO UPDATE SET version = excluded.version, open = excluded.open, summary = excluded.summary`).run(
    reference,
    version,
    open ? 1 : 0,
    JSON.stringify(summary),
  );
  for (const entry of entries)
    sql('INSERT INTO log (reference, number, entry) VALUES (?, ?, ?)').run(
      reference,
      entry.number,
      JSON.stringify(entry),
    );
  writeSearched(sql, summary);
  return true;
}

function writeSearched(
  sql: Prepared,
  { reference, states, vehicles, containers, seals, declarations = [], loading }: MovementSummary,
): void {
  sql('DELETE FROM movement_state WHERE reference = ?').run(reference);
  sql('DELETE FROM movement_mark WHERE reference = ?').run(reference);
  for (const { office, state } of states)
    sql('INSERT OR IGNORE INTO movement_state (office, state, reference) VALUES (?, ?, ?)').run(
      office,
      state,
      reference,
    );
  const marks = {
    vehicle: vehicles,
    container: containers,
    seal: seals,
    declaration: declarations,
    loading: loading === undefined ? [] : [loading],
  };
  for (const [kind, values] of Object.entries(marks))
    for (const value of values)
      sql('INSERT OR IGNORE INTO movement_mark (kind, value, reference) VALUES (?, ?, ?)').run(kind, value, reference);
}

function markReceived(sql: Prepared, { sender, key, digest, at, answers }: InboxMark): boolean {
  const insert = sql(
    'INSERT INTO inbox (sender, key, digest, at, answers) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  return Number(insert.run(sender, key, digest, at, JSON.stringify(answers)).changes) > 0;
}

function addAnswer(sql: Prepared, sender: string, key: string, id: string): void {
  const row = sql('SELECT answers FROM inbox WHERE sender = ? AND key = ?').get(sender, key);
  if (row === undefined) return;
  const answers = storedJson<string[]>((row as { answers: string }).answers);
  if (answers.includes(id)) return;
  sql('UPDATE inbox SET answers = ? WHERE sender = ? AND key = ?').run(JSON.stringify([...answers, id]), sender, key);
}

function markDone(sql: Prepared, { actId, digest, reference, at }: ActMark): boolean {
  const insert = sql('INSERT INTO act (act_id, digest, reference, at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING');
  return Number(insert.run(actId, digest, reference, at).changes) > 0;
}

function dropTimer(sql: Prepared, id: string): boolean {
  return Number(sql('DELETE FROM timer WHERE id = ?').run(id).changes) > 0;
}

function setTimer(sql: Prepared, { id, reference, row, round, dueAt }: Timer): void {
  const insert = sql(
    'INSERT OR REPLACE INTO timer (id, reference, row, round, due_at, due_ms) VALUES (?, ?, ?, ?, ?, ?)',
  );
  insert.run(id, reference, row, round, dueAt, instant(dueAt));
}

/** Counts a delivery; gives the number including this one. */
export function countDelivery(sql: Prepared, key: string): number {
  const count = sql(`INSERT INTO delivery (key, count) VALUES (?, 1)
    ON CONFLICT (key) DO UPDATE SET count = count + 1 RETURNING count`);
  return Number((count.get(key) as { count: number }).count);
}
