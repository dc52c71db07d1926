import { atMost, instant } from '../change.ts';
import type { Change, LineEntry, LineRecord } from '../store.ts';
import type { Prepared } from './driver.ts';
import { storedJson } from './faults.ts';

type Row = { readonly position: number; readonly entry: string };

export function writeLine(sql: Prepared, { line, heard }: Pick<Change, 'line' | 'heard'>): void {
  for (const entry of line ?? []) {
    const insert = sql('INSERT INTO line (neighbour, subject, said_ms, entry) VALUES (?, ?, ?, ?)');
    insert.run(entry.neighbour, entry.subject, instant(entry.saidAt), JSON.stringify(entry));
  }
  if (heard === undefined) return;
  sql(`INSERT INTO heard (neighbour, at, at_ms) VALUES (?, ?, ?) ON CONFLICT (neighbour)
    DO UPDATE SET at = excluded.at, at_ms = excluded.at_ms WHERE excluded.at_ms > at_ms`).run(
    heard.neighbour,
    heard.at,
    instant(heard.at),
  );
}

export function readLine(sql: Prepared, neighbour: string): LineRecord {
  const heard = sql('SELECT at FROM heard WHERE neighbour = ?').get(neighbour) as { at: string } | undefined;
  const latest = sql(`SELECT position, entry FROM line l WHERE neighbour = ? AND NOT EXISTS (SELECT 1 FROM line later
    WHERE later.neighbour = l.neighbour AND later.subject = l.subject
    AND (later.said_ms, later.position) > (l.said_ms, l.position)) ORDER BY position`);
  return {
    ...(heard === undefined ? {} : { heardAt: heard.at }),
    latest: entriesOf(latest.all(neighbour)),
  };
}

export function readLineLog(sql: Prepared, neighbour: string, after: number, limit: number): readonly LineEntry[] {
  const log = sql('SELECT position, entry FROM line WHERE neighbour = ? AND position > ? ORDER BY position LIMIT ?');
  return entriesOf(log.all(neighbour, after, atMost(limit)));
}

function entriesOf(rows: readonly unknown[]): readonly LineEntry[] {
  return Array.from(rows as readonly Row[], ({ position, entry }) => ({
    ...storedJson<Omit<LineEntry, 'position'>>(entry),
    position: Number(position),
  }));
}
