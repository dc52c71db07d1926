import { type ResultAsync, okAsync } from 'neverthrow';
import { millisecondsOf } from '../corridor/calendar.ts';
import type { Limits } from '../corridor/corridor.ts';
import type { Fault } from '../fault.ts';
import type { OutboxRow } from '../stores/store.ts';
import type { Parts } from './options.ts';
import { NOTHING } from './record.ts';

const AT_ONCE = 100;
/** The longest wait where the corridor names none, in waits of the corridor for the first acknowledgement. */
const LONGEST = 16;

/**
 * Queues again, with the same bytes and under the same id, what its recipient has not acknowledged in time.
 *
 * Each message waits for itself: the corridor's time at first, then twice as long after each sending, up to the longest. Nothing is dropped by its age. One call
 * looks at a hundred rows and the next one goes on behind them, so that many that still wait hold up none.
 */
export function resender({ store, clock, corridor, wake }: Parts): () => ResultAsync<number, Fault> {
  let after: string | undefined;
  return () => {
    const now = clock.now().getTime();
    const sentBefore = new Date(now - millisecondsOf(corridor.limits.acknowledgement)).toISOString();
    const query = { state: 'sent', sentBefore, limit: AT_ONCE, ...(after === undefined ? {} : { after }) } as const;
    return store.outbox(query).andThen((rows) => {
      after = rows.length < AT_ONCE ? undefined : rows.at(-1)?.id;
      const resend = rows.filter((row) => isOverdue(row, corridor.limits, now)).map(({ id }) => id);
      if (resend.length === 0) return okAsync(0);
      return store.commit({ ...NOTHING, resend }).map(() => {
        wake();
        return resend.length;
      });
    });
  };
}

/** Whether a row has waited long enough since it was last sent: each wait is as long as all that went before, and one first wait more. */
export function isOverdue({ queuedAt, sentAt }: OutboxRow, limits: Limits, now: number): boolean {
  if (sentAt === undefined) return false;
  const first = millisecondsOf(limits.acknowledgement);
  const longest =
    limits.acknowledgementLongest === undefined ? first * LONGEST : millisecondsOf(limits.acknowledgementLongest);
  const since = Math.max(0, Date.parse(sentAt) - Date.parse(queuedAt));
  return now - Date.parse(sentAt) > Math.max(first, Math.min(longest, first + since));
}
