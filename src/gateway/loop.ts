import type { Result } from 'neverthrow';
import type { Fault } from '../fault.ts';
import { guarded } from './async.ts';
import { type Parts, backOff } from './options.ts';

/** Milliseconds between two looks where there is nothing to do. */
export const IDLE = 500;
const LONGEST_PAUSE = 30_000;

/** How long to repeat, and what ends a pause: the signal is asked for before each round, so that a call during it counts. */
export interface Until {
  readonly stopped: () => boolean;
  readonly signal: () => AbortSignal;
}

/**
 * Repeats a piece of work until `stopped`: at once while it says that it did something, after a pause where it did not, and after a longer one each time
 * that it fails.
 */
export async function repeat(
  { clock, observe }: Pick<Parts, 'clock' | 'observe'>,
  what: string,
  once: () => PromiseLike<Result<number, Fault>>,
  { stopped, signal }: Until,
): Promise<void> {
  let failures = 0;
  while (!stopped()) {
    const woken = signal();
    const done = await guarded(once);
    if (done.isErr()) observe({ event: 'failed', what, fault: done.error });
    failures = done.isErr() ? failures + 1 : 0;
    if (done.isOk() && done.value > 0) continue;
    await clock.wait(failures === 0 ? IDLE : backOff(failures, IDLE, LONGEST_PAUSE), woken);
  }
}
