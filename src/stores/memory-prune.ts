import { instant } from './change.ts';
import type { MemoryData } from './memory-data.ts';
import type { Pruned, Pruning } from './store.ts';

/** Removes from a memory store what is safe to lose. */
export function pruneMemory(data: MemoryData, { before, feedRead = 0 }: Pruning): Pruned {
  const until = instant(before);
  const isEarlier = (time: string | undefined) => time !== undefined && time !== '' && instant(time) < until;
  const ended = new Set(
    [...data.summaries.values()]
      .filter(({ open, changedAt }) => !open && isEarlier(changedAt))
      .map(({ reference }) => reference),
  );
  const answers = new Set([...data.inbox.values()].flatMap((mark) => mark.answers));
  const rows = [...data.outbox.values()].filter(
    ({ id, state, settledAt, envelope: { movement } }) =>
      state === 'acknowledged' &&
      isEarlier(settledAt) &&
      (movement === undefined || ended.has(movement)) &&
      !answers.has(id),
  );
  for (const { id } of rows) data.outbox.delete(id);
  const kept = data.feed.filter(({ position, reference }) => position > feedRead || !ended.has(reference));
  const feed = data.feed.length - kept.length;
  data.feed.splice(0, data.feed.length, ...kept);
  return { outbox: rows.length, feed };
}
