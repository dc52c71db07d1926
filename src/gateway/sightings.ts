import type { ResultAsync } from 'neverthrow';
import type { Fault } from '../fault.ts';
import type { TransitMessage } from '../messages/catalogue.ts';
import { declarationPart } from '../messages/record.ts';
import type { Sighting, Sightings } from '../movement.ts';
import type { MovementQuery, Store } from '../stores/store.ts';
import { inTurn } from './async.ts';

/** Values looked up for one message at most. */
const MOST = 60;

/** Where else the store has seen the containers, vehicles and seals that a message names. */
export function readSightings(store: Store, message: TransitMessage): ResultAsync<Sightings, Fault> {
  const named = thingsOf(message).slice(0, MOST);
  return inTurn(named, ({ kind, value }) => {
    const query: MovementQuery = { [kind]: value, limit: 20 };
    return store.movements(query).map((found) =>
      found
        .filter(({ reference }) => reference !== message.reference)
        .map(
          ({ reference, open, loading }): Sighting => ({
            kind,
            value,
            reference,
            open,
            ...(loading === undefined ? {} : { loading }),
          }),
        ),
    );
  }).map((lists) => lists.flat());
}

function thingsOf(message: TransitMessage): readonly Pick<Sighting, 'kind' | 'value'>[] {
  const record = 'record' in message ? message.record : undefined;
  const event = eventOf(message);
  const vehicles = [
    record?.transport.identity,
    record?.transport.trailer,
    event?.transport?.identity,
    event?.transport?.trailer,
  ];
  const containers = record?.container ?? [];
  const seals = [...(record?.seal ?? []), ...containers.flatMap(({ seal }) => seal ?? [])];
  const declaration = record?.declaration === undefined ? [] : [declarationPart(record.declaration)];
  return [
    ...declaration.map((value) => ({ kind: 'declaration' as const, value })),
    ...vehicles.flatMap((value) => (value === undefined ? [] : [{ kind: 'vehicle' as const, value }])),
    ...containers.map(({ number }) => ({ kind: 'container' as const, value: number })),
    ...seals.map(({ mark }) => ({ kind: 'seal' as const, value: mark })),
  ];
}

/** What happened to the vehicle. */
function eventOf(message: TransitMessage) {
  switch (message.name) {
    case 'FrontierCrossing':
      return message.crossing;
    case 'ArrivalAdvice':
    case 'ForwardedArrivalAdvice':
      return message.arrival;
    default:
      return undefined;
  }
}
