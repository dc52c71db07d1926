import { DECISION_RULES } from '../../src/rules/decisions.ts';
import { testPairs } from './pairs.ts';

testPairs(DECISION_RULES, [
  {
    rule: 'R-1501',
    on: 'MovementDecision',
    breaks: { 'decision/0/timeLimit': undefined },
    at: 'decision[1]/timeLimit',
  },
  { rule: 'R-1502', on: 'MovementDecision', breaks: { 'decision/0/seal': [{ mark: 'S' }] }, at: 'decision[1]/seal' },
  { rule: 'R-1503', on: 'MovementDecision', breaks: { 'decision/1/number': 1 }, at: 'decision[2]/number' },
  {
    rule: 'R-1504',
    on: 'MovementDecision',
    breaks: { 'decision/1/itinerary/2/office': 'BFXXX' },
    at: 'decision[2]/itinerary[3]/office',
  },
  {
    rule: 'R-1505',
    on: 'MovementDecision',
    breaks: { 'decision/1/officeOfDestination': 'BFCNK', 'decision/1/itinerary/3/office': 'BFCNK' },
    at: 'decision[2]/officeOfDestination',
  },
  {
    rule: 'R-1506',
    on: 'MovementDecision',
    breaks: { 'decision/1/officeOfDestination': 'BFOUA' },
    at: 'decision[2]/itinerary',
  },
  { rule: 'R-1507', on: 'MovementDecision', breaks: { 'decision/0/office': 'TGCNK' }, at: 'decision[1]/office' },
  {
    rule: 'R-1508',
    on: 'MovementDecision',
    breaks: { 'decision/0/decidedAt': '2026-03-10T15:59:59+00:00' },
    at: 'decision[1]/decidedAt',
  },
  {
    rule: 'R-1509',
    on: 'MovementDecision',
    breaks: { 'decision/0/timeLimit': '2027-03-20' },
    at: 'decision[1]/timeLimit',
  },
  {
    rule: 'W-1510',
    on: 'MovementDecision',
    breaks: { 'decision/0/timeLimit': '2026-03-17' },
    at: 'decision[1]/timeLimit',
  },
  {
    rule: 'R-1511',
    on: 'MovementDecision',
    breaks: { 'decision/1/itinerary/0/office': 'TGCNK' },
    at: 'decision[2]/itinerary',
  },
]);
