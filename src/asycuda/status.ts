import type { Text } from '../fault.ts';

/** The words by which the transit module of ASYCUDA World says where a document stands. */
export const ASYCUDA_STATUSES = [
  'Stored',
  'Registered',
  'Under Customs control',
  'Transmitted',
  'Arrived',
  'Validated',
  'Late Validated',
  'Cancelled',
] as const;
/** A status word of ASYCUDA World. */
export type AsycudaStatus = (typeof ASYCUDA_STATUSES)[number];

/** What each status means, for people. */
export const STATUS_WORDS: Readonly<Record<AsycudaStatus, Text>> = {
  Stored: { en: 'stored', fr: 'stocké' },
  Registered: { en: 'registered', fr: 'enregistré' },
  'Under Customs control': { en: 'under customs control', fr: 'sous contrôle douanier' },
  Transmitted: { en: 'transmitted', fr: 'transmis' },
  Arrived: { en: 'arrived', fr: 'arrivé' },
  Validated: { en: 'validated', fr: 'validé' },
  'Late Validated': { en: 'validated late', fr: 'validé hors délai' },
  Cancelled: { en: 'cancelled', fr: 'annulé' },
};

/** The word for one state of ours; `source`: the description of the transit module gives it, `ours`: it is silent. */
export interface StatusRow {
  readonly role: 'departure' | 'transit' | 'destination' | 'guarantee';
  readonly state: string;
  readonly status: Exclude<AsycudaStatus, 'Late Validated'>;
  readonly by: 'source' | 'ours';
}

/** What ASYCUDA World calls each state of an office. What is validated after the time limit is `Late Validated`. */
// biome-ignore format: a table reads best with one row a line
export const STATUS_OF_STATE: readonly StatusRow[] = [
  { role: 'departure', state: 'registered', status: 'Registered', by: 'source' },
  { role: 'departure', state: 'guaranteeUnderAmendment', status: 'Registered', by: 'ours' },
  { role: 'departure', state: 'underControl', status: 'Under Customs control', by: 'source' },
  { role: 'departure', state: 'notReleased', status: 'Cancelled', by: 'ours' },
  { role: 'departure', state: 'released', status: 'Transmitted', by: 'source' },
  { role: 'departure', state: 'enquiryRecommended', status: 'Transmitted', by: 'ours' },
  { role: 'departure', state: 'underEnquiry', status: 'Transmitted', by: 'ours' },
  { role: 'departure', state: 'underRecovery', status: 'Transmitted', by: 'ours' },
  { role: 'departure', state: 'cancellationPending', status: 'Transmitted', by: 'ours' },
  { role: 'departure', state: 'partlyArrived', status: 'Arrived', by: 'ours' },
  { role: 'departure', state: 'arrived', status: 'Arrived', by: 'source' },
  { role: 'departure', state: 'discrepanciesPending', status: 'Arrived', by: 'source' },
  { role: 'departure', state: 'arrivalConflict', status: 'Arrived', by: 'ours' },
  { role: 'departure', state: 'discharged', status: 'Validated', by: 'source' },
  { role: 'departure', state: 'recovered', status: 'Validated', by: 'ours' },
  { role: 'departure', state: 'recoveryEnded', status: 'Validated', by: 'ours' },
  { role: 'departure', state: 'cancelled', status: 'Cancelled', by: 'source' },
  { role: 'transit', state: 'expected', status: 'Transmitted', by: 'ours' },
  { role: 'transit', state: 'presented', status: 'Under Customs control', by: 'ours' },
  { role: 'transit', state: 'crossed', status: 'Transmitted', by: 'ours' },
  { role: 'transit', state: 'refused', status: 'Under Customs control', by: 'ours' },
  { role: 'transit', state: 'closedElsewhere', status: 'Transmitted', by: 'ours' },
  { role: 'transit', state: 'underRecovery', status: 'Transmitted', by: 'ours' },
  { role: 'transit', state: 'recovered', status: 'Validated', by: 'ours' },
  { role: 'transit', state: 'cancelled', status: 'Cancelled', by: 'source' },
  { role: 'destination', state: 'expected', status: 'Transmitted', by: 'source' },
  { role: 'destination', state: 'partlyArrived', status: 'Arrived', by: 'ours' },
  { role: 'destination', state: 'arrived', status: 'Arrived', by: 'source' },
  { role: 'destination', state: 'underControl', status: 'Under Customs control', by: 'source' },
  { role: 'destination', state: 'waitingForDiscrepancies', status: 'Arrived', by: 'source' },
  { role: 'destination', state: 'refused', status: 'Arrived', by: 'source' },
  { role: 'destination', state: 'accepted', status: 'Validated', by: 'source' },
  { role: 'destination', state: 'arrivedElsewhere', status: 'Cancelled', by: 'ours' },
  { role: 'destination', state: 'underRecovery', status: 'Transmitted', by: 'ours' },
  { role: 'destination', state: 'recovered', status: 'Validated', by: 'ours' },
  { role: 'destination', state: 'cancelled', status: 'Cancelled', by: 'source' },
  { role: 'guarantee', state: 'bookingRequested', status: 'Stored', by: 'ours' },
  { role: 'guarantee', state: 'booked', status: 'Registered', by: 'ours' },
  { role: 'guarantee', state: 'notBooked', status: 'Cancelled', by: 'ours' },
  { role: 'guarantee', state: 'credited', status: 'Validated', by: 'ours' },
  { role: 'guarantee', state: 'withdrawn', status: 'Cancelled', by: 'ours' },
];

/** ASYCUDA's word for where an office stands; nothing where it has no part yet. */
export function asycudaStatusOf(
  role: string,
  state: string,
  { late = false }: { /** Whether the goods arrived after the time limit. */ readonly late?: boolean } = {},
): AsycudaStatus | undefined {
  const row = STATUS_OF_STATE.find((each) => each.role === role && each.state === state);
  return row?.status === 'Validated' && late ? 'Late Validated' : row?.status;
}
