import { FRAUD_RULES } from '../../src/rules/fraud.ts';
import { testPairs } from './pairs.ts';

testPairs(FRAUD_RULES, [
  {
    rule: 'F-1201',
    on: 'FrontierCrossing',
    keeps: { 'crossing/counted/packages': '2000.0' },
    breaks: { 'crossing/counted/packages': '800' },
    at: 'crossing/counted/packages',
  },
  {
    rule: 'F-1202',
    on: 'FrontierCrossing',
    breaks: { 'crossing/counted/grossMass': '31620.1' },
    at: 'crossing/counted/grossMass',
  },
  {
    rule: 'F-1203',
    on: 'ArrivalAdvice',
    keeps: { 'arrival/seals': 'notChecked' },
    breaks: { 'arrival/seals': 'replaced' },
    at: 'arrival/seals',
  },
  {
    rule: 'F-1203',
    on: 'FrontierCrossing',
    keeps: { 'crossing/remark': 'By the scanner.' },
    breaks: { 'crossing/seals': 'broken', 'crossing/remark': 'By the scanner.' },
    at: 'crossing/seals',
  },
  {
    rule: 'F-1204',
    on: 'FrontierCrossing',
    breaks: { 'crossing/transport/identity': 'TG 1234 AC' },
    at: 'crossing/transport/identity',
  },
  {
    rule: 'F-1204',
    on: 'ArrivalAdvice',
    breaks: { 'arrival/transport/trailer': 'TG 778 R' },
    at: 'arrival/transport/trailer',
  },
  {
    rule: 'F-1205',
    on: 'ArrivalAdvice',
    keeps: { 'arrival/arrivedAt': '2026-03-11T14:30:00+00:00' },
    breaks: { 'arrival/arrivedAt': '2026-03-11T14:29:59+00:00' },
    at: 'arrival/arrivedAt',
  },
  {
    rule: 'F-1206',
    on: 'FrontierCrossing',
    keeps: { 'crossing/passedAt': '2026-03-11T20:00:00+00:00' },
    breaks: { 'crossing/passedAt': '2026-03-11T20:00:01+00:00' },
    at: 'crossing/passedAt',
  },
  {
    rule: 'F-1206',
    on: 'ArrivalAdvice',
    context: {
      'movement/facts/passages/2': {
        office: 'BFKPL',
        side: 'entry',
        passedAt: '2026-03-11T21:00:00+00:00',
        seals: 'intact',
      },
    },
    keeps: { 'arrival/arrivedAt': '2026-03-11T22:00:00+01:00' },
    breaks: { 'arrival/arrivedAt': '2026-03-11T21:59:59+01:00' },
    at: 'arrival/arrivedAt',
  },
  {
    rule: 'F-1207',
    on: 'ArrivalAdvice',
    breaks: {},
    breaksWith: {
      'movement/facts/passages': [
        { office: 'BFCNK', side: 'entry', passedAt: '2026-03-11T10:30:00+00:00', seals: 'intact' },
      ],
    },
    at: 'arrival/office',
  },
  {
    rule: 'F-1208',
    on: 'ArrivalAdvice',
    context: { 'movement/facts/passages': [], 'movement/states': [] },
    breaks: {},
    breaksWith: { 'movement/facts/record/timeLimit': '2026-03-10' },
    at: 'arrival/arrivedAt',
  },
]);
