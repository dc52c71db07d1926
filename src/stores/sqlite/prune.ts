import { instant } from '../change.ts';
import type { Pruned, Pruning } from '../store.ts';
import type { Prepared } from './driver.ts';

interface Found {
  readonly position: number;
  readonly reference: string | null;
  readonly at: string | null;
}

/** Removes what is safe to lose, inside the transaction of the caller. */
export function prune(sql: Prepared, { before, feedRead = 0 }: Pruning): Pruned {
  const until = instant(before);
  const isEarlier = (time: string | null) => time !== null && time !== '' && instant(time) < until;
  const ended = new Set(
    Array.from(closed(sql) as { reference: string; at: string | null }[])
      .filter(({ at }) => isEarlier(at))
      .map(({ reference }) => reference),
  );
  const rows = Array.from(acknowledged(sql) as Found[]).filter(
    ({ reference, at }) => isEarlier(at) && (reference === null || ended.has(reference)),
  );
  for (const { position } of rows) sql('DELETE FROM outbox WHERE position = ?').run(position);
  const read = sql("SELECT position, json_extract(record, '$.reference') AS reference FROM feed WHERE position <= ?");
  const entries = Array.from(read.all(feedRead) as Found[]).filter(({ reference }) => ended.has(reference ?? ''));
  for (const { position } of entries) sql('DELETE FROM feed WHERE position = ?').run(position);
  return { outbox: rows.length, feed: entries.length };
}

/** The movements that are not open, with the time of their last entry. */
function closed(sql: Prepared): unknown[] {
  return sql("SELECT reference, json_extract(summary, '$.changedAt') AS at FROM movement WHERE open = 0").all();
}

/** What was acknowledged and is no answer to a message that was received. */
function acknowledged(sql: Prepared): unknown[] {
  return sql(`SELECT position, json_extract(envelope, '$.movement') AS reference, settled_at AS at FROM outbox
    WHERE state = 'acknowledged' AND id NOT IN (SELECT answer.value FROM inbox, json_each(inbox.answers) AS answer)`).all();
}
