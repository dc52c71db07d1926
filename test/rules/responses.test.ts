import { RESPONSE_RULES } from '../../src/rules/responses.ts';
import { testPairs } from './pairs.ts';

const error = { pointer: '/x', reasonEn: 'No.', reasonFr: 'Non.' };

testPairs(RESPONSE_RULES, [
  { rule: 'R-1101', on: 'ArrivalRecordResponse', breaks: { refusal: { reason: 'closed' } }, at: '' },
  { rule: 'R-1101', on: 'TransitRecordResponse', breaks: { refusal: undefined }, at: '' },
  {
    rule: 'R-1102',
    on: 'TransitRecordResponse',
    keeps: { refusal: { reason: 'closed' } },
    breaks: { refusal: { reason: 'other' } },
    at: 'refusal/remark',
  },
  {
    rule: 'R-1103',
    on: 'FunctionalRejection',
    keeps: { error: [{ ...error, code: '90' }] },
    breaks: { error: [{ ...error, code: '50' }] },
    at: 'error/code',
  },
  {
    rule: 'R-1104',
    on: 'XmlRejection',
    keeps: { 'error/1/code': '57' },
    breaks: { 'error/1/code': '90' },
    at: 'error[2]/code',
  },
]);
