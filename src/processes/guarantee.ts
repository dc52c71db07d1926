import { type Table, rowsAt } from './process.ts';

const KNOWN = ['bookingRequested', 'booked', 'notBooked', 'credited', 'withdrawn'] as const;

/** The office of guarantee of another administration than departure's: its officer answers and books, departure says what became of the movement. */
// biome-ignore format: a table reads best with one row a line
export const GUARANTEE: Table = rowsAt('guarantee', [
  { step: 'receiveGuaranteeCheck', kind: 'joint', source: 'ours', offices: 'named', when: ['none', ...KNOWN], by: { message: 'GuaranteeCheck' }, then: 'same', needs: ['fromDeparture', 'gapless'] },
  { step: 'answerGuaranteeCheck', kind: 'both', source: 'ours', offices: 'named', when: ['none', ...KNOWN], by: { act: 'answerGuaranteeCheck' }, then: 'same', needs: ['checkOpen'],
    sends: [{ message: 'GuaranteeCheckResult', to: 'checker' }] },
  { step: 'receiveGuaranteeUse', case: 'first', kind: 'joint', source: 'ours', offices: 'named', when: ['none', 'notBooked', 'withdrawn'], by: { message: 'GuaranteeUse' }, then: 'bookingRequested', needs: ['fromDeparture', 'gapless'] },
  { step: 'receiveGuaranteeUse', case: 'newer', kind: 'joint', source: 'ours', offices: 'named', when: ['bookingRequested'], by: { message: 'GuaranteeUse' }, then: 'same', needs: ['fromDeparture', 'gapless'] },
  { step: 'answerGuaranteeUse', case: 'booked', kind: 'both', source: 'ours', offices: 'named', when: ['bookingRequested'], by: { act: 'answerGuaranteeUse' }, then: 'booked', needs: ['allBooked'],
    sends: [{ message: 'GuaranteeUseResult', to: 'user' }] },
  { step: 'answerGuaranteeUse', case: 'notBooked', kind: 'both', source: 'ours', offices: 'named', when: ['bookingRequested'], by: { act: 'answerGuaranteeUse' }, then: 'notBooked', needs: ['noneBooked'],
    sends: [{ message: 'GuaranteeUseResult', to: 'user' }] },
  { step: 'reopenGuaranteeUse', case: 'refused', kind: 'joint', source: 'ours', offices: 'each', when: ['booked', 'notBooked'], by: { message: 'FunctionalRejection' }, then: 'bookingRequested', needs: ['refusesBooking'] },
  { step: 'reopenGuaranteeUse', case: 'unreadable', kind: 'joint', source: 'ours', offices: 'each', when: ['booked', 'notBooked'], by: { message: 'XmlRejection' }, then: 'bookingRequested', needs: ['refusesBooking'] },
  { step: 'acceptWithdrawal', kind: 'joint', source: 'ours', offices: 'named', when: ['booked'], by: { message: 'GuaranteeUseCancelled' }, then: 'withdrawn', needs: ['fromDeparture', 'reservationHeld'] },
  { step: 'acceptCredit', kind: 'joint', source: 'ours', offices: 'named', when: ['booked'], by: { message: 'GuaranteeCredit' }, then: 'credited', needs: ['fromDeparture', 'reservationHeld'] },
  { step: 'acceptWithdrawal', case: 'again', kind: 'joint', source: 'ours', offices: 'named', when: ['withdrawn', 'credited'], by: { message: 'GuaranteeUseCancelled' }, then: 'same', needs: ['fromDeparture', 'gapless'] },
  { step: 'acceptCredit', case: 'again', kind: 'joint', source: 'ours', offices: 'named', when: ['withdrawn', 'credited'], by: { message: 'GuaranteeCredit' }, then: 'same', needs: ['fromDeparture', 'gapless'] },
  { step: 'endBooking', case: 'withdrawn', kind: 'national', source: 'ours', offices: 'named', when: ['booked'], by: { act: 'endBooking' }, then: 'withdrawn', needs: ['withdrawalRefused'] },
  { step: 'endBooking', case: 'credited', kind: 'national', source: 'ours', offices: 'named', when: ['booked'], by: { act: 'endBooking' }, then: 'credited', needs: ['creditRefused'] },
]);
