import { type Result, type ResultAsync, err } from 'neverthrow';
import { type Fault, type FaultItem, fault } from '../fault.ts';
import type { Cause, Movement, Unread } from '../movement.ts';
import { type Advance, type Context, advance } from '../processes/advance.ts';
import { foldLog } from '../processes/fold.ts';
import { TABLES } from '../processes/tables.ts';
import { recheckMovement } from '../rules/rule.ts';
import type { Change } from '../stores/store.ts';
import { asyncResult } from './async.ts';
import { type Queued, composeSends } from './compose.ts';
import { answerLater } from './later-answers.ts';
import { type Parts, backOff } from './options.ts';
import { feedOf, movementChange } from './record.ts';
import { standingAct } from './standing-act.ts';

/** What one cause did to a movement, before it is committed. */
export interface Step {
  readonly before: Movement;
  readonly after: Movement;
  /** All that is to be sent, further answers to messages that waited included. */
  readonly queued: readonly Queued[];
  readonly answered: NonNullable<Change['answered']>;
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

/** Takes what a cause did to its end: the standing instructions that follow it, and the bytes of all that is to be sent. */
export function takeStep(
  parts: Parts,
  before: Movement,
  cause: Cause | Unread,
  first: Advance,
  at: string,
): ResultAsync<Step, Fault> {
  return asyncResult(async (): Promise<Result<Step, Fault>> => {
    const queued: Queued[] = [];
    const unparked: Advance['unparked'][number][] = [];
    let after = before;
    let next: { cause: Cause | Unread; done: Advance } | undefined = { cause, done: first };
    while (next !== undefined) {
      const rows = await composeSends(parts, next.done, next.cause, at);
      if (rows.isErr()) return err(rows.error);
      queued.push(...rows.value);
      unparked.push(...next.done.unparked);
      after = next.done.movement;
      next = standing(parts, after, at);
    }
    const later = await answerLater(parts, unparked, queued, at);
    return later.map(({ rows, answered }) => ({ before, after, queued: [...queued, ...rows], answered }));
  });
}

function standing(parts: Parts, movement: Movement, at: string): { cause: Cause; done: Advance } | undefined {
  const cause = parts.autoDischarge ? standingAct(movement, at) : undefined;
  if (cause === undefined) return undefined;
  const done = advance(TABLES, movement, cause, contextOf(parts, at));
  return done.verdict === 'applied' ? { cause, done } : undefined;
}

/** The part of a change that a step writes; an empty step writes nothing. */
export function changeOf({ before, after, queued, answered }: Step, now: { readonly fired?: string } = {}): Change {
  const added = after.log.slice(before.version);
  return {
    movements: added.length === 0 ? [] : [movementChange(before, after)],
    outbox: queued,
    answered,
    timers: {
      set: added.flatMap(({ timers }) => timers.set),
      clear: added.flatMap(({ timers }) => timers.clear),
      ...now,
    },
    feed: feedOf(before, after),
  };
}

const TRIES = 12;

/**
 * Repeats what another writer overtook: `once` reads again each time. Refuses with `gateway/busy` after the last try.
 *
 * Within this gateway one movement is changed by one at a time, so that only other processes can overtake.
 */
export function untilCommitted<T>(
  { clock, turns }: Parts,
  reference: string,
  once: () => Promise<Result<T, Fault>>,
): ResultAsync<T, Fault> {
  const work = async (): Promise<Result<T, Fault>> => {
    for (let n = 1; n <= TRIES; n += 1) {
      const result = await once();
      if (result.isOk() || result.error.code !== 'store/conflict') return result;
      await clock.wait(backOff(n, 5, 500), new AbortController().signal);
    }
    return err(fault('gateway/busy', { reference, tries: TRIES }));
  };
  return asyncResult(() => turns(reference, work));
}
