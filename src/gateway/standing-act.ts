import type { Cause, Movement } from '../movement.ts';
import { holdingArrival } from '../processes/scene.ts';

/**
 * What the standing instruction `autoDischarge` performs now: discharge, once the results of the office whose arrival holds are A1 or A2.
 *
 * The instruction is the actor. Whether the act is admissible is for the tables to say.
 */
export function standingAct({ reference, states, facts }: Movement, at: string): Cause | undefined {
  const departure = states.find(({ role }) => role === 'departure');
  const arrivedAt = holdingArrival(facts)?.office;
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
