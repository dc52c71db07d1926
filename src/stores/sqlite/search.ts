import { DEFAULT_LIMIT, atMost } from '../change.ts';
import type { MovementQuery, MovementSummary } from '../store.ts';
import type { Prepared } from './driver.ts';
import { storedJson } from './faults.ts';

/** One way to find movements: a table that holds their references, what its rows must say, and whether a reference can stand there more than once. */
interface Way {
  readonly table: 'movement_mark' | 'movement_state';
  readonly where: string;
  readonly values: readonly string[];
  readonly repeats: boolean;
}

/**
 * Finds movements by what they are searched by.
 *
 * The narrowest way leads (a seal before a vehicle before a state) and gives the references in order out of its index; every other way is one more look-up.
 */
export function searchMovements(sql: Prepared, query: MovementQuery): readonly MovementSummary[] {
  const [lead, ...others] = waysOf(query);
  const reference = lead === undefined ? 'm.reference' : 'w.reference';
  const from = lead === undefined ? 'movement m' : `${lead.table} w CROSS JOIN movement m ON m.reference = w.reference`;
  const where = lead === undefined ? [] : [lead.where];
  const values: unknown[] = [...(lead?.values ?? [])];
  if (query.after !== undefined) {
    where.push(`${reference} > ?`);
    values.push(query.after);
  }
  if (query.open !== undefined) {
    where.push('m.open = ?');
    values.push(query.open ? 1 : 0);
  }
  for (const other of others) {
    where.push(`EXISTS (SELECT 1 FROM ${other.table} w WHERE ${other.where} AND w.reference = m.reference)`);
    values.push(...other.values);
  }
  const rows = sql(
    [
      `SELECT m.summary FROM ${from}`,
      where.length === 0 ? '' : `WHERE ${where.join(' AND ')}`,
      lead?.repeats ? `GROUP BY ${reference}` : '',
      `ORDER BY ${reference} LIMIT ?`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  ).all(...values, atMost(query.limit ?? DEFAULT_LIMIT));
  return Array.from(rows as { summary: string }[], ({ summary }) => storedJson<MovementSummary>(summary));
}

/** The ways that a query names, narrowest first. */
function waysOf(query: MovementQuery): readonly Way[] {
  const { state, office } = query;
  const ways: Way[] = [];
  for (const kind of ['seal', 'declaration', 'loading', 'container', 'vehicle'] as const) {
    const value = query[kind];
    if (value !== undefined)
      ways.push({
        table: 'movement_mark',
        where: `w.kind = '${kind}' AND w.value = ?`,
        values: [value],
        repeats: false,
      });
  }
  if (office !== undefined && state !== undefined)
    ways.push({
      table: 'movement_state',
      where: 'w.office = ? AND w.state = ?',
      values: [office, state],
      repeats: false,
    });
  else if (office !== undefined)
    ways.push({ table: 'movement_state', where: 'w.office = ?', values: [office], repeats: true });
  else if (state !== undefined)
    ways.push({ table: 'movement_state', where: 'w.state = ?', values: [state], repeats: true });
  return ways;
}
