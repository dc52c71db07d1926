import type { MessageName } from '../../src/messages/catalogue.ts';
import type { Cause, OfficeState, Sent } from '../../src/movement.ts';
import type { ActName } from '../../src/processes/acts.ts';
import { LIMITS, type TimerRow } from '../../src/processes/limits.ts';
import type { NeedName } from '../../src/processes/needs.ts';
import { type Row, rowId } from '../../src/processes/process.ts';
import { CANCELLATION_CASES, CANCELLATION_FAILS } from './row-cases-cancellation.ts';
import { EN_ROUTE_BEGINS, EN_ROUTE_FACTS, EN_ROUTE_FAILS, EN_ROUTE_MEANS, adaptEnRoute } from './row-cases-en-route.ts';
import { RECORD, SAYS, sent, tell } from './forge.ts';
import {
  DEPARTURE,
  HERE,
  type RowCase,
  also,
  fromElsewhere,
  fromNiger,
  heading,
  saying,
  timerOf,
  without,
} from './row-case.ts';
import { QUERY_FACTS, QUERY_FAILS, QUERY_MEANS, QUERY_SENT } from './row-cases-query.ts';
import {
  adaptGuarantee,
  beginsGuarantee,
  GUARANTEE_FACTS,
  GUARANTEE_FAILS,
  GUARANTEE_MEANS,
} from './row-cases-guarantee.ts';
import { NATIONAL_FAILS, NATIONAL_MEANS, NATIONAL_ROW_FACTS, adaptNational } from './row-cases-national.ts';
import {
  RECOVERY_ABOUT,
  RECOVERY_CASES,
  RECOVERY_FACTS,
  RECOVERY_FAILS,
  RECOVERY_MEANS,
  RECOVERY_SENT,
} from './row-cases-recovery.ts';
import {
  SEARCH_ABOUT,
  SEARCH_CASES,
  SEARCH_FACTS,
  SEARCH_FAILS,
  SEARCH_MEANS,
  SEARCH_SENT,
} from './row-cases-search.ts';
import { arrival, arrivalOf, crossing, incident, recordTo, results, settlement, THREE } from './scenarios.ts';
import { NOW, actCause } from './world.ts';

const PROOF = {
  ground: 'alternativeProof',
  certificate: [{ type: '760', reference: 'NIA 2026 4471', date: '2026-03-12' }],
} as const;
export const FACTS: { readonly [A in ActName]: Readonly<Record<string, unknown>> } = {
  initiateTransit: { record: RECORD },
  ...NATIONAL_ROW_FACTS,
  startControl: {},
  refuseRelease: { reason: 'The seals are missing.' },
  cancelBeforeRelease: { reason: 'The buyer withdrew.' },
  release: {},
  printAccompanyingDocument: {},
  cancel: { reason: 'The buyer withdrew.' },
  withdrawCancellation: { reason: 'One administration never answered.' },
  settleArrival: { office: 'NENIA' },
  solveDiscrepancies: { destination: 'NENIA', settlement: settlement() },
  acceptProof: PROOF,
  decideDischarge: { ground: 'satisfactoryResults' },
  requestTransitRecord: { request: { office: 'BFCNK', presentedAt: NOW } },
  presentGoods: {},
  recordPassage: { crossing: crossing('BFCNK') },
  refusePassage: SAYS.CrossingRefusal,
  recordIncident: SAYS.IncidentNotice,
  requestArrivalRecord: { request: { office: 'NENIA', presentedAt: NOW } },
  recordArrival: { arrival: arrival('NENIA') },
  startDestinationControl: {},
  ...EN_ROUTE_FACTS,
  recordControlResults: { results: results('NENIA') },
  ...SEARCH_FACTS,
  ...QUERY_FACTS,
  ...GUARANTEE_FACTS,
  ...RECOVERY_FACTS,
};

/** What our own departure has sent, and what our own offices have asked. */
const SENT: readonly Sent[] = [
  sent('AnticipatedArrivalRecord', 'NE'),
  sent('AnticipatedTransitRecord', 'BF'),
  sent('AnticipatedTransitRecord', 'NE'),
  sent('TransitRecordRequest', 'TG'),
  sent('ArrivalRecordRequest', 'TG'),
  ...SEARCH_SENT,
  ...QUERY_SENT,
  ...RECOVERY_SENT,
];
const NOTICES = [sent('CancellationNotice', 'BF'), sent('CancellationNotice', 'NE')];
const BOOKED = { row: 'departure.bookGuarantee', role: 'departure', office: 'TGLFP', from: 'released' } as const;
/** What begins each step that other rows follow, and the state of departure in which it does where that is not the row's own. */
const BEGINS: Readonly<
  Record<
    string,
    {
      readonly by: Row['by'];
      readonly from?: string /** The same, for rows of other roles alone. */;
      readonly elsewhere?: string;
    }
  >
> = {
  release: { by: { act: 'release' }, from: 'registered' },
  cancel: { by: { act: 'cancel' }, from: 'released' },
  convertToNational: { by: { act: 'convertToNational' }, elsewhere: 'released' },
  recordPassageNotice: { by: { message: 'FrontierCrossing' } },
  recordAnswer: { by: { message: 'EnquiryResponse' } },
  recordResults: { by: { message: 'DestinationControlResults' } },
  openRecovery: { by: { act: 'openRecovery' }, from: 'released' },
  closeRecovery: { by: { act: 'closeRecovery' }, from: 'underRecovery' },
  recommendEnquiry: { by: { timer: 'transitTime' }, from: 'released' },
  recordArrivalNotice: { by: { message: 'ArrivalAdvice' } },
  notifyUnusedOffices: { by: { timer: 'unusedOffices' }, from: 'arrived' },
  solveDiscrepancies: { by: { act: 'solveDiscrepancies' }, from: 'discrepanciesPending' },
  settleArrival: { by: { act: 'settleArrival' }, from: 'arrivalConflict' },
  decideDischarge: { by: { act: 'decideDischarge' }, from: 'arrived' },
  confirmCancellation: { by: { message: 'Acknowledgement' }, from: 'cancellationPending' },
  voidCancellation: { by: { message: 'FunctionalRejection' }, from: 'cancellationPending' },
  ...EN_ROUTE_BEGINS,
};

/** The case in which a row applies in a state. */
export function caseOf(row: Row, state: string): RowCase {
  const begins = 'step' in row.by ? (BEGINS[row.by.step] ?? beginsGuarantee(row.by.step, state)) : undefined;
  const at = begins === undefined ? HERE[row.at] : DEPARTURE;
  const by = begins?.by ?? row.by;
  const states: OfficeState[] = [];
  if (at === DEPARTURE) {
    const own = row.at === 'departure' && begins?.from === undefined;
    const departure = own ? state : (begins?.from ?? begins?.elsewhere ?? state);
    if (departure !== 'none') states.push({ role: 'departure', office: 'TGLFP', state: departure });
    if (row.at !== 'departure' && row.at !== 'administration' && state !== 'none')
      states.push({ role: row.at, office: 'TGCNK', state });
  } else if (state !== 'none' && row.at !== 'administration') states.push({ role: row.at, office: at.office, state });
  else if (state === 'known') states.push({ role: 'transit', office: at.office, state: 'expected' });
  const forged = {
    administration: at.administration,
    states,
    outcomes: [BOOKED],
    timers: (Object.keys(LIMITS) as readonly TimerRow[]).map((name) => timerOf(name, at.office)),
    sends: [...SENT, ...(states.some((s) => s.state === 'cancellationPending') ? NOTICES : [])],
  };
  return adapt(row, { forged, cause: causeOf(by, at, row) }, state);
}

function causeOf(by: Row['by'], at: { readonly administration: string; readonly office: string }, row: Row): Cause {
  if ('act' in by) return actCause('now', at.office, by.act, factsOf(by.act, at.office));
  if ('timer' in by) return { kind: 'timer', timer: timerOf(by.timer, at.office).id, row: by.timer, round: 1 };
  const name = (by as { readonly message: MessageName }).message;
  const from = at.administration === 'TG' ? senderToDeparture(name) : 'TG';
  const about: Partial<Record<MessageName, string>> = {
    Acknowledgement: 'CancellationNotice-NE',
    FunctionalRejection: 'CancellationNotice-NE',
    Warning: 'CancellationNotice-NE',
    XmlRejection: 'CancellationNotice-NE',
    TransitRecordResponse: 'TransitRecordRequest-TG',
    ArrivalRecordResponse: 'ArrivalRecordRequest-TG',
    MovementQueryResponse: 'MovementQuery-TG',
    ...SEARCH_ABOUT,
    ...RECOVERY_ABOUT,
  };
  const correlationId = about[name];
  const office = row.offices === 'named' ? { office: at.office } : {};
  const header = { ...(correlationId === undefined ? { sequence: 1, seen: 0 } : { correlationId }) };
  return tell(from, { administration: at.administration, ...office }, name, header);
}

/** An incident is of the office that records it. */
function factsOf(step: ActName, office: string): Readonly<Record<string, unknown>> {
  return step === 'recordIncident' ? { incident: [incident(office)] } : FACTS[step];
}

function senderToDeparture(name: MessageName): string {
  return [
    'FrontierCrossing',
    'CrossingRefusal',
    'IncidentNotice',
    'TransitRecordRequest',
    'ArrivalRecordRequest',
  ].includes(name)
    ? 'BF'
    : 'NE';
}

const fromBorder = (office: string) => tell('BF', DEPARTURE, 'FrontierCrossing', {}, { crossing: crossing(office) });
const ARRIVED = actCause('arrival', 'NENIA', 'recordArrival', { arrival: arrival('NENIA') });
const ALL_PASSED = ['TGCNK', 'BFKTC', 'NEMKL'].map((office) =>
  actCause(`p-${office}`, office, 'recordPassage', { crossing: crossing(office) }),
);

/** What a row needs beside its state. */
function adapt(row: Row, given: RowCase, state: string): RowCase {
  const own = SEARCH_CASES[rowId(row)] ?? RECOVERY_CASES[rowId(row)] ?? CANCELLATION_CASES[rowId(row)];
  if (own !== undefined) return own(given, state);
  const settled = [fromNiger('ArrivalAdvice'), fromNiger('DestinationControlResults')];
  const major = { results: results('NENIA', 'B1') };
  const national = adaptNational(row, given);
  if (national !== undefined) return national;
  switch (rowId(row)) {
    case 'departure.completePassages':
      return also(given, ...ALL_PASSED);
    case 'departure.recordArrivalNotice.conflict':
      return also(given, tell('BF', DEPARTURE, 'ArrivalAdvice', {}, { arrival: arrival('BFOUA') }));
    case 'departure.recordArrivalNotice.voiding':
      return { ...given, cause: tell('NE', DEPARTURE, 'ArrivalAdvice', { sequence: 1, seen: 0 }) };
    case 'departure.notifyDeclaredDestination':
      return saying(given, { arrival: arrivalOf('BFOUA', 1) });
    case 'departure.settleArrival.major':
      return also(given, fromNiger('ArrivalAdvice'), fromNiger('DestinationControlResults', major));
    case 'departure.notifySettledArrival':
      if (state === 'partlyArrived') return also(given, fromNiger('ArrivalAdvice', { arrival: arrivalOf('NENIA', 1) }));
      return state === 'arrived'
        ? also(given, fromNiger('ArrivalAdvice'))
        : also(given, fromNiger('ArrivalAdvice'), fromNiger('DestinationControlResults', major));
    case 'departure.settleArrival.settled':
      return also(given, fromNiger('ArrivalAdvice'));
    case 'departure.recordResults.major':
      return also(saying(given, major), fromNiger('ArrivalAdvice'));
    case 'departure.notifyUnusedOffices':
      return also(given, fromNiger('ArrivalAdvice'), fromBorder('BFKTC'), fromBorder('BFCNK'));
    case 'transit.closeOwnUnused':
      return also(given, fromNiger('ArrivalAdvice'));
    case 'departure.solveDiscrepancies':
    case 'departure.notifySettlement':
      return also(given, fromNiger('ArrivalAdvice'), fromNiger('DestinationControlResults', major));
    case 'destination.learnSettlement.accepted':
      return also(given, actCause('results', 'NENIA', 'recordControlResults', major));
    case 'departure.decideDischarge.proof':
      return also(saying(given, { ground: 'alternativeProof' }), actCause('proof', 'TGLFP', 'acceptProof', PROOF));
    case 'departure.decideDischarge.results':
    case 'departure.freeGuarantee.discharge':
    case 'departure.notifyDischarge':
      return also(given, ...settled);
    case 'destination.learnArrivalElsewhere.used':
      return saying(given, { arrival: arrival('NENIA') });
    case 'transit.receiveResponse.nothingNew':
    case 'destination.receiveResponse.nothingNew':
      return saying(given, { record: undefined, refusal: { reason: 'closed' } });
    case 'destination.recordControlResults.discrepancies':
      return also(saying(given, major), ARRIVED);
    case 'destination.recordControlResults.refused':
      return also(saying(given, { results: { ...results('NENIA'), accepted: 'no' } }), ARRIVED);
    case 'destination.recordControlResults.accepted':
      return also(given, ARRIVED);
    case 'destination.learnArrivalElsewhere.settled':
      return saying(given, { settled: true });
    default:
      return adaptGuarantee(row, given) ?? adaptEnRoute(row, given);
  }
}

/** The same case with one need that is not met. */
export const FAILS: { readonly [N in NeedName]: (given: RowCase) => RowCase } = {
  ...NATIONAL_FAILS,
  ...GUARANTEE_FAILS,
  ...EN_ROUTE_FAILS,
  ...CANCELLATION_FAILS,
  ownDeparture: (given) => saying(given, { record: recordTo(THREE, 'NENIA', 'TGADETIK') }),
  gapless: (given) => heading(given, { sequence: 7 }),
  fromDeparture: fromElsewhere,
  fromBorder: (given) => fromElsewhere(given),
  fromRecorder: fromElsewhere,
  asked: (given) => heading(given, { correlationId: 'nothing' }),
  recordGiven: (given) => saying(given, { record: undefined }),
  noSilentOffices: without,
  silentOffices: (given) => also(given, ...ALL_PASSED, fromBorder('BFCNK')),
  arrivedHere: without,
  arrivedBefore: without,
  arrivalSettled: (given) => saying(given, { settled: undefined }),
  arrivedAtAnotherOffice: (given) =>
    given.forged.administration === 'TG' ? without(given) : saying(given, { arrival: arrival('NENIA') }),
  diverted: (given) => saying(given, { arrival: arrival('NENIA') }),
  latestMajor: (given) =>
    given.cause.kind === 'act' && given.cause.step === 'settleArrival'
      ? also(without(given), fromNiger('ArrivalAdvice'))
      : saying(given, { results: results('NENIA', 'A5') }),
  settlesLatest: (given) => saying(given, { destination: 'NENIA', settlement: settlement(7) }),
  undischarged: (given) => also(given, tell('TG', HERE.destination, 'DischargeNotice')),
  cargoRefused: (given) => saying(given, { results: results('NENIA') }),
  groundForDischarge: without,
  proofAccepted: (given) => saying(given, { ground: 'lossAttested' }),
  nothingHeld: (given) => ({
    ...given,
    forged: { ...given.forged, states: [{ role: 'transit', office: 'NEMKL', state: 'crossed' }] },
  }),
  knownArrival: (given) => saying(given, { office: 'BFOUA' }),
  arrivalKnown: (given) => ({
    ...given,
    cause: tell('NE', DEPARTURE, 'FunctionalRejection', { correlationId: 'CancellationNotice-NE' }),
  }),
  ...SEARCH_FAILS,
  ...QUERY_FAILS,
  ...RECOVERY_FAILS,
};

/** Whom each audience means in these cases. */
export const MEANS: Readonly<Record<string, readonly string[]>> = {
  ...NATIONAL_MEANS,
  ...GUARANTEE_MEANS,
  ...EN_ROUTE_MEANS,
  'departure.transferRecord AnticipatedArrivalRecord': ['NE/NENIA'],
  'departure.transferRecord AnticipatedTransitRecord': ['BF/BFCNK', 'NE/NEMKL'],
  'departure.giveTransitRecord TransitRecordResponse': ['BF/'],
  'departure.refuseTransitRecord TransitRecordResponse': ['BF/'],
  'departure.giveArrivalRecord ArrivalRecordResponse': ['BF/'],
  'departure.refuseArrivalRecord ArrivalRecordResponse': ['BF/'],
  'departure.recordPassageNotice FrontierCrossing': ['NE/NEMKL'],
  'departure.recordRefusalNotice CrossingRefusal': ['NE/NEMKL'],
  'departure.noteIncident ForwardedIncident': ['NE/NEMKL'],
  'departure.notifyDeclaredDestination ForwardedArrivalAdvice': ['NE/NENIA'],
  'departure.notifySettledArrival ForwardedArrivalAdvice': ['NE/NENIA'],
  'departure.notifyUnusedOffices ForwardedArrivalAdvice': ['NE/NEMKL'],
  'departure.notifySettlement DiscrepanciesSolved': ['NE/NENIA'],
  'departure.notifyDischarge DischargeNotice': ['NE/NENIA', 'BF/'],
  'departure.cancel CancellationNotice': ['NE/NENIA', 'BF/'],
  'departure.restoreRecord AnticipatedArrivalRecord': ['NE/NENIA'],
  'departure.restoreRecord AnticipatedTransitRecord': ['BF/BFCNK', 'NE/NEMKL'],
  'transit.requestTransitRecord TransitRecordRequest': ['TG/TGLFP'],
  'transit.recordPassage FrontierCrossing': ['TG/TGLFP'],
  'transit.recordIncident IncidentNotice': ['TG/TGLFP'],
  'transit.refusePassage CrossingRefusal': ['TG/TGLFP'],
  'destination.requestArrivalRecord ArrivalRecordRequest': ['TG/TGLFP'],
  'destination.recordArrival ArrivalAdvice': ['TG/TGLFP'],
  'destination.recordControlResults.discrepancies DestinationControlResults': ['TG/TGLFP'],
  'destination.recordControlResults.refused DestinationControlResults': ['TG/TGLFP'],
  'destination.recordControlResults.accepted DestinationControlResults': ['TG/TGLFP'],
  ...SEARCH_MEANS,
  ...QUERY_MEANS,
  ...RECOVERY_MEANS,
};
