import { Duration } from 'luxon';
import { type Result, err, ok } from 'neverthrow';
import type { Fault, Timer } from '../index.ts';
import type { Stage } from './play-journey.ts';

/** Lets time pass up to an instant: each timer that comes due meanwhile runs out at its own time, and what it sends is settled before the next one. */
export async function passTime(stage: Stage, to: string): Promise<Result<void, Fault>> {
  const { clock, corridor, wire } = stage;
  const looked = new Set<string>();
  for (;;) {
    const due = await nextDue(stage, to, looked);
    if (due.isErr()) return err(due.error);
    if (due.value === undefined) break;
    looked.add(keyOf(due.value));
    clock.goTo(due.value.dueAt);
    const fired = await fireAll(stage);
    if (fired.isErr()) return fired;
  }
  clock.goTo(to);
  const overdue = await unacknowledged(
    stage,
    Date.parse(to) - Duration.fromISO(corridor.limits.acknowledgement).toMillis(),
  );
  if (overdue.isErr()) return err(overdue.error);
  wire.expect(overdue.value);
  return fireAll(stage);
}

/** Ids of the messages of all ends that were sent before a time and that nothing has acknowledged. */
export async function unacknowledged({ ends }: Stage, before: number): Promise<Result<readonly string[], Fault>> {
  const ids: string[] = [];
  for (const { store } of ends.list) {
    const rows = await store.outbox({ state: 'sent', sentBefore: new Date(before).toISOString(), limit: 1000 });
    if (rows.isErr()) return err(rows.error);
    ids.push(...rows.value.map(({ id }) => id));
  }
  return ok(ids);
}

/** Once more after what was asked is answered: a timer that accuses waits for the line to speak. */
async function fireAll({ ends }: Stage): Promise<Result<void, Fault>> {
  for (const _ of ['first', 'again']) {
    for (const { gateway } of ends.list) {
      const fired = await gateway.fireTimers();
      if (fired.isErr()) return err(fired.error);
    }
    const settled = await ends.settled();
    if (settled.isErr()) return settled;
  }
  return ok(undefined);
}

async function nextDue(
  stage: Stage,
  to: string,
  looked: ReadonlySet<string>,
): Promise<Result<Timer | undefined, Fault>> {
  const due = await dueUntil(stage, to);
  return due.map((timers) => timers.find((timer) => !looked.has(keyOf(timer))));
}

/** Timers of all ends that are due up to an instant, the earliest first. */
async function dueUntil({ ends }: Stage, to: string): Promise<Result<readonly Timer[], Fault>> {
  const all: Timer[] = [];
  for (const { store } of ends.list) {
    const due = await store.timersDue(to, 100);
    if (due.isErr()) return err(due.error);
    all.push(...due.value);
  }
  return ok(all.toSorted((a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt) || (a.id < b.id ? -1 : 1)));
}

function keyOf({ id, dueAt }: Timer): string {
  return `${id} ${dueAt}`;
}
