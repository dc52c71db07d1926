import { type Result, err, ok } from 'neverthrow';
import { CATALOGUE, type Fault, type MessageName, type Movement, type OfficeState, endingOf, fault } from '../index.ts';
import type { SentMessage } from './demo-files.ts';
import type { Ends } from '../conformance/index.ts';

/** How a journey ended, as the stores of all administrations tell it. */
export interface JourneyEnd {
  readonly reference: string;
  readonly ending: string;
  readonly states: readonly (OfficeState & { readonly administration: string })[];
  /** The view of the administration of departure. */
  readonly departure: Movement;
}

/** Reads the movement at every end. Refuses with `gateway/no-agreement` where the states, or the guarantee, are no ending that the offices agree on. */
export async function readEnd(ends: Ends, reference: string): Promise<Result<JourneyEnd, Fault>> {
  const states: (OfficeState & { administration: string })[] = [];
  let departure: Movement | undefined;
  for (const { administration, gateway } of ends.list) {
    const movement = await gateway.movement(reference);
    if (movement.isErr()) return err(movement.error);
    const own = movement.value?.states ?? [];
    states.push(...own.map((state) => ({ ...state, administration })));
    if (own.some(({ role }) => role === 'departure')) departure = movement.value;
  }
  const itinerary = departure?.facts.record?.itinerary.map(({ office }) => office) ?? [];
  states.sort((a, b) => itinerary.indexOf(a.office) - itinerary.indexOf(b.office));
  const ending = endingOf(states);
  if (departure !== undefined && ending !== undefined && ending.guarantee.includes(departure.facts.guarantee))
    return ok({ reference, ending: ending.ending, states, departure });
  const all = states.map(({ office, state }) => `${office} ${state}`).join(', ');
  return err(fault('gateway/no-agreement', { reference, states: all }));
}

/** The exact bytes of every message that was sent, in the order of sending. */
export async function sentMessages(ends: Ends): Promise<Result<readonly SentMessage[], Fault>> {
  const messages: SentMessage[] = [];
  for (const [id, sender] of ends.sent) {
    const row = await ends.list.find(({ administration }) => administration === sender)?.store.outboxRow(id);
    if (row === undefined) continue;
    if (row.isErr()) return err(row.error);
    if (row.value === undefined) continue;
    const { name, envelope } = row.value;
    messages.push({
      code: CATALOGUE[name as MessageName].code,
      sender,
      recipient: envelope.recipient,
      body: envelope.body,
    });
  }
  return ok(messages);
}
