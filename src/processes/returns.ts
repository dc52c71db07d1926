import { type Table, rowsAt } from './process.ts';

/** Goods that come back: departure acts as destination too, and tells the others that they arrived there. */
// biome-ignore format: a table reads best with one row a line
export const RETURNS: Table = [
  ...rowsAt('departure', [
    { step: 'recordReturn', case: 'conflict', kind: 'national', source: 'ours', offices: 'named', when: ['enquiryRecommended', 'underEnquiry', 'partlyArrived', 'arrived', 'discrepanciesPending'], by: { act: 'recordReturn' }, then: 'arrivalConflict', needs: ['arrivedAtAnotherOffice'], clears: ['transitTime', 'enquiryOpens', 'enquiryAnswer', 'discrepanciesSolved', 'controlResultsChased'] },
    { step: 'recordReturn', case: 'first', kind: 'national', source: 'ours', offices: 'named', when: ['released', 'enquiryRecommended', 'underEnquiry'], by: { act: 'recordReturn' }, then: 'arrived', clears: ['transitTime', 'enquiryOpens', 'enquiryAnswer'] },
    { step: 'recordReturn', case: 'again', kind: 'national', source: 'ours', offices: 'named', when: ['arrivalConflict', 'underRecovery'], by: { act: 'recordReturn' }, then: 'same' },
    { step: 'notifyReturn', kind: 'joint', source: 'ours', offices: 'each', when: ['arrived', 'arrivalConflict', 'underRecovery'], by: { step: 'recordReturn' }, then: 'same',
      sends: [{ message: 'ForwardedArrivalAdvice', to: 'declaredDestination' }] },
    { step: 'endEnquiry', case: 'return', kind: 'joint', source: 'ours', offices: 'each', when: ['arrived', 'arrivalConflict', 'underRecovery'], by: { step: 'recordReturn' }, then: 'same', needs: ['askedElsewhere'],
      sends: [{ message: 'EnquiryCancelled', to: 'askedElsewhere' }] },
    { step: 'awaitPassages', case: 'returned', kind: 'national', source: 'ours', offices: 'each', when: ['arrived'], by: { step: 'recordReturn' }, then: 'same', needs: ['silentOffices'], sets: ['unusedOffices'] },
  ]),
  ...rowsAt('destination', [
    { step: 'openReturn', kind: 'national', source: 'ours', offices: 'acting', when: ['none'], by: { step: 'recordReturn' }, then: 'arrived', sets: ['controlResults'] },
  ]),
];
