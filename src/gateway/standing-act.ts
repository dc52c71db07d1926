import type { Cause, Movement } from '../movement.ts';
import { destinationsOf, holdingArrival } from '../processes/scene.ts';

/**
 * What the standing instruction `autoDischarge` performs now: discharge, once the results of the office whose arrival holds are A1 or A2, and departure declared
 * that office as destination. Where goods arrived elsewhere an officer decides: else any party could free the guarantee by two messages.
 *
 * The instruction is the actor. Whether the act is admissible is for the tables to say.
 */
export function standingAct({ reference, states, facts }: Movement, at: string): Cause | undefined {
  const departure = states.find(({ role }) => role === 'departure');
  const arrivedAt = holdingArrival(facts)?.office;
  if (arrivedAt === undefined || !destinationsOf(facts).includes(arrivedAt)) return undefined;
  const latest = facts.results.findLast(({ office }) => office === arrivedAt);
  if (departure?.state !== 'arrived' || (latest?.result !== 'A1' && latest?.result !== 'A2')) return undefined;
  return {
    kind: 'act',
    step: 'decideDischarge',
    actId: `auto:${reference}:${latest.office}:${latest.number}`,
    office: departure.office,
    officer: 'standing instruction',
    actAt: at,
    facts: { ground: 'satisfactoryResults' },
  };
}
