import { setTimeout as pause } from 'node:timers/promises';
import type { Clock } from '../index.ts';

/** A clock that an account of days sets forward from act to act; between two acts it runs as real time does. */
export interface JourneyClock extends Clock {
  /** Sets it to a time, never back; whoever waits looks again. */
  goTo(time: string): void;
}

/** Longest pause in milliseconds: hours of the account take none. */
const LONGEST_PAUSE = 50;

/** No two readings are the same, so that what several gateways record can be put in the order in which it happened. */
export function journeyClock(start: string): JourneyClock {
  let base = Date.parse(start);
  let since = performance.now();
  let last = base - 1;
  let moved = new AbortController();
  const reading = () => Math.max(last + 1, Math.floor(base + performance.now() - since));
  return {
    now() {
      last = reading();
      return new Date(last);
    },
    async wait(milliseconds, signal) {
      const either = AbortSignal.any([signal, moved.signal]);
      await pause(Math.min(milliseconds, LONGEST_PAUSE), undefined, { signal: either }).catch(() => undefined);
    },
    goTo(time) {
      base = Math.max(Date.parse(time), reading());
      since = performance.now();
      const waiting = moved;
      moved = new AbortController();
      waiting.abort();
    },
  };
}
