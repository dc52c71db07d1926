import { err, ok, type Result } from 'neverthrow';
import { type Fault, fault } from '../fault.ts';
import { pause, pauseBefore } from './back-off.ts';
import type { StompSettings } from './stomp-options.ts';
import { openSession, type StompSession } from './stomp-session.ts';

/** A session that lived less than this many milliseconds counts as a failed attempt. */
const STEADY = 30_000;

/** The way to the brokers: one session at a time, opened when it is asked for, to the first broker that answers. */
export interface StompLine {
  /**
   * The session that lives, or a new one. After a failure it rests, longer each time: then it refuses at once with the last fault, or waits where the caller
   * is patient.
   */
  session(how: 'patient' | 'impatient'): Promise<Result<StompSession, Fault>>;
  close(): Promise<void>;
}

export function stompLine(settings: StompSettings): StompLine {
  const { brokers, limits } = settings;
  const closing = new AbortController();
  let current: StompSession | undefined;
  let opening: Promise<Result<StompSession, Fault>> | undefined;
  let last: Fault = fault('transport/closed');
  let failures = 0;
  let restUntil = 0;
  let next = 0;

  function rest(): void {
    failures += 1;
    restUntil = performance.now() + pauseBefore(failures, limits.reconnect);
  }

  async function open(): Promise<Result<StompSession, Fault>> {
    for (let tried = 0; tried < brokers.length && !closing.signal.aborted; tried += 1) {
      const broker = brokers[next % brokers.length];
      if (broker === undefined) break;
      const opened = await openSession(broker, settings, closing.signal);
      if (opened.isOk()) {
        watch(opened.value);
        return opened;
      }
      last = opened.error;
      next += 1;
    }
    rest();
    return err(closing.signal.aborted ? fault('transport/closed') : last);
  }

  function watch(session: StompSession): void {
    const since = performance.now();
    current = session;
    session.gone.addEventListener('abort', () => {
      current = undefined;
      last = fault('transport/unreachable', { broker: session.broker, reason: String(session.gone.reason) });
      if (performance.now() - since >= STEADY) failures = 0;
      rest();
    });
  }

  return {
    async session(how) {
      if (current !== undefined) return ok(current);
      if (opening === undefined) {
        const resting = restUntil - performance.now();
        if (resting > 0) {
          if (how === 'impatient') return err(last);
          await pause(resting, closing.signal);
          return this.session(how);
        }
        if (closing.signal.aborted) return err(fault('transport/closed'));
        opening = open().finally(() => {
          opening = undefined;
        });
      }
      return opening;
    },
    async close() {
      await current?.close();
      closing.abort();
      await opening;
      await current?.close();
    },
  };
}
