import { OFFICE_RULES } from '../../src/rules/offices.ts';
import { testPairs } from './pairs.ts';

testPairs(OFFICE_RULES, [
  { rule: 'R-0401', on: 'ArrivalRecordRequest', breaks: { 'request/office': 'XXXXX' }, at: 'request/office' },
  { rule: 'R-0402', on: 'TransitRecordRequest', breaks: { 'request/office': 'BFOUA' }, at: 'request/office' },
  {
    rule: 'R-0403',
    on: 'ForwardedArrivalAdvice',
    breaks: { 'original/administration': 'TG' },
    at: 'arrival/office',
  },
  {
    rule: 'R-0403',
    on: 'CrossingRefusal',
    keeps: { 'refusal/office': 'TGCNK', original: { administration: 'TG', messageId: 'T-1' } },
    breaks: { 'refusal/office': 'TGCNK' },
    at: 'refusal/office',
  },
  {
    rule: 'R-0404',
    on: 'ArrivalRecordRequest',
    context: { 'corridor/office/5/validUntil': '2026-03-11' },
    breaks: {},
    breaksWith: { 'corridor/office/5/validUntil': '2026-03-10' },
    at: 'request/office',
  },
  { rule: 'R-0405', on: 'DischargeNotice', breaks: { 'discharge/office': 'TGADETIK' }, at: 'discharge/office' },
  {
    rule: 'R-0405',
    on: 'CancellationNotice',
    breaks: { 'cancellation/office': 'TGADETIK' },
    at: 'cancellation/office',
  },
]);
