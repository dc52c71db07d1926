import type { TransitMessage } from '../messages/catalogue.ts';
import type { ControlResults } from '../messages/destination-control-results.ts';
import type { Cause, Facts, Outcome } from '../movement.ts';
import type { ActName, FactsOf } from './acts.ts';

export const NO_FACTS: Facts = {
  recordVersion: 0,
  passages: [],
  crossingRefusals: [],
  incidents: [],
  arrivals: [],
  results: [],
  settlements: [],
  proofs: [],
  guarantee: 'none',
  documentPrinted: false,
  needsAttention: false,
};

/** The facts with what an applied cause says; a function of the set of causes, whatever their order. */
export function learnCause(facts: Facts, cause: Cause): Facts {
  if (cause.kind === 'message') return learnMessage(facts, cause.message);
  return cause.kind === 'act' ? learnAct(facts, cause) : facts;
}

/** The facts that follow from a row and not from what was said. */
export function learnOutcome(facts: Facts, { row }: Outcome): Facts {
  if (row === 'departure.bookGuarantee') return { ...facts, guarantee: 'booked' };
  if (row.startsWith('departure.freeGuarantee')) return { ...facts, guarantee: 'freed' };
  if (row === 'departure.printAccompanyingDocument') return { ...facts, documentPrinted: true };
  return facts;
}

function learnMessage(facts: Facts, message: TransitMessage): Facts {
  switch (message.name) {
    case 'AnticipatedArrivalRecord':
    case 'AnticipatedTransitRecord':
    case 'ArrivalRecordResponse':
    case 'TransitRecordResponse': {
      const version = message.header.recordVersion ?? 1;
      return message.record === undefined || version <= facts.recordVersion
        ? facts
        : { ...facts, record: message.record, recordVersion: version };
    }
    case 'FrontierCrossing':
      return { ...facts, passages: inTime([...facts.passages, message.crossing], (c) => c.passedAt) };
    case 'CrossingRefusal':
      return { ...facts, crossingRefusals: inTime([...facts.crossingRefusals, message.refusal], (r) => r.refusedAt) };
    case 'IncidentNotice':
    case 'ForwardedIncident':
      return { ...facts, incidents: inTime([...facts.incidents, ...message.incident], (i) => i.happenedAt) };
    case 'ArrivalAdvice':
    case 'ForwardedArrivalAdvice':
      return { ...facts, arrivals: inTime([...facts.arrivals, message.arrival], (a) => a.arrivedAt) };
    case 'DestinationControlResults':
      return { ...facts, results: byNumber([...facts.results, message.results]) };
    case 'DiscrepanciesSolved': {
      const settled = { destination: message.header.recipient.office ?? '', settlement: message.settlement };
      return { ...facts, settlements: inTime([...facts.settlements, settled], (s) => s.settlement.settledAt) };
    }
    case 'DischargeNotice':
      return { ...facts, discharge: message.discharge };
    case 'FunctionalRejection':
    case 'XmlRejection':
      return { ...facts, needsAttention: true };
    default:
      return facts;
  }
}

function learnAct(facts: Facts, act: Extract<Cause, { kind: 'act' }>): Facts {
  const told = <A extends ActName>(_step: A) => act.facts as unknown as FactsOf<A>;
  switch (act.step) {
    case 'initiateTransit':
      return { ...facts, record: told('initiateTransit').record, recordVersion: facts.recordVersion + 1 };
    case 'release': {
      const { record } = told('release');
      return record === undefined ? facts : { ...facts, record, recordVersion: facts.recordVersion + 1 };
    }
    case 'recordPassage':
      return { ...facts, passages: inTime([...facts.passages, told('recordPassage').crossing], (c) => c.passedAt) };
    case 'refusePassage':
      return {
        ...facts,
        crossingRefusals: inTime([...facts.crossingRefusals, told('refusePassage').refusal], (r) => r.refusedAt),
      };
    case 'recordIncident': {
      const incidents = [...facts.incidents, ...told('recordIncident').incident];
      return { ...facts, incidents: inTime(incidents, (i) => i.happenedAt) };
    }
    case 'recordArrival':
      return { ...facts, arrivals: inTime([...facts.arrivals, told('recordArrival').arrival], (a) => a.arrivedAt) };
    case 'settleArrival':
      return { ...facts, settledArrival: told('settleArrival').office };
    case 'recordControlResults':
      return { ...facts, results: byNumber([...facts.results, told('recordControlResults').results]) };
    case 'solveDiscrepancies': {
      const settled = [...facts.settlements, told('solveDiscrepancies')];
      return { ...facts, settlements: inTime(settled, (s) => s.settlement.settledAt) };
    }
    case 'acceptProof': {
      const proof = { ...told('acceptProof'), acceptedAt: act.actAt };
      return { ...facts, proofs: inTime([...facts.proofs, proof], (p) => p.acceptedAt) };
    }
    case 'decideDischarge': {
      const { ground, remark } = told('decideDischarge');
      const discharge = {
        office: act.office,
        dischargedAt: act.actAt,
        ground,
        guaranteeFreed: facts.guarantee !== 'none',
      };
      return { ...facts, discharge: remark === undefined ? discharge : { ...discharge, remark } };
    }
    default:
      return facts;
  }
}

/** By number; results of two offices may have the same, and equal ones are ordered by their whole text. */
function byNumber(results: readonly ControlResults[]): readonly ControlResults[] {
  return [...results].sort((a, b) => a.number - b.number || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

/**
 * By the time of the event itself, never of its message; equal times by the text of the whole, so that the order does not depend on arrival. The same event
 * told twice, by its office and by departure, is one.
 */
function inTime<T>(events: readonly T[], at: (event: T) => string): readonly T[] {
  const byText = new Map(events.map((event) => [JSON.stringify(event), event]));
  return [...byText]
    .sort(([a, one], [b, other]) => Date.parse(at(one)) - Date.parse(at(other)) || (a < b ? -1 : 1))
    .map(([, event]) => event);
}
