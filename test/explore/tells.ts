import type { MessageName } from '../../src/messages/catalogue.ts';

/**
 * Who tells what (DOMAIN section 2, columns "from -> to" and "when"): for each message the steps that send it, each once, named as `isNamed`
 * reads them.
 *
 * Said apart from the tables and said whole: a step that is not named sends nothing. To whom it goes, the exploration checks (`duties.ts`).
 */
export const TELLS: { readonly [N in MessageName]?: readonly string[] } = {
  // Release and transfer: at release, where a cancellation is void, where the movement is to end at the border, and where departure decides on another way.
  AnticipatedArrivalRecord: ['departure.transferRecord', 'departure.restoreRecord'],
  AnticipatedTransitRecord: ['departure.transferRecord', 'departure.restoreRecord', 'departure.informNeighbours'],
  TransitRecordRequest: ['transit.requestTransitRecord'],
  TransitRecordResponse: ['departure.giveTransitRecord', 'departure.refuseTransitRecord'],
  ArrivalRecordRequest: ['destination.requestArrivalRecord'],
  ArrivalRecordResponse: ['departure.giveArrivalRecord', 'departure.refuseArrivalRecord'],
  // En route: the office where it happened to departure, departure to the offices that remain.
  FrontierCrossing: ['transit.recordPassage', 'departure.recordPassageNotice'],
  CrossingRefusal: ['transit.refusePassage', 'departure.recordRefusalNotice'],
  IncidentNotice: ['transit.recordIncident', 'destination.recordIncident'],
  ForwardedIncident: ['departure.noteIncident', 'departure.recordIncident'],
  MovementDecision: ['departure.notifyDecision'],
  // Arrival and discharge: the declared destination learns of an arrival elsewhere at once, silent offices of transit after a while.
  ArrivalAdvice: ['destination.recordArrival'],
  ForwardedArrivalAdvice: [
    'departure.notifyDeclaredDestination',
    'departure.notifyReturn',
    'departure.notifyUnusedOffices',
    'departure.notifySettledArrival',
  ],
  DestinationControlResults: ['destination.recordControlResults'],
  DiscrepanciesSolved: ['departure.notifySettlement'],
  DischargeNotice: ['departure.notifyDischarge'],
  // Cancellation and queries.
  CancellationNotice: ['departure.cancel'],
  MovementQuery: ['administration.queryMovement'],
  MovementQueryResponse: ['administration.answerQuery'],
  StatusRequest: ['administration.requestStatus', 'departure.askWhereabouts', 'departure.chaseResults'],
  StatusResponse: ['administration.giveStatus'],
  // Enquiry and recovery.
  EnquiryRequest: ['departure.openEnquiry'],
  EnquiryResponse: ['administration.answerEnquiry'],
  EnquiryInformation: ['administration.giveInformation'],
  InformationRequest: ['administration.requestInformation'],
  EnquiryCancelled: ['departure.endEnquiry'],
  RecoveryNotice: ['departure.notifyRecovery'],
  RecoveryRequest: ['departure.requestRecovery'],
  RecoveryAcceptance: ['administration.answerRecovery'],
  RecoveryDispatch: ['administration.reportRecovery', 'departure.forwardRecoveryReport'],
  // Guarantee: a booking that nobody waits for any more is given back.
  GuaranteeCheck: ['departure.checkGuarantee'],
  GuaranteeCheckResult: ['guarantee.answerGuaranteeCheck'],
  GuaranteeUse: ['departure.useGuarantee'],
  GuaranteeUseResult: ['guarantee.answerGuaranteeUse'],
  GuaranteeUseCancelled: [
    'departure.withdrawBooking',
    'departure.withdrawGuaranteeUse',
    'departure.recordGuaranteeUse.unwanted',
  ],
  GuaranteeCredit: ['departure.creditGuarantee'],
};
