import { CONTRIBUTION_RULES } from '../../src/rules/contribution.ts';
import { testPairs } from './pairs.ts';

testPairs(CONTRIBUTION_RULES, [
  {
    rule: 'R-0721',
    on: 'AnticipatedArrivalRecord',
    breaks: {},
    breaksWith: {
      'corridor/guarantee/contribution': [{ supply: 'countryOfDeparture', rate: '0.25', collectedBy: ['BFCNK'] }],
    },
    at: 'record/guarantee/contribution/supply',
  },
  {
    rule: 'R-0722',
    on: 'AnticipatedArrivalRecord',
    keeps: { 'record/guarantee/contribution/rate': '0.500' },
    breaks: {
      'record/guarantee/contribution/rate': '0.25',
      'record/guarantee/contribution/amount': '25000',
      'record/guarantee/contribution/receipt': undefined,
    },
    at: 'record/guarantee/contribution/rate',
  },
  {
    rule: 'R-0723',
    on: 'AnticipatedArrivalRecord',
    keeps: { 'record/guarantee/contribution/base': '9999999.01' },
    breaks: { 'record/guarantee/contribution/base': '9999999' },
    at: 'record/guarantee/contribution/base',
  },
  {
    rule: 'R-0724',
    on: 'AnticipatedArrivalRecord',
    keeps: {
      'record/guarantee/contribution/amount': '50000.99',
      'record/guarantee/contribution/receipt/amount': '50000.99',
    },
    breaks: {
      'record/guarantee/contribution/amount': '50001',
      'record/guarantee/contribution/receipt/amount': '50001',
    },
    at: 'record/guarantee/contribution/amount',
  },
  {
    rule: 'R-0725',
    on: 'AnticipatedArrivalRecord',
    keeps: {
      'record/guarantee/contribution/collectedBy': 'TGADETIK',
      'record/guarantee/contribution/receipt/office': 'TGADETIK',
    },
    breaks: {
      'record/guarantee/contribution/collectedBy': 'BFCNK',
      'record/guarantee/contribution/receipt/office': 'BFCNK',
    },
    at: 'record/guarantee/contribution/collectedBy',
  },
  {
    rule: 'R-0726',
    on: 'AnticipatedArrivalRecord',
    keeps: { 'record/guarantee/contribution/receipt/amount': '50000.00' },
    breaks: { 'record/guarantee/contribution/receipt/amount': '49999.99' },
    at: 'record/guarantee/contribution/receipt/amount',
  },
  {
    rule: 'R-0727',
    on: 'AnticipatedArrivalRecord',
    breaks: { 'record/guarantee/contribution/receipt/office': 'TGADETIK' },
    at: 'record/guarantee/contribution/receipt/office',
  },
]);
