import { type Result, err, ok } from 'neverthrow';
import { type ActName, type Corridor, type Fault, type FactsOf, actIdOf, fault, findOffice } from '../index.ts';
import type { Ends } from '../conformance/index.ts';
import type { JourneyClock } from '../conformance/index.ts';
import { type JourneyLine, journeyFeed } from './journey-feed.ts';

/** One act of an officer, as plain data. */
export interface JourneyAct {
  readonly step: ActName;
  readonly office: string;
  readonly officer: string;
  readonly actAt: string;
  readonly facts: Readonly<Record<string, unknown>>;
  /** Made from office, reference and step where an office does a step once. */
  readonly actId?: string;
}

/** What happens to one movement, in the order in which it happens. */
export interface Journey {
  readonly reference: string;
  readonly acts: readonly JourneyAct[];
}

/**
 * Performs the acts of a journey one after the other, each at its own time and at the gateway of its office, and shows what the feeds of all gateways say of
 * it; the next act comes when every message is acknowledged. It stops at the first act that is refused.
 */
export async function runJourney(
  { ends, corridor, clock }: { readonly ends: Ends; readonly corridor: Corridor; readonly clock: JourneyClock },
  { reference, acts }: Journey,
  show: (lines: readonly JourneyLine[]) => void,
): Promise<Result<void, Fault>> {
  const feed = journeyFeed(ends.list, reference);
  for (const { step, office, officer, actAt, facts, actId = actIdOf(office, reference, step) } of acts) {
    const administration = findOffice(corridor, office)?.administration;
    const end = ends.list.find((each) => each.administration === administration);
    if (end === undefined) return err(fault('process/not-yours', { office, step, expected: reference }));
    clock.goTo(actAt);
    const act = { actId, reference, office, officer, actAt };
    const performed = await end.gateway.perform(step, facts as unknown as FactsOf<ActName>, act);
    if (performed.isErr()) return err(performed.error);
    const settled = await ends.settled();
    const lines = await feed();
    if (lines.isOk()) show(lines.value);
    if (settled.isErr()) return settled;
    if (lines.isErr()) return err(lines.error);
  }
  return ok(undefined);
}
