import { QUERY_RULES } from '../../src/rules/queries.ts';
import { testPairs } from './pairs.ts';
import { RECORD } from './messages.ts';

/** A movement that never leaves Togo. */
const AT_HOME = {
  'movement/facts/record/itinerary': [{ office: 'TGLFP' }, { office: 'TGCNK' }],
  'movement/facts/record/officeOfDestination': 'TGCNK',
  'movement/facts/passages': [],
  'movement/facts/arrivals': [],
};
const GIVEN = { refusal: undefined, record: RECORD, 'header/recordVersion': 1 };
const AT_DEPARTURE = [{ role: 'departure', office: 'TGLFP', state: 'released', since: '2026-03-10T16:00:00+00:00' }];

testPairs(QUERY_RULES, [
  { rule: 'R-2001', on: 'MovementQuery', breaks: { 'query/purpose': 'consultation' }, at: 'query/purpose' },
  { rule: 'R-2002', on: 'MovementQuery', breaks: { 'query/downTo': '2026-03-11T14:59:59+00:00' }, at: 'query/downTo' },
  {
    rule: 'R-2003',
    on: 'MovementQuery',
    breaks: { 'query/held/1/administration': 'TG' },
    at: 'query/held[2]/messageId',
  },
  { rule: 'R-2004', on: 'MovementQueryResponse', breaks: { 'held/1/administration': 'TG' }, at: 'held[2]/messageId' },
  {
    rule: 'R-2005',
    on: 'MovementQueryResponse',
    keeps: { ...GIVEN, officeState: AT_DEPARTURE },
    breaks: GIVEN,
    at: 'officeState',
  },
  {
    rule: 'R-2006',
    on: 'MovementQueryResponse',
    breaks: {
      discharge: {
        office: 'TGLFP',
        dischargedAt: '2026-03-12T09:00:00+00:00',
        ground: 'satisfactoryResults',
        guaranteeFreed: true,
      },
    },
    at: 'discharge',
  },
  {
    rule: 'R-2007',
    on: 'MovementQuery',
    breaks: {},
    breaksWith: AT_HOME,
    at: 'header/sender/administration',
  },
  {
    rule: 'R-2008',
    on: 'TransitRecordRequest',
    keeps: { 'request/presentedAt': '2026-03-10T15:45:00+00:00' },
    breaks: { 'request/presentedAt': '2026-03-10T15:44:59+00:00' },
    at: 'request/presentedAt',
  },
]);
