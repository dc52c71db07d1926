import { expect, test } from '@jest/globals';
import { SEARCH_NEEDS } from '../../src/processes/search-needs.ts';
import { sent, tell } from './forge.ts';
import { sceneOf } from './stage.ts';
import { actCause } from './world.ts';

const atDeparture = {
  administration: 'TG',
  states: [{ role: 'departure', office: 'TGLFP', state: 'released' }],
  sends: [sent('StatusRequest', 'BF')],
} as const;

test('no administration asks itself, or one that the corridor does not know', () => {
  const met = (administration: string) =>
    SEARCH_NEEDS.asksNeighbour.met(
      sceneOf(atDeparture, actCause('a', 'TGLFP', 'requestStatus', { administration, doubt: {} })),
    );
  expect([met('BF'), met('TG'), met('ZZ')]).toEqual(['yes', 'no', 'no']);
});

test('a status that nobody asked for is about nothing here', () => {
  const told = (from: string, correlationId: string) =>
    SEARCH_NEEDS.askedStatus.met(
      sceneOf(atDeparture, tell(from, { administration: 'TG' }, 'StatusResponse', { correlationId })),
    );
  expect(told('BF', 'StatusRequest-BF')).toBe('yes');
  expect(told('NE', 'StatusRequest-BF')).toBe('elsewhere');
  expect(told('BF', 'nothing')).toBe('elsewhere');
});
