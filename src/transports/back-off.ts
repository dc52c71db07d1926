import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds: the first pause and the longest. */
export interface Pauses {
  readonly first: number;
  readonly most: number;
}

/** Pause before attempt 1, 2, 3 ...: doubled each time up to the longest, then shortened by chance to between half and the whole of it. */
export function pauseBefore(attempt: number, { first, most }: Pauses): number {
  const whole = Math.min(most, first * 2 ** Math.min(attempt - 1, 30));
  return whole * (0.5 + Math.random() / 2);
}

/** Waits; a signal ends the wait at once and without an error. */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await sleep(milliseconds, undefined, { signal }).catch(() => undefined);
}
