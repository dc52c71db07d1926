import type { ControlResults } from '../../src/messages/destination-control-results.ts';
import type { Decision } from '../../src/messages/movement-decision.ts';
import { type Row, rowId } from '../../src/processes/process.ts';
import { tell } from './forge.ts';
import { type RowCase, also, saying } from './row-case.ts';
import { enquired } from './row-cases-search.ts';
import { DIVERSION, arrival, arrivalOf, decision, results } from './scenarios.ts';
import { actCause } from './world.ts';

const DEPARTURE = { administration: 'TG', office: 'TGLFP' } as const;
export const EN_ROUTE_FACTS = {
  decide: { decision: [decision('timeLimit')] },
  recordReturn: { arrival: arrival('TGLFP') },
} as const;

export const EN_ROUTE_BEGINS = {
  decide: { by: { act: 'decide' } },
  recordReturn: { by: { act: 'recordReturn' } },
} as const;

const part = (office: string, number: number) => ({ arrival: arrivalOf(office, number) });
const major: { readonly results: ControlResults } = { results: results('NENIA', 'B1') };
const arrives = (office: string, number: number) =>
  actCause(`part-${number}`, office, 'recordArrival', part(office, number));
const advised = (number: number) => tell('NE', DEPARTURE, 'ArrivalAdvice', {}, part('NENIA', number));
const elsewhere = tell('BF', DEPARTURE, 'ArrivalAdvice', {}, { arrival: arrival('BFOUA') });

/** The step that begins the row is done where departure has released. */
function released(given: RowCase): RowCase {
  const others = given.forged.states.filter(({ role }) => role !== 'departure');
  const departure = { role: 'departure', office: 'TGLFP', state: 'released' } as const;
  return { ...given, forged: { ...given.forged, states: [departure, ...others] } };
}

/** A return is noted where departure has released, or is in a conflict already. */
function returning(given: RowCase): RowCase {
  return given.forged.states.some(({ state }) => state === 'arrived') ? released(given) : given;
}

/** What a row of these tables needs beside its state. */
export function adaptEnRoute(row: Row, given: RowCase): RowCase {
  switch (rowId(row)) {
    case 'departure.transferRecord.decided':
      return saying(given, { decision: [DIVERSION] });
    case 'transit.openOwnOffices.decided':
      return released(saying(given, { decision: [DIVERSION] }));
    case 'destination.openReturn':
    case 'departure.awaitPassages.returned':
      return released(given);
    case 'departure.notifyReturn':
      return returning(given);
    case 'departure.endEnquiry.return':
      return returning(enquired(given));
    case 'departure.extendTime.rest':
      return also(given, advised(1));
    case 'departure.recordArrivalNotice.part':
    case 'departure.recordArrivalNotice.latePart':
    case 'destination.recordArrival.part':
      return saying(given, part('NENIA', 1));
    case 'departure.recordArrivalNotice.last':
      return also(saying(given, part('NENIA', 2)), advised(1));
    case 'departure.recordArrivalNotice.voidingPart':
      return { ...given, cause: tell('NE', DEPARTURE, 'ArrivalAdvice', { sequence: 1, seen: 0 }, part('NENIA', 1)) };
    case 'departure.settleArrival.part':
      return also(given, advised(1), elsewhere);
    case 'departure.recordResults.restMissing':
      return also(saying(given, major), advised(1));
    case 'destination.recordArrival.last':
    case 'destination.recordArrival.settledElsewhere':
    case 'destination.recordArrival.afterClosing':
      return also(saying(given, part('NENIA', 2)), arrives('NENIA', 1));
    case 'destination.recordControlResults.restMissing':
      return also(saying(given, major), arrives('NENIA', 1));
    case 'destination.recordControlResults.closed':
      return also(given, arrives('NENIA', 1), tell('TG', { administration: 'NE', office: 'NENIA' }, 'DischargeNotice'));
    case 'destination.recordControlResults.refusedClosed':
      return also(
        saying(given, { results: { ...results('NENIA'), accepted: 'no' } }),
        arrives('NENIA', 1),
        tell('TG', { administration: 'NE', office: 'NENIA' }, 'DischargeNotice'),
      );
    case 'departure.recordReturn.conflict':
      return also(given, elsewhere);
    default:
      return given;
  }
}

const unsound: Decision = { ...DIVERSION, officeOfDestination: 'NENIA' };

/** The same case with one need of these tables that is not met. */
export const EN_ROUTE_FAILS = {
  nextDecision: (given: RowCase) => saying(given, { decision: [{ ...decision('timeLimit'), number: 3 }] }),
  soundRecord: (given: RowCase) => saying(given, { decision: [unsound] }),
  sameWay: (given: RowCase) => saying(given, { decision: [DIVERSION] }),
  newWay: (given: RowCase) => saying(given, { decision: [decision('timeLimit')] }),
  newTimeLimit: (given: RowCase) => saying(given, { decision: [decision('seals')] }),
  nothingArrived: (given: RowCase) => also(given, advised(1)),
  partsMissing: (given: RowCase) => {
    const { cause } = given;
    if (cause.kind === 'act' && cause.step === 'settleArrival') return also(given, advised(2));
    return saying(given, { arrival: arrival('NENIA') });
  },
  allParts: (given: RowCase) => {
    const { cause } = given;
    if (cause.kind === 'message' && cause.message.name === 'FunctionalRejection') return also(given, advised(1));
    if (cause.kind === 'act' && cause.step === 'settleArrival')
      return { ...given, forged: { ...given.forged, before: [advised(1), elsewhere] } };
    const more = arrivalOf('NENIA', 2, 3);
    const isAnswer = cause.kind === 'message' && cause.message.name === 'EnquiryResponse';
    return saying(given, isAnswer ? { arrival: [more] } : { arrival: more });
  },
  newPart: (given: RowCase) => also(saying(given, part('NENIA', 1)), arrives('NENIA', 1)),
  notMajor: (given: RowCase) => also(given, tell('NE', DEPARTURE, 'DestinationControlResults', {}, major)),
  closedShort: (given: RowCase) => saying(given, { results: results('NENIA') }),
  dischargeKnown: (given: RowCase) => ({ ...given, forged: { ...given.forged, before: [arrives('NENIA', 1)] } }),
} as const;

export const EN_ROUTE_MEANS = {
  'departure.transferRecord.decided AnticipatedArrivalRecord': ['BF/BFOUA'],
  'departure.transferRecord.decided AnticipatedTransitRecord': ['BF/BFKPL'],
  'departure.notifyDecision MovementDecision': ['NE/NENIA', 'BF/'],
  'departure.recordIncident ForwardedIncident': ['BF/BFCNK', 'NE/NEMKL'],
  'departure.endEnquiry.return EnquiryCancelled': ['NE/NENIA'],
  'departure.notifyReturn ForwardedArrivalAdvice': ['NE/NENIA'],
  'destination.recordArrival.part ArrivalAdvice': ['TG/TGLFP'],
  'destination.recordArrival.last ArrivalAdvice': ['TG/TGLFP'],
  'destination.recordArrival.settledElsewhere ArrivalAdvice': ['TG/TGLFP'],
  'destination.recordControlResults.refusedClosed DestinationControlResults': ['TG/TGLFP'],
  'destination.recordArrival.afterClosing ArrivalAdvice': ['TG/TGLFP'],
  'destination.recordIncident IncidentNotice': ['TG/TGLFP'],
  'destination.recordControlResults.restMissing DestinationControlResults': ['TG/TGLFP'],
  'destination.recordControlResults.closed DestinationControlResults': ['TG/TGLFP'],
} as const;
