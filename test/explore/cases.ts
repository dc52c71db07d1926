/** In which states a case of a step has its place, and why; `stays` where it must leave them as they are. */
export interface Place {
  readonly of: readonly string[];
  readonly states: readonly string[];
  readonly because: string;
  readonly stays?: true;
}

const BEFORE_RELEASE = ['registered', 'underControl'];
const UNDER_WAY = ['released', 'enquiryRecommended', 'underEnquiry'];
const ARRIVED = ['arrived', 'discrepanciesPending', 'arrivalConflict'];
const AFTER_RELEASE = [
  ...UNDER_WAY,
  'partlyArrived',
  ...ARRIVED,
  'cancellationPending',
  'cancelled',
  'underRecovery',
  'discharged',
  'recovered',
  'recoveryEnded',
];
const UNSEEN = ['expected', 'presented', 'refused'];

/**
 * Where a step has several cases, or several may take the same cause, the states in which one of them has its place, said apart from the tables: it is found
 * that a case is missing in a state, or takes what is not for it.
 */
export const PLACES: readonly Place[] = [
  {
    of: ['departure.amendGuarantee.before'],
    states: BEFORE_RELEASE,
    because: 'where a booking was refused, an amendment takes the movement back',
  },
  {
    of: ['departure.recordGuaranteeUse.unwanted', 'departure.recordGuaranteeUse.noted'],
    states: [...BEFORE_RELEASE, 'guaranteeUnderAmendment', 'notReleased', ...AFTER_RELEASE],
    because: 'a booking that nobody waits for is given back, and an answer is noted, however late',
  },
  {
    of: ['guarantee.acceptWithdrawal.again', 'guarantee.acceptCredit.again'],
    states: ['withdrawn', 'credited'],
    because: 'what gives a booking back that is held must name it, and is noted only where none is held',
    stays: true,
  },
  {
    of: ['departure.decideDischarge.results'],
    states: ['arrived'],
    because: 'open discrepancies and a conflict of arrivals stop a discharge on results',
  },
  {
    of: ['departure.decide only'],
    states: UNDER_WAY,
    because: 'destination and itinerary change only while the goods are under way',
  },
  {
    of: ['departure.decide.arriving'],
    states: ['partlyArrived', ...ARRIVED],
    because: 'a way that cannot be gone is not decided while the goods are under way',
  },
  {
    of: ['departure.extendTime.running'],
    states: ['released', 'partlyArrived'],
    because: 'a time limit that has passed is extended by going back to where the movement was',
  },
  {
    of: ['departure.recordArrivalNotice.part'],
    states: ['released', 'partlyArrived'],
    because: 'a part in time leaves the rest its time limit',
  },
  {
    of: ['departure.recordArrivalNotice.latePart'],
    states: ['enquiryRecommended', 'underEnquiry'],
    because: 'a part that comes late does not end the search for the rest',
  },
  {
    of: ['departure.recordArrivalNotice.first'],
    states: UNDER_WAY,
    because: 'where a part has arrived, the last one ends the wait',
  },
  {
    of: ['departure.recordArrivalNotice.again'],
    states: [...ARRIVED, 'underRecovery', 'discharged', 'recovered', 'recoveryEnded'],
    because: 'an arrival changes nothing only where one is known or nobody waits for it any more',
  },
  {
    of: ['departure.recordArrivalNotice.cancelled'],
    states: ['cancellationPending', 'cancelled'],
    because: 'what is told under a cancellation is recorded, and an officer looks',
  },
  {
    of: ['departure.recordResults.late'],
    states: ['arrivalConflict', 'cancelled', 'underRecovery', 'discharged', 'recovered', 'recoveryEnded'],
    because: 'results change nothing only where they cannot decide',
  },
  {
    of: ['departure.recordReturn.again'],
    states: ['arrivalConflict', 'underRecovery'],
    because: 'goods that have arrived do not come back once more',
  },
  {
    of: ['departure.recordAnswer.major', 'departure.recordAnswer.arrived'],
    states: [...UNDER_WAY, 'partlyArrived'],
    because: 'of goods that have arrived an answer decides by its results, not by its arrival',
  },
  {
    of: ['departure.recordAnswer.noted'],
    states: AFTER_RELEASE,
    because: 'an answer to an enquiry is noted, however late',
  },
  {
    of: ['transit.acceptCancellation.overtaken'],
    states: UNSEEN,
    stays: true,
    because: 'a cancellation that a later record made void changes nothing',
  },
  {
    of: ['destination.acceptCancellation.overtaken'],
    states: ['expected'],
    stays: true,
    because: 'a cancellation that a later record made void changes nothing',
  },
  {
    of: ['transit.acceptCancellation.cancelled', 'transit.closeOwnCancelled only'],
    states: UNSEEN,
    because: 'an office that is closed already is not cancelled',
  },
  {
    of: ['destination.acceptCancellation.cancelled', 'destination.closeOwnCancelled'],
    states: ['expected'],
    because: 'an office that is closed already is not cancelled',
  },
  {
    of: ['transit.receiveRecord.first', 'destination.receiveRecord.first'],
    states: ['none'],
    because: 'an office that was cancelled goes on from where it was',
  },
  {
    of: ['transit.receiveRecord.newer'],
    states: [...UNSEEN, 'crossed', 'closedElsewhere', 'underRecovery', 'recovered'],
    because: 'a newer record is noted wherever one is held',
  },
  {
    of: ['transit.receiveRecord.nationalNoted'],
    states: ['crossed', 'closedElsewhere'],
    because: 'a movement that ends at the border closes every office that expects the goods',
  },
  {
    of: ['transit.receiveResponse.nothingNew'],
    states: ['none', ...UNSEEN, 'crossed', 'closedElsewhere', 'cancelled', 'underRecovery', 'recovered'],
    because: 'an answer without a record changes nothing, whatever came meanwhile',
  },
  {
    of: ['transit.receiveInformation'],
    states: ['none'],
    stays: true,
    because: 'information opens no part in the movement',
  },
  {
    of: ['destination.receiveResponse.nothingNew'],
    states: [
      'none',
      'expected',
      'partlyArrived',
      'arrived',
      'underControl',
      'waitingForDiscrepancies',
      'accepted',
      'refused',
      'arrivedElsewhere',
      'cancelled',
      'underRecovery',
      'recovered',
    ],
    because: 'an answer without a record changes nothing, whatever came meanwhile',
  },
  {
    of: ['destination.recordArrival only'],
    states: ['expected', 'arrivedElsewhere', 'cancelled', 'underRecovery', 'recovered'],
    because: 'where a part has arrived, only a further one does',
  },
  {
    of: ['destination.recordArrival.settledElsewhere'],
    states: ['arrivedElsewhere'],
    because: 'a further part changes nothing only at the office whose arrival does not hold',
  },
  {
    of: ['destination.recordArrival.afterClosing'],
    states: ['waitingForDiscrepancies', 'accepted', 'refused'],
    because: 'a part is noted and changes nothing only after the results',
  },
  {
    of: ['destination.recordControlResults.discrepancies', 'destination.recordControlResults.accepted'],
    states: ['arrived', 'underControl', 'waitingForDiscrepancies', 'refused', 'arrivedElsewhere'],
    because: 'what is missing of parts is closed by a case of its own',
  },
  {
    of: ['destination.recordControlResults.restMissing', 'destination.recordControlResults.closed'],
    states: ['partlyArrived'],
    because: 'only where parts are missing does the control close without them',
  },
  {
    of: ['destination.learnArrivalElsewhere.used'],
    states: [
      'expected',
      'partlyArrived',
      'arrived',
      'underControl',
      'waitingForDiscrepancies',
      'accepted',
      'refused',
      'arrivedElsewhere',
      'cancelled',
      'underRecovery',
      'recovered',
    ],
    because: 'its own arrival that is told to an office is noted, whatever it is',
  },
  {
    of: ['destination.learnSettlement.noted'],
    states: ['waitingForDiscrepancies', 'accepted', 'refused'],
    because: 'a settlement of earlier results is noted',
  },
];
