import { STATE_RULES } from '../../src/rules/states.ts';
import { testPairs } from './pairs.ts';

testPairs(STATE_RULES, [
  { rule: 'R-1601', on: 'StatusRequest', breaks: { 'officeState/0/state': 'released' }, at: 'officeState[1]/state' },
  {
    rule: 'R-1602',
    on: 'StatusResponse',
    breaks: { 'officeState/1/role': 'transit', 'officeState/1/state': 'crossed' },
    at: 'officeState[2]/office',
  },
  { rule: 'R-1603', on: 'StatusResponse', breaks: { 'officeState/0/office': 'BFXXX' }, at: 'officeState[1]/office' },
  { rule: 'R-1604', on: 'StatusResponse', breaks: { known: false }, at: 'known' },
  {
    rule: 'R-1605',
    on: 'StatusRequest',
    keeps: { 'doubt/reason': 'other', 'doubt/remark': '?' },
    breaks: { 'doubt/reason': 'other' },
    at: 'doubt/remark',
  },
]);
