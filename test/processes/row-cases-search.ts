import type { MessageName } from '../../src/messages/catalogue.ts';
import type { Outcome } from '../../src/movement.ts';
import type { SEARCH_ACTS } from '../../src/processes/search-acts.ts';
import type { SEARCH_NEEDS } from '../../src/processes/search-needs.ts';
import { CORRESPONDENT, SAYS, sent, tell } from './forge.ts';
import { DEPARTURE, HERE, type RowCase, also, fromNiger, heading, saying, without, fromElsewhere } from './row-case.ts';
import { arrival, results } from './scenarios.ts';
import { NOW, actCause } from './world.ts';

const FOUND = { number: 1, office: 'BFCNK', answeredAt: NOW };

/** Facts of the acts of those who look for a movement. */
export const SEARCH_FACTS: { readonly [A in keyof typeof SEARCH_ACTS]: Readonly<Record<string, unknown>> } = {
  requestStatus: { doubt: { office: 'BFCNK', reason: 'noDischarge' } },
  openEnquiry: { reason: ['noArrival'] },
  answerEnquiry: { finding: { ...FOUND, answer: '1' } },
  requestInformation: { question: [{ number: 1, text: 'Who drove?' }], correspondent: CORRESPONDENT },
  giveInformation: { information: [{ text: 'A. Mensah drove.' }], correspondent: CORRESPONDENT },
};

export const SEARCH_SENT = [sent('StatusRequest', 'TG'), sent('EnquiryRequest', 'NE')];

export const SEARCH_ABOUT: Partial<Record<MessageName, string>> = {
  StatusResponse: 'StatusRequest-TG',
  EnquiryResponse: 'EnquiryRequest-NE',
};

const REPEATED = {
  finding: { ...SAYS.EnquiryResponse.finding, answer: '3', sentOn: '2026-03-12' },
  arrival: [arrival('NENIA')],
  results: results('NENIA'),
};
const ENQUIRED: Outcome = {
  row: 'departure.openEnquiry.decided',
  role: 'departure',
  office: 'TGLFP',
  from: 'released',
};
export const enquired = (given: RowCase): RowCase => ({
  ...given,
  forged: { ...given.forged, outcomes: [...(given.forged.outcomes ?? []), ENQUIRED] },
});
const unasked = (given: RowCase): RowCase => ({ ...given, forged: { ...given.forged, outcomes: [] } });
const atBurkina = tell('BF', DEPARTURE, 'ArrivalAdvice', {}, { arrival: arrival('BFOUA') });

/** What the rows of status and enquiry need beside their state, by their names. */
export const SEARCH_CASES: Readonly<Record<string, (given: RowCase, state: string) => RowCase>> = {
  'departure.chaseResults': (given) => also(given, fromNiger('ArrivalAdvice')),
  'departure.missAnswer': enquired,
  'departure.recordAnswer.conflict': (given) => also(enquired(saying(given, REPEATED)), atBurkina),
  'departure.recordAnswer.major': (given) => enquired(saying(given, { ...REPEATED, results: results('NENIA', 'B1') })),
  'departure.recordAnswer.arrived': (given) => enquired(saying(given, REPEATED)),
  'departure.recordAnswer.majorFound': (given) =>
    also(enquired(saying(given, { ...REPEATED, results: results('NENIA', 'B1') })), fromNiger('ArrivalAdvice')),
  'departure.recordAnswer.satisfactory': (given) => also(enquired(saying(given, REPEATED)), fromNiger('ArrivalAdvice')),
  'departure.recordAnswer.noted': enquired,
  'departure.endEnquiry.arrival': (given) => enquired(saying(given, { arrival: arrival('BFOUA') })),
  'departure.endEnquiry.answer': (given, state) => {
    const found = state === 'discrepanciesPending' ? results('BFOUA', 'B1') : results('BFOUA');
    return enquired(saying(given, { ...REPEATED, arrival: [arrival('BFOUA')], results: found }));
  },
  'departure.endEnquiry.discharge': (given) =>
    enquired(
      also(
        saying(given, { ground: 'alternativeProof' }),
        actCause('proof', 'TGLFP', 'acceptProof', { ground: 'alternativeProof', certificate: [] }),
      ),
    ),
  'departure.endEnquiry.recovery': enquired,
  'administration.answerEnquiry': (given) => also(given, tell('TG', HERE.administration, 'EnquiryRequest')),
};

export const SEARCH_FAILS: { readonly [N in keyof typeof SEARCH_NEEDS]: (given: RowCase) => RowCase } = {
  asksNeighbour: (given) => saying(given, { ...SEARCH_FACTS.requestStatus, administration: 'BF' }),
  askedStatus: (given) => heading(given, { correlationId: 'nothing' }),
  heardOf: (given) => fromElsewhere({ ...given, forged: { ...given.forged, unheard: true } }),
  asksOffice: (given) => saying(given, { reason: ['noArrival'], asked: 'XXXXX' }),
  answerMissing: unasked,
  enquiryAsked: (given) => saying(given, { finding: { ...FOUND, number: 9, answer: '1' } }),
  findingFits: (given) => saying(given, { finding: { ...FOUND, answer: '3', sentOn: '2026-03-12' } }),
  askedEnquiry: (given) => heading(given, { correlationId: 'nothing' }),
  arrivalRepeated: (given) => saying(given, { arrival: undefined }),
  resultsRepeated: (given) => saying(given, { results: undefined }),
  arrivalsDiffer: without,
  askedElsewhere: unasked,
  stillAsked: unasked,
};

export const SEARCH_MEANS: Readonly<Record<string, readonly string[]>> = {
  'administration.requestStatus StatusRequest': ['TG/TGLFP'],
  'administration.giveStatus StatusResponse': ['TG/'],
  'departure.askWhereabouts StatusRequest': ['NE/NENIA', 'BF/BFCNK'],
  'departure.chaseResults StatusRequest': ['NE/NENIA'],
  'departure.openEnquiry.decided EnquiryRequest': ['NE/NENIA'],
  'departure.openEnquiry.further EnquiryRequest': ['NE/NENIA'],
  'departure.openEnquiry.overdue EnquiryRequest': ['NE/NENIA'],
  'departure.endEnquiry.arrival EnquiryCancelled': ['NE/NENIA'],
  'departure.endEnquiry.answer EnquiryCancelled': ['NE/NENIA'],
  'departure.endEnquiry.discharge EnquiryCancelled': ['NE/NENIA'],
  'departure.endEnquiry.recovery EnquiryCancelled': ['NE/NENIA'],
  'administration.answerEnquiry EnquiryResponse': ['TG/TGLFP'],
  'administration.requestInformation InformationRequest': ['TG/TGLFP'],
  'administration.giveInformation EnquiryInformation': ['TG/TGLFP'],
};
