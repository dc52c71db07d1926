import { type Result, err } from 'neverthrow';
import {
  CATALOGUE,
  type Corridor,
  type Fault,
  type MessageName,
  type RecordFromSad,
  createGateway,
  findOffice,
  memoryExchange,
  memoryStore,
  unsigned,
} from '../index.ts';

/** A message that a neighbour gets of a transit when it is released. */
export interface NeighbourMessage {
  readonly reference: string;
  readonly code: string;
  readonly name: MessageName;
  readonly recipient: string;
  readonly bytes: Uint8Array;
}

/** More messages than any declaration has. */
const MOST = 100_000;
/** Who acts in a transit that is only shown. */
const OFFICER = 'ASYCUDA World';

/**
 * The messages that the neighbours would get of these records: a gateway with a store in memory initiates and releases them, so that header, rules and schema
 * are those of a real release. Nothing is sent or kept. Refuses as the acts do.
 */
export async function messagesOfRecords(
  records: readonly Pick<RecordFromSad, 'reference' | 'record'>[],
  corridor: Corridor,
): Promise<Result<readonly NeighbourMessage[], Fault>> {
  const [first] = records;
  const administration = findOffice(corridor, first?.record.officeOfDeparture ?? '')?.administration ?? '';
  const store = memoryStore();
  const transport = memoryExchange().transport(administration);
  const gateway = await createGateway({ administration, corridor, store, transport, signature: unsigned() });
  if (gateway.isErr()) return err(gateway.error);
  for (const { reference, record } of records) {
    const act = { reference, office: record.officeOfDeparture, officer: OFFICER, actAt: record.releasedAt };
    const released = await gateway.value
      .perform('initiateTransit', { record }, { ...act, actId: `${reference}:initiateTransit` })
      .andThen(() => gateway.value.perform('release', {}, { ...act, actId: `${reference}:release` }));
    if (released.isErr()) return err(released.error);
  }
  const queued = await store.outbox({ limit: MOST });
  const made = queued.map((rows) =>
    rows.map(({ name, envelope: { movement = '', recipient, body } }) => {
      const message = name as MessageName;
      return { reference: movement, code: CATALOGUE[message].code, name: message, recipient, bytes: body };
    }),
  );
  const closed = await gateway.value.close();
  return closed.andThen(() => made);
}

/** The one that goes to the office of destination. */
export function toDestination(messages: readonly NeighbourMessage[], reference: string): NeighbourMessage | undefined {
  return messages.find((each) => each.reference === reference && each.name === 'AnticipatedArrivalRecord');
}
