import type { MessageOf, TransitMessage } from '../messages/catalogue.ts';
import type { Cause, Facts, Outcome, QueryAnswer } from '../movement.ts';
import type { ActName, FactsOf } from './acts.ts';
import { learnDecisions } from './decision-facts.ts';
import { learnNational, learnRecord } from './national-facts.ts';
import { NOTHING_ABROAD, learnBooking, learnGuarantee, learnGuaranteeAct } from './guarantee-facts.ts';
import { allInTime, byNumber, inTime, textOf } from './in-time.ts';
import { learnRecoveryAct, learnRecoveryMessage } from './recovery-facts.ts';
import { learnSearchAct, learnSearchMessage, learnSearchOutcome } from './search-facts.ts';

export const NO_FACTS: Facts = {
  recordVersion: 0,
  decisions: [],
  passages: [],
  crossingRefusals: [],
  incidents: [],
  arrivals: [],
  results: [],
  settlements: [],
  proofs: [],
  successors: [],
  enquiries: [],
  findings: [],
  guarantee: 'none',
  guaranteeAbroad: NOTHING_ABROAD,
  requests: [],
  documentPrinted: false,
  needsAttention: false,
};

/** The facts with what an applied cause says; applied in the order of the entries. */
export function learnCause(facts: Facts, cause: Cause): Facts {
  if (cause.kind === 'message') return learnMessage(facts, cause.message);
  return cause.kind === 'act' ? learnAct(facts, cause) : facts;
}

/** The facts that follow from a row and not from what was said alone. */
export function learnOutcome(before: Facts, outcome: Outcome, cause: Cause): Facts {
  const { row } = outcome;
  const facts = learnBooking(before, outcome, cause);
  if (row === 'departure.bookGuarantee') return { ...facts, guarantee: 'booked' };
  if (row.startsWith('departure.freeGuarantee')) return { ...facts, guarantee: 'freed' };
  if (row === 'departure.callGuarantee') return { ...facts, guarantee: 'called' };
  if (row.startsWith('departure.doubtCancellation')) return { ...facts, needsAttention: true };
  if (row === 'departure.printAccompanyingDocument') return { ...facts, documentPrinted: true };
  return learnSearchOutcome(facts, row, cause);
}

function learnMessage(facts: Facts, message: TransitMessage): Facts {
  switch (message.name) {
    case 'AnticipatedArrivalRecord':
    case 'AnticipatedTransitRecord':
    case 'ArrivalRecordResponse':
    case 'TransitRecordResponse': {
      const version = message.header.recordVersion ?? 1;
      return message.record === undefined ? facts : learnRecord(facts, message.record, version);
    }
    case 'MovementDecision':
      return learnDecisions(facts, message.decision, message.header.recordVersion ?? Number.MAX_SAFE_INTEGER);
    case 'FrontierCrossing':
      return { ...facts, passages: inTime(facts.passages, message.crossing, (c) => c.passedAt) };
    case 'CrossingRefusal':
      return { ...facts, crossingRefusals: inTime(facts.crossingRefusals, message.refusal, (r) => r.refusedAt) };
    case 'IncidentNotice':
    case 'ForwardedIncident':
      return { ...facts, incidents: allInTime(facts.incidents, message.incident, (i) => i.happenedAt) };
    case 'ArrivalAdvice':
    case 'ForwardedArrivalAdvice':
      return { ...facts, arrivals: inTime(facts.arrivals, message.arrival, (a) => a.arrivedAt) };
    case 'DestinationControlResults':
      return { ...facts, results: byNumber(facts.results, message.results) };
    case 'DiscrepanciesSolved': {
      const settled = { destination: message.header.recipient.office ?? '', settlement: message.settlement };
      return { ...facts, settlements: inTime(facts.settlements, settled, (s) => s.settlement.settledAt) };
    }
    case 'DischargeNotice':
      return { ...facts, discharge: message.discharge };
    case 'MovementQueryResponse':
      return { ...facts, lastQuery: latestAnswer(facts.lastQuery, message) };
    case 'FunctionalRejection':
    case 'XmlRejection':
      return { ...facts, needsAttention: true };
    default:
      return learnRecoveryMessage(learnSearchMessage(learnGuarantee(facts, message), message), message);
  }
}

function learnAct(facts: Facts, act: Extract<Cause, { kind: 'act' }>): Facts {
  const told = <A extends ActName>(_step: A) => act.facts as unknown as FactsOf<A>;
  switch (act.step) {
    case 'initiateTransit':
      return learnRecord(facts, told('initiateTransit').record, facts.recordVersion + 1);
    case 'release': {
      const { record } = told('release');
      return record === undefined ? facts : learnRecord(facts, record, facts.recordVersion + 1);
    }
    case 'decide':
      return learnDecisions(facts, told('decide').decision, facts.recordVersion + 1);
    case 'recordPassage':
      return { ...facts, passages: inTime(facts.passages, told('recordPassage').crossing, (c) => c.passedAt) };
    case 'refusePassage':
      return {
        ...facts,
        crossingRefusals: inTime(facts.crossingRefusals, told('refusePassage').refusal, (r) => r.refusedAt),
      };
    case 'recordIncident':
      return { ...facts, incidents: allInTime(facts.incidents, told('recordIncident').incident, (i) => i.happenedAt) };
    case 'recordArrival':
    case 'recordReturn':
      return { ...facts, arrivals: inTime(facts.arrivals, told('recordArrival').arrival, (a) => a.arrivedAt) };
    case 'settleArrival':
      return { ...facts, settledArrival: told('settleArrival').office };
    case 'recordControlResults':
      return { ...facts, results: byNumber(facts.results, told('recordControlResults').results) };
    case 'solveDiscrepancies': {
      return {
        ...facts,
        settlements: inTime(facts.settlements, told('solveDiscrepancies'), (s) => s.settlement.settledAt),
      };
    }
    case 'acceptProof': {
      const proof = { ...told('acceptProof'), acceptedAt: act.actAt };
      return { ...facts, proofs: inTime(facts.proofs, proof, (p) => p.acceptedAt) };
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
      return learnNational(facts, act) ?? learnRecoveryAct(learnSearchAct(learnGuaranteeAct(facts, act), act), act);
  }
}

/** The answer that was prepared last, whichever came first. */
function latestAnswer(known: QueryAnswer | undefined, message: MessageOf<'MovementQueryResponse'>): QueryAnswer {
  const { name: _name, header, reference: _reference, ...content } = message;
  const next = { answeredAt: header.preparedAt, content };
  if (known === undefined) return next;
  const apart = Date.parse(known.answeredAt) - Date.parse(next.answeredAt);
  return apart > 0 || (apart === 0 && textOf(known) > textOf(next)) ? known : next;
}
