import { Result, type ResultAsync, err, ok } from 'neverthrow';
import type { Fault } from '../fault.ts';
import { CATALOGUE, type MessageName } from '../messages/catalogue.ts';
import type { OutboxRow } from '../stores/store.ts';
import { asyncResult, guarded } from './async.ts';
import { type Parts, backOff } from './options.ts';
import { neighboursOf } from './party.ts';

/** What one pass over the outbox did. */
export interface Relayed {
  readonly sent: number;
  readonly failed: number;
}

/** What carries the outbox to the neighbours. */
export interface Relay {
  /** One pass over one neighbour's messages; whoever calls while one is under way is given that one. */
  sendTo(neighbour: string): ResultAsync<Relayed, Fault>;
  /** One pass over all. */
  sendAll(): ResultAsync<Relayed, Fault>;
}

const AT_ONCE = 100;
const FIRST_PAUSE = 200;
const LONGEST_PAUSE = 60_000;

/** Faults that are about one message and not about the line: they hold up its movement alone. */
const OF_ONE_MESSAGE: ReadonlySet<string> = new Set(['transport/tooLarge', 'transport/header']);

/** Sends each neighbour's messages one after the other, in their order, in a lane of its own: one that cannot be reached stops no other. */
export function relay(parts: Parts, stopped: () => boolean): Relay {
  const underWay = new Map<string, Promise<Result<Relayed, Fault>>>();
  const unfit = new Set<string>();
  const sendTo = (neighbour: string) => {
    const pass =
      underWay.get(neighbour) ??
      Promise.resolve(guarded(() => sendLane(parts, neighbour, unfit, stopped))).finally(() =>
        underWay.delete(neighbour),
      );
    underWay.set(neighbour, pass);
    return asyncResult(() => pass);
  };
  return {
    sendTo,
    sendAll: () =>
      asyncResult(async () => {
        const done = await Promise.all(neighboursOf(parts.corridor, parts.administration).map(sendTo));
        return Result.combine(done).map((each) => each.reduce(add, { sent: 0, failed: 0 }));
      }),
  };
}

/** A message that cannot be sent now holds back all behind it, so that none overtakes. `unfit` remembers those that hold back their movement alone: a pass reads on past them until it has sent a hundred. */
async function sendLane(
  parts: Parts,
  recipient: string,
  unfit: Set<string>,
  stopped: () => boolean,
): Promise<Result<Relayed, Fault>> {
  const held = new Set<string | undefined>();
  let done: Relayed = { sent: 0, failed: 0 };
  for (let after: string | undefined; done.sent < AT_ONCE; ) {
    const rows = await queuedFor(parts, recipient, after);
    if (rows.isErr()) return err(rows.error);
    for (const row of rows.value) {
      const { movement } = row.envelope;
      if (stopped()) return ok(done);
      if (held.has(movement)) continue;
      const refused = isDue(row, parts.clock.now()) ? await sendRow(parts, row) : ok('waits' as const);
      if (refused.isErr()) return err(refused.error);
      if (refused.value === undefined) {
        done = add(done, { sent: 1, failed: 0 });
        unfit.delete(row.id);
        continue;
      }
      if (refused.value !== 'waits') {
        done = add(done, { sent: 0, failed: 1 });
        if (OF_ONE_MESSAGE.has(refused.value.code)) unfit.add(row.id);
        else unfit.delete(row.id);
      }
      if (!unfit.has(row.id)) return ok(done);
      held.add(movement);
    }
    after = rows.value.at(-1)?.id;
    if (rows.value.length < AT_ONCE) break;
  }
  return ok(done);
}

function queuedFor({ store }: Parts, recipient: string, after: string | undefined) {
  const query = { state: 'queued', recipient, limit: AT_ONCE } as const;
  return store.outbox(after === undefined ? query : { ...query, after });
}

/** Sends the exact bytes of a row once; gives why the transport did not take them. Refuses with the store's faults. */
async function sendRow(
  { store, transport, clock, observe }: Parts,
  { id, name, envelope, attempts }: OutboxRow,
): Promise<Result<Fault | undefined, Fault>> {
  const { recipient } = envelope;
  const receipt = await transport.send(envelope);
  const now = clock.now();
  if (receipt.isErr()) {
    observe({ event: 'notSent', id, name, recipient, fault: receipt.error });
    const notBefore = new Date(now.getTime() + backOff(attempts + 1, FIRST_PAUSE, LONGEST_PAUSE)).toISOString();
    return (await store.attempted(id, { sent: false, notBefore })).map(() => receipt.error);
  }
  observe({ event: 'sent', id, name, recipient });
  const done = CATALOGUE[name as MessageName].job === 'answer' ? { done: true as const } : {};
  return (await store.attempted(id, { sent: true, at: now.toISOString(), ...done })).map(() => undefined);
}

/** A wait longer than any pause is none of ours: the clock was set back. */
function isDue({ notBefore }: OutboxRow, now: Date): boolean {
  const wait = Date.parse(notBefore) - now.getTime();
  return wait <= 0 || wait > LONGEST_PAUSE;
}

function add(a: Relayed, b: Relayed): Relayed {
  return { sent: a.sent + b.sent, failed: a.failed + b.failed };
}
