import { type Result, err, ok } from 'neverthrow';
import type { Fault } from '../fault.ts';
import { CATALOGUE, type MessageName } from '../messages/catalogue.ts';
import type { Movement, Sightings } from '../movement.ts';
import type { OutboxRow } from '../stores/store.ts';
import type { Parts } from './options.ts';
import { readSightings } from './sightings.ts';
import { readMovement } from './step.ts';
import type { ReadDelivery } from './take-message.ts';

/** What the store knows that a new message is held against. */
export interface Known {
  /** The message of ours that it answers. */
  readonly answered: OutboxRow | undefined;
  /** The movement that it is about, version 0 where it is new here; none where it is about no movement, or answers nothing of ours. */
  readonly movement: Movement | undefined;
  readonly sightings: Sightings;
}

export async function lookUp(parts: Parts, delivery: ReadDelivery): Promise<Result<Known, Fault>> {
  const { message } = delivery;
  const answered = await answeredRow(parts, delivery);
  if (answered.isErr()) return err(answered.error);
  const isAnswer = CATALOGUE[message.name].job === 'answer';
  const reference = isAnswer ? answered.value?.envelope.movement : message.reference;
  const movement = reference === undefined ? ok(undefined) : await readMovement(parts, reference);
  if (movement.isErr()) return err(movement.error);
  const sightings = await readSightings(parts.store, message);
  const successors = movement.value?.facts.successors ?? [];
  return sightings.map((seen) => ({
    answered: answered.value,
    movement: movement.value,
    // A movement that goes on from this one carries the same goods.
    sightings: seen.filter((sighting) => !successors.includes(sighting.reference)),
  }));
}

/**
 * The message of ours that an answer or a response is about, by its correlation id.
 *
 * Only its own recipient can answer it, only a request has a response, an answer itself is never answered, and a reference that is given must be its own.
 */
export async function answeredRow(
  { store }: Parts,
  { sender, message }: ReadDelivery,
): Promise<Result<OutboxRow | undefined, Fault>> {
  const id = message.header.correlationId;
  const { job } = CATALOGUE[message.name];
  if (id === undefined || (job !== 'answer' && job !== 'response')) return ok(undefined);
  return (await store.outboxRow(id)).map((row) => {
    if (row === undefined || row.envelope.recipient !== sender) return undefined;
    if (message.reference !== undefined && message.reference !== row.envelope.movement) return undefined;
    const asked = CATALOGUE[row.name as MessageName].job;
    return asked !== 'answer' && (job === 'answer' || asked === 'request') ? row : undefined;
  });
}
