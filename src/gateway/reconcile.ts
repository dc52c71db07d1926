import { type Result, type ResultAsync, err, ok } from 'neverthrow';
import { administrationOf } from '../corridor/offices.ts';
import type { Fault } from '../fault.ts';
import type { Movement } from '../movement.ts';
import { departureOf } from '../processes/scene.ts';
import { asyncResult, inTurn } from './async.ts';
import { neighbourFault } from './line.ts';
import type { Parts } from './options.ts';
import { performAct } from './perform.ts';
import { NOTHING } from './record.ts';
import { readMovement } from './step.ts';

/** The outage after which two sides are reconciled, and who orders it. */
export interface Reconciliation {
  readonly officer: string;
  readonly downFrom?: string;
  readonly downTo?: string;
}

/** What a reconciliation set going; the messages follow as the answers come. */
export interface Reconciled {
  /** Movements whose departure was asked (TR027). */
  readonly asked: readonly string[];
  /** Messages that were sent again because nothing has acknowledged them. */
  readonly resent: number;
}

const AT_ONCE = 100;

/**
 * Brings two sides together after an outage.
 *
 * What the neighbour has not acknowledged is sent again at once. It is asked about each open movement that began with it and in which offices of ours have a
 * part; about those that began here it asks us. Each then sends again what the other does not hold, so that calling this twice does no harm.
 */
export function reconcile(parts: Parts, neighbour: string, outage: Reconciliation): ResultAsync<Reconciled, Fault> {
  return asyncResult(async (): Promise<Result<Reconciled, Fault>> => {
    const stranger = neighbourFault(parts, neighbour);
    if (stranger !== undefined) return err(stranger);
    const resent = await sendUnacknowledged(parts, neighbour);
    if (resent.isErr()) return err(resent.error);
    const asked: string[] = [];
    for (let after = ''; ; ) {
      const page = await parts.store.movements({ open: true, after, limit: AT_ONCE });
      if (page.isErr()) return err(page.error);
      const done = await inTurn(page.value, ({ reference }) => ask(parts, neighbour, reference, outage));
      if (done.isErr()) return err(done.error);
      asked.push(...done.value.flatMap((reference) => reference ?? []));
      after = page.value.at(-1)?.reference ?? '';
      if (page.value.length < AT_ONCE) return ok({ asked, resent: resent.value });
    }
  });
}

/** Asks about one movement; gives its reference where it is one to ask about. */
function ask(
  parts: Parts,
  neighbour: string,
  reference: string,
  { officer, ...outage }: Reconciliation,
): ResultAsync<string | undefined, Fault> {
  return asyncResult(async () => {
    const movement = await readMovement(parts, reference);
    if (movement.isErr()) return err(movement.error);
    const office = officeThatAsks(parts, movement.value, neighbour);
    if (office === undefined) return ok(undefined);
    const actAt = parts.clock.now().toISOString();
    const act = { actId: `reconcile:${parts.newId()}`, reference, office, officer, actAt };
    const facts = { purpose: 'reconciliation', ...outage } as const;
    return performAct(parts, 'queryMovement', facts, act).map(() => reference);
  });
}

/** The first office of ours that has a part; none where the movement did not begin with the neighbour. */
function officeThatAsks(
  { corridor, administration }: Parts,
  movement: Movement,
  neighbour: string,
): string | undefined {
  const { facts, states } = movement;
  if (departureOf({ corridor, facts, movement }).administration !== neighbour) return undefined;
  return states.find(({ office }) => administrationOf(corridor, office) === administration)?.office;
}

function sendUnacknowledged({ store, wake }: Parts, recipient: string): ResultAsync<number, Fault> {
  return asyncResult(async (): Promise<Result<number, Fault>> => {
    const resend: string[] = [];
    for (let after: string | undefined; ; ) {
      const query = { state: 'sent', recipient, limit: AT_ONCE } as const;
      const rows = await store.outbox(after === undefined ? query : { ...query, after });
      if (rows.isErr()) return err(rows.error);
      resend.push(...rows.value.map(({ id }) => id));
      after = rows.value.at(-1)?.id;
      if (rows.value.length < AT_ONCE) break;
    }
    if (resend.length === 0) return ok(0);
    return (await store.commit({ ...NOTHING, resend })).map(() => {
      wake();
      return resend.length;
    });
  });
}
