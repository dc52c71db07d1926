import { GUARANTEE_RULES } from '../../src/rules/guarantee.ts';
import { testPairs } from './pairs.ts';

/** An office that keeps guarantees and does nothing else. */
const GUARANTOR = {
  code: 'TGGAR',
  administration: 'TG',
  names: { en: 'Guarantees, Lomé', fr: 'Garanties, Lomé' },
  roles: ['guarantee'],
  validFrom: '2018-05-28',
};

testPairs(GUARANTEE_RULES, [
  {
    rule: 'R-0701',
    on: 'AnticipatedArrivalRecord',
    breaks: { 'record/guarantee/amountCovered': '3499999.99' },
    at: 'record/guarantee/amountCovered',
  },
  {
    rule: 'R-0701',
    on: 'AnticipatedArrivalRecord',
    keeps: { 'record/value': { cif: '20000', currency: 'USD', exchangeRate: '500' } },
    breaks: {
      'record/value': { cif: '20001', currency: 'USD', exchangeRate: '500' },
      'record/guarantee/contribution': undefined,
    },
    at: 'record/guarantee/amountCovered',
  },
  {
    rule: 'R-0702',
    on: 'AnticipatedArrivalRecord',
    breaks: { 'record/guarantee/currency': 'EUR' },
    at: 'record/guarantee/currency',
  },
  {
    rule: 'W-0703',
    on: 'AnticipatedArrivalRecord',
    keeps: { 'record/value': { cif: '20000', currency: 'USD', exchangeRate: '500' } },
    breaks: { 'record/value': { cif: '20000', currency: 'USD' } },
    at: 'record/value/exchangeRate',
  },
  {
    rule: 'R-0704',
    on: 'AnticipatedArrivalRecord',
    breaks: { 'record/guarantee/kind': 'X' },
    at: 'record/guarantee/kind',
  },
  {
    rule: 'R-0705',
    on: 'AnticipatedArrivalRecord',
    keeps: { 'record/guarantee/excludedCountry': ['NE', 'ML'] },
    breaks: { 'record/guarantee/excludedCountry': ['NE', 'BF'] },
    at: 'record/guarantee/excludedCountry[2]',
  },
  {
    rule: 'R-0706',
    on: 'AnticipatedArrivalRecord',
    keeps: { 'record/guarantee/reference': 'TG/2026/17' },
    breaks: { 'record/guarantee/reference': '23GB0000010000059' },
    at: 'record/guarantee/reference',
  },
  {
    rule: 'R-0707',
    on: 'AnticipatedArrivalRecord',
    breaks: { 'record/guarantee/guarantor/1/country': 'TG' },
    at: 'record/guarantee/guarantor[2]/country',
  },
  {
    rule: 'R-0708',
    on: 'AnticipatedArrivalRecord',
    keeps: { 'record/guarantee/office': 'BFOUA' },
    breaks: { 'record/guarantee/office': 'BFXXX' },
    at: 'record/guarantee/office',
  },
  {
    rule: 'R-0709',
    on: 'AnticipatedArrivalRecord',
    keeps: { 'record/guarantee/office': 'TGLFP' },
    breaks: { 'record/guarantee/office': 'BFOGI' },
    at: 'record/guarantee/office',
  },
  {
    rule: 'R-0710',
    on: 'AnticipatedArrivalRecord',
    keeps: { 'record/guarantee/office': 'TGGAR' },
    context: { 'corridor/office/1': { ...GUARANTOR, validUntil: '2026-03-10' } },
    breaksWith: { 'corridor/office/1': { ...GUARANTOR, validUntil: '2026-03-09' } },
    breaks: { 'record/guarantee/office': 'TGGAR' },
    at: 'record/guarantee/office',
  },
]);
