/** Where an office may come, from which states, and by which act, message or time limit it begins, whatever rows follow in that commit. */
export interface Move {
  readonly to: string;
  readonly from: readonly string[];
  readonly by: readonly string[];
}

const BEFORE_RELEASE = ['registered', 'underControl', 'guaranteeUnderAmendment'];
const UNDER_WAY = ['released', 'enquiryRecommended', 'underEnquiry'];
const ARRIVED = ['arrived', 'discrepanciesPending', 'arrivalConflict'];
/** What makes an open cancellation void: a fact that departure hears of, a refusal, or an officer who withdraws it. */
const VOIDS = ['FunctionalRejection', 'XmlRejection', 'FrontierCrossing', 'ArrivalAdvice', 'withdrawCancellation'];
/** What brings an office the record, or brings it back. */
const TRANSIT_RECORD = ['AnticipatedTransitRecord', 'TransitRecordResponse'];
/** What tells departure the results of the control. */
const RESULTS = ['DestinationControlResults', 'EnquiryResponse'];
/** The last acknowledgement makes a cancellation hold; where nobody else has the record, the act itself. */
const CONFIRMS = ['Acknowledgement', 'Warning', 'cancel'];
/** The goods were not seen here. */
const UNSEEN = ['expected', 'presented', 'refused'];
/** What tells an office that nobody comes to it any more. */
const GONE = ['ForwardedArrivalAdvice', 'DischargeNotice'];
const ENDS_AT_BORDER = ['convertToNational', 'confirmConversion'];
/** Where goods that come to light are recorded, whatever was decided of them meanwhile. */
const CAME_TO_LIGHT = ['expected', 'arrivedElsewhere', 'cancelled', 'underRecovery', 'recovered'];
const CONTROLLED = ['arrived', 'underControl', 'waitingForDiscrepancies', 'refused', 'arrivedElsewhere'];

const DEPARTURE: readonly Move[] = [
  { to: 'registered', from: ['none'], by: ['initiateTransit', 'initiateSuccessor'] },
  { to: 'underControl', from: ['registered'], by: ['startControl'] },
  { to: 'guaranteeUnderAmendment', from: ['registered', 'underControl'], by: ['GuaranteeUseResult'] },
  { to: 'registered', from: ['guaranteeUnderAmendment'], by: ['amendGuarantee'] },
  { to: 'underControl', from: ['guaranteeUnderAmendment'], by: ['amendGuarantee'] },
  { to: 'notReleased', from: BEFORE_RELEASE, by: ['refuseRelease'] },
  { to: 'cancelled', from: BEFORE_RELEASE, by: ['cancelBeforeRelease'] },
  { to: 'released', from: ['registered', 'underControl'], by: ['release'] },
  // A cancellation is pending until all have acknowledged it; who has recorded a fact refuses it.
  { to: 'cancellationPending', from: UNDER_WAY, by: ['cancel'] },
  { to: 'cancelled', from: ['cancellationPending'], by: CONFIRMS },
  { to: 'released', from: ['cancellationPending'], by: VOIDS },
  // What arrived while the cancellation was open is known as soon as it is void.
  { to: 'arrived', from: ['released'], by: VOIDS },
  { to: 'partlyArrived', from: ['released'], by: VOIDS },
  // The arrival, as destination, an enquiry or our own office tells it.
  { to: 'arrived', from: UNDER_WAY, by: ['ArrivalAdvice', 'EnquiryResponse', 'recordReturn'] },
  { to: 'partlyArrived', from: ['released', 'partlyArrived'], by: ['ArrivalAdvice'] },
  { to: 'arrived', from: ['partlyArrived'], by: ['ArrivalAdvice', 'EnquiryResponse'] },
  {
    to: 'arrivalConflict',
    from: ['enquiryRecommended', 'underEnquiry', 'partlyArrived', 'arrived', 'discrepanciesPending'],
    by: ['ArrivalAdvice', 'EnquiryResponse', 'recordReturn'],
  },
  { to: 'arrived', from: ['arrivalConflict'], by: ['settleArrival'] },
  { to: 'partlyArrived', from: ['arrivalConflict'], by: ['settleArrival'] },
  { to: 'discrepanciesPending', from: ['arrivalConflict'], by: ['settleArrival'] },
  // Results of the control, which an answer may repeat: a later one replaces the earlier.
  { to: 'discrepanciesPending', from: ['arrived', 'discrepanciesPending'], by: RESULTS },
  { to: 'arrived', from: ['arrived', 'discrepanciesPending'], by: RESULTS },
  { to: 'arrived', from: ['discrepanciesPending'], by: ['solveDiscrepancies'] },
  // Destination closes with the rest missing; an enquiry brings results to light.
  {
    to: 'discrepanciesPending',
    from: ['partlyArrived', 'enquiryRecommended', 'underEnquiry'],
    by: RESULTS,
  },
  { to: 'discrepanciesPending', from: ['released'], by: ['EnquiryResponse'] },
  // The search for what did not arrive.
  { to: 'enquiryRecommended', from: ['released', 'partlyArrived'], by: ['timer transitTime'] },
  { to: 'underEnquiry', from: ['enquiryRecommended'], by: ['openEnquiry', 'timer enquiryOpens'] },
  { to: 'released', from: ['enquiryRecommended'], by: ['decide'] },
  { to: 'partlyArrived', from: ['enquiryRecommended'], by: ['decide'] },
  // The end.
  { to: 'discharged', from: [...UNDER_WAY, 'partlyArrived', ...ARRIVED], by: ['decideDischarge'] },
  { to: 'underRecovery', from: [...UNDER_WAY, 'partlyArrived', ...ARRIVED], by: ['openRecovery'] },
  { to: 'recovered', from: ['underRecovery'], by: ['closeRecovery'] },
  { to: 'recoveryEnded', from: ['underRecovery'], by: ['closeRecovery'] },
];

const TRANSIT: readonly Move[] = [
  { to: 'expected', from: ['none'], by: ['release', 'decide', ...TRANSIT_RECORD] },
  // A cancellation that did not hold leaves the office as it was.
  { to: 'expected', from: ['cancelled'], by: TRANSIT_RECORD },
  { to: 'presented', from: ['cancelled'], by: TRANSIT_RECORD },
  { to: 'refused', from: ['cancelled'], by: TRANSIT_RECORD },
  { to: 'presented', from: ['expected', 'refused', 'underRecovery'], by: ['presentGoods'] },
  { to: 'refused', from: ['expected', 'presented', 'underRecovery'], by: ['refusePassage'] },
  {
    to: 'crossed',
    from: [...UNSEEN, 'closedElsewhere', 'cancelled', 'underRecovery', 'recovered'],
    by: ['recordPassage'],
  },
  // The goods went another way, or the movement ends before this border.
  { to: 'closedElsewhere', from: UNSEEN, by: [...GONE, 'timer unusedOffices', 'AnticipatedTransitRecord'] },
  { to: 'closedElsewhere', from: UNSEEN, by: ENDS_AT_BORDER },
  { to: 'closedElsewhere', from: ['cancelled'], by: [...GONE, ...TRANSIT_RECORD] },
  { to: 'closedElsewhere', from: ['none'], by: ['TransitRecordResponse'] },
  { to: 'closedElsewhere', from: ['underRecovery'], by: GONE },
  { to: 'closedElsewhere', from: ['recovered'], by: ['ForwardedArrivalAdvice'] },
  { to: 'cancelled', from: [...UNSEEN, 'closedElsewhere'], by: ['CancellationNotice', ...CONFIRMS] },
  // A debt: an office where the goods are or were keeps its state.
  { to: 'underRecovery', from: ['expected', 'cancelled'], by: ['RecoveryNotice'] },
  { to: 'recovered', from: [...UNSEEN, 'cancelled', 'underRecovery'], by: ['DischargeNotice'] },
];

const DESTINATION: readonly Move[] = [
  { to: 'expected', from: ['none'], by: ['AnticipatedArrivalRecord', 'ArrivalRecordResponse', ...ENDS_AT_BORDER] },
  { to: 'expected', from: ['cancelled'], by: ['AnticipatedArrivalRecord', 'ArrivalRecordResponse'] },
  { to: 'arrived', from: [...CAME_TO_LIGHT, 'partlyArrived'], by: ['recordArrival'] },
  { to: 'partlyArrived', from: [...CAME_TO_LIGHT, 'partlyArrived'], by: ['recordArrival'] },
  { to: 'arrived', from: ['none'], by: ['recordReturn'] },
  { to: 'underControl', from: ['arrived'], by: ['startDestinationControl'] },
  // Results may be corrected as long as they did not accept the cargo; those of a part close it with the rest missing.
  { to: 'waitingForDiscrepancies', from: [...CONTROLLED, 'partlyArrived'], by: ['recordControlResults'] },
  { to: 'refused', from: CONTROLLED, by: ['recordControlResults'] },
  { to: 'accepted', from: [...CONTROLLED, 'partlyArrived'], by: ['recordControlResults'] },
  { to: 'accepted', from: ['waitingForDiscrepancies'], by: ['DiscrepanciesSolved', 'DischargeNotice'] },
  // The goods arrived elsewhere, or the movement ends before this office.
  { to: 'arrivedElsewhere', from: ['expected'], by: [...GONE, 'AnticipatedTransitRecord'] },
  { to: 'arrivedElsewhere', from: ['cancelled'], by: [...GONE, 'AnticipatedTransitRecord', 'ArrivalRecordResponse'] },
  { to: 'arrivedElsewhere', from: ['none'], by: ['ArrivalRecordResponse'] },
  { to: 'arrivedElsewhere', from: ['underRecovery'], by: GONE },
  { to: 'arrivedElsewhere', from: ['recovered'], by: ['ForwardedArrivalAdvice'] },
  { to: 'arrivedElsewhere', from: ['partlyArrived', 'arrived', 'underControl'], by: ['ForwardedArrivalAdvice'] },
  // Once departure has discharged, a cargo that is refused here belongs elsewhere.
  { to: 'arrivedElsewhere', from: ['refused'], by: ['DischargeNotice'] },
  { to: 'arrivedElsewhere', from: ['arrived', 'underControl', 'arrivedElsewhere'], by: ['recordControlResults'] },
  { to: 'cancelled', from: ['expected'], by: ['CancellationNotice', ...CONFIRMS] },
  { to: 'cancelled', from: ['arrivedElsewhere'], by: ['CancellationNotice'] },
  { to: 'underRecovery', from: ['expected', 'cancelled'], by: ['RecoveryNotice'] },
  { to: 'recovered', from: ['expected', 'cancelled', 'underRecovery'], by: ['DischargeNotice'] },
];

const GUARANTEE: readonly Move[] = [
  { to: 'bookingRequested', from: ['none', 'notBooked', 'withdrawn'], by: ['GuaranteeUse'] },
  // An answer that departure could not take is none: the request waits again.
  { to: 'bookingRequested', from: ['booked', 'notBooked'], by: ['FunctionalRejection', 'XmlRejection'] },
  { to: 'booked', from: ['bookingRequested'], by: ['answerGuaranteeUse'] },
  { to: 'notBooked', from: ['bookingRequested'], by: ['answerGuaranteeUse'] },
  // An officer ends what departure’s refused word was about.
  { to: 'withdrawn', from: ['booked'], by: ['GuaranteeUseCancelled', 'endBooking'] },
  { to: 'credited', from: ['booked'], by: ['GuaranteeCredit', 'endBooking'] },
];

/**
 * How an office comes from state to state (DOMAIN section 6), said apart from the tables and said whole: a row that leads another way is wrong, and a way
 * that no row takes is missing.
 */
export const MOVES: Readonly<Record<string, readonly Move[]>> = {
  departure: DEPARTURE,
  transit: TRANSIT,
  destination: DESTINATION,
  guarantee: GUARANTEE,
  administration: [],
};

/** Whether an office may go from a state to another, by whatever brings it there, or by this. */
export function mayMove(role: string, from: string, to: string, by?: string): boolean {
  const moves = MOVES[role]?.filter((move) => move.to === to && move.from.includes(from)) ?? [];
  return moves.some((move) => by === undefined || move.by.includes(by));
}
