import { Result, type ResultAsync, err, ok, okAsync } from 'neverthrow';
import { millisecondsOf } from '../corridor/calendar.ts';
import type { Fault } from '../fault.ts';
import { CATALOGUE, type MessageName } from '../messages/catalogue.ts';
import type { Change, OutboxRow } from '../stores/store.ts';
import { asyncResult } from './async.ts';
import { type Parts, backOff } from './options.ts';

/** What one pass over the outbox did. */
export interface Relayed {
  readonly sent: number;
  readonly failed: number;
}

const AT_ONCE = 100;
const FIRST_PAUSE = 200;
const LONGEST_PAUSE = 60_000;

/** A change that writes nothing. */
export const NOTHING: Change = { movements: [], outbox: [], timers: { set: [], clear: [] }, feed: [] };

/** Sends what is due: each neighbour's messages one after the other, in their order; a neighbour that cannot be reached stops no other. */
export function relayOnce(parts: Parts, stopped: () => boolean): ResultAsync<Relayed, Fault> {
  return asyncResult(async (): Promise<Result<Relayed, Fault>> => {
    const rows = await parts.store.outbox({ state: 'queued', now: parts.clock.now().toISOString(), limit: AT_ONCE });
    if (rows.isErr()) return err(rows.error);
    const lanes = new Map<string, OutboxRow[]>();
    for (const row of rows.value)
      lanes.set(row.envelope.recipient, [...(lanes.get(row.envelope.recipient) ?? []), row]);
    const done = await Promise.all([...lanes.values()].map((lane) => sendLane(parts, lane, stopped)));
    return Result.combine(done).map((each) => each.reduce(add, { sent: 0, failed: 0 }));
  });
}

async function sendLane(
  parts: Parts,
  lane: readonly OutboxRow[],
  stopped: () => boolean,
): Promise<Result<Relayed, Fault>> {
  let sent = 0;
  for (const { id, name, envelope, attempts } of lane) {
    if (stopped()) break;
    const { recipient } = envelope;
    const receipt = await parts.transport.send(envelope);
    const now = parts.clock.now();
    if (receipt.isErr()) {
      parts.observe({ event: 'notSent', id, name, recipient, fault: receipt.error });
      const notBefore = new Date(now.getTime() + backOff(attempts + 1, FIRST_PAUSE, LONGEST_PAUSE)).toISOString();
      return (await parts.store.attempted(id, { sent: false, notBefore })).map(() => ({ sent, failed: 1 }));
    }
    parts.observe({ event: 'sent', id, name, recipient });
    const done = CATALOGUE[name as MessageName].job === 'answer' ? { done: true as const } : {};
    const marked = await parts.store.attempted(id, { sent: true, at: now.toISOString(), ...done });
    if (marked.isErr()) return err(marked.error);
    sent += 1;
  }
  return ok({ sent, failed: 0 });
}

/** Queues again, with the same bytes, what a neighbour has not acknowledged within the corridor's time. */
export function resendUnacknowledged({ store, clock, corridor }: Parts): ResultAsync<number, Fault> {
  const sentBefore = new Date(clock.now().getTime() - millisecondsOf(corridor.limits.acknowledgement)).toISOString();
  return store.outbox({ state: 'sent', sentBefore, limit: AT_ONCE }).andThen((rows) => {
    const resend = rows.map(({ id }) => id);
    return resend.length === 0 ? okAsync(0) : store.commit({ ...NOTHING, resend }).map(() => resend.length);
  });
}

function add(a: Relayed, b: Relayed): Relayed {
  return { sent: a.sent + b.sent, failed: a.failed + b.failed };
}
