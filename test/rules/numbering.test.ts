import { NUMBERING_RULES } from '../../src/rules/numbering.ts';
import { testPairs } from './pairs.ts';

testPairs(NUMBERING_RULES, [
  {
    rule: 'R-0111',
    on: 'FrontierCrossing',
    breaks: {},
    at: 'header/recipient',
    breaksWith: { administration: 'NE' },
  },
  {
    rule: 'R-0111',
    on: 'FrontierCrossing',
    context: { direction: 'out', administration: 'BF' },
    breaks: {},
    at: 'header/sender',
    breaksWith: { administration: 'TG' },
  },
  {
    rule: 'R-0112',
    on: 'FrontierCrossing',
    breaks: { 'header/recipient': { administration: 'BF' } },
    at: 'header/recipient/administration',
    breaksWith: { administration: 'BF' },
  },
  {
    rule: 'R-0113',
    on: 'FrontierCrossing',
    breaks: {},
    at: 'header/preparedAt',
    breaksWith: { now: '2026-03-16T11:44:59+00:00' },
  },
  { rule: 'R-0114', on: 'Warning', breaks: { 'header/sequence': 1, 'header/seen': 0 }, at: 'header/sequence' },
  {
    rule: 'R-0114',
    on: 'FrontierCrossing',
    breaks: { 'header/sequence': undefined, 'header/seen': undefined },
    at: 'header/sequence',
  },
  { rule: 'R-0115', on: 'FrontierCrossing', breaks: { 'header/seen': undefined }, at: 'header/seen' },
  {
    rule: 'R-0116',
    on: 'AnticipatedTransitRecord',
    breaks: { 'header/recordVersion': undefined },
    at: 'header/recordVersion',
  },
  { rule: 'R-0116', on: 'TransitRecordResponse', breaks: { 'header/recordVersion': 1 }, at: 'header/recordVersion' },
  {
    rule: 'R-0117',
    on: 'ArrivalRecordResponse',
    breaks: { 'header/correlationId': undefined },
    at: 'header/correlationId',
  },
  { rule: 'R-0118', on: 'Acknowledgement', breaks: { 'header/correlationId': 'M-1' }, at: 'header/correlationId' },
  {
    rule: 'R-0118',
    on: 'FrontierCrossing',
    keeps: { 'header/replaces': 'M-0' },
    breaks: { 'header/replaces': 'M-1' },
    at: 'header/replaces',
  },
  {
    rule: 'R-0119',
    on: 'FrontierCrossing',
    breaks: { 'header/actAt': '2026-03-16T12:15:01+00:00' },
    at: 'header/actAt',
  },
  {
    rule: 'R-0120',
    on: 'FrontierCrossing',
    keeps: { 'header/fallback': true },
    breaks: { 'header/fallback': true, 'header/actAt': undefined },
    at: 'header/actAt',
  },
]);
