import { HEADER_RULES } from '../../src/rules/header.ts';
import { testPairs } from './pairs.ts';

testPairs(HEADER_RULES, [
  {
    rule: 'R-0101',
    on: 'AnticipatedArrivalRecord',
    breaks: { 'header/corridor': 'lome-niamey' },
    at: 'header/corridor',
  },
  { rule: 'R-0102', on: 'ArrivalAdvice', breaks: { 'header/corridorRevision': 2 }, at: 'header/corridorRevision' },
  {
    rule: 'W-0103',
    on: 'ArrivalAdvice',
    breaks: {},
    at: 'header/corridorRevision',
    breaksWith: { 'corridor/revision': 2 },
  },
  { rule: 'R-0104', on: 'AnticipatedArrivalRecord', breaks: { 'header/code': 'TR050' }, at: 'header/code' },
  {
    rule: 'R-0105',
    on: 'ArrivalAdvice',
    breaks: {},
    at: 'header/sender/administration',
    breaksWith: { signedAs: 'TG' },
  },
  {
    rule: 'R-0106',
    on: 'Acknowledgement',
    breaks: { 'header/sender': { administration: 'GH' } },
    at: 'header/sender/administration',
    breaksWith: { signedAs: 'GH' },
  },
  {
    rule: 'R-0107',
    on: 'ArrivalAdvice',
    keeps: { 'header/sender/office': undefined },
    breaks: { 'header/sender/office': 'TGCNK' },
    at: 'header/sender/office',
  },
  {
    rule: 'R-0108',
    on: 'ArrivalAdvice',
    breaks: { 'header/recipient/office': 'BFCNK' },
    at: 'header/recipient/office',
  },
]);
