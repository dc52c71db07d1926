import type { Fault, FaultItem } from '../fault.ts';
import { CATALOGUE } from '../messages/catalogue.ts';
import type { Cause } from '../movement.ts';
import { type Advance, advance, recordRejection } from '../processes/advance.ts';
import { foldLog } from '../processes/fold.ts';
import { TABLES } from '../processes/tables.ts';
import { checkRules } from '../rules/rule.ts';
import type { Known } from './look-up.ts';
import type { Parts } from './options.ts';
import { contextOf } from './step.ts';
import type { ReadDelivery } from './take-message.ts';

/** What rules and process make of a message. */
export interface Judgement {
  readonly verdict: Advance['verdict'];
  /** Why it is rejected. */
  readonly refused?: Fault;
  readonly warnings: readonly FaultItem[];
  /** What it does to its movement; absent where nothing is written on a log. */
  readonly advance?: Advance;
}

/**
 * Holds a message against the rules and the tables.
 *
 * What the rules remark, signals of fraud above all, is on the log with the entry. What they refuse is on the log of its movement, so that its sequence counts.
 * Not so a refused answer, and what names another sender or recipient than the two of this exchange: their numbers belong to no sequence of ours.
 */
export function judge(parts: Parts, delivery: ReadDelivery, known: Known, at: string): Judgement {
  const { corridor, administration } = parts;
  const { sender, message } = delivery;
  const { movement, sightings } = known;
  const isKnown = movement !== undefined && movement.version > 0;
  const context = { corridor, administration, now: at, direction: 'in' as const, signedAs: sender, sightings };
  const rules = checkRules(message, isKnown ? { ...context, movement } : context);
  const cause: Extract<Cause, { kind: 'message' }> = { kind: 'message', sender, message };
  if (rules.isErr()) {
    const refused = { verdict: 'rejected' as const, refused: rules.error, warnings: [] };
    if (movement === undefined || isAnswer(delivery) || isMisaddressed(parts, delivery)) return refused;
    return { ...refused, advance: recordRejection(TABLES, movement, cause, rules.error.items, contextOf(parts, at)) };
  }
  const { warnings } = rules.value;
  if (movement === undefined) return { verdict: 'applied', warnings };
  const done = withRemarks(advance(TABLES, movement, cause, contextOf(parts, at)), warnings);
  const refused = done.verdict === 'rejected' && done.fault !== undefined ? { refused: done.fault } : {};
  return { verdict: done.verdict, warnings, advance: done, ...refused };
}

/** The remarks stand on the entry of the message itself, which is the first. */
function withRemarks(done: Advance, remarks: readonly FaultItem[]): Advance {
  const [first, ...rest] = done.entries;
  if (first === undefined || remarks.length === 0) return done;
  const { reference, administration, log } = done.movement;
  const entries = [{ ...first, remarks: [...first.remarks, ...remarks] }, ...rest];
  const movement = foldLog(reference, administration, [...log.slice(0, -entries.length), ...entries]);
  return { ...done, entries, movement };
}

function isAnswer({ message }: ReadDelivery): boolean {
  return CATALOGUE[message.name].job === 'answer';
}

function isMisaddressed({ administration }: Parts, { sender, message: { header } }: ReadDelivery): boolean {
  return header.sender.administration !== sender || header.recipient.administration !== administration;
}
