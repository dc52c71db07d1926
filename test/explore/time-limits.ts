/** When a time limit runs: which steps begin it, in which states of its office it may run, and what ends it before those states do. */
export interface TimeLimit {
  /** Role of its office; one of an `administration` is owed whatever its offices are. */
  readonly role: string;
  readonly states: readonly string[];
  /** Steps that begin it where they lead to one of its states; `step.case` where a case that leads nowhere does so too. */
  readonly begins: readonly string[];
  /** Steps that begin it anew, counted from another day: the old limit ends there. */
  readonly anew?: readonly string[];
  /** Steps that bring what it waits for, though the state stays. */
  readonly ends?: readonly string[];
}

/**
 * Each time limit (DOMAIN section 5), said apart from the tables and said whole: what begins it sets it, and what leaves the states in which something is
 * awaited stops it.
 */
export const TIME_LIMITS: Readonly<Record<string, TimeLimit>> = {
  // Until all the goods have arrived. An open cancellation waits for nothing but its acknowledgements, and sets the limit again where it is void.
  transitTime: {
    role: 'departure',
    states: ['released', 'partlyArrived'],
    begins: ['release', 'restoreRecord', 'settleArrival'],
    anew: ['extendTime'],
  },
  // Until departure has asked.
  enquiryOpens: { role: 'departure', states: ['enquiryRecommended'], begins: ['recommendEnquiry'] },
  // Until the enquiry is over. A further question leaves the day of the first, unless that has passed.
  enquiryAnswer: { role: 'departure', states: ['underEnquiry'], begins: ['openEnquiry', 'openEnquiry.further'] },
  // Until the movement ends, or is recovered.
  recoveryBegins: {
    role: 'departure',
    states: [
      'released',
      'enquiryRecommended',
      'underEnquiry',
      'partlyArrived',
      'arrived',
      'discrepanciesPending',
      'arrivalConflict',
    ],
    begins: ['release', 'restoreRecord'],
    anew: ['extendTime'],
  },
  // Until the results are here. An answer to an enquiry brings its own; of goods that came back our own office records them.
  controlResultsChased: {
    role: 'departure',
    states: ['arrived'],
    begins: ['recordArrivalNotice', 'settleArrival'],
    ends: ['recordResults', 'recordAnswer'],
  },
  // Until every declared office of transit has told its passage.
  unusedOffices: {
    role: 'departure',
    states: ['arrived', 'discrepanciesPending', 'arrivalConflict'],
    begins: ['awaitPassages'],
    ends: ['completePassages'],
  },
  // Until major discrepancies are settled, or later results replace them.
  discrepanciesSolved: {
    role: 'departure',
    states: ['discrepanciesPending'],
    begins: ['recordResults', 'recordAnswer', 'settleArrival'],
  },
  // Until destination has recorded the results.
  controlResults: {
    role: 'destination',
    states: ['arrived', 'underControl'],
    begins: ['recordArrival', 'openReturn'],
  },
  // Until the office that is asked has answered, or the goods have come to it.
  enquiryDue: {
    role: 'administration',
    states: ['none', 'known'],
    begins: ['receiveEnquiry'],
    ends: ['answerEnquiry', 'learnEnquiryEnd', 'recordArrival'],
  },
};
