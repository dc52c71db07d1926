import type { Envelope } from '../../envelope.ts';
import { atMost, instant } from '../change.ts';
import type { Attempt, Change, OutboxQuery, OutboxRow, OutboxState } from '../store.ts';
import type { Prepared } from './driver.ts';
import { storedJson } from './faults.ts';

interface Row {
  readonly id: string;
  readonly envelope: string;
  readonly body: Uint8Array;
  readonly name: string;
  readonly queued_at: string;
  readonly state: OutboxState;
  readonly attempts: number;
  readonly not_before: string;
  readonly sent_at: string | null;
  readonly settled_at: string | null;
}
const COLUMNS = 'id, envelope, body, name, queued_at, state, attempts, not_before, sent_at, settled_at';

/** False where the id is there already. */
export function queueRow(sql: Prepared, { id, envelope, name, queuedAt }: Change['outbox'][number]): boolean {
  const { body, ...head } = envelope;
  const queuedMs = instant(queuedAt);
  const insert = sql(`INSERT INTO outbox (id, recipient, envelope, body, name, queued_at, queued_ms, state, attempts,
    not_before, not_before_ms) VALUES (?, ?, ?, ?, ?, ?, ?, 'queued', 0, ?, ?) ON CONFLICT (id) DO NOTHING`);
  const values = [id, head.recipient, JSON.stringify(head), body, name, queuedAt, queuedMs, queuedAt, queuedMs];
  return Number(insert.run(...values).changes) > 0;
}

export function resendRow(sql: Prepared, id: string): void {
  sql(`UPDATE outbox SET state = 'queued', not_before = queued_at, not_before_ms = queued_ms, sent_at = NULL,
    sent_ms = NULL, settled_at = NULL WHERE id = ? AND state <> 'queued'`).run(id);
}

export function settleRow(sql: Prepared, id: string, state: OutboxState, at: string): void {
  sql('UPDATE outbox SET state = ?, settled_at = ? WHERE id = ?').run(state, at, id);
}

/** What came of a try to send: a row that is acknowledged or refused keeps its state. */
export function noteAttempt(sql: Prepared, id: string, attempt: Attempt): void {
  if (!attempt.sent) {
    sql('UPDATE outbox SET attempts = attempts + 1 WHERE id = ?').run(id);
    const wait = sql("UPDATE outbox SET not_before = ?, not_before_ms = ? WHERE id = ? AND state = 'queued'");
    wait.run(attempt.notBefore, instant(attempt.notBefore), id);
    return;
  }
  sql('UPDATE outbox SET attempts = attempts + 1, sent_at = ?, sent_ms = ? WHERE id = ?').run(
    attempt.at,
    instant(attempt.at),
    id,
  );
  const move = sql("UPDATE outbox SET state = ?, settled_at = ? WHERE id = ? AND state IN ('queued', 'sent')");
  if (attempt.done) move.run('acknowledged', attempt.at, id);
  else move.run('sent', null, id);
}

export function outboxRows(sql: Prepared, query: OutboxQuery): readonly OutboxRow[] {
  const { state = 'queued', recipient, now, sentBefore, after, limit } = query;
  const where = ['state = ?'];
  const values: unknown[] = [state];
  const narrow = (condition: string, value: unknown) => {
    where.push(condition);
    values.push(value);
  };
  if (recipient !== undefined) narrow('recipient = ?', recipient);
  if (now !== undefined) narrow('not_before_ms <= ?', instant(now));
  if (sentBefore !== undefined) narrow('sent_ms < ?', instant(sentBefore));
  if (after !== undefined) narrow('position > (SELECT position FROM outbox WHERE id = ?)', after);
  const rows = sql(`SELECT ${COLUMNS} FROM outbox WHERE ${where.join(' AND ')} ORDER BY position LIMIT ?`);
  return Array.from(rows.all(...values, atMost(limit)) as Row[], readRow);
}

export function outboxRow(sql: Prepared, id: string): OutboxRow | undefined {
  const row = sql(`SELECT ${COLUMNS} FROM outbox WHERE id = ?`).get(id) as Row | undefined;
  return row && readRow(row);
}

function readRow(row: Row): OutboxRow {
  return {
    id: row.id,
    envelope: { ...storedJson<Omit<Envelope, 'body'>>(row.envelope), body: new Uint8Array(row.body) },
    name: row.name,
    queuedAt: row.queued_at,
    state: row.state,
    attempts: Number(row.attempts),
    notBefore: row.not_before,
    ...(row.sent_at === null ? {} : { sentAt: row.sent_at }),
    ...(row.settled_at === null ? {} : { settledAt: row.settled_at }),
  };
}
