import { type Result, err } from 'neverthrow';
import type { Corridor, Fault, SchemaEngine } from '../index.ts';
import type { Ends } from './ends.ts';
import type { Journey, JourneyStep } from './journey.ts';
import type { JourneyClock } from './journey-clock.ts';
import { type Difference, differencesIn, differencesOfEnd } from './journey-differences.ts';
import { type Found, messagesSince, statesNow, timersFired } from './journey-found.ts';
import { takeJourneyStep } from './journey-steps.ts';
import { passTime } from './journey-time.ts';
import type { JourneyWire } from './journey-wire.ts';

/** Where a journey is played: the ends of all administrations, opened over the wire and on the clock. */
export interface Stage {
  readonly ends: Ends;
  readonly wire: JourneyWire;
  readonly clock: JourneyClock;
  readonly corridor: Corridor;
  readonly engine: SchemaEngine;
}

/** One step that was played: what was found after it, and where that differs from what the file says. */
export interface PlayedStep {
  /** 1, 2, 3 ... */
  readonly number: number;
  readonly step: JourneyStep;
  readonly found: Found;
  readonly differences: readonly Difference[];
}

/** A journey that was played to its end. */
export interface PlayedJourney {
  readonly journey: Journey;
  readonly steps: readonly PlayedStep[];
  /** Differences of the end, after those of the steps. */
  readonly differences: readonly Difference[];
}

/**
 * Plays a journey through the gateways of its administrations, one step after the other, each when all that can be settled of the one before it is settled, and
 * compares states, messages, timers and refusals with the file. A difference stops nothing; a refusal of store, transport or gateway does.
 */
export async function playJourney(
  journey: Journey,
  stage: Stage,
  show: (played: PlayedStep) => Promise<void> | void = () => undefined,
): Promise<Result<PlayedJourney, Fault>> {
  const steps: PlayedStep[] = [];
  let states: ReadonlyMap<string, string> = new Map();
  let seen = 0;
  const ranOut = new Set<string>();
  for (const [at, step] of journey.step.entries()) {
    const passed = await passTime(stage, timeOf(step));
    if (passed.isErr()) return err(passed.error);
    const taken = await takeJourneyStep(journey, stage, step);
    if (taken.isErr()) return err(taken.error);
    const settled = await stage.ends.settled();
    if (settled.isErr()) return err(settled.error);
    const now = await statesNow(journey, stage.ends);
    if (now.isErr()) return err(now.error);
    const fired = await timersFired(journey, stage.ends);
    if (fired.isErr()) return err(fired.error);
    const timers = fired.value.filter(({ id }) => !ranOut.has(id));
    for (const { id } of timers) ranOut.add(id);
    const found: Found = {
      before: states,
      states: now.value,
      messages: messagesSince(stage, seen),
      timers: timers.map(({ row }) => row),
      ...(taken.value.refused === undefined ? {} : { refused: taken.value.refused }),
    };
    states = now.value;
    seen = stage.wire.carried.length;
    const number = at + 1;
    const played = { number, step, found, differences: differencesIn(journey, number, step, found) };
    steps.push(played);
    await show(played);
  }
  const end = await differencesOfEnd(journey, stage.ends);
  return end.map((last) => ({ journey, steps, differences: [...steps.flatMap((one) => one.differences), ...last] }));
}

/** When the clock of all administrations stands as a step is taken. */
export function timeOf(step: JourneyStep): string {
  return step.do === 'act' ? (step.at ?? step.actAt) : step.at;
}
