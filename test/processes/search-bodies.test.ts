import { expect, test } from '@jest/globals';
import { SEARCH_BODIES } from '../../src/processes/search-bodies.ts';
import { tell } from './forge.ts';
import { arrival, crossing, results } from './scenarios.ts';
import { answer, enquire } from './search-scenarios.ts';
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

test('an enquiry says where the goods were last seen, and by when the answer is due', () => {
  const { office, step, facts } = enquire();
  const scene = sceneOf(atDeparture, actCause('a', office, step, facts), {
    passages: [crossing('TGCNK'), crossing('BFCNK')],
    enquiries: [{ number: 1, asked: 'NENIA', ended: false }],
  });
  expect(SEARCH_BODIES.EnquiryRequest(scene, 'TGLFP')).toEqual({
    enquiry: {
      number: 1,
      office: 'TGLFP',
      openedAt: '2026-03-11T08:00:00+00:00',
      reason: ['noArrival'],
      answerBy: '2026-04-08',
      lastOffice: 'BFCNK',
      lastSeenAt: crossing('BFCNK').passedAt,
    },
  });
  expect(SEARCH_BODIES.EnquiryRequest(sceneOf(atDeparture, timer), 'TGLFP').enquiry).toMatchObject({
    openedAt: NOW,
    reason: ['timeLimitPassed', 'noArrival'],
  });
});

test('only the answer 3 repeats the arrival and the latest results of the office', () => {
  const says = (code: '1' | '3') => {
    const { office, step, facts } = answer('BFOUA', code);
    const scene = sceneOf({ administration: 'BF', states: [] }, actCause('a', office, step, facts), {
      arrivals: [arrival('BFOUA'), arrival('BFOGI')],
      results: [results('BFOUA', 'B1'), results('BFOUA', 'A1', 2)],
    });
    return SEARCH_BODIES.EnquiryResponse(scene, 'BFOUA');
  };
  expect(says('1')).toEqual({ finding: answer('BFOUA', '1').facts['finding'] });
  expect(says('3')).toEqual({
    finding: answer('BFOUA', '3').facts['finding'],
    arrival: [arrival('BFOUA')],
    results: results('BFOUA', 'A1', 2),
  });
});

test('an end names the latest enquiry at the office that it goes to', () => {
  const enquiries = [
    { number: 1, asked: 'BFCNK', ended: true },
    { number: 2, asked: 'NENIA', ended: true },
    { number: 3, asked: 'BFCNK', ended: true },
  ];
  const scene = sceneOf(atDeparture, tell('NE', { administration: 'TG' }, 'ArrivalAdvice'), { enquiries });
  expect(SEARCH_BODIES.EnquiryCancelled(scene, 'TGLFP', { administration: 'BF', office: 'BFCNK' })).toEqual({
    end: { number: 3, office: 'TGLFP', endedAt: NOW, reason: 'arrived' },
  });
});
