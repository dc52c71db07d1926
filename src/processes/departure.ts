import { type Table, rowsAt } from './process.ts';

/** Released and not arrived, whether in time or not. */
const UNDER_WAY = ['released', 'enquiryRecommended', 'underEnquiry'] as const;
/** Ended after an arrival, a proof or a recovery. */
const CLOSED = ['discharged', 'recovered', 'recoveryEnded'] as const;
/** Nothing goes on under it; what is told all the same is recorded, and an officer looks. */
const CANCELLED = ['cancellationPending', 'cancelled'] as const;
const AFTER_RELEASE = [
  ...UNDER_WAY,
  'partlyArrived',
  'arrived',
  'discrepanciesPending',
  'arrivalConflict',
  'cancellationPending',
  'underRecovery',
  ...CLOSED,
] as const;

/** Where a proof from elsewhere may take the place of results. */
const UNDISCHARGED = [...UNDER_WAY, 'partlyArrived', 'arrived', 'discrepanciesPending', 'arrivalConflict'] as const;

const OPEN = [...UNDISCHARGED, 'underRecovery'] as const;

/** The office of departure: it initiates, releases, tells the others, and discharges. */
// biome-ignore format: a table reads best with one row a line
export const DEPARTURE: Table = rowsAt('departure', [
  { step: 'initiateTransit', kind: 'national', source: 'source', offices: 'named', when: ['none'], by: { act: 'initiateTransit' }, then: 'registered', needs: ['ownDeparture', 'properEnd'] },
  { step: 'startControl', kind: 'national', source: 'ours', offices: 'named', when: ['registered'], by: { act: 'startControl' }, then: 'underControl' },
  { step: 'refuseRelease', kind: 'national', source: 'ours', offices: 'named', when: ['registered', 'guaranteeUnderAmendment', 'underControl'], by: { act: 'refuseRelease' }, then: 'notReleased' },
  { step: 'cancelBeforeRelease', kind: 'national', source: 'ours', offices: 'named', when: ['registered', 'guaranteeUnderAmendment', 'underControl'], by: { act: 'cancelBeforeRelease' }, then: 'cancelled' },
  { step: 'release', kind: 'national', source: 'ours', offices: 'named', when: ['registered', 'underControl'], by: { act: 'release' }, then: 'released', needs: ['properEnd', 'guaranteeSecured'], sets: ['transitTime', 'recoveryBegins'] },
  { step: 'bookGuarantee', kind: 'national', source: 'ours', offices: 'each', when: ['released'], by: { step: 'release' }, then: 'same', needs: ['guaranteeAtHome'] },
  { step: 'transferRecord', kind: 'joint', source: 'source', offices: 'each', when: ['released'], by: { step: 'release' }, then: 'same',
    sends: [{ message: 'AnticipatedArrivalRecord', to: 'destination' }, { message: 'AnticipatedTransitRecord', to: 'enRoute' }] },
  { step: 'printAccompanyingDocument', kind: 'national', source: 'source', offices: 'named', when: AFTER_RELEASE, by: { act: 'printAccompanyingDocument' }, then: 'same' },
  { step: 'giveTransitRecord', kind: 'joint', source: 'ours', offices: 'named', when: OPEN, by: { message: 'TransitRecordRequest' }, then: 'same',
    sends: [{ message: 'TransitRecordResponse', to: 'asker' }] },
  { step: 'refuseTransitRecord', kind: 'joint', source: 'ours', offices: 'named', when: ['none', 'registered', 'guaranteeUnderAmendment', 'underControl', 'notReleased', 'cancellationPending', 'cancelled', ...CLOSED], by: { message: 'TransitRecordRequest' }, then: 'same',
    sends: [{ message: 'TransitRecordResponse', to: 'asker' }] },
  { step: 'giveArrivalRecord', kind: 'joint', source: 'ours', offices: 'named', when: OPEN, by: { message: 'ArrivalRecordRequest' }, then: 'same',
    sends: [{ message: 'ArrivalRecordResponse', to: 'asker' }] },
  { step: 'refuseArrivalRecord', kind: 'joint', source: 'ours', offices: 'named', when: ['none', 'registered', 'guaranteeUnderAmendment', 'underControl', 'notReleased', 'cancellationPending', 'cancelled', ...CLOSED], by: { message: 'ArrivalRecordRequest' }, then: 'same',
    sends: [{ message: 'ArrivalRecordResponse', to: 'asker' }] },
  { step: 'recordPassageNotice', kind: 'joint', source: 'ours', offices: 'each', when: [...AFTER_RELEASE, 'cancelled'], by: { message: 'FrontierCrossing' }, then: 'same', needs: ['fromBorder'],
    sends: [{ message: 'FrontierCrossing', to: 'remaining' }] },
  { step: 'completePassages', kind: 'national', source: 'ours', offices: 'each', when: AFTER_RELEASE, by: { step: 'recordPassageNotice' }, then: 'same', needs: ['noSilentOffices'], clears: ['unusedOffices'] },
  { step: 'recordRefusalNotice', kind: 'joint', source: 'ours', offices: 'each', when: [...AFTER_RELEASE, 'cancelled'], by: { message: 'CrossingRefusal' }, then: 'same', needs: ['fromBorder'],
    sends: [{ message: 'CrossingRefusal', to: 'remaining' }] },
  { step: 'noteIncident', kind: 'joint', source: 'ours', offices: 'each', when: [...AFTER_RELEASE, 'cancelled'], by: { message: 'IncidentNotice' }, then: 'same', needs: ['fromRecorder'],
    sends: [{ message: 'ForwardedIncident', to: 'ahead' }] },
  { step: 'recommendEnquiry', kind: 'national', source: 'ours', offices: 'named', when: ['released', 'partlyArrived'], by: { timer: 'transitTime' }, then: 'enquiryRecommended', sets: ['enquiryOpens'] },
  { step: 'recordArrivalNotice', case: 'conflict', kind: 'joint', source: 'ours', offices: 'each', when: ['enquiryRecommended', 'underEnquiry', 'partlyArrived', 'arrived', 'discrepanciesPending'], by: { message: 'ArrivalAdvice' }, then: 'arrivalConflict', needs: ['arrivedAtAnotherOffice'], clears: ['transitTime', 'enquiryOpens', 'enquiryAnswer', 'discrepanciesSolved', 'controlResultsChased'] },
  { step: 'recordArrivalNotice', case: 'first', kind: 'joint', source: 'ours', offices: 'each', when: UNDER_WAY, by: { message: 'ArrivalAdvice' }, then: 'arrived', needs: ['allParts'], sets: ['controlResultsChased'], clears: ['transitTime', 'enquiryOpens', 'enquiryAnswer'] },
  { step: 'recordArrivalNotice', case: 'again', kind: 'joint', source: 'ours', offices: 'each', when: ['arrived', 'discrepanciesPending', 'arrivalConflict', 'underRecovery', ...CLOSED], by: { message: 'ArrivalAdvice' }, then: 'same' },
  { step: 'settleArrival', case: 'major', kind: 'national', source: 'ours', offices: 'named', when: ['arrivalConflict'], by: { act: 'settleArrival' }, then: 'discrepanciesPending', needs: ['knownArrival', 'latestMajor'], sets: ['discrepanciesSolved'] },
  { step: 'settleArrival', case: 'settled', kind: 'national', source: 'ours', offices: 'named', when: ['arrivalConflict'], by: { act: 'settleArrival' }, then: 'arrived', needs: ['knownArrival', 'allParts'], sets: ['controlResultsChased'] },
  { step: 'notifySettledArrival', kind: 'joint', source: 'ours', offices: 'each', when: ['partlyArrived', 'arrived', 'discrepanciesPending'], by: { step: 'settleArrival' }, then: 'same',
    sends: [{ message: 'ForwardedArrivalAdvice', to: 'arrivalTellers' }] },
  { step: 'notifyDeclaredDestination', kind: 'joint', source: 'ours', offices: 'each', when: ['enquiryRecommended', 'underEnquiry', 'partlyArrived', 'arrived', 'discrepanciesPending', 'arrivalConflict', 'underRecovery', ...CLOSED], by: { step: 'recordArrivalNotice' }, then: 'same', needs: ['diverted'],
    sends: [{ message: 'ForwardedArrivalAdvice', to: 'declaredDestination' }] },
  { step: 'awaitPassages', kind: 'national', source: 'ours', offices: 'each', when: ['arrived'], by: { step: 'recordArrivalNotice' }, then: 'same', needs: ['silentOffices'], sets: ['unusedOffices'] },
  { step: 'notifyUnusedOffices', kind: 'joint', source: 'ours', offices: 'each', when: ['arrived', 'discrepanciesPending', 'arrivalConflict'], by: { timer: 'unusedOffices' }, then: 'same', needs: ['silentOffices'],
    sends: [{ message: 'ForwardedArrivalAdvice', to: 'silent' }] },
  { step: 'recordResults', case: 'major', kind: 'joint', source: 'ours', offices: 'each', when: ['arrived', 'discrepanciesPending'], by: { message: 'DestinationControlResults' }, then: 'discrepanciesPending', needs: ['latestMajor'], sets: ['discrepanciesSolved'], clears: ['controlResultsChased'] },
  { step: 'recordResults', case: 'satisfactory', kind: 'joint', source: 'ours', offices: 'each', when: ['arrived', 'discrepanciesPending'], by: { message: 'DestinationControlResults' }, then: 'arrived', clears: ['discrepanciesSolved', 'controlResultsChased'] },
  { step: 'recordResults', case: 'late', kind: 'joint', source: 'ours', offices: 'each', when: ['arrivalConflict', 'underRecovery', 'cancelled', ...CLOSED], by: { message: 'DestinationControlResults' }, then: 'same' },
  { step: 'solveDiscrepancies', kind: 'national', source: 'ours', offices: 'named', when: ['discrepanciesPending'], by: { act: 'solveDiscrepancies' }, then: 'arrived', needs: ['settlesLatest'], clears: ['discrepanciesSolved'] },
  { step: 'remindSettlement', kind: 'national', source: 'ours', offices: 'named', when: ['discrepanciesPending'], by: { timer: 'discrepanciesSolved' }, then: 'same' },
  { step: 'notifySettlement', kind: 'joint', source: 'ours', offices: 'each', when: ['arrived'], by: { step: 'solveDiscrepancies' }, then: 'same',
    sends: [{ message: 'DiscrepanciesSolved', to: 'settledDestination' }] },
  { step: 'acceptProof', kind: 'national', source: 'ours', offices: 'named', when: OPEN, by: { act: 'acceptProof' }, then: 'same', needs: ['proofFits'] },
  { step: 'decideDischarge', case: 'results', kind: 'national', source: 'ours', offices: 'named', when: ['arrived'], by: { act: 'decideDischarge' }, then: 'discharged', needs: ['groundForDischarge'], clears: ['unusedOffices', 'controlResultsChased', 'recoveryBegins'] },
  { step: 'decideDischarge', case: 'proof', kind: 'national', source: 'ours', offices: 'named', when: UNDISCHARGED, by: { act: 'decideDischarge' }, then: 'discharged', needs: ['proofAccepted'], clears: ['unusedOffices', 'transitTime', 'enquiryOpens', 'enquiryAnswer', 'recoveryBegins', 'controlResultsChased', 'discrepanciesSolved'] },
  { step: 'freeGuarantee', case: 'discharge', kind: 'national', source: 'ours', offices: 'each', when: ['discharged'], by: { step: 'decideDischarge' }, then: 'same', needs: ['guaranteeBooked'] },
  { step: 'notifyDischarge', kind: 'joint', source: 'ours', offices: 'each', when: ['discharged'], by: { step: 'decideDischarge' }, then: 'same',
    sends: [{ message: 'DischargeNotice', to: 'everyone' }] },
  { step: 'cancel', kind: 'joint', source: 'ours', offices: 'named', when: UNDER_WAY, by: { act: 'cancel' }, then: 'cancellationPending', needs: ['nothingPassed'], clears: ['transitTime', 'enquiryOpens', 'enquiryAnswer', 'recoveryBegins'],
    sends: [{ message: 'CancellationNotice', to: 'concerned' }] },
  { step: 'confirmCancellation', kind: 'joint', source: 'ours', offices: 'each', when: ['cancellationPending'], by: { message: 'Acknowledgement' }, then: 'cancelled', needs: ['allAcknowledgedCancellation'] },
  { step: 'confirmCancellation', case: 'remarked', kind: 'joint', source: 'ours', offices: 'each', when: ['cancellationPending'], by: { message: 'Warning' }, then: 'cancelled', needs: ['allAcknowledgedCancellation'] },
  { step: 'freeGuarantee', case: 'cancellation', kind: 'national', source: 'ours', offices: 'each', when: ['cancelled'], by: { step: 'confirmCancellation' }, then: 'same', needs: ['guaranteeBooked'] },
  { step: 'voidCancellation', case: 'refused', kind: 'joint', source: 'ours', offices: 'each', when: ['cancellationPending'], by: { message: 'FunctionalRejection' }, then: 'released', needs: ['refusesCancellation'] },
  { step: 'voidCancellation', case: 'unreadable', kind: 'joint', source: 'ours', offices: 'each', when: ['cancellationPending'], by: { message: 'XmlRejection' }, then: 'released', needs: ['refusesCancellation'] },
  { step: 'voidCancellation', case: 'passed', kind: 'national', source: 'ours', offices: 'each', when: ['cancellationPending'], by: { step: 'recordPassageNotice' }, then: 'released', needs: ['toldUnawares'] },
  { step: 'voidCancellation', case: 'arrived', kind: 'joint', source: 'ours', offices: 'each', when: ['cancellationPending'], by: { message: 'ArrivalAdvice' }, then: 'released', needs: ['toldUnawares'] },
  { step: 'recordArrivalNotice', case: 'cancelled', kind: 'joint', source: 'ours', offices: 'each', when: CANCELLED, by: { message: 'ArrivalAdvice' }, then: 'same' },
  { step: 'doubtCancellation', case: 'passage', kind: 'national', source: 'ours', offices: 'each', when: CANCELLED, by: { step: 'recordPassageNotice' }, then: 'same' },
  { step: 'doubtCancellation', case: 'arrival', kind: 'national', source: 'ours', offices: 'each', when: CANCELLED, by: { step: 'recordArrivalNotice' }, then: 'same' },
  { step: 'doubtCancellation', case: 'results', kind: 'national', source: 'ours', offices: 'each', when: ['cancelled'], by: { step: 'recordResults' }, then: 'same' },
  { step: 'voidCancellation', case: 'withdrawn', kind: 'national', source: 'ours', offices: 'named', when: ['cancellationPending'], by: { act: 'withdrawCancellation' }, then: 'released' },
  { step: 'restoreRecord', kind: 'joint', source: 'ours', offices: 'each', when: ['released'], by: { step: 'voidCancellation' }, then: 'same', sets: ['transitTime', 'recoveryBegins'],
    sends: [{ message: 'AnticipatedArrivalRecord', to: 'destination' }, { message: 'AnticipatedTransitRecord', to: 'enRoute' }] },
  { step: 'recordArrivalNotice', case: 'voiding', kind: 'joint', source: 'ours', offices: 'each', when: ['released'], by: { step: 'voidCancellation' }, then: 'arrived', needs: ['arrivalKnown', 'allParts'], sets: ['controlResultsChased'], clears: ['transitTime'] },
]);
