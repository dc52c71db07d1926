import { pause, pauseBefore } from '../transports/back-off.ts';
import type { Subscription } from '../transports/transport.ts';
import { type ActQueueOptions, actQueue } from './act-queue.ts';
import type { Watch } from './watch.ts';

/** Milliseconds between two tries to reach the broker. */
const PAUSES = { first: 1000, most: 30_000 };

/** Performs the acts of a queue as `actQueue` does until it is closed. A broker that is away is a trouble that `observe` is told, and is tried again. */
export function watchActQueue(options: ActQueueOptions): Watch {
  const { observe = () => undefined } = options;
  const stop = new AbortController();
  const running = subscribed();
  return {
    close: async () => {
      stop.abort();
      await (await running)?.stop();
    },
  };

  async function subscribed(): Promise<Subscription | undefined> {
    for (let attempt = 1; !stop.signal.aborted; attempt += 1) {
      const opened = await actQueue(options);
      if (opened.isOk()) return opened.value;
      observe({ event: 'trouble', fault: opened.error });
      await pause(pauseBefore(attempt, PAUSES), stop.signal);
    }
    return undefined;
  }
}
