import { expect, test } from '@jest/globals';
import { noteLine, takeLine } from '../../src/gateway/take-line.ts';
import { partsOf } from '../../src/gateway/options.ts';
import { termsOf } from '../../src/gateway/terms.ts';
import {
  type GatewayEvent,
  loadSchemaEngine,
  memoryExchange,
  memoryStore,
  type TransitMessage,
  unsigned,
} from '../../src/index.ts';
import { NOW, said } from './desk.ts';
import { corridor } from './pair.ts';

const events: GatewayEvent[] = [];
const parts = async () =>
  partsOf(
    {
      administration: 'TG',
      corridor: corridor(),
      store: memoryStore(),
      transport: memoryExchange().transport('TG'),
      signature: unsigned(),
      engine: (await loadSchemaEngine())._unsafeUnwrap(),
      observe: (event) => events.push(event),
    },
    () => undefined,
  );
const { reference: _none, ...request } = said(
  'AvailabilityRequest',
  'BF',
  'TG',
  { terms: { ...termsOf(corridor()), schemaVersion: ['2'] } },
  { messageId: 'L1', sequence: undefined, seen: undefined },
) as TransitMessage & { reference: string };
const delivery = { sender: 'BF', delivered: 'd', digest: 'x', message: request as unknown as TransitMessage };
const known = { answered: undefined, movement: undefined, sightings: [] };
const applied = { verdict: 'applied' as const, warnings: [] };

test('a request is written down and answered, and told to the observer', async () => {
  const it = await parts();
  const taken = (await takeLine(it, delivery, known, applied, NOW))._unsafeUnwrap();
  expect(taken.entries.map(({ direction, name }) => `${direction} ${name}`)).toEqual([
    'in AvailabilityRequest',
    'out AvailabilityResponse',
  ]);
  expect(taken.rows).toMatchObject([
    { name: 'AvailabilityResponse', envelope: { recipient: 'BF', correlationId: 'L1' } },
  ]);
  noteLine(it, taken);
  expect(events).toEqual([
    { event: 'line', neighbour: 'BF', what: 'asked' },
    { event: 'line', neighbour: 'BF', what: 'termsDiffer' },
  ]);
});

test('what is refused, or is about a movement, leaves nothing', async () => {
  const it = await parts();
  const refused = { ...applied, refused: {} as never };
  expect((await takeLine(it, delivery, known, refused, NOW))._unsafeUnwrap()).toEqual({ entries: [], rows: [] });
  const other = { ...delivery, message: said('ArrivalAdvice', 'BF', 'TG', {}, { messageId: 'B' }) };
  expect((await takeLine(it, other, known, applied, NOW))._unsafeUnwrap()).toEqual({ entries: [], rows: [] });
});
