import { ITINERARY_RULES } from '../../src/rules/itinerary.ts';
import { testPairs } from './pairs.ts';

const stops = (...offices: readonly string[]) => offices.map((office) => ({ office }));

testPairs(ITINERARY_RULES, [
  {
    rule: 'R-0301',
    on: 'AnticipatedTransitRecord',
    breaks: { 'record/itinerary': stops('TGLFP', 'TGCNK', 'BFCNK', 'XXXXX', 'BFOUA') },
    keeps: { 'record/itinerary': stops('TGLFP', 'TGCNK', 'BFCNK', 'BFKPL', 'BFOUA') },
    at: 'record/itinerary[4]/office',
  },
  {
    rule: 'R-0302',
    on: 'AnticipatedTransitRecord',
    context: { 'corridor/office/5/validFrom': '2026-03-10' },
    breaks: {},
    breaksWith: { 'corridor/office/5/validFrom': '2026-03-11' },
    at: 'record/itinerary[4]/office',
  },
  {
    rule: 'R-0303',
    on: 'AnticipatedTransitRecord',
    breaks: {},
    breaksWith: { 'corridor/office/3/roles': ['destination', 'departure'] },
    at: 'record/itinerary[3]/office',
  },
  {
    rule: 'R-0303',
    on: 'AnticipatedTransitRecord',
    context: { 'corridor/office/0/roles': ['transit'] },
    keeps: { 'record/predecessor': '26BFBFCNKT000001J0' },
    breaks: {},
    at: 'record/itinerary[1]/office',
  },
  {
    rule: 'R-0304',
    on: 'AnticipatedArrivalRecord',
    breaks: { 'record/itinerary': stops('TGADETIK', 'TGCNK', 'BFCNK', 'BFOUA') },
    at: 'record/itinerary[1]/office',
  },
  {
    rule: 'R-0305',
    on: 'AnticipatedArrivalRecord',
    breaks: { 'record/officeOfDestination': 'BFOGI' },
    at: 'record/itinerary[4]/office',
  },
  {
    rule: 'R-0306',
    on: 'AnticipatedTransitRecord',
    breaks: { 'record/itinerary': stops('TGLFP', 'TGCNK', 'BFKPL', 'BFOUA') },
    at: 'record/itinerary[3]/office',
  },
  {
    rule: 'R-0307',
    on: 'AnticipatedTransitRecord',
    context: {
      'corridor/office/1/roles': ['departure', 'destination'],
      'corridor/office/1/facing': ['BFKPL'],
      'corridor/office/4/facing': ['TGADETIK'],
    },
    keeps: { 'record/itinerary': stops('TGLFP', 'TGCNK', 'BFCNK', 'BFKPL', 'BFOUA') },
    breaks: {
      'record/itinerary': stops('TGLFP', 'TGCNK', 'BFCNK', 'BFKPL', 'TGADETIK'),
      'record/officeOfDestination': 'TGADETIK',
    },
    at: 'record/itinerary[5]/office',
  },
  {
    rule: 'R-0308',
    on: 'AnticipatedTransitRecord',
    breaks: { 'record/itinerary': stops('TGLFP', 'TGCNK', 'BFCNK', 'BFKPL', 'BFKPL', 'BFOUA') },
    at: 'record/itinerary[5]/office',
  },
  {
    rule: 'R-0309',
    on: 'AnticipatedTransitRecord',
    keeps: { 'record/itinerary/2/plannedAt': '2026-03-11T10:00:00+00:00' },
    breaks: { 'record/itinerary/2/plannedAt': '2026-03-11T10:59:59+01:00' },
    at: 'record/itinerary[3]/plannedAt',
  },
  {
    rule: 'W-0310',
    on: 'AnticipatedTransitRecord',
    context: { 'corridor/office/1/roles': ['departure', 'transit'] },
    keeps: { 'record/itinerary': stops('TGLFP', 'TGCNK', 'BFCNK', 'BFKPL', 'BFOUA') },
    breaks: { 'record/itinerary': stops('TGLFP', 'TGADETIK', 'TGCNK', 'BFCNK', 'BFOUA') },
    at: 'record/itinerary[1]',
  },
  {
    rule: 'R-0311',
    on: 'ArrivalRecordResponse',
    breaks: {
      'header/sender': { administration: 'BF', office: 'BFOUA' },
      'header/recipient': { administration: 'TG', office: 'TGLFP' },
    },
    breaksWith: { signedAs: 'BF', administration: 'TG' },
    at: 'record/officeOfDeparture',
  },
  {
    rule: 'R-0312',
    on: 'AnticipatedTransitRecord',
    context: { administration: 'NE' },
    keeps: { 'header/recipient': { administration: 'NE' }, 'record/movementKind': 'national' },
    breaks: { 'header/recipient': { administration: 'NE' } },
    at: 'header/recipient/administration',
  },
  {
    rule: 'R-0312',
    on: 'AnticipatedArrivalRecord',
    breaks: { 'header/recipient': { administration: 'NE' } },
    breaksWith: { administration: 'NE' },
    at: 'header/recipient/administration',
  },
]);
