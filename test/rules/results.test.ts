import { RESULTS_RULES } from '../../src/rules/results.ts';
import { TIMES } from './messages.ts';
import { testPairs } from './pairs.ts';

const SATISFACTORY = { 'results/result': 'A1', 'results/accepted': 'yes', 'results/difference': undefined };

const MINOR = { 'results/result': 'A5', 'results/remark': 'One bag is missing.' };
const PART = (part: number) => ({ office: 'BFOUA', arrivedAt: TIMES.arrival, seals: 'intact', part, parts: 2 });

testPairs(RESULTS_RULES, [
  {
    rule: 'R-1001',
    on: 'DestinationControlResults',
    keeps: { 'results/difference': undefined, 'results/remark': 'One bag is missing.' },
    breaks: { 'results/difference': undefined },
    at: 'results/result',
  },
  {
    rule: 'R-1002',
    on: 'DestinationControlResults',
    keeps: SATISFACTORY,
    breaks: { 'results/result': 'A1', 'results/accepted': 'yes' },
    at: 'results/difference',
  },
  {
    rule: 'R-1003',
    on: 'DestinationControlResults',
    keeps: SATISFACTORY,
    breaks: { ...SATISFACTORY, 'results/accepted': 'part' },
    at: 'results/accepted',
  },
  {
    rule: 'R-1004',
    on: 'DestinationControlResults',
    keeps: { ...SATISFACTORY, 'results/result': 'A2', 'results/controlMade': false },
    breaks: { ...SATISFACTORY, 'results/controlMade': false },
    at: 'results/result',
  },
  {
    rule: 'W-1005',
    on: 'DestinationControlResults',
    keeps: { ...SATISFACTORY, 'results/itineraryRespected': 'unknown' },
    breaks: { ...SATISFACTORY, 'results/itineraryRespected': 'no' },
    at: 'results/itineraryRespected',
  },
  {
    rule: 'R-1006',
    on: 'DestinationControlResults',
    breaks: { 'results/difference/1/field': 'packages' },
    at: 'results/difference[2]/field',
  },
  {
    rule: 'R-1007',
    on: 'DestinationControlResults',
    keeps: { 'results/nextDeclaration': undefined, 'results/nextProcedure': undefined },
    breaks: { 'results/nextProcedure': undefined },
    at: 'results/nextProcedure',
  },
  {
    rule: 'W-1008',
    on: 'DestinationControlResults',
    breaks: { 'results/nextProcedure': '99' },
    at: 'results/nextProcedure',
  },
  {
    rule: 'R-1009',
    on: 'DestinationControlResults',
    keeps: { ...SATISFACTORY, 'results/result': 'A2', 'results/controlMade': false, 'results/sealsIntact': 'unknown' },
    breaks: { 'results/sealsIntact': 'unknown' },
    at: 'results/sealsIntact',
  },
  {
    rule: 'R-1010',
    on: 'DestinationControlResults',
    keeps: { 'results/difference/1/item': 2 },
    breaks: { 'results/difference/1/item': 3 },
    at: 'results/difference[2]/item',
  },
  {
    rule: 'W-1011',
    on: 'DestinationControlResults',
    context: { 'movement/facts/record/timeLimit': '2026-03-11' },
    breaks: { 'results/timeLimitKept': 'no' },
    at: 'results/timeLimitKept',
  },
  {
    rule: 'W-1011',
    on: 'DestinationControlResults',
    context: { 'movement/facts/record/timeLimit': '2026-03-11', 'movement/facts/arrivals': [PART(1)] },
    keeps: { 'results/timeLimitKept': 'no' },
    breaks: { 'results/timeLimitKept': 'no' },
    breaksWith: { 'movement/facts/arrivals': [PART(1), PART(2)] },
    at: 'results/timeLimitKept',
  },
  {
    rule: 'W-1012',
    on: 'DestinationControlResults',
    keeps: { 'results/controlledAt': '2026-03-11T20:00:00+00:00' },
    breaks: { 'results/controlledAt': '2026-03-11T19:59:59+00:00' },
    at: 'results/controlledAt',
  },
  {
    rule: 'R-1001',
    on: 'EnquiryResponse',
    keeps: MINOR,
    breaks: { 'results/result': 'A5' },
    at: 'results/result',
  },
  {
    rule: 'R-1009',
    on: 'EnquiryResponse',
    breaks: { 'results/sealsIntact': 'unknown' },
    at: 'results/sealsIntact',
  },
  {
    rule: 'W-1011',
    on: 'EnquiryResponse',
    context: { 'movement/facts/arrivals': [] },
    keeps: MINOR,
    breaks: { ...MINOR, 'results/timeLimitKept': 'no' },
    at: 'results/timeLimitKept',
  },
]);
