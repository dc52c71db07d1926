import { ARRIVAL_RULES } from '../../src/rules/arrival.ts';
import { testPairs } from './pairs.ts';

testPairs(ARRIVAL_RULES, [
  { rule: 'R-0951', on: 'ArrivalAdvice', breaks: { 'arrival/parts': undefined }, at: 'arrival/parts' },
  { rule: 'R-0952', on: 'ArrivalAdvice', breaks: { 'arrival/part': 3 }, at: 'arrival/part' },
  {
    rule: 'R-0953',
    on: 'ArrivalAdvice',
    context: { movement: undefined },
    keeps: { 'arrival/seals': 'broken', 'arrival/remark': 'By the scanner.' },
    breaks: { 'arrival/seals': 'broken' },
    at: 'arrival/remark',
  },
  {
    rule: 'R-0954',
    on: 'ArrivalAdvice',
    context: { 'movement/facts/passages': [], 'movement/states': [], 'corridor/office/0/travel': undefined },
    keeps: { 'arrival/arrivedAt': '2026-03-10T20:00:00+00:00' },
    breaks: {
      'arrival/arrivedAt': '2026-03-10T15:59:59+00:00',
      'arrival/office': 'TGLFP',
      'header/sender': { administration: 'TG' },
      'header/recipient': { administration: 'BF' },
    },
    breaksWith: { signedAs: 'TG', administration: 'BF' },
    at: 'arrival/arrivedAt',
  },
  {
    rule: 'W-0955',
    on: 'ArrivalAdvice',
    breaks: {},
    breaksWith: { 'movement/facts/passages': [] },
    at: 'arrival/office',
  },
]);
