import { type Table, rowsAt } from './process.ts';

/** Goods that go on with several vehicles after a transhipment: each vehicle arrives as a part, and the time limit goes on for the rest. */
// biome-ignore format: a table reads best with one row a line
export const PARTS: Table = [
  ...rowsAt('departure', [
    { step: 'recordArrivalNotice', case: 'part', kind: 'joint', source: 'ours', offices: 'each', when: ['released', 'partlyArrived'], by: { message: 'ArrivalAdvice' }, then: 'partlyArrived', needs: ['partsMissing'] },
    { step: 'recordArrivalNotice', case: 'latePart', kind: 'joint', source: 'ours', offices: 'each', when: ['enquiryRecommended', 'underEnquiry'], by: { message: 'ArrivalAdvice' }, then: 'same', needs: ['partsMissing'] },
    { step: 'recordArrivalNotice', case: 'last', kind: 'joint', source: 'ours', offices: 'each', when: ['partlyArrived'], by: { message: 'ArrivalAdvice' }, then: 'arrived', needs: ['allParts'], sets: ['controlResultsChased'], clears: ['transitTime'] },
    { step: 'recordArrivalNotice', case: 'voidingPart', kind: 'joint', source: 'ours', offices: 'each', when: ['released'], by: { step: 'voidCancellation' }, then: 'partlyArrived', needs: ['arrivalKnown', 'partsMissing'] },
    { step: 'settleArrival', case: 'part', kind: 'national', source: 'ours', offices: 'named', when: ['arrivalConflict'], by: { act: 'settleArrival' }, then: 'partlyArrived', needs: ['knownArrival', 'partsMissing', 'notMajor'], sets: ['transitTime'], clears: ['unusedOffices'] },
    { step: 'recordResults', case: 'restMissing', kind: 'joint', source: 'ours', offices: 'each', when: ['partlyArrived', 'enquiryRecommended', 'underEnquiry'], by: { message: 'DestinationControlResults' }, then: 'discrepanciesPending', needs: ['closedShort'], clears: ['transitTime', 'enquiryOpens', 'enquiryAnswer'], sets: ['discrepanciesSolved'] },
  ]),
  ...rowsAt('destination', [
    { step: 'recordArrival', case: 'part', kind: 'both', source: 'ours', offices: 'named', when: ['expected', 'arrivedElsewhere', 'cancelled', 'underRecovery', 'recovered', 'partlyArrived'], by: { act: 'recordArrival' }, then: 'partlyArrived', needs: ['newPart', 'partsMissing'], clears: ['enquiryDue'],
      sends: [{ message: 'ArrivalAdvice', to: 'departure' }] },
    { step: 'recordArrival', case: 'last', kind: 'both', source: 'ours', offices: 'named', when: ['partlyArrived'], by: { act: 'recordArrival' }, then: 'arrived', needs: ['newPart', 'allParts'], sets: ['controlResults'], clears: ['enquiryDue'],
      sends: [{ message: 'ArrivalAdvice', to: 'departure' }] },
    { step: 'recordArrival', case: 'afterClosing', kind: 'both', source: 'ours', offices: 'named', when: ['waitingForDiscrepancies', 'accepted', 'refused'], by: { act: 'recordArrival' }, then: 'same', needs: ['newPart'],
      sends: [{ message: 'ArrivalAdvice', to: 'departure' }] },
    { step: 'recordControlResults', case: 'restMissing', kind: 'both', source: 'ours', offices: 'named', when: ['partlyArrived'], by: { act: 'recordControlResults' }, then: 'waitingForDiscrepancies', needs: ['latestMajor', 'undischarged'],
      sends: [{ message: 'DestinationControlResults', to: 'departure' }] },
    { step: 'recordControlResults', case: 'closed', kind: 'both', source: 'ours', offices: 'named', when: ['partlyArrived'], by: { act: 'recordControlResults' }, then: 'accepted', needs: ['dischargeKnown'],
      sends: [{ message: 'DestinationControlResults', to: 'departure' }] },
  ]),
];
