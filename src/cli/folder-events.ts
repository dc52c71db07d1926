import type { FolderEvent } from '../index.ts';
import { type Printer, faultLines } from './print.ts';

const WORDS = {
  done: { en: 'done', fr: 'traité' },
  refused: { en: 'refused', fr: 'refusé' },
  later: { en: 'left for later', fr: 'laissé pour plus tard' },
  written: { en: 'written', fr: 'écrit' },
  trouble: { en: 'trouble', fr: 'incident' },
} as const;

/** A trouble that goes on is said again after so many milliseconds. */
const AGAIN = 60_000;

/** Writes what happens in a watched folder, a line for each event and one for each remark; a trouble that repeats is not written each time. */
export function folderWriter(print: Printer, now: () => number = Date.now): (event: FolderEvent) => void {
  const said = new Map<string, number>();
  return (event) => {
    if (event.event === 'trouble') {
      const key = event.fault.text.en;
      if (now() - (said.get(key) ?? -AGAIN) < AGAIN) return;
      said.set(key, now());
    }
    const time = new Date(now()).toISOString();
    if (print.json) {
      print.data({ time, ...event });
      return;
    }
    const word = print.say(WORDS[event.event === 'taken' ? event.outcome : event.event]);
    const about = event.event === 'trouble' ? [] : [event.name, event.reference ?? ''];
    print.line([time, word, ...about].filter((part) => part !== '').join(' '));
    const why = event.event === 'written' ? undefined : event.fault;
    if (why !== undefined) for (const line of faultLines(why, print.language)) print.line(`  ${line}`);
  };
}
