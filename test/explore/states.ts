/** The time limit that an office sets when it comes to a state in which it waits. */
export const CLOCKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  departure: {
    released: 'transitTime',
    partlyArrived: 'transitTime',
    enquiryRecommended: 'enquiryOpens',
    underEnquiry: 'enquiryAnswer',
    discrepanciesPending: 'discrepanciesSolved',
  },
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
