import { type Result, type ResultAsync, err, ok } from 'neverthrow';
import { type Fault, type FaultItem, fault } from '../fault.ts';
import type { Cause, Movement } from '../movement.ts';
import { type Advance, type Context, advance } from '../processes/advance.ts';
import { foldLog } from '../processes/fold.ts';
import { TABLES } from '../processes/tables.ts';
import { recheckMovement } from '../rules/rule.ts';
import type { Change } from '../stores/store.ts';
import { asyncResult } from './async.ts';
import { type Queued, composeDrafts } from './compose.ts';
import { type Parts, backOff } from './options.ts';
import { feedOf, movementChange } from './record.ts';

/** What one cause did to a movement, before it is committed. */
export interface Step {
  readonly before: Movement;
  readonly after: Movement;
  readonly first: Advance;
  readonly queued: readonly Queued[];
  readonly unparked: Advance['unparked'];
}

export function readMovement({ store, administration }: Parts, reference: string): ResultAsync<Movement, Fault> {
  return store.movement(reference).map((stored) => foldLog(reference, administration, stored?.entries ?? []));
}

export function contextOf(parts: Parts, at: string): Context {
  const { corridor, administration, newId } = parts;
  const recheck: Context['recheck'] = (message, movement): readonly FaultItem[] =>
    recheckMovement(message, { corridor, administration, now: at, direction: 'in', sightings: [], movement }).match(
      () => [],
      (refused) => refused.items,
    );
  return { at, corridor, newId, recheck };
}

/** Advances a movement by a cause, follows the standing instructions, and makes the bytes of all that is to be sent. */
export function takeStep(
  parts: Parts,
  before: Movement,
  cause: Cause,
  first: Advance,
  at: string,
): ResultAsync<Step, Fault> {
  return asyncResult(async (): Promise<Result<Step, Fault>> => {
    const queued: Queued[] = [];
    const unparked = [...first.unparked];
    let { movement } = first;
    let next: { cause: Cause; done: Advance } | undefined = { cause, done: first };
    while (next !== undefined) {
      const rows = await composeDrafts(parts, next.done.movement, next.cause, next.done.sends, at);
      if (rows.isErr()) return err(rows.error);
      queued.push(...rows.value);
      movement = next.done.movement;
      const standing = standingAct(parts, movement, at);
      if (standing === undefined) break;
      const done = advance(TABLES, movement, standing, contextOf(parts, at));
      if (done.verdict !== 'applied') break;
      unparked.push(...done.unparked);
      next = { cause: standing, done };
    }
    return ok({ before, after: movement, first, queued, unparked });
  });
}

/** What our own administration has instructed once and for all, as the act that it performs now. */
function standingAct({ autoDischarge }: Parts, movement: Movement, at: string): Cause | undefined {
  const departure = movement.states.find(({ role }) => role === 'departure');
  const latest = movement.facts.results.at(-1);
  if (!autoDischarge || departure?.state !== 'arrived' || (latest?.result !== 'A1' && latest?.result !== 'A2'))
    return undefined;
  return {
    kind: 'act',
    step: 'decideDischarge',
    actId: `auto:${movement.reference}:${latest.number}`,
    office: departure.office,
    officer: 'standing instruction',
    actAt: at,
    facts: { ground: 'satisfactoryResults' },
  };
}

/** The part of a change that a step writes; an empty step writes nothing. */
export function changeOf({ before, after, queued }: Step, now: { readonly fired?: string } = {}): Change {
  const added = after.log.slice(before.version);
  return {
    movements: added.length === 0 ? [] : [movementChange(before, after)],
    outbox: queued,
    timers: {
      set: added.flatMap(({ timers }) => timers.set),
      clear: added.flatMap(({ timers }) => timers.clear),
      ...now,
    },
    feed: feedOf(before, after),
  };
}

const TRIES = 12;

/** Repeats what another writer overtook: `once` reads again each time. */
export function untilCommitted<T>(
  { clock }: Parts,
  reference: string,
  once: () => Promise<Result<T, Fault>>,
): ResultAsync<T, Fault> {
  return asyncResult(async () => {
    for (let n = 1; n <= TRIES; n += 1) {
      const result = await once();
      if (result.isOk() || result.error.code !== 'store/conflict') return result;
      await clock.wait(backOff(n, 5, 500), new AbortController().signal);
    }
    return err(fault('gateway/busy', { reference, tries: TRIES }));
  });
}
