import { RECOVERY_RULES } from '../../src/rules/recovery.ts';
import { corridorOf } from '../corridor/fixtures.ts';
import { testPairs } from './pairs.ts';

testPairs(RECOVERY_RULES, [
  {
    rule: 'R-1801',
    on: 'RecoveryNotice',
    keeps: { 'debt/reason': 'other', 'debt/remark': '?' },
    breaks: { 'debt/reason': 'other' },
    at: 'debt/remark',
  },
  { rule: 'R-1802', on: 'RecoveryNotice', breaks: { 'debt/claim/1/currency': 'XOF' }, at: 'debt/claim[2]/kind' },
  { rule: 'R-1803', on: 'RecoveryRequest', breaks: { 'case/claim/1/currency': 'XOF' }, at: 'case/claim[2]/kind' },
  {
    rule: 'R-1804',
    on: 'RecoveryRequest',
    breaks: { 'case/requested': 'TGLFP', 'case/country': 'TG' },
    at: 'case/requested',
  },
  { rule: 'R-1805', on: 'RecoveryRequest', breaks: { 'case/country': 'NE' }, at: 'case/country' },
  {
    rule: 'R-1806',
    on: 'RecoveryAcceptance',
    keeps: { 'reply/accepted': false, 'reply/remark': '?' },
    breaks: { 'reply/accepted': false },
    at: 'reply/remark',
  },
  { rule: 'R-1807', on: 'RecoveryDispatch', breaks: { 'progress/recovered': undefined }, at: 'progress/recovered' },
  {
    rule: 'W-1808',
    on: 'RecoveryDispatch',
    breaks: { 'progress/guaranteeCalled': undefined },
    at: 'progress/guaranteeCalled',
  },
  {
    rule: 'R-1809',
    on: 'RecoveryRequest',
    context: { corridor: { ...corridorOf('lome-niamey'), id: 'lome-ouagadougou' } },
    breaks: { 'case/requested': 'NENIA', 'case/country': 'NE' },
    at: 'case/requested',
  },
]);
