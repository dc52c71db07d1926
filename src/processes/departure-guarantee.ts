import { type Table, rowsAt } from './process.ts';

const BEFORE_RELEASE = ['registered', 'underControl'] as const;
const AFTER_REQUEST = [
  ...BEFORE_RELEASE,
  'guaranteeUnderAmendment',
  'notReleased',
  'released',
  'enquiryRecommended',
  'underEnquiry',
  'partlyArrived',
  'arrived',
  'discrepanciesPending',
  'arrivalConflict',
  'cancellationPending',
  'underRecovery',
  'discharged',
  'recovered',
  'recoveryEnded',
  'cancelled',
] as const;

/** The office of departure where another administration holds the guarantee: it asks, books before release, and tells once what became of the booking. */
// biome-ignore format: a table reads best with one row a line
export const DEPARTURE_GUARANTEE: Table = rowsAt('departure', [
  { step: 'checkGuarantee', kind: 'joint', source: 'ours', offices: 'named', when: BEFORE_RELEASE, by: { act: 'checkGuarantee' }, then: 'same', needs: ['guaranteeAbroad'],
    sends: [{ message: 'GuaranteeCheck', to: 'guaranteeOffice' }] },
  { step: 'recordGuaranteeCheck', kind: 'joint', source: 'ours', offices: 'each', when: AFTER_REQUEST, by: { message: 'GuaranteeCheckResult' }, then: 'same', needs: ['checkAsked'] },
  { step: 'useGuarantee', kind: 'joint', source: 'ours', offices: 'named', when: BEFORE_RELEASE, by: { act: 'useGuarantee' }, then: 'same', needs: ['guaranteeAbroad', 'useNotAsked'],
    sends: [{ message: 'GuaranteeUse', to: 'guaranteeOffice' }] },
  { step: 'recordGuaranteeUse', case: 'booked', kind: 'joint', source: 'ours', offices: 'each', when: BEFORE_RELEASE, by: { message: 'GuaranteeUseResult' }, then: 'same', needs: ['useAsked', 'useAwaited', 'useBooked'] },
  { step: 'recordGuaranteeUse', case: 'notBooked', kind: 'joint', source: 'ours', offices: 'each', when: BEFORE_RELEASE, by: { message: 'GuaranteeUseResult' }, then: 'guaranteeUnderAmendment', needs: ['useAsked', 'useAwaited'] },
  { step: 'recordGuaranteeUse', case: 'late', kind: 'joint', source: 'ours', offices: 'each', when: ['notReleased', 'cancelled'], by: { message: 'GuaranteeUseResult' }, then: 'same', needs: ['useAsked', 'useAwaited', 'useBooked'] },
  { step: 'recordGuaranteeUse', case: 'unwanted', kind: 'joint', source: 'ours', offices: 'each', when: AFTER_REQUEST, by: { message: 'GuaranteeUseResult' }, then: 'same', needs: ['useAsked', 'useBooked', 'newReservation'],
    sends: [{ message: 'GuaranteeUseCancelled', to: 'asker' }] },
  { step: 'recordGuaranteeUse', case: 'noted', kind: 'joint', source: 'ours', offices: 'each', when: AFTER_REQUEST, by: { message: 'GuaranteeUseResult' }, then: 'same', needs: ['useAsked'] },
  { step: 'amendGuarantee', case: 'before', kind: 'national', source: 'ours', offices: 'named', when: BEFORE_RELEASE, by: { act: 'amendGuarantee' }, then: 'same' },
  { step: 'amendGuarantee', case: 'underControl', kind: 'national', source: 'ours', offices: 'named', when: ['guaranteeUnderAmendment'], by: { act: 'amendGuarantee' }, then: 'underControl', needs: ['controlStarted'] },
  { step: 'amendGuarantee', case: 'uncontrolled', kind: 'national', source: 'ours', offices: 'named', when: ['guaranteeUnderAmendment'], by: { act: 'amendGuarantee' }, then: 'registered' },
  { step: 'withdrawBooking', kind: 'joint', source: 'ours', offices: 'each', when: BEFORE_RELEASE, by: { step: 'amendGuarantee' }, then: 'same', needs: ['bookedAbroad'],
    sends: [{ message: 'GuaranteeUseCancelled', to: 'bookedOffice' }] },
  { step: 'freeGuarantee', case: 'notReleased', kind: 'national', source: 'ours', offices: 'each', when: ['notReleased'], by: { step: 'refuseRelease' }, then: 'same', needs: ['guaranteeBooked'] },
  { step: 'freeGuarantee', case: 'beforeRelease', kind: 'national', source: 'ours', offices: 'each', when: ['cancelled'], by: { step: 'cancelBeforeRelease' }, then: 'same', needs: ['guaranteeBooked'] },
  { step: 'freeGuarantee', case: 'late', kind: 'national', source: 'ours', offices: 'each', when: ['notReleased', 'cancelled'], by: { step: 'recordGuaranteeUse' }, then: 'same', needs: ['guaranteeBooked'] },
  { step: 'withdrawGuaranteeUse', kind: 'joint', source: 'ours', offices: 'each', when: ['notReleased', 'cancelled'], by: { step: 'freeGuarantee' }, then: 'same', needs: ['bookedAbroad'],
    sends: [{ message: 'GuaranteeUseCancelled', to: 'bookedOffice' }] },
  { step: 'creditGuarantee', kind: 'joint', source: 'ours', offices: 'each', when: ['discharged', 'recoveryEnded'], by: { step: 'freeGuarantee' }, then: 'same', needs: ['bookedAbroad'],
    sends: [{ message: 'GuaranteeCredit', to: 'bookedOffice' }] },
  { step: 'creditGuarantee', case: 'called', kind: 'joint', source: 'ours', offices: 'each', when: ['recovered'], by: { step: 'callGuarantee' }, then: 'same', needs: ['bookedAbroad'],
    sends: [{ message: 'GuaranteeCredit', to: 'bookedOffice' }] },
]);
