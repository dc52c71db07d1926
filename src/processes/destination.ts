import { type Table, rowsAt } from './process.ts';

const LIVE = [
  'expected',
  'partlyArrived',
  'arrived',
  'underControl',
  'waitingForDiscrepancies',
  'accepted',
  'refused',
  'arrivedElsewhere',
  'underRecovery',
  'recovered',
] as const;
const KNOWN = [...LIVE, 'cancelled'] as const;
/** A later result replaces an earlier one that did not accept the cargo. Goods that came here are controlled here, even where another arrival holds. */
const CONTROLLED = ['arrived', 'underControl', 'waitingForDiscrepancies', 'refused', 'arrivedElsewhere'] as const;

/** The office of destination: it expects the vehicle, records the arrival and the results of its control. */
// biome-ignore format: a table reads best with one row a line
export const DESTINATION: Table = rowsAt('destination', [
  { step: 'receiveRecord', case: 'first', kind: 'joint', source: 'source', offices: 'named', when: ['none'], by: { message: 'AnticipatedArrivalRecord' }, then: 'expected', needs: ['fromDeparture'] },
  { step: 'receiveRecord', case: 'restored', kind: 'joint', source: 'ours', offices: 'each', when: ['cancelled'], by: { message: 'AnticipatedArrivalRecord' }, then: 'expected', needs: ['fromDeparture'] },
  { step: 'receiveRecord', case: 'newer', kind: 'joint', source: 'source', offices: 'each', when: LIVE, by: { message: 'AnticipatedArrivalRecord' }, then: 'same', needs: ['fromDeparture'] },
  { step: 'requestArrivalRecord', kind: 'joint', source: 'ours', offices: 'named', when: ['none', 'cancelled'], by: { act: 'requestArrivalRecord' }, then: 'same',
    sends: [{ message: 'ArrivalRecordRequest', to: 'departure' }] },
  { step: 'receiveResponse', case: 'record', kind: 'joint', source: 'ours', offices: 'named', when: ['none', 'cancelled'], by: { message: 'ArrivalRecordResponse' }, then: 'expected', needs: ['asked', 'recordGiven'] },
  { step: 'receiveResponse', case: 'nothingNew', kind: 'joint', source: 'ours', offices: 'named', when: ['none', ...KNOWN], by: { message: 'ArrivalRecordResponse' }, then: 'same', needs: ['asked'] },
  { step: 'recordArrival', case: 'settledElsewhere', kind: 'both', source: 'ours', offices: 'named', when: ['arrivedElsewhere'], by: { act: 'recordArrival' }, then: 'same', needs: ['arrivedBefore', 'newPart'],
    sends: [{ message: 'ArrivalAdvice', to: 'departure' }] },
  { step: 'recordArrival', kind: 'both', source: 'source', offices: 'named', when: ['expected', 'arrivedElsewhere', 'cancelled', 'underRecovery', 'recovered'], by: { act: 'recordArrival' }, then: 'arrived', needs: ['allParts'], sets: ['controlResults'], clears: ['enquiryDue'],
    sends: [{ message: 'ArrivalAdvice', to: 'departure' }] },
  { step: 'startDestinationControl', kind: 'national', source: 'ours', offices: 'named', when: ['arrived'], by: { act: 'startDestinationControl' }, then: 'underControl' },
  { step: 'remindResults', kind: 'national', source: 'ours', offices: 'named', when: ['arrived', 'underControl'], by: { timer: 'controlResults' }, then: 'same' },
  { step: 'recordControlResults', case: 'discrepancies', kind: 'both', source: 'source', offices: 'named', when: CONTROLLED, by: { act: 'recordControlResults' }, then: 'waitingForDiscrepancies', needs: ['arrivedHere', 'latestMajor', 'undischarged'], clears: ['controlResults'],
    sends: [{ message: 'DestinationControlResults', to: 'departure' }] },
  { step: 'recordControlResults', case: 'refusedClosed', kind: 'both', source: 'ours', offices: 'named', when: ['arrived', 'underControl', 'arrivedElsewhere'], by: { act: 'recordControlResults' }, then: 'arrivedElsewhere', needs: ['arrivedHere', 'cargoRefused', 'dischargeKnown'], clears: ['controlResults'],
    sends: [{ message: 'DestinationControlResults', to: 'departure' }] },
  { step: 'recordControlResults', case: 'refused', kind: 'both', source: 'source', offices: 'named', when: CONTROLLED, by: { act: 'recordControlResults' }, then: 'refused', needs: ['arrivedHere', 'cargoRefused'], clears: ['controlResults'],
    sends: [{ message: 'DestinationControlResults', to: 'departure' }] },
  { step: 'recordControlResults', case: 'accepted', kind: 'both', source: 'source', offices: 'named', when: CONTROLLED, by: { act: 'recordControlResults' }, then: 'accepted', needs: ['arrivedHere'], clears: ['controlResults'],
    sends: [{ message: 'DestinationControlResults', to: 'departure' }] },
  { step: 'noteForwardedIncident', kind: 'joint', source: 'ours', offices: 'each', when: KNOWN, by: { message: 'ForwardedIncident' }, then: 'same', needs: ['fromDeparture'] },
  { step: 'noteForwardedPassage', kind: 'joint', source: 'ours', offices: 'each', when: KNOWN, by: { message: 'FrontierCrossing' }, then: 'same', needs: ['fromDeparture'] },
  { step: 'noteForwardedRefusal', kind: 'joint', source: 'ours', offices: 'each', when: KNOWN, by: { message: 'CrossingRefusal' }, then: 'same', needs: ['fromDeparture'] },
  { step: 'learnArrivalElsewhere', case: 'unused', kind: 'joint', source: 'ours', offices: 'each', when: ['expected', 'cancelled', 'underRecovery', 'recovered'], by: { message: 'ForwardedArrivalAdvice' }, then: 'arrivedElsewhere', needs: ['fromDeparture', 'gapless', 'arrivedAtAnotherOffice'] },
  { step: 'learnArrivalElsewhere', case: 'settled', kind: 'joint', source: 'ours', offices: 'each', when: ['partlyArrived', 'arrived', 'underControl'], by: { message: 'ForwardedArrivalAdvice' }, then: 'arrivedElsewhere', needs: ['fromDeparture', 'gapless', 'arrivedAtAnotherOffice', 'arrivalSettled'], clears: ['controlResults'] },
  { step: 'learnArrivalElsewhere', case: 'used', kind: 'joint', source: 'ours', offices: 'each', when: KNOWN, by: { message: 'ForwardedArrivalAdvice' }, then: 'same', needs: ['fromDeparture', 'gapless'] },
  { step: 'learnDischarge', case: 'recovered', kind: 'joint', source: 'ours', offices: 'each', when: ['expected', 'cancelled', 'underRecovery'], by: { message: 'DischargeNotice' }, then: 'recovered', needs: ['fromDeparture', 'gapless', 'debtPaid'] },
  { step: 'learnDischarge', case: 'unused', kind: 'joint', source: 'ours', offices: 'each', when: ['expected', 'refused', 'cancelled', 'underRecovery'], by: { message: 'DischargeNotice' }, then: 'arrivedElsewhere', needs: ['fromDeparture', 'gapless'] },
  { step: 'learnDischarge', case: 'settled', kind: 'joint', source: 'ours', offices: 'each', when: ['waitingForDiscrepancies'], by: { message: 'DischargeNotice' }, then: 'accepted', needs: ['fromDeparture', 'gapless'] },
  { step: 'learnDischarge', case: 'noted', kind: 'joint', source: 'ours', offices: 'each', when: ['partlyArrived', 'arrived', 'underControl', 'accepted', 'arrivedElsewhere', 'recovered'], by: { message: 'DischargeNotice' }, then: 'same', needs: ['fromDeparture', 'gapless'] },
  { step: 'learnSettlement', case: 'accepted', kind: 'joint', source: 'ours', offices: 'named', when: ['waitingForDiscrepancies'], by: { message: 'DiscrepanciesSolved' }, then: 'accepted', needs: ['fromDeparture', 'gapless', 'settlesLatest'] },
  { step: 'learnSettlement', case: 'noted', kind: 'joint', source: 'ours', offices: 'named', when: ['waitingForDiscrepancies', 'accepted', 'refused'], by: { message: 'DiscrepanciesSolved' }, then: 'same', needs: ['fromDeparture', 'gapless'] },
  { step: 'acceptCancellation', case: 'overtaken', kind: 'joint', source: 'ours', offices: 'each', when: ['expected'], by: { message: 'CancellationNotice' }, then: 'same', needs: ['fromDeparture', 'gapless', 'recordRestored'] },
  { step: 'acceptCancellation', case: 'cancelled', kind: 'joint', source: 'ours', offices: 'each', when: ['expected'], by: { message: 'CancellationNotice' }, then: 'cancelled', needs: ['fromDeparture', 'gapless'] },
  { step: 'acceptCancellation', case: 'nothingHeld', kind: 'joint', source: 'ours', offices: 'named', when: ['none'], by: { message: 'CancellationNotice' }, then: 'same', needs: ['fromDeparture', 'gapless', 'nothingHeld'] },
  { step: 'closeOwnCancelled', kind: 'national', source: 'ours', offices: 'each', when: ['expected'], by: { step: 'confirmCancellation' }, then: 'cancelled' },
]);
