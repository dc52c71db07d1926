import { CROSSING_RULES } from '../../src/rules/crossing.ts';
import { RECORD } from './messages.ts';
import { testPairs } from './pairs.ts';

testPairs(CROSSING_RULES, [
  { rule: 'R-0901', on: 'FrontierCrossing', breaks: { 'crossing/pairedOffice': 'TGLFP' }, at: 'crossing/pairedOffice' },
  {
    rule: 'R-0902',
    on: 'FrontierCrossing',
    keeps: { 'crossing/seals': 'replaced', 'crossing/replacedBy': [{ mark: 'N1' }] },
    breaks: { 'crossing/seals': 'replaced' },
    at: 'crossing/replacedBy',
  },
  {
    rule: 'R-0902',
    on: 'FrontierCrossing',
    breaks: { 'crossing/replacedBy': [{ mark: 'N1' }] },
    at: 'crossing/replacedBy',
  },
  {
    rule: 'R-0903',
    on: 'FrontierCrossing',
    context: { movement: undefined },
    keeps: { 'crossing/seals': 'broken', 'crossing/remark': 'By the scanner.' },
    breaks: { 'crossing/seals': 'broken' },
    at: 'crossing/remark',
  },
  {
    rule: 'R-0904',
    on: 'FrontierCrossing',
    keeps: { 'crossing/seals': 'replaced', 'crossing/replacedBy': [{ mark: 'N1' }, { mark: 'N2' }] },
    breaks: { 'crossing/seals': 'replaced', 'crossing/replacedBy': [{ mark: 'N1' }, { mark: 'N1' }] },
    at: 'crossing/replacedBy[2]/mark',
  },
  {
    rule: 'R-0905',
    on: 'FrontierCrossing',
    breaks: { 'crossing/presentedAt': '2026-03-11T10:30:01+00:00' },
    at: 'crossing/presentedAt',
  },
  {
    rule: 'R-0906',
    on: 'FrontierCrossing',
    breaks: { 'crossing/fundReceipt/office': 'TGLFP' },
    at: 'crossing/fundReceipt/office',
  },
  {
    rule: 'R-0907',
    on: 'CrossingRefusal',
    keeps: { 'refusal/reason': 'other', 'refusal/remark': 'The bridge is closed.' },
    breaks: { 'refusal/reason': 'other' },
    at: 'refusal/remark',
  },
  {
    rule: 'R-0908',
    on: 'CrossingRefusal',
    keeps: { 'refusal/refusedAt': '2026-03-10T16:00:00+00:00' },
    breaks: { 'refusal/refusedAt': '2026-03-10T15:59:59+00:00' },
    at: 'refusal/refusedAt',
  },
  {
    rule: 'R-0909',
    on: 'FrontierCrossing',
    keeps: {
      'crossing/office': 'BFKPL',
      'crossing/pairedOffice': undefined,
      'crossing/fundReceipt': undefined,
      'crossing/remark': 'Flood.',
    },
    breaks: { 'crossing/office': 'BFKPL', 'crossing/pairedOffice': undefined, 'crossing/fundReceipt': undefined },
    at: 'crossing/office',
  },
  { rule: 'W-0910', on: 'FrontierCrossing', breaks: { 'crossing/side': 'exit' }, at: 'crossing/side' },
  {
    rule: 'W-0911',
    on: 'FrontierCrossing',
    context: {
      'movement/facts/record/movementKind': 'national',
      'movement/facts/record/officeOfDestination': 'BFCNK',
      'movement/facts/former': { version: 1, record: RECORD },
    },
    breaks: {},
    breaksWith: { 'movement/facts/record/itinerary': RECORD.itinerary.slice(0, 2) },
    at: 'crossing/office',
  },
]);
