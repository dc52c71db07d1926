import { expect, test } from '@jest/globals';
import { incomingRecordOf, movementAt } from '../../src/extension/incoming.ts';
import { followed } from './followed.ts';
import { NOW, REFERENCE } from './samples.ts';

test('the record that a neighbour sent is found by the change that it brought, at each office of ours', async () => {
  const { changes, movement } = await followed();
  const incoming = changes.flatMap((change) => incomingRecordOf(change, movement) ?? []);
  expect(incoming.map(({ reference, role, office, message }) => [reference, role, office, message.name])).toEqual([
    [REFERENCE, 'transit', 'BFCNK', 'AnticipatedTransitRecord'],
    [REFERENCE, 'destination', 'BFOUA', 'AnticipatedArrivalRecord'],
  ]);
  expect(incoming[0]?.record.officeOfDeparture).toBe('TGLFP');
});

test('what brought no record gives nothing', async () => {
  const { changes, movement } = await followed();
  const [change] = changes;
  if (change?.message === undefined) throw new Error('no change');
  expect(incomingRecordOf({ ...change, message: { ...change.message, id: 'other' } }, movement)).toBeUndefined();
  expect(incomingRecordOf({ ...change, message: { ...change.message, direction: 'out' } }, movement)).toBeUndefined();
  const { before: _, ...parked } = change;
  expect(incomingRecordOf(parked, movement)).toBeUndefined();
});

test('a movement as it stood leaves out what came later', async () => {
  const { movement } = await followed();
  expect(movementAt(movement, NOW).log).toHaveLength(movement.log.length);
  expect(movementAt(movement, '2000-01-01T00:00:00Z').states).toEqual([]);
});
