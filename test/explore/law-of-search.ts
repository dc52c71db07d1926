import type { Condition } from './law.ts';

const DECISIONS: readonly Condition[] = [
  { need: 'nextDecision', of: ['departure.decide'], because: 'decisions are numbered without a gap' },
  { need: 'soundRecord', of: ['departure.decide only'], because: 'a decided way is one that can be gone' },
  { need: 'sameWay', of: ['departure.decide.arriving'], because: 'the way of goods that have arrived is past' },
  {
    need: 'newWay',
    of: ['departure.transferRecord.decided', 'transit.openOwnOffices.decided'],
    because: 'the record goes to new offices where the way is new',
  },
  { need: 'newTimeLimit', of: ['departure.extendTime'], because: 'time is extended where the decision says so' },
  {
    need: 'nothingArrived',
    of: ['departure.extendTime.passed'],
    because: 'a movement of which a part arrived goes back to where it was',
  },
  { need: 'arrivalKnown', of: ['departure.extendTime.rest'], because: 'only a part that arrived leaves a rest' },
];

const SEARCH: readonly Condition[] = [
  {
    need: 'stillAsked',
    of: ['departure.endEnquiry.discharge', 'departure.endEnquiry.recovery'],
    because: 'only an office that still searches is told to stop',
  },
  {
    need: 'proofAccepted',
    of: ['departure.endEnquiry.discharge'],
    because: 'a discharge on results or a settlement follows an arrival, which has ended the search',
  },
  {
    need: 'asksNeighbour',
    of: ['administration.requestStatus', 'administration.requestInformation', 'administration.giveInformation'],
    because: 'a question goes to another administration of the corridor',
  },
  {
    need: 'heardOf',
    of: [
      'administration.requestInformation',
      'administration.noteQuestions',
      'administration.giveInformation',
      'administration.learnInformation',
      'administration.reportRecovery',
      'administration.noteRecoveryReport',
    ],
    because: 'nothing is told of a movement that was never heard of',
  },
  { need: 'departureElsewhere', of: ['administration.queryMovement'], because: 'departure need not ask itself' },
  {
    need: 'asksOffice',
    of: ['departure.openEnquiry.decided', 'departure.openEnquiry.further'],
    because: 'an enquiry is put to an office of the corridor',
  },
  { need: 'answerMissing', of: ['departure.missAnswer'], because: 'an answer that came is not missed' },
  { need: 'enquiryAsked', of: ['administration.answerEnquiry'], because: 'what was not asked is not answered' },
  {
    need: 'findingFits',
    of: ['administration.answerEnquiry'],
    because: 'an office answers what it has recorded, and nothing else',
  },
  {
    need: 'arrivalRepeated',
    of: ['departure.recordAnswer.major', 'departure.recordAnswer.arrived'],
    because: 'an answer without an arrival ends no search',
  },
  {
    need: 'askedElsewhere',
    of: ['departure.endEnquiry.arrival', 'departure.endEnquiry.answer', 'departure.endEnquiry.return'],
    because: 'only an office that was asked is told that the search is over',
  },
];

/** The conditions of what departure decides on the way, and of the search for what did not arrive. */
export const SEARCHES: readonly Condition[] = [...DECISIONS, ...SEARCH];
