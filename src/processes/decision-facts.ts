import type { Decision } from '../messages/movement-decision.ts';
import type { Facts, KnownDecision } from '../movement.ts';
import { decidedRecord } from '../movement/as-of-now.ts';

/** The facts with decisions; those told twice, by the act and by a message or by two messages, are one. */
export function learnDecisions(facts: Facts, told: readonly Decision[], recordVersion: number): Facts {
  const known = new Set(facts.decisions.map(({ decision }) => JSON.stringify(decision)));
  const news = told.filter((decision) => !known.has(JSON.stringify(decision)));
  const decisions = [...facts.decisions, ...news.map((decision) => ({ decision, recordVersion }))];
  return asOfNow({ ...facts, decisions: decisions.toSorted(inOrder) });
}

function inOrder(a: KnownDecision, b: KnownDecision): number {
  return a.decision.number - b.decision.number || (JSON.stringify(a.decision) < JSON.stringify(b.decision) ? -1 : 1);
}

/** The facts with the record as of now: one that was given after a decision has it already. */
export function asOfNow(facts: Facts): Facts {
  const { given, decisions } = facts;
  if (given === undefined) return facts;
  const later = decisions.filter(({ recordVersion }) => recordVersion > given.version);
  return {
    ...facts,
    record: decidedRecord(
      given.record,
      later.map(({ decision }) => decision),
    ),
    recordVersion: Math.max(given.version, ...later.map(({ recordVersion }) => recordVersion)),
  };
}
