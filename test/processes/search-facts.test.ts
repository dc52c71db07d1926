import { expect, test } from '@jest/globals';
import type { Cause } from '../../src/movement.ts';
import { NO_FACTS } from '../../src/processes/facts.ts';
import { arrivalIn, learnSearchAct, learnSearchMessage, learnSearchOutcome } from '../../src/processes/search-facts.ts';
import { RECORD, SAYS, tell } from './forge.ts';
import { arrival, results } from './scenarios.ts';
import { answer, enquire } from './search-scenarios.ts';
import { type Act, actCause } from './world.ts';

const done = ({ office, step, facts }: Act) => actCause('a', office, step, facts) as Extract<Cause, { kind: 'act' }>;
const KNOWN = { ...NO_FACTS, record: RECORD };
const OPENED = 'departure.openEnquiry.decided';
const timer = { kind: 'timer', timer: 't', row: 'enquiryOpens', round: 1 } as const;

test('departure numbers its enquiries; without another office the declared destination is asked', () => {
  const first = learnSearchOutcome(KNOWN, OPENED, timer);
  const second = learnSearchOutcome(first, OPENED, done(enquire('BFCNK')));
  expect(second.enquiries).toEqual([
    { number: 1, asked: 'NENIA', ended: false },
    { number: 2, asked: 'BFCNK', ended: false },
  ]);
});

test('an arrival ends the enquiries at other offices', () => {
  const asked = learnSearchOutcome(learnSearchOutcome(KNOWN, OPENED, timer), OPENED, done(enquire('BFCNK')));
  const advice = tell('NE', { administration: 'TG' }, 'ArrivalAdvice');
  const ended = learnSearchOutcome(asked, 'departure.endEnquiry.arrival', advice);
  expect(ended.enquiries.map((each) => each.ended)).toEqual([false, true]);
  expect(learnSearchOutcome(asked, 'departure.release', advice)).toBe(asked);
});

test('the office that is asked knows its enquiry, and that it has ended, whichever number ends it', () => {
  const request = (number: number) =>
    tell(
      'TG',
      { administration: 'BF', office: 'BFCNK' },
      'EnquiryRequest',
      {},
      {
        enquiry: { ...SAYS.EnquiryRequest.enquiry, number },
      },
    ).message;
  const twice = [1, 2, 1].reduce((facts, number) => learnSearchMessage(facts, request(number)), NO_FACTS);
  expect(twice.enquiries.map(({ number }) => number)).toEqual([1, 2]);
  const end = (office: string) =>
    tell(
      'TG',
      { administration: 'BF', office },
      'EnquiryCancelled',
      {},
      {
        end: { ...SAYS.EnquiryCancelled.end, number: 2 },
      },
    ).message;
  expect(learnSearchMessage(twice, end('BFCNK')).enquiries.every(({ ended }) => ended)).toBe(true);
  expect(learnSearchMessage(twice, end('BFKTC')).enquiries.some(({ ended }) => ended)).toBe(false);
});

test('what an answer repeats is known once, whether it had come before or not', () => {
  const { message } = tell(
    'NE',
    { administration: 'TG' },
    'EnquiryResponse',
    {},
    {
      finding: SAYS.EnquiryResponse.finding,
      arrival: [arrival('NENIA')],
      results: results('NENIA'),
    },
  );
  const once = learnSearchMessage(NO_FACTS, message);
  expect(once).toMatchObject({ arrivals: [arrival('NENIA')], results: [results('NENIA')] });
  expect(once.findings).toEqual([SAYS.EnquiryResponse.finding]);
  expect(learnSearchMessage(once, message)).toEqual(once);
  expect(arrivalIn(NO_FACTS, { kind: 'message', sender: 'NE', message })).toBe('NENIA');
});

test('the office that answers knows what it answered', () => {
  const given = answer('BFCNK', '2');
  expect(learnSearchAct(NO_FACTS, done(given)).findings).toEqual([given.facts['finding']]);
  expect(learnSearchAct(NO_FACTS, done(enquire()))).toBe(NO_FACTS);
});
