import { setTimeout as pause } from 'node:timers/promises';
import type { Clock } from '../index.ts';

/** A clock that an account of days sets forward from act to act; between two acts it runs as real time does. */
export interface JourneyClock extends Clock {
  /** Sets it to a time, never back. */
  goTo(time: string): void;
}

/** No two readings are the same, so that what several gateways record can be put in the order in which it happened. */
export function journeyClock(start: string): JourneyClock {
  let base = Date.parse(start);
  let since = performance.now();
  let last = base - 1;
  const reading = () => Math.max(last + 1, Math.floor(base + performance.now() - since));
  return {
    now() {
      last = reading();
      return new Date(last);
    },
    async wait(milliseconds, signal) {
      await pause(milliseconds, undefined, { signal }).catch(() => undefined);
    },
    goTo(time) {
      base = Math.max(Date.parse(time), reading());
      since = performance.now();
    },
  };
}
