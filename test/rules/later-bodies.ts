import type { MessageName } from '../../src/messages/catalogue.ts';

const TIMES = {
  incident: '2026-03-11T15:00:00+00:00',
  decision: '2026-03-12T10:00:00+00:00',
  later: '2026-03-16T11:00:00+00:00',
};
const arrival = { office: 'BFOUA', arrivedAt: '2026-03-11T20:00:00+00:00', seals: 'intact' };
const results = {
  office: 'BFOUA',
  number: 1,
  controlledAt: '2026-03-12T09:00:00+00:00',
  accepted: 'yes',
  result: 'A1',
  controlMade: true,
  itineraryRespected: 'yes',
  timeLimitKept: 'yes',
  sealsIntact: 'yes',
};
const incident = {
  office: 'BFOUA',
  number: 1,
  kind: 'theft',
  happenedAt: TIMES.incident,
  recordedAt: TIMES.incident,
  place: { country: 'BF', locode: 'BFOUA' },
  description: 'Deux sacs volés.',
  newSeal: [{ mark: 'N1' }, { mark: 'N2' }],
  goods: [{ item: 1, extent: 'part', value: '50000', currency: 'XOF' }],
  detention: { authority: 'Gendarmerie', since: TIMES.incident, until: TIMES.incident, reason: 'Constat' },
  evidence: [{ type: '821', reference: 'PV 118' }],
};
const claim = [
  { kind: 'duties', amount: '1', currency: 'XOF' },
  { kind: 'duties', amount: '1', currency: 'EUR' },
];
const correspondent = { name: 'K. Mensah', email: 'transit@example.tg' };
const held = [
  { administration: 'TG', messageId: 'M-1', code: 'TR001' },
  { administration: 'BF', messageId: 'M-1', code: 'TR118' },
];
const need = {
  office: 'BFOUA',
  holder: { name: 'Transit du Golfe' },
  country: ['BF'],
  neededUntil: '2026-03-16',
  guarantee: [
    { reference: 'G1', amount: '100', currency: 'XOF' },
    { reference: 'G2', amount: '100', currency: 'XOF' },
  ],
};
const reservations = [
  { reference: 'G1', reservation: 'R1', amount: '1', currency: 'XOF' },
  { reference: 'G2', reservation: 'R2', amount: '1', currency: 'XOF' },
];
const terms = {
  schemaVersion: ['1', '2'],
  corridorDigest: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  corridorFrom: '2026-01-01',
};
const officeState = [
  { role: 'transit', office: 'BFCNK', state: 'crossed', since: TIMES.incident },
  { role: 'destination', office: 'BFCNK', state: 'refused', since: TIMES.incident },
];

/** What the messages of the later processes say, at the edge of their rules. */
export const LATER_BODIES = {
  IncidentNotice: { incident: [incident, { ...structuredClone(incident), number: 2, kind: 'other' }] },
  ForwardedIncident: { original: { administration: 'BF', messageId: 'BF-1' }, incident: [incident] },
  MovementDecision: {
    decision: [
      {
        number: 1,
        kind: 'timeLimit',
        office: 'TGLFP',
        decidedAt: TIMES.decision,
        reason: 'Pluie.',
        timeLimit: '2026-03-20',
      },
      {
        number: 2,
        kind: 'destination',
        office: 'TGLFP',
        decidedAt: TIMES.decision,
        reason: 'Magasin transféré.',
        officeOfDestination: 'BFOGI',
        itinerary: [{ office: 'TGLFP' }, { office: 'TGCNK' }, { office: 'BFCNK' }, { office: 'BFOGI' }],
      },
    ],
  },
  StatusRequest: { doubt: { office: 'BFOUA', reason: 'noDischarge' }, officeState },
  StatusResponse: { known: true, officeState },
  EnquiryRequest: {
    enquiry: {
      number: 1,
      office: 'TGLFP',
      openedAt: TIMES.later,
      reason: ['timeLimitPassed'],
      answerBy: '2026-03-16',
      lastOffice: 'BFCNK',
      lastSeenAt: TIMES.incident,
    },
  },
  EnquiryResponse: {
    finding: { number: 1, office: 'BFOUA', answeredAt: TIMES.later, answer: '3', sentOn: '2026-03-16' },
    arrival: [arrival],
    results,
  },
  EnquiryCancelled: { end: { number: 1, office: 'TGLFP', endedAt: TIMES.later, reason: 'arrived' } },
  InformationRequest: {
    office: 'BFOUA',
    question: [
      { number: 1, text: 'Où ?' },
      { number: 2, text: 'Quand ?' },
    ],
    correspondent,
  },
  EnquiryInformation: { office: 'BFOUA', information: [{ text: 'Rien.' }], correspondent },
  RecoveryNotice: { debt: { office: 'TGLFP', startedAt: TIMES.later, reason: 'notArrived', claim } },
  RecoveryRequest: {
    case: {
      number: 1,
      requesting: 'TGLFP',
      requested: 'BFOUA',
      requestedAt: TIMES.later,
      reason: 'notArrived',
      country: 'BF',
      claim,
      debtor: [{ name: 'Transit du Golfe' }],
    },
  },
  RecoveryAcceptance: { reply: { number: 1, authority: 'BFOUA', decidedAt: TIMES.later, accepted: true } },
  RecoveryDispatch: {
    progress: { authority: 'BFOUA', at: TIMES.later, status: 'recovered', recovered: claim, guaranteeCalled: true },
  },
  GuaranteeCheck: { need },
  GuaranteeUse: { need },
  GuaranteeCheckResult: {
    office: 'BFOUA',
    checkedAt: TIMES.later,
    guarantee: [
      { reference: 'G1', verdict: 'valid', available: '1', currency: 'XOF' },
      { reference: 'G2', verdict: 'insufficient' },
    ],
  },
  GuaranteeUseResult: {
    office: 'BFOUA',
    bookedAt: TIMES.later,
    guarantee: [
      { reference: 'G1', verdict: 'valid', reservation: 'R1', amount: '1', currency: 'XOF' },
      { reference: 'G2', verdict: 'insufficient' },
    ],
  },
  GuaranteeUseCancelled: { office: 'BFOUA', cancelledAt: TIMES.later, reason: 'cancelled', guarantee: reservations },
  GuaranteeCredit: { office: 'BFOUA', creditedAt: TIMES.later, ground: 'satisfactoryResults', guarantee: reservations },
  MovementQuery: {
    query: {
      office: 'BFOUA',
      purpose: 'reconciliation',
      downFrom: TIMES.incident,
      downTo: TIMES.incident,
      held,
    },
  },
  MovementQueryResponse: { refusal: { reason: 'other', remark: 'Demain.' }, held },
  UnavailabilityNotice: {
    unavailability: {
      number: 1,
      planned: false,
      from: '2026-03-16T12:00:00+00:00',
      to: '2026-03-16T12:00:00+00:00',
      what: 'offices',
      office: ['BFCNK', 'BFOUA'],
      fallback: true,
    },
  },
  AvailabilityRequest: { terms },
  AvailabilityResponse: { terms },
} as const satisfies { readonly [N in MessageName]?: Readonly<Record<string, unknown>> };

/** Those that departure sends. */
export const LATER_FROM_DEPARTURE: readonly MessageName[] = [
  'ForwardedIncident',
  'MovementDecision',
  'EnquiryRequest',
  'EnquiryCancelled',
  'RecoveryNotice',
  'RecoveryRequest',
  'MovementQueryResponse',
];
