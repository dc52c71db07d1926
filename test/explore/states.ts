/**
 * What may follow what at one office (DOMAIN section 6): for each state of a role, the states that may come next.
 *
 * Said apart from the tables, so that a row which leads elsewhere is found.
 */
export const FOLLOWS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  departure: {
    none: ['registered'],
    registered: ['underControl', 'guaranteeUnderAmendment', 'released', 'notReleased', 'cancelled'],
    underControl: ['guaranteeUnderAmendment', 'released', 'notReleased', 'cancelled'],
    guaranteeUnderAmendment: ['registered', 'underControl', 'notReleased', 'cancelled'],
    notReleased: [],
    released: [
      'enquiryRecommended',
      'partlyArrived',
      'arrived',
      'discrepanciesPending',
      'cancellationPending',
      'discharged',
      'underRecovery',
    ],
    partlyArrived: [
      'enquiryRecommended',
      'arrived',
      'discrepanciesPending',
      'arrivalConflict',
      'discharged',
      'underRecovery',
    ],
    enquiryRecommended: [
      'underEnquiry',
      'released',
      'partlyArrived',
      'arrived',
      'discrepanciesPending',
      'arrivalConflict',
      'cancellationPending',
      'discharged',
      'underRecovery',
    ],
    underEnquiry: [
      'arrived',
      'arrivalConflict',
      'discrepanciesPending',
      'cancellationPending',
      'discharged',
      'underRecovery',
    ],
    arrived: ['discrepanciesPending', 'arrivalConflict', 'discharged', 'underRecovery'],
    discrepanciesPending: ['arrived', 'arrivalConflict', 'discharged', 'underRecovery'],
    arrivalConflict: ['partlyArrived', 'arrived', 'discrepanciesPending', 'discharged', 'underRecovery'],
    underRecovery: ['recovered', 'recoveryEnded'],
    recovered: [],
    recoveryEnded: [],
    cancellationPending: ['cancelled', 'released'],
    discharged: [],
    cancelled: [],
  },
  transit: {
    none: ['expected', 'closedElsewhere'],
    expected: ['presented', 'crossed', 'refused', 'closedElsewhere', 'cancelled', 'underRecovery', 'recovered'],
    presented: ['crossed', 'refused', 'closedElsewhere', 'cancelled', 'recovered'],
    refused: ['presented', 'crossed', 'closedElsewhere', 'cancelled', 'recovered'],
    crossed: [],
    closedElsewhere: ['crossed', 'cancelled'],
    cancelled: ['expected', 'presented', 'refused', 'crossed', 'closedElsewhere', 'underRecovery', 'recovered'],
    underRecovery: ['presented', 'crossed', 'refused', 'closedElsewhere', 'recovered'],
    recovered: ['crossed', 'closedElsewhere'],
  },
  destination: {
    none: ['expected', 'arrived', 'arrivedElsewhere'],
    expected: ['partlyArrived', 'arrived', 'arrivedElsewhere', 'cancelled', 'underRecovery', 'recovered'],
    arrived: ['arrivedElsewhere', 'underControl', 'waitingForDiscrepancies', 'accepted', 'refused'],
    underControl: ['arrivedElsewhere', 'waitingForDiscrepancies', 'accepted', 'refused'],
    waitingForDiscrepancies: ['accepted', 'refused'],
    accepted: [],
    refused: ['waitingForDiscrepancies', 'accepted', 'arrivedElsewhere'],
    arrivedElsewhere: ['partlyArrived', 'arrived', 'waitingForDiscrepancies', 'accepted', 'refused', 'cancelled'],
    partlyArrived: ['arrived', 'arrivedElsewhere', 'waitingForDiscrepancies', 'accepted'],
    cancelled: ['expected', 'partlyArrived', 'arrived', 'arrivedElsewhere', 'underRecovery', 'recovered'],
    underRecovery: ['partlyArrived', 'arrived', 'arrivedElsewhere', 'recovered'],
    recovered: ['partlyArrived', 'arrived', 'arrivedElsewhere'],
  },
  guarantee: {
    none: ['bookingRequested'],
    bookingRequested: ['booked', 'notBooked'],
    notBooked: ['bookingRequested'],
    booked: ['withdrawn', 'credited'],
    withdrawn: ['bookingRequested'],
    credited: [],
  },
};

/** The time limit that an office sets when it comes to a state in which it waits. */
export const CLOCKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  departure: { released: 'transitTime', underEnquiry: 'enquiryAnswer', discrepanciesPending: 'discrepanciesSolved' },
  transit: {},
  destination: { arrived: 'controlResults' },
};

/** Steps that are recorded at an office and told in one commit. */
export const RECORDED_AND_TOLD: readonly string[] = [
  'recordPassage',
  'refusePassage',
  'recordIncident',
  'recordArrival',
  'recordControlResults',
  'answerGuaranteeCheck',
  'answerGuaranteeUse',
];
/** Rows that follow another and send nothing, and yet belong to an exchange of messages. */
export const JOINT_IN_SILENCE: readonly string[] = ['recordArrivalNotice'];
