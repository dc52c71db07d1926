/** What one state takes: always, and where the conditions of the act or message hold. */
export interface Admission {
  readonly always: readonly string[];
  readonly sometimes: readonly string[];
}

const BY_TIMER = (timer: string) => `timer ${timer}`;

const REQUESTS = ['TransitRecordRequest', 'ArrivalRecordRequest'];
/** What departure hears of the road, from its release to its end and after. */
const HEARD = ['FrontierCrossing', 'CrossingRefusal', 'IncidentNotice', 'ArrivalAdvice'];
/** What others answer to departure, however late. */
const BOOKED = ['GuaranteeCheckResult', 'GuaranteeUseResult'];
const ANSWERED = [...BOOKED, 'EnquiryResponse', 'RecoveryDispatch'];
/** Refusals of an answer of ours. */
const REJECTIONS = ['FunctionalRejection', 'XmlRejection'];
const ASKS = ['checkGuarantee', 'useGuarantee'];
const RELEASED: Admission = {
  always: ['recordIncident', ...REQUESTS, ...HEARD, 'printAccompanyingDocument', 'acceptProof'],
  sometimes: [
    'recordReturn',
    'decide',
    'cancel',
    'decideDischarge',
    'convertToNational',
    'confirmConversion',
    'openRecovery',
    BY_TIMER('recoveryBegins'),
    ...ANSWERED,
  ],
};
const UNDISCHARGED: Admission = {
  always: [
    'recordIncident',
    ...REQUESTS,
    ...HEARD,
    'printAccompanyingDocument',
    'acceptProof',
    'DestinationControlResults',
  ],
  sometimes: ['recordReturn', 'decide', 'decideDischarge', 'openRecovery', BY_TIMER('recoveryBegins'), ...ANSWERED],
};

/** Departure has closed the movement; what comes late is recorded. */
const CLOSED: Admission = {
  always: ['recordIncident', ...REQUESTS, ...HEARD, 'printAccompanyingDocument', 'DestinationControlResults'],
  sometimes: ANSWERED,
};

/** What departure tells of others to all who have the record, whatever state they are in. */
const FORWARDED = [
  'MovementDecision',
  'RecoveryNotice',
  'FrontierCrossing',
  'CrossingRefusal',
  'ForwardedIncident',
  'ForwardedArrivalAdvice',
  'DischargeNotice',
];
const AT_BORDER: Admission = {
  always: [...FORWARDED, 'AnticipatedTransitRecord', 'recordIncident'],
  sometimes: ['TransitRecordResponse'],
};
const UNDER_RECOVERY_AT_BORDER: Admission = {
  always: [
    ...FORWARDED,
    'AnticipatedTransitRecord',
    'recordIncident',
    'presentGoods',
    'recordPassage',
    'refusePassage',
  ],
  sometimes: ['TransitRecordResponse'],
};
const OPEN_BORDER = ['CancellationNotice', 'noteSuccessor', 'convertOnPaper'];
const AT_DESTINATION: Admission = {
  always: [...FORWARDED, 'AnticipatedArrivalRecord'],
  sometimes: ['ArrivalRecordResponse', 'AnticipatedTransitRecord'],
};

/** What an administration answers or learns whether it has a part in the movement or not. */
const ASKED_OF_ANYBODY = [
  'StatusRequest',
  'queryMovement',
  'MovementQuery',
  'MovementQueryResponse',
  'EnquiryRequest',
  'answerEnquiry',
  'EnquiryCancelled',
  'requestInformation',
  'InformationRequest',
  'giveInformation',
  'EnquiryInformation',
  'RecoveryRequest',
  'answerRecovery',
  'reportRecovery',
  'RecoveryDispatch',
  BY_TIMER('enquiryDue'),
];

function also({ always, sometimes }: Admission, more: Partial<Admission>): Admission {
  return { always: [...always, ...(more.always ?? [])], sometimes: [...sometimes, ...(more.sometimes ?? [])] };
}

/**
 * For each state of a role, the acts and messages that it takes (DOMAIN sections 2 and 6), said apart from the tables: what is done or comes in another state
 * is refused, or waits. An act or message that no state of the role names is not judged.
 */
export const ADMITS: Readonly<Record<string, Readonly<Record<string, Admission>>>> = {
  departure: {
    none: { always: [], sometimes: ['initiateTransit', 'initiateSuccessor', ...REQUESTS] },
    registered: {
      always: ['startControl', 'refuseRelease', 'cancelBeforeRelease', 'amendGuarantee', ...REQUESTS],
      sometimes: ['release', ...ASKS, ...BOOKED],
    },
    underControl: {
      always: ['refuseRelease', 'cancelBeforeRelease', 'amendGuarantee', ...REQUESTS],
      sometimes: ['release', ...ASKS, ...BOOKED],
    },
    guaranteeUnderAmendment: {
      always: ['refuseRelease', 'cancelBeforeRelease', 'amendGuarantee', ...REQUESTS],
      sometimes: BOOKED,
    },
    notReleased: { always: REQUESTS, sometimes: BOOKED },
    released: also(RELEASED, { sometimes: [BY_TIMER('transitTime')] }),
    partlyArrived: {
      always: RELEASED.always,
      sometimes: ['DestinationControlResults', ...UNDISCHARGED.sometimes, BY_TIMER('transitTime')],
    },
    enquiryRecommended: also(RELEASED, {
      sometimes: ['DestinationControlResults', 'openEnquiry', BY_TIMER('enquiryOpens')],
    }),
    underEnquiry: {
      always: RELEASED.always,
      sometimes: [
        'convertToNational',
        'confirmConversion',
        'recordReturn',
        'decide',
        'DestinationControlResults',
        'cancel',
        'decideDischarge',
        'openEnquiry',
        'openRecovery',
        ...ANSWERED,
      ].concat(BY_TIMER('enquiryAnswer'), BY_TIMER('recoveryBegins')),
    },
    underRecovery: {
      always: UNDISCHARGED.always,
      sometimes: ['requestRecovery', 'closeRecovery', 'recordReturn', ...ANSWERED],
    },
    recovered: CLOSED,
    recoveryEnded: CLOSED,
    arrived: also(UNDISCHARGED, { sometimes: [BY_TIMER('unusedOffices'), BY_TIMER('controlResultsChased')] }),
    discrepanciesPending: also(UNDISCHARGED, {
      sometimes: ['solveDiscrepancies', BY_TIMER('discrepanciesSolved'), BY_TIMER('unusedOffices')],
    }),
    arrivalConflict: also(UNDISCHARGED, { sometimes: ['settleArrival', BY_TIMER('unusedOffices')] }),
    cancellationPending: {
      always: [
        'recordIncident',
        ...REQUESTS,
        ...HEARD,
        'printAccompanyingDocument',
        'withdrawCancellation',
        'FunctionalRejection',
        'XmlRejection',
      ],
      sometimes: ['Acknowledgement', 'Warning', ...ANSWERED],
    },
    discharged: CLOSED,
    cancelled: { always: [...REQUESTS, ...HEARD, 'DestinationControlResults'], sometimes: ANSWERED },
  },
  transit: {
    none: {
      always: ['requestTransitRecord'],
      sometimes: [
        'AnticipatedTransitRecord',
        'TransitRecordResponse',
        'CancellationNotice',
        'DischargeNotice',
        'MovementDecision',
        'RecoveryNotice',
        'noteSuccessor',
      ],
    },
    expected: also(AT_BORDER, {
      always: ['presentGoods', 'recordPassage', 'refusePassage'],
      sometimes: OPEN_BORDER,
    }),
    presented: also(AT_BORDER, { always: ['recordPassage', 'refusePassage'], sometimes: OPEN_BORDER }),
    refused: also(AT_BORDER, { always: ['presentGoods', 'recordPassage'], sometimes: OPEN_BORDER }),
    crossed: also(AT_BORDER, { sometimes: ['convertOnPaper'] }),
    closedElsewhere: also(AT_BORDER, {
      always: ['recordPassage'],
      sometimes: ['noteSuccessor', 'CancellationNotice'],
    }),
    cancelled: {
      always: [...FORWARDED, 'AnticipatedTransitRecord', 'requestTransitRecord', 'recordPassage'],
      sometimes: ['TransitRecordResponse'],
    },
    underRecovery: UNDER_RECOVERY_AT_BORDER,
    recovered: {
      always: [...FORWARDED, 'AnticipatedTransitRecord', 'recordPassage', 'recordIncident'],
      sometimes: ['TransitRecordResponse'],
    },
  },
  destination: {
    none: {
      always: ['requestArrivalRecord'],
      sometimes: ['AnticipatedArrivalRecord', 'ArrivalRecordResponse', 'CancellationNotice'],
    },
    expected: also(AT_DESTINATION, { always: ['recordIncident', 'recordArrival'], sometimes: ['CancellationNotice'] }),
    arrived: also(AT_DESTINATION, {
      always: ['recordIncident', 'startDestinationControl', 'recordControlResults'],
      sometimes: [BY_TIMER('controlResults')],
    }),
    underControl: also(AT_DESTINATION, {
      always: ['recordIncident', 'recordControlResults'],
      sometimes: [BY_TIMER('controlResults')],
    }),
    waitingForDiscrepancies: also(AT_DESTINATION, {
      always: ['recordIncident', 'recordControlResults', 'DiscrepanciesSolved'],
      sometimes: ['recordArrival'],
    }),
    accepted: also(AT_DESTINATION, { always: ['recordIncident', 'DiscrepanciesSolved'], sometimes: ['recordArrival'] }),
    refused: also(AT_DESTINATION, {
      always: ['recordIncident', 'recordControlResults', 'DiscrepanciesSolved'],
      sometimes: ['recordArrival'],
    }),
    partlyArrived: also(AT_DESTINATION, {
      always: ['recordIncident'],
      sometimes: ['recordArrival', 'recordControlResults'],
    }),
    arrivedElsewhere: also(AT_DESTINATION, {
      always: ['recordIncident', 'recordArrival'],
      sometimes: ['recordControlResults', 'CancellationNotice'],
    }),
    cancelled: also(AT_DESTINATION, { always: ['requestArrivalRecord', 'recordArrival'] }),
    underRecovery: {
      always: ['recordIncident', ...FORWARDED, 'AnticipatedArrivalRecord', 'recordArrival'],
      sometimes: ['ArrivalRecordResponse'],
    },
    recovered: {
      always: ['recordIncident', ...FORWARDED, 'AnticipatedArrivalRecord', 'recordArrival'],
      sometimes: ['ArrivalRecordResponse'],
    },
  },
  administration: {
    none: { always: [], sometimes: ASKED_OF_ANYBODY },
    known: { always: [], sometimes: [...ASKED_OF_ANYBODY, 'requestStatus', 'StatusResponse', 'RecoveryAcceptance'] },
  },
  guarantee: {
    none: { always: [], sometimes: ['GuaranteeCheck', 'answerGuaranteeCheck', 'GuaranteeUse'] },
    bookingRequested: {
      always: [],
      sometimes: ['GuaranteeCheck', 'answerGuaranteeCheck', 'GuaranteeUse', 'answerGuaranteeUse'],
    },
    booked: {
      always: [],
      sometimes: [
        'GuaranteeCheck',
        'answerGuaranteeCheck',
        'GuaranteeUseCancelled',
        'GuaranteeCredit',
        'endBooking',
        ...REJECTIONS,
      ],
    },
    notBooked: {
      always: [],
      sometimes: ['GuaranteeCheck', 'answerGuaranteeCheck', 'GuaranteeUse', ...REJECTIONS],
    },
    withdrawn: {
      always: [],
      sometimes: ['GuaranteeCheck', 'answerGuaranteeCheck', 'GuaranteeUse', 'GuaranteeUseCancelled', 'GuaranteeCredit'],
    },
    credited: {
      always: [],
      sometimes: ['GuaranteeCheck', 'answerGuaranteeCheck', 'GuaranteeUseCancelled', 'GuaranteeCredit'],
    },
  },
};
