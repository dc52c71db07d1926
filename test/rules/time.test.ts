import { TIME_RULES } from '../../src/rules/time.ts';
import { testPairs } from './pairs.ts';

testPairs(TIME_RULES, [
  {
    rule: 'R-0801',
    on: 'AnticipatedArrivalRecord',
    keeps: { 'record/timeLimit': '2026-03-10' },
    breaks: { 'record/timeLimit': '2026-03-09' },
    at: 'record/timeLimit',
  },
  {
    rule: 'R-0802',
    on: 'AnticipatedArrivalRecord',
    context: { 'corridor/route/0/timeLimit/days': 40 },
    keeps: { 'record/timeLimit': '2026-04-09' },
    breaks: { 'record/timeLimit': '2026-04-10' },
    at: 'record/timeLimit',
  },
  {
    rule: 'W-0803',
    on: 'AnticipatedArrivalRecord',
    breaks: { 'record/timeLimit': '2026-03-19' },
    at: 'record/timeLimit',
  },
  {
    rule: 'R-0804',
    on: 'AnticipatedArrivalRecord',
    keeps: { 'header/preparedAt': '2026-03-10T15:45:00+00:00', 'header/actAt': undefined },
    breaks: { 'header/preparedAt': '2026-03-10T15:44:59+00:00', 'header/actAt': undefined },
    at: 'record/releasedAt',
  },
  {
    rule: 'R-0805',
    on: 'AnticipatedArrivalRecord',
    keeps: { 'record/leftAt': '2026-03-10T17:00:00+01:00' },
    breaks: { 'record/leftAt': '2026-03-10T16:59:59+01:00' },
    at: 'record/leftAt',
  },
  {
    rule: 'R-0806',
    on: 'AnticipatedArrivalRecord',
    breaks: { 'record/control/at': '2026-03-10T16:00:01+00:00' },
    at: 'record/control/at',
  },
  {
    rule: 'R-0807',
    on: 'DestinationControlResults',
    keeps: { 'results/controlledAt': '2026-03-16T12:15:00+00:00' },
    breaks: { 'results/controlledAt': '2026-03-16T12:15:01+00:00' },
    at: 'results/controlledAt',
  },
]);
