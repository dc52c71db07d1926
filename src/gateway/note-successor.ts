import { type Result, err, ok } from 'neverthrow';
import { type Fault, fault } from '../fault.ts';
import type { Cause } from '../movement.ts';
import type { FactsOf } from '../processes/acts.ts';
import { advance } from '../processes/advance.ts';
import { TABLES } from '../processes/tables.ts';
import type { Parts } from './options.ts';
import { type Step, contextOf, readMovement, takeStep } from './step.ts';

/**
 * The note of a successor on the movement from which it goes on, for the commit that initiates it: so neither stands without the other.
 *
 * Nothing for any other act. Refuses where the first movement is not known here, or where its goods passed already under its own document.
 */
export async function noteSuccessor(
  parts: Parts,
  cause: Cause,
  reference: string,
  at: string,
): Promise<Result<readonly Step[], Fault>> {
  if (cause.kind !== 'act' || cause.step !== 'initiateSuccessor') return ok([]);
  const first = (cause.facts as FactsOf<'initiateSuccessor'>).record.predecessor;
  if (first === undefined) return ok([]);
  const before = await readMovement(parts, first);
  if (before.isErr()) return err(before.error);
  if (before.value.version === 0) return err(fault('process/unknown-movement', { reference: first }));
  const note: Cause = { ...cause, step: 'noteSuccessor', facts: { successor: reference } };
  const done = advance(TABLES, before.value, note, contextOf(parts, at));
  if (done.fault !== undefined) return err(done.fault);
  return (await takeStep(parts, before.value, note, done, at)).map((step) => [step]);
}
