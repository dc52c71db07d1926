import type { MessageName } from '../../src/messages/catalogue.ts';
import type { NeedName } from '../../src/processes/needs.ts';

/** Only the administration of departure says these to the others: from anybody else they are not heard. */
export const SAID_BY_DEPARTURE: readonly MessageName[] = [
  'AnticipatedArrivalRecord',
  'AnticipatedTransitRecord',
  'MovementDecision',
  'ForwardedIncident',
  'FrontierCrossing',
  'CrossingRefusal',
  'ForwardedArrivalAdvice',
  'DiscrepanciesSolved',
  'DischargeNotice',
  'CancellationNotice',
  'EnquiryRequest',
  'EnquiryCancelled',
  'RecoveryNotice',
  'RecoveryRequest',
  'RecoveryDispatch',
  'GuaranteeCheck',
  'GuaranteeUse',
  'GuaranteeUseCancelled',
  'GuaranteeCredit',
];

/** What closes a matter waits until the earlier messages of its sender are here. */
export const IN_ORDER: readonly MessageName[] = [
  'ForwardedArrivalAdvice',
  'DischargeNotice',
  'CancellationNotice',
  'DiscrepanciesSolved',
  'RecoveryNotice',
  'EnquiryCancelled',
  'GuaranteeCheck',
  'GuaranteeUse',
];

/** What departure hears and what answers us is heard from him only who has it to say. */
export const HEARD_FROM: { readonly [N in MessageName]?: NeedName | readonly NeedName[] } = {
  FrontierCrossing: 'fromBorder',
  CrossingRefusal: 'fromBorder',
  IncidentNotice: 'fromRecorder',
  RecoveryDispatch: 'fromRecoverer',
  TransitRecordResponse: 'asked',
  ArrivalRecordResponse: 'asked',
  GuaranteeCheckResult: 'checkAsked',
  GuaranteeUseResult: 'useAsked',
  StatusResponse: 'askedStatus',
  MovementQueryResponse: 'askedQuery',
  EnquiryResponse: 'askedEnquiry',
  RecoveryAcceptance: 'askedRecovery',
  Acknowledgement: 'allAcknowledgedCancellation',
  Warning: 'allAcknowledgedCancellation',
  FunctionalRejection: ['refusesCancellation', 'refusesBooking'],
  XmlRejection: ['refusesCancellation', 'refusesBooking'],
};

/** A condition of steps, and why the law of the domain asks for it; steps are named as `isNamed` reads them. */
export interface Condition {
  readonly need: NeedName;
  readonly of: readonly string[];
  readonly because: string;
}

const BEFORE_RELEASE: readonly Condition[] = [
  {
    need: 'ownDeparture',
    of: ['departure.initiateTransit'],
    because: 'an office opens a movement only of its own departure',
  },
  {
    need: 'properEnd',
    of: ['departure.initiateTransit', 'departure.release'],
    because: 'a national movement ends at a border office of its own administration',
  },
  {
    need: 'namesPredecessor',
    of: ['departure.initiateTransit.successor'],
    because: 'a successor names the movement that it continues',
  },
  {
    need: 'guaranteeSecured',
    of: ['departure.release'],
    because: 'nothing is released without a guarantee that holds',
  },
  {
    need: 'guaranteeAtHome',
    of: ['departure.bookGuarantee'],
    because: 'we book ourselves only a guarantee that we hold; another one was booked before release',
  },
  {
    need: 'guaranteeAbroad',
    of: ['departure.checkGuarantee', 'departure.useGuarantee'],
    because: 'another administration is asked only for a guarantee that it holds',
  },
  { need: 'useNotAsked', of: ['departure.useGuarantee'], because: 'one guarantee is booked once' },
  {
    need: 'useAwaited',
    of: [
      'departure.recordGuaranteeUse.booked',
      'departure.recordGuaranteeUse.notBooked',
      'departure.recordGuaranteeUse.late',
    ],
    because: 'an answer to a request that was given up decides nothing',
  },
  {
    need: 'useBooked',
    of: [
      'departure.recordGuaranteeUse.booked',
      'departure.recordGuaranteeUse.late',
      'departure.recordGuaranteeUse.unwanted',
    ],
    because: 'only an amount that was booked secures, and is given back',
  },
  {
    need: 'newReservation',
    of: ['departure.recordGuaranteeUse.unwanted'],
    because: 'a booking is given back once',
  },
  {
    need: 'controlStarted',
    of: ['departure.amendGuarantee.underControl'],
    because: 'an amended movement goes back to where it was',
  },
  { need: 'checkOpen', of: ['guarantee.answerGuaranteeCheck'], because: 'what was not asked is not answered' },
  {
    need: 'allBooked',
    of: ['guarantee.answerGuaranteeUse.booked'],
    because: 'booked is what has a number for each guarantee',
  },
  {
    need: 'noneBooked',
    of: ['guarantee.answerGuaranteeUse.notBooked'],
    because: 'a refusal to book gives no number',
  },
  {
    need: 'refusesBooking',
    of: ['guarantee.reopenGuaranteeUse.refused', 'guarantee.reopenGuaranteeUse.unreadable'],
    because: 'only the answer that counts is given again',
  },
  {
    need: 'withdrawalRefused',
    of: ['guarantee.endBooking.withdrawn'],
    because: 'an officer ends a booking only where departure has said so',
  },
  {
    need: 'creditRefused',
    of: ['guarantee.endBooking.credited'],
    because: 'an officer ends a booking only where departure has said so',
  },
  {
    need: 'reservationHeld',
    of: ['guarantee.acceptWithdrawal only', 'guarantee.acceptCredit only'],
    because: 'only the booking that is held is given back',
  },
  {
    need: 'gapless',
    of: ['guarantee.acceptWithdrawal.again', 'guarantee.acceptCredit.again'],
    because: 'what ends a booking is told once more only where no other booking was asked for before it',
  },
];

/** The guarantee is freed, called or given back where it is booked, and only there. */
const GUARANTEE: readonly Condition[] = [
  {
    need: 'guaranteeBooked',
    of: ['departure.freeGuarantee', 'departure.callGuarantee'],
    because: 'a guarantee is freed exactly once, or called',
  },
  {
    need: 'bookedAbroad',
    of: ['departure.withdrawBooking', 'departure.withdrawGuaranteeUse', 'departure.creditGuarantee'],
    because: 'another administration is told only of what it booked',
  },
];

const DISCHARGE: readonly Condition[] = [
  {
    need: 'groundForDischarge',
    of: ['departure.decideDischarge.results'],
    because: 'nothing is discharged without satisfactory results or settled discrepancies',
  },
  {
    need: 'proofAccepted',
    of: ['departure.decideDischarge.proof'],
    because: 'nothing is discharged without results unless a proof was accepted',
  },
  { need: 'proofFits', of: ['departure.acceptProof'], because: 'proof of an enquiry supposes an enquiry' },
  { need: 'debtPaid', of: ['departure.closeRecovery.paid'], because: 'a recovery is a ground when it is paid' },
  {
    need: 'lateProof',
    of: ['departure.closeRecovery.lateProof'],
    because: 'an unpaid recovery ends only on a late ground of discharge',
  },
  {
    need: 'debtPaid',
    of: ['transit.learnDischarge.recovered', 'destination.learnDischarge.recovered'],
    because: 'recovered is what was paid; another discharge closes the office unused',
  },
  {
    need: 'settlesLatest',
    of: ['departure.solveDiscrepancies', 'destination.learnSettlement.accepted'],
    because: 'a settlement is of the latest results',
  },
  {
    need: 'asksAuthority',
    of: ['departure.requestRecovery'],
    because: 'an authority asks another one to recover, in its own name',
  },
  {
    need: 'recoversHere',
    of: ['administration.reportRecovery'],
    because: 'an office reports what was recovered in its own administration',
  },
  { need: 'recoveryAsked', of: ['administration.answerRecovery'], because: 'what was not asked is not answered' },
];

const CANCELLATION: readonly Condition[] = [
  {
    need: 'nothingPassed',
    of: ['departure.cancel'],
    because: 'the physical fact wins over the decision',
  },
  {
    need: 'nobodyConcerned',
    of: ['departure.confirmCancellation.nobodyConcerned'],
    because: 'a cancellation is pending until every recipient has acknowledged it',
  },
  {
    need: 'recordRestored',
    of: ['transit.acceptCancellation.overtaken', 'destination.acceptCancellation.overtaken'],
    because: 'a cancellation is void only by a later record',
  },
  {
    need: 'toldUnawares',
    of: ['departure.voidCancellation.passed', 'departure.voidCancellation.arrived'],
    because: 'who knew of the cancellation and moved the goods all the same does not make it void',
  },
  {
    need: 'presentedBefore',
    of: ['transit.receiveRecord.restoredPresented', 'transit.receiveResponse.presented'],
    because: 'an office goes on from where it was before the cancellation',
  },
  {
    need: 'refusedBefore',
    of: ['transit.receiveRecord.restoredRefused', 'transit.receiveResponse.refused'],
    because: 'an office goes on from where it was before the cancellation',
  },
  {
    need: 'nothingHeld',
    of: ['transit.acceptCancellation.nothingHeld', 'destination.acceptCancellation.nothingHeld'],
    because: 'an office that takes part answers for itself',
  },
];

export const CONDITIONS: readonly Condition[] = [...BEFORE_RELEASE, ...GUARANTEE, ...DISCHARGE, ...CANCELLATION];
