import { type Result, err, ok } from 'neverthrow';
import type { Fault } from '../fault.ts';
import { CATALOGUE, type MessageName } from '../messages/catalogue.ts';
import type { Movement } from '../movement.ts';
import type { Change, OutboxRow } from '../stores/store.ts';
import { answeredRow } from './look-up.ts';
import type { Parts } from './options.ts';
import { readMovement } from './step.ts';
import type { ReadDelivery } from './take-message.ts';

type Settled = NonNullable<Change['settled']>;

/** What becomes of the message of ours that another one answers. */
export function settledBy(name: MessageName, answered: OutboxRow | undefined, at: string): Settled {
  if (answered === undefined) return [];
  const isRefusal = name === 'FunctionalRejection' || name === 'XmlRejection';
  return [{ id: answered.id, state: isRefusal ? 'refused' : 'acknowledged', at }];
}

/**
 * What becomes of a message of ours that was sent once more after it was answered, when a copy of an answer comes: the last word on the log holds again, so
 * that it is not sent without end. What is queued still goes out first. Without a movement the copy itself is that word, where it is an answer: one that was
 * refused leaves no mark to be a copy of.
 */
export async function settledAgain(parts: Parts, delivery: ReadDelivery, at: string): Promise<Result<Settled, Fault>> {
  const { name } = delivery.message;
  const answered = await answeredRow(parts, delivery);
  if (answered.isErr()) return err(answered.error);
  const row = answered.value;
  if (row?.state !== 'sent') return ok([]);
  const reference = row.envelope.movement;
  if (reference === undefined) return ok(CATALOGUE[name].job === 'answer' ? settledBy(name, row, at) : []);
  return (await readMovement(parts, reference)).map((movement) => {
    const word = lastWord(movement, row);
    return word === undefined ? [] : settledBy(word, row, at);
  });
}

function lastWord({ log }: Movement, { id, envelope: { recipient } }: OutboxRow): MessageName | undefined {
  const entry = log.findLast(
    ({ cause, verdict }) =>
      verdict !== 'rejected' &&
      cause.kind === 'message' &&
      cause.sender === recipient &&
      cause.message.header.correlationId === id,
  );
  return entry?.cause.kind === 'message' ? entry.cause.message.name : undefined;
}
