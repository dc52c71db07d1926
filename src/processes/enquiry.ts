import { type Table, rowsAt } from './process.ts';

/** Where departure does not know yet that all the goods have arrived. */
const MISSING = ['released', 'enquiryRecommended', 'underEnquiry', 'partlyArrived'] as const;
/** Where departure may know of an arrival. */
const FOUND = [
  'arrived',
  'discrepanciesPending',
  'arrivalConflict',
  'underRecovery',
  'discharged',
  'recovered',
  'recoveryEnded',
] as const;
const ANY = ['none', 'known'] as const;

/** The enquiry: departure searches for goods that did not arrive, and an office that is asked answers, whether it knows of the movement or not. */
// biome-ignore format: a table reads best with one row a line
export const ENQUIRY: Table = [
  ...rowsAt('departure', [
    { step: 'openEnquiry', case: 'decided', kind: 'joint', source: 'ours', offices: 'named', when: ['enquiryRecommended'], by: { act: 'openEnquiry' }, then: 'underEnquiry', needs: ['asksOffice'], sets: ['enquiryAnswer'], clears: ['enquiryOpens'],
      sends: [{ message: 'EnquiryRequest', to: 'askedOffice' }] },
    { step: 'openEnquiry', case: 'further', kind: 'joint', source: 'ours', offices: 'named', when: ['underEnquiry'], by: { act: 'openEnquiry' }, then: 'same', needs: ['asksOffice'], sets: ['enquiryAnswer'],
      sends: [{ message: 'EnquiryRequest', to: 'askedOffice' }] },
    { step: 'openEnquiry', case: 'overdue', kind: 'joint', source: 'ours', offices: 'named', when: ['enquiryRecommended'], by: { timer: 'enquiryOpens' }, then: 'underEnquiry', sets: ['enquiryAnswer'],
      sends: [{ message: 'EnquiryRequest', to: 'askedOffice' }] },
    { step: 'missAnswer', kind: 'national', source: 'ours', offices: 'named', when: ['underEnquiry'], by: { timer: 'enquiryAnswer' }, then: 'same', needs: ['answerMissing'] },
    { step: 'recordAnswer', case: 'conflict', kind: 'joint', source: 'ours', offices: 'each', when: ['enquiryRecommended', 'underEnquiry', 'partlyArrived', 'arrived', 'discrepanciesPending'], by: { message: 'EnquiryResponse' }, then: 'arrivalConflict', needs: ['askedEnquiry', 'arrivalsDiffer'], clears: ['transitTime', 'enquiryOpens', 'enquiryAnswer', 'discrepanciesSolved', 'controlResultsChased'] },
    { step: 'recordAnswer', case: 'major', kind: 'joint', source: 'ours', offices: 'each', when: MISSING, by: { message: 'EnquiryResponse' }, then: 'discrepanciesPending', needs: ['askedEnquiry', 'arrivalRepeated', 'latestMajor'], sets: ['discrepanciesSolved'], clears: ['transitTime', 'enquiryOpens', 'enquiryAnswer'] },
    { step: 'recordAnswer', case: 'arrived', kind: 'joint', source: 'ours', offices: 'each', when: MISSING, by: { message: 'EnquiryResponse' }, then: 'arrived', needs: ['askedEnquiry', 'arrivalRepeated', 'allParts'], clears: ['transitTime', 'enquiryOpens', 'enquiryAnswer'] },
    { step: 'recordAnswer', case: 'majorFound', kind: 'joint', source: 'ours', offices: 'each', when: ['arrived', 'discrepanciesPending'], by: { message: 'EnquiryResponse' }, then: 'discrepanciesPending', needs: ['askedEnquiry', 'resultsRepeated', 'latestMajor'], sets: ['discrepanciesSolved'], clears: ['controlResultsChased'] },
    { step: 'recordAnswer', case: 'satisfactory', kind: 'joint', source: 'ours', offices: 'each', when: ['arrived', 'discrepanciesPending'], by: { message: 'EnquiryResponse' }, then: 'arrived', needs: ['askedEnquiry', 'resultsRepeated', 'notMajor'], clears: ['discrepanciesSolved', 'controlResultsChased'] },
    { step: 'recordAnswer', case: 'noted', kind: 'joint', source: 'ours', offices: 'each', when: [...MISSING, ...FOUND, 'cancellationPending', 'cancelled'], by: { message: 'EnquiryResponse' }, then: 'same', needs: ['askedEnquiry'] },
    { step: 'endEnquiry', case: 'arrival', kind: 'joint', source: 'ours', offices: 'each', when: FOUND, by: { step: 'recordArrivalNotice' }, then: 'same', needs: ['askedElsewhere'],
      sends: [{ message: 'EnquiryCancelled', to: 'askedElsewhere' }] },
    { step: 'endEnquiry', case: 'answer', kind: 'joint', source: 'ours', offices: 'each', when: FOUND, by: { step: 'recordAnswer' }, then: 'same', needs: ['askedElsewhere'],
      sends: [{ message: 'EnquiryCancelled', to: 'askedElsewhere' }] },
    { step: 'endEnquiry', case: 'discharge', kind: 'joint', source: 'ours', offices: 'each', when: ['discharged'], by: { step: 'decideDischarge' }, then: 'same', needs: ['stillAsked', 'proofAccepted'],
      sends: [{ message: 'EnquiryCancelled', to: 'stillAsked' }] },
    { step: 'endEnquiry', case: 'recovery', kind: 'joint', source: 'ours', offices: 'each', when: ['underRecovery'], by: { step: 'openRecovery' }, then: 'same', needs: ['stillAsked'],
      sends: [{ message: 'EnquiryCancelled', to: 'stillAsked' }] },
  ]),
  ...rowsAt('administration', [
    { step: 'receiveEnquiry', kind: 'joint', source: 'ours', offices: 'named', when: ANY, by: { message: 'EnquiryRequest' }, then: 'same', needs: ['fromDeparture'], sets: ['enquiryDue'] },
    { step: 'answerEnquiry', kind: 'joint', source: 'ours', offices: 'named', when: ANY, by: { act: 'answerEnquiry' }, then: 'same', needs: ['enquiryAsked', 'findingFits'], clears: ['enquiryDue'],
      sends: [{ message: 'EnquiryResponse', to: 'departure' }] },
    { step: 'remindAnswer', kind: 'national', source: 'ours', offices: 'named', when: ANY, by: { timer: 'enquiryDue' }, then: 'same' },
    { step: 'learnEnquiryEnd', kind: 'joint', source: 'ours', offices: 'named', when: ANY, by: { message: 'EnquiryCancelled' }, then: 'same', needs: ['fromDeparture', 'gapless'], clears: ['enquiryDue'] },
    { step: 'requestInformation', kind: 'joint', source: 'ours', offices: 'named', when: ANY, by: { act: 'requestInformation' }, then: 'same', needs: ['heardOf', 'asksNeighbour'],
      sends: [{ message: 'InformationRequest', to: 'askedAdministration' }] },
    { step: 'noteQuestions', kind: 'joint', source: 'ours', offices: 'named', when: ANY, by: { message: 'InformationRequest' }, then: 'same', needs: ['heardOf'] },
    { step: 'giveInformation', kind: 'joint', source: 'ours', offices: 'named', when: ANY, by: { act: 'giveInformation' }, then: 'same', needs: ['heardOf', 'asksNeighbour'],
      sends: [{ message: 'EnquiryInformation', to: 'askedAdministration' }] },
    { step: 'learnInformation', kind: 'joint', source: 'ours', offices: 'named', when: ANY, by: { message: 'EnquiryInformation' }, then: 'same', needs: ['heardOf'] },
  ]),
];
