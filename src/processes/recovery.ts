import { type Table, rowsAt } from './process.ts';

const UNDISCHARGED = [
  'released',
  'enquiryRecommended',
  'underEnquiry',
  'partlyArrived',
  'arrived',
  'discrepanciesPending',
  'arrivalConflict',
] as const;
const CLOSED = ['recovered', 'recoveryEnded'] as const;
const ANY = ['none', 'known'] as const;

/**
 * The recovery of a debt: departure claims it and tells all, authorities agree on who recovers it, and departure closes it, paid or on late proof.
 *
 * An office where the goods are or were keeps its state, whatever is recovered: the fact wins. One that only expected them is under recovery, and may still
 * record them when they come to light.
 */
// biome-ignore format: a table reads best with one row a line
export const RECOVERY: Table = [
  ...rowsAt('departure', [
    { step: 'recommendRecovery', kind: 'national', source: 'ours', offices: 'named', when: UNDISCHARGED, by: { timer: 'recoveryBegins' }, then: 'same' },
    { step: 'openRecovery', kind: 'national', source: 'ours', offices: 'named', when: UNDISCHARGED, by: { act: 'openRecovery' }, then: 'underRecovery', clears: ['transitTime', 'enquiryOpens', 'enquiryAnswer', 'recoveryBegins', 'controlResultsChased', 'discrepanciesSolved', 'unusedOffices'] },
    { step: 'notifyRecovery', kind: 'joint', source: 'ours', offices: 'each', when: ['underRecovery'], by: { step: 'openRecovery' }, then: 'same',
      sends: [{ message: 'RecoveryNotice', to: 'everyone' }] },
    { step: 'requestRecovery', kind: 'joint', source: 'ours', offices: 'named', when: ['underRecovery'], by: { act: 'requestRecovery' }, then: 'same', needs: ['asksAuthority'],
      sends: [{ message: 'RecoveryRequest', to: 'requestedAuthority' }] },
    { step: 'forwardRecoveryReport', kind: 'joint', source: 'ours', offices: 'each', when: [...UNDISCHARGED, 'cancellationPending', 'cancelled', 'underRecovery', 'discharged', ...CLOSED], by: { message: 'RecoveryDispatch' }, then: 'same', needs: ['fromRecoverer'],
      sends: [{ message: 'RecoveryDispatch', to: 'othersOnItinerary' }] },
    { step: 'closeRecovery', case: 'paid', kind: 'national', source: 'ours', offices: 'named', when: ['underRecovery'], by: { act: 'closeRecovery' }, then: 'recovered', needs: ['debtPaid'] },
    { step: 'closeRecovery', case: 'lateProof', kind: 'national', source: 'ours', offices: 'named', when: ['underRecovery'], by: { act: 'closeRecovery' }, then: 'recoveryEnded', needs: ['lateProof'] },
    { step: 'callGuarantee', kind: 'national', source: 'ours', offices: 'each', when: ['recovered'], by: { step: 'closeRecovery' }, then: 'same', needs: ['guaranteeBooked'] },
    { step: 'freeGuarantee', case: 'recoveryEnded', kind: 'national', source: 'ours', offices: 'each', when: ['recoveryEnded'], by: { step: 'closeRecovery' }, then: 'same', needs: ['guaranteeBooked'] },
    { step: 'notifyDischarge', case: 'recovery', kind: 'joint', source: 'ours', offices: 'each', when: CLOSED, by: { step: 'closeRecovery' }, then: 'same',
      sends: [{ message: 'DischargeNotice', to: 'everyone' }] },
  ]),
  ...rowsAt('transit', [
    { step: 'learnRecovery', case: 'open', kind: 'joint', source: 'ours', offices: 'each', when: ['expected', 'cancelled'], by: { message: 'RecoveryNotice' }, then: 'underRecovery', needs: ['fromDeparture', 'gapless'] },
    { step: 'learnRecovery', case: 'goodsHere', kind: 'joint', source: 'ours', offices: 'each', when: ['presented', 'refused', 'crossed', 'closedElsewhere'], by: { message: 'RecoveryNotice' }, then: 'same', needs: ['fromDeparture', 'gapless'] },
    { step: 'learnRecovery', case: 'again', kind: 'joint', source: 'ours', offices: 'each', when: ['underRecovery', 'recovered'], by: { message: 'RecoveryNotice' }, then: 'same', needs: ['fromDeparture', 'gapless'] },
  ]),
  ...rowsAt('destination', [
    { step: 'learnRecovery', case: 'open', kind: 'joint', source: 'ours', offices: 'each', when: ['expected', 'cancelled'], by: { message: 'RecoveryNotice' }, then: 'underRecovery', needs: ['fromDeparture', 'gapless'] },
    { step: 'learnRecovery', case: 'goodsHere', kind: 'joint', source: 'ours', offices: 'each', when: ['partlyArrived', 'arrived', 'underControl', 'waitingForDiscrepancies', 'accepted', 'refused', 'arrivedElsewhere'], by: { message: 'RecoveryNotice' }, then: 'same', needs: ['fromDeparture', 'gapless'] },
    { step: 'learnRecovery', case: 'again', kind: 'joint', source: 'ours', offices: 'each', when: ['underRecovery', 'recovered'], by: { message: 'RecoveryNotice' }, then: 'same', needs: ['fromDeparture', 'gapless'] },
  ]),
  ...rowsAt('administration', [
    { step: 'receiveRecoveryRequest', kind: 'joint', source: 'ours', offices: 'named', when: ANY, by: { message: 'RecoveryRequest' }, then: 'same', needs: ['fromDeparture'] },
    { step: 'answerRecovery', kind: 'joint', source: 'ours', offices: 'named', when: ANY, by: { act: 'answerRecovery' }, then: 'same', needs: ['recoveryAsked'],
      sends: [{ message: 'RecoveryAcceptance', to: 'recoveryAsker' }] },
    { step: 'noteRecoveryAnswer', kind: 'joint', source: 'ours', offices: 'named', when: ['known'], by: { message: 'RecoveryAcceptance' }, then: 'same', needs: ['askedRecovery'] },
    { step: 'reportRecovery', kind: 'joint', source: 'ours', offices: 'named', when: ANY, by: { act: 'reportRecovery' }, then: 'same', needs: ['heardOf', 'recoversHere'],
      sends: [{ message: 'RecoveryDispatch', to: 'departure' }] },
    { step: 'noteRecoveryReport', kind: 'joint', source: 'ours', offices: 'named', when: ANY, by: { message: 'RecoveryDispatch' }, then: 'same', needs: ['heardOf', 'fromDeparture'] },
  ]),
];
