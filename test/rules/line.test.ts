import { LINE_RULES } from '../../src/rules/line.ts';
import { testPairs } from './pairs.ts';

testPairs(LINE_RULES, [
  {
    rule: 'R-2101',
    on: 'UnavailabilityNotice',
    breaks: { 'unavailability/to': '2026-03-16T11:59:59+00:00' },
    at: 'unavailability/to',
  },
  {
    rule: 'R-2102',
    on: 'UnavailabilityNotice',
    breaks: { 'unavailability/what': 'line' },
    at: 'unavailability/office',
  },
  {
    rule: 'R-2103',
    on: 'UnavailabilityNotice',
    breaks: { 'unavailability/office/1': 'TGCNK' },
    at: 'unavailability/office[2]',
  },
  {
    rule: 'R-2104',
    on: 'UnavailabilityNotice',
    breaks: { 'unavailability/from': '2026-03-16T12:00:01+00:00', 'unavailability/to': undefined },
    at: 'unavailability/from',
  },
  { rule: 'R-2105', on: 'AvailabilityRequest', breaks: { 'terms/schemaVersion/1': '1' }, at: 'terms/schemaVersion[2]' },
]);
