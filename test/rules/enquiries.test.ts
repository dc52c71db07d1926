import { ENQUIRY_RULES } from '../../src/rules/enquiries.ts';
import { testPairs } from './pairs.ts';

testPairs(ENQUIRY_RULES, [
  { rule: 'R-1701', on: 'EnquiryRequest', breaks: { 'enquiry/answerBy': '2026-03-15' }, at: 'enquiry/answerBy' },
  {
    rule: 'R-1702',
    on: 'EnquiryRequest',
    keeps: { 'enquiry/reason': ['other'], 'enquiry/remark': '?' },
    breaks: { 'enquiry/reason': ['other'] },
    at: 'enquiry/remark',
  },
  { rule: 'R-1703', on: 'EnquiryRequest', breaks: { 'enquiry/lastSeenAt': undefined }, at: 'enquiry/lastSeenAt' },
  { rule: 'R-1704', on: 'EnquiryResponse', breaks: { 'finding/text': 'Trouvé.' }, at: 'finding/text' },
  { rule: 'R-1705', on: 'EnquiryResponse', breaks: { 'finding/sentOn': undefined }, at: 'finding/sentOn' },
  { rule: 'R-1706', on: 'EnquiryResponse', breaks: { results: undefined }, at: 'results' },
  {
    rule: 'R-1707',
    on: 'EnquiryResponse',
    keeps: {
      'finding/answer': '4',
      'finding/text': 'Dossier.',
      'finding/sentOn': undefined,
      results: undefined,
      'finding/officeOfRecovery': 'BFOUA',
    },
    breaks: { 'finding/officeOfRecovery': 'BFOUA' },
    at: 'finding/officeOfRecovery',
  },
  { rule: 'R-1708', on: 'EnquiryResponse', breaks: { 'finding/sentOn': '2026-03-17' }, at: 'finding/sentOn' },
  {
    rule: 'R-1709',
    on: 'EnquiryCancelled',
    keeps: { 'end/reason': 'other', 'end/remark': '?' },
    breaks: { 'end/reason': 'other' },
    at: 'end/remark',
  },
  { rule: 'R-1710', on: 'InformationRequest', breaks: { 'correspondent/email': undefined }, at: 'correspondent' },
  { rule: 'R-1711', on: 'InformationRequest', breaks: { 'question/1/number': 3 }, at: 'question[2]/number' },
  {
    rule: 'R-1712',
    on: 'EnquiryResponse',
    keeps: { 'results/controlledAt': '2026-03-11T20:00:00+00:00' },
    breaks: { 'results/controlledAt': '2026-03-11T19:59:59+00:00' },
    at: 'results/controlledAt',
  },
]);
