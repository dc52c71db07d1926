import { type Result, type ResultAsync, err, ok } from 'neverthrow';
import type { Fault } from '../fault.ts';
import type { Cause, Timer } from '../movement.ts';
import { advance } from '../processes/advance.ts';
import { TABLES } from '../processes/tables.ts';
import { accusedBy, mayAccuse } from './accuse.ts';
import { asyncResult, guarded } from './async.ts';
import type { Parts } from './options.ts';
import { NOTHING } from './record.ts';
import { changeOf, contextOf, readMovement, takeStep, untilCommitted } from './step.ts';

const AT_ONCE = 100;

/**
 * Fires the timers whose time has come, a hundred in a pass; of several processes on one store one fires each. Gives how many are done with; one that fails
 * is observed and stops no other, however many fail before it, nor does one that waits for the line of a neighbour.
 */
export function fireTimers(parts: Parts): ResultAsync<number, Fault> {
  const now = parts.clock.now().toISOString();
  return asyncResult(async (): Promise<Result<number, Fault>> => {
    let fired = 0;
    for (let after: Timer | undefined; fired < AT_ONCE; ) {
      const due = await parts.store.timersDue(now, AT_ONCE, after);
      if (due.isErr()) return err(due.error);
      for (const timer of due.value) {
        const done = await guarded(() => fire(parts, timer));
        if (done.isErr()) parts.observe({ event: 'failed', what: `timer ${timer.id}`, fault: done.error });
        else if (done.value) fired += 1;
      }
      after = due.value.at(-1);
      if (due.value.length < AT_ONCE) break;
    }
    return ok(fired);
  });
}

/** Fires one; false where it waits for the line of a neighbour that it accuses. */
function fire(parts: Parts, timer: Timer): ResultAsync<boolean, Fault> {
  const { id, reference, row, round } = timer;
  const cause: Cause = { kind: 'timer', timer: id, row, round };
  return untilCommitted(parts, reference, async (): Promise<Result<boolean, Fault>> => {
    const before = await readMovement(parts, reference);
    if (before.isErr()) return err(before.error);
    const at = parts.clock.now().toISOString();
    const done = advance(TABLES, before.value, cause, contextOf(parts, at));
    if (done.verdict !== 'applied')
      return (await parts.store.commit({ ...NOTHING, timers: { set: [], clear: [id] } })).map(() => true);
    const may = await mayAccuse(parts, timer, accusedBy(parts, done));
    if (may.isErr() || !may.value) return may;
    const taken = await takeStep(parts, before.value, cause, done, at);
    if (taken.isErr()) return err(taken.error);
    const committed = await parts.store.commit(changeOf(taken.value, { fired: id }));
    return committed.map(() => {
      parts.wake();
      return true;
    });
  });
}
