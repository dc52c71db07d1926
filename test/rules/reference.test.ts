import { REFERENCE_RULES } from '../../src/rules/reference.ts';
import { testPairs } from './pairs.ts';

testPairs(REFERENCE_RULES, [
  { rule: 'R-0201', on: 'FrontierCrossing', breaks: { reference: '26TGTGLFPT012345J7' }, at: 'reference' },
  {
    rule: 'R-0202',
    on: 'FrontierCrossing',
    keeps: { reference: '26TGTGLFPT012345J6' },
    breaks: { reference: '27TGTGLFPT012345J8' },
    at: 'reference',
  },
  {
    rule: 'R-0203',
    on: 'AnticipatedArrivalRecord',
    keeps: { reference: '26TG00000000000093' },
    breaks: { reference: '24GB000246J8NY33L7' },
    at: 'reference',
  },
  { rule: 'W-0204', on: 'AnticipatedArrivalRecord', breaks: { reference: '26TGTGADKT012345J0' }, at: 'reference' },
  {
    rule: 'R-0205',
    on: 'AnticipatedArrivalRecord',
    keeps: { 'record/declaration/part': 2 },
    breaks: { 'record/declaration/part': 3 },
    at: 'record/declaration/part',
  },
]);
