import type { ResultAsync } from 'neverthrow';
import { okAsync } from 'neverthrow';
import type { Fault } from '../fault.ts';
import { pause } from '../transports/back-off.ts';
import { type DropFolderOptions, dropFolder } from './drop-folder.ts';

/** What is swept, and how often. */
export interface WatchOptions extends DropFolderOptions {
  /** Milliseconds between two looks at the folder (1000). It is listed again and again: events of a file system do not come over shares. */
  readonly every?: number;
  /** What else is done at each look, as writing what came back. */
  readonly also?: (signal: AbortSignal) => Promise<void>;
}

/** A watch that was begun. */
export interface Watch {
  /** Ends after the document in hand. */
  close(): Promise<void>;
}

/** Makes the folders where they are missing, and takes what is dropped until it is closed. Refuses with `extension/no-folder`. */
export function watchFolder(options: WatchOptions): ResultAsync<Watch, Fault> {
  const { every = 1000, also = () => Promise.resolve(), observe = () => undefined } = options;
  const folder = dropFolder(options);
  return folder.open().andThen(() => {
    const stop = new AbortController();
    const running = run();
    return okAsync({
      close: async () => {
        stop.abort();
        await running;
      },
    });

    async function run(): Promise<void> {
      while (!stop.signal.aborted) {
        const swept = await folder.sweep(stop.signal);
        if (swept.isErr()) observe({ event: 'trouble', fault: swept.error });
        await also(stop.signal);
        if (!(swept.isOk() && swept.value > 0)) await pause(every, stop.signal);
      }
    }
  });
}
