import { expect, test } from '@jest/globals';
import type { Facts } from '../../src/movement.ts';
import { officesWithPart } from '../../src/movement/offices.ts';
import { NO_FACTS } from '../../src/processes/facts.ts';
import { RECORD } from '../rules/messages.ts';

test('of nothing known no office has part', () => {
  expect(officesWithPart(NO_FACTS)).toEqual([]);
});

test('the declared offices, those of an earlier record and those of a decision, each once', () => {
  const facts = {
    ...NO_FACTS,
    record: RECORD,
    given: { version: 1, record: { ...RECORD, officeOfDestination: 'NENIA' } },
    decisions: [{ recordVersion: 2, decision: { number: 1, itinerary: [{ office: 'TGLFP' }, { office: 'BFOGI' }] } }],
  } as unknown as Facts;
  expect(officesWithPart(facts)).toEqual(['TGLFP', 'NENIA', 'TGCNK', 'BFCNK', 'BFOUA', 'BFOGI']);
});

test.each<[string, object]>([
  ['passages', { passages: [{ office: 'NEMKL' }] }],
  ['refusals', { crossingRefusals: [{ office: 'NEMKL' }] }],
  ['incidents', { incidents: [{ office: 'NEMKL' }] }],
  ['arrivals', { arrivals: [{ office: 'NEMKL' }] }],
  ['results', { results: [{ office: 'NEMKL' }] }],
  [
    'enquiries',
    {
      enquiries: [
        { number: 1, asked: 'NEMKL' },
        { number: 2, asked: '' },
      ],
    },
  ],
  ['the conversion', { conversion: { office: 'NEMKL' } }],
  ['guarantees', { guaranteeAbroad: { ...NO_FACTS.guaranteeAbroad, booked: [{ office: 'NEMKL' }] } }],
])('the offices of %s', (_what, known) => {
  expect(officesWithPart({ ...NO_FACTS, ...known } as Facts)).toEqual(['NEMKL']);
});
