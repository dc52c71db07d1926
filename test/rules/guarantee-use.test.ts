import { GUARANTEE_USE_RULES } from '../../src/rules/guarantee-use.ts';
import { testPairs } from './pairs.ts';

testPairs(GUARANTEE_USE_RULES, [
  {
    rule: 'R-1901',
    on: 'GuaranteeUse',
    breaks: { 'need/guarantee/1/reference': 'G1' },
    at: 'need/guarantee[2]/reference',
  },
  { rule: 'R-1902', on: 'GuaranteeCheck', breaks: { 'need/country': ['TG'] }, at: 'need/country' },
  { rule: 'R-1903', on: 'GuaranteeUse', breaks: { 'need/neededUntil': '2026-03-15' }, at: 'need/neededUntil' },
  {
    rule: 'R-1904',
    on: 'GuaranteeCheckResult',
    breaks: { 'guarantee/1/reference': 'G1' },
    at: 'guarantee[2]/reference',
  },
  {
    rule: 'R-1905',
    on: 'GuaranteeUseResult',
    keeps: { 'guarantee/1/verdict': 'other', 'guarantee/1/remark': '?' },
    breaks: { 'guarantee/1/verdict': 'other' },
    at: 'guarantee[2]/remark',
  },
  { rule: 'R-1906', on: 'GuaranteeUseResult', breaks: { office: 'TGLFP' }, at: 'office' },
  {
    rule: 'R-1907',
    on: 'GuaranteeUseResult',
    breaks: { 'guarantee/1/reservation': 'R2' },
    at: 'guarantee[2]/reservation',
  },
  {
    rule: 'R-1908',
    on: 'GuaranteeCheckResult',
    breaks: { 'guarantee/0/currency': undefined },
    at: 'guarantee[1]/currency',
  },
  {
    rule: 'R-1909',
    on: 'GuaranteeUseResult',
    breaks: { 'guarantee/0/currency': undefined },
    at: 'guarantee[1]/currency',
  },
  {
    rule: 'R-1910',
    on: 'GuaranteeCredit',
    breaks: { 'guarantee/1/reservation': 'R1' },
    at: 'guarantee[2]/reservation',
  },
]);
