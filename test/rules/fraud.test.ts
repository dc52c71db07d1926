import { describe, expect, test } from '@jest/globals';
import { FRAUD_RULES } from '../../src/rules/fraud.ts';
import { incident } from '../processes/scenarios.ts';
import { type Edit, contextOf, edited, messageOf } from './messages.ts';
import { said, testPairs } from './pairs.ts';

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
  {
    rule: 'F-1209',
    on: 'TransitRecordRequest',
    breaks: {},
    breaksWith: {
      'movement/facts/record/itinerary': [{ office: 'TGLFP' }, { office: 'TGCNK' }],
      'movement/facts/record/officeOfDestination': 'TGCNK',
      'movement/facts/passages': [],
      'movement/facts/arrivals': [],
    },
    at: 'request/office',
  },
  ...(['FrontierCrossing', 'ArrivalAdvice', 'DestinationControlResults'] as const).map((on) => ({
    rule: 'F-1210' as const,
    on,
    breaks: {},
    breaksWith: { 'movement/states/0': { role: 'departure', office: 'TGLFP', state: 'cancelled' } },
    at: {
      FrontierCrossing: 'crossing/passedAt',
      ArrivalAdvice: 'arrival/arrivedAt',
      DestinationControlResults: 'results/controlledAt',
    }[on],
  })),
]);

describe('what an incident told is no signal', () => {
  const transport = (identity: string) => ({ transport: { identity, nationality: 'BF' } });
  const transhipped = {
    ...incident('BFCNK'),
    kind: 'transhipment',
    newVehicle: [transport('11 GG 1234'), transport('11 GG 5678')],
  };
  const signals = (changes: Edit) => {
    const message = edited(messageOf('ArrivalAdvice'), changes);
    return said(message, edited(contextOf(message), { 'movement/facts/incidents': [transhipped] })).map(
      ({ code }) => code,
    );
  };

  test('new seals arrive as replaced', () => {
    const vehicle = transport('11 GG 1234').transport;
    expect(signals({ 'arrival/seals': 'replaced', 'arrival/transport': vehicle })).toEqual([]);
  });

  test('each of the new vehicles is known, the old one is not any more', () => {
    expect(signals({ 'arrival/transport': transport('11 gg-5678').transport })).toEqual([]);
    expect(signals({ 'arrival/transport': transport('TG 1234 AB').transport })).toEqual(['rule/F-1204']);
  });

  test('a passage that is told late is held against the vehicle of its own time', () => {
    const message = edited(messageOf('FrontierCrossing'), { 'crossing/transport': transport('TG 1234 AB').transport });
    const codes = (happenedAt: string) =>
      said(message, edited(contextOf(message), { 'movement/facts/incidents': [{ ...transhipped, happenedAt }] })).map(
        ({ code }) => code,
      );
    expect(codes('2026-03-11T12:00:00+00:00')).toEqual([]);
    expect(codes('2026-03-11T09:00:00+00:00')).toEqual(['rule/F-1204']);
  });
});
