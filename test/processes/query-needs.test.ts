import { expect, test } from '@jest/globals';
import { QUERY_NEEDS } from '../../src/processes/query-needs.ts';
import { sent, tell } from './forge.ts';
import { sceneOf } from './stage.ts';
import { actCause } from './world.ts';

const query = actCause('q', 'BFCNK', 'queryMovement', { purpose: 'consultation' });
const { departureElsewhere, askedQuery } = QUERY_NEEDS;

test('departure is asked by others, not by itself', () => {
  expect(departureElsewhere.met(sceneOf({ administration: 'BF', states: [] }, query))).toBe('yes');
  expect(departureElsewhere.met(sceneOf({ administration: 'TG', states: [] }, query))).toBe('no');
});

test('an answer is about a query of ours, of the administration that was asked', () => {
  const met = (from: string, correlationId: string) =>
    askedQuery.met(
      sceneOf(
        { administration: 'BF', states: [], sends: [sent('MovementQuery', 'TG')] },
        tell(from, { administration: 'BF' }, 'MovementQueryResponse', { correlationId }),
      ),
    );
  expect([met('TG', 'MovementQuery-TG'), met('NE', 'MovementQuery-TG'), met('TG', 'other')]).toEqual([
    'yes',
    'elsewhere',
    'elsewhere',
  ]);
});
