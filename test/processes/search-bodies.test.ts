import { expect, test } from '@jest/globals';
import { SEARCH_BODIES } from '../../src/processes/search-bodies.ts';
import { tell } from './forge.ts';
import { arrival } from './scenarios.ts';
import { sceneOf } from './stage.ts';
import { NOW, actCause } from './world.ts';

const DEPARTURE = { role: 'departure', office: 'TGLFP', state: 'released' } as const;
const timer = { kind: 'timer', timer: 'T', row: 'transitTime', round: 1 } as const;
const atDeparture = { administration: 'TG', states: [DEPARTURE] };

test('who asks gives the states of all its offices, each since the act or the receipt that led to it', () => {
  const border = { role: 'transit', office: 'TGCNK', state: 'expected' } as const;
  const scene = sceneOf({ administration: 'TG', states: [DEPARTURE, border] }, timer);
  expect(SEARCH_BODIES.StatusRequest(scene, 'TGLFP')).toEqual({
    doubt: { office: 'TGLFP', reason: 'noArrival' },
    officeState: [
      { ...DEPARTURE, since: '2026-03-11T08:00:00+00:00' },
      { ...border, since: '2026-03-11T08:00:00+00:00' },
    ],
  });
  const now = [{ ...DEPARTURE, state: 'enquiryRecommended' }];
  expect(SEARCH_BODIES.StatusRequest({ ...scene, states: now }, 'TGLFP').officeState).toEqual([
    { ...now[0], since: NOW },
  ]);
});

test('the doubt is that of the officer; of a timer it is what is missing', () => {
  const doubt = { office: 'TGLFP', reason: 'noPassage' };
  const asked = sceneOf(atDeparture, actCause('a', 'TGLFP', 'requestStatus', { doubt }));
  expect(SEARCH_BODIES.StatusRequest(asked, 'TGLFP').doubt).toEqual(doubt);
  const arrived = sceneOf(atDeparture, timer, { arrivals: [arrival('NENIA')] });
  expect(SEARCH_BODIES.StatusRequest(arrived, 'TGLFP').doubt).toEqual({ office: 'TGLFP', reason: 'noResults' });
});

test('what is not known here is said to be unknown', () => {
  const request = tell('TG', { administration: 'BF' }, 'StatusRequest');
  expect(SEARCH_BODIES.StatusResponse(sceneOf({ administration: 'BF', states: [] }, request))).toEqual({
    known: false,
  });
  expect(SEARCH_BODIES.StatusResponse(sceneOf(atDeparture, request))).toMatchObject({
    known: true,
    officeState: [{ office: 'TGLFP', state: 'released' }],
  });
});
