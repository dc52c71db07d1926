import type * as t from 'io-ts';
import { optional, repeated, sequence } from './codec.ts';
import { Instant, OfficeCode } from './header.ts';
import { flag, oneOf } from './leaves.ts';
import { message } from './message.ts';
import { Remark } from './parts.ts';

/** The states that an office may be in, by its role. */
export const STATES_OF_ROLE = {
  departure: [
    'registered',
    'guaranteeUnderAmendment',
    'underControl',
    'notReleased',
    'released',
    'partlyArrived',
    'arrived',
    'discrepanciesPending',
    'arrivalConflict',
    'cancellationPending',
    'enquiryRecommended',
    'underEnquiry',
    'underRecovery',
    'discharged',
    'cancelled',
    'recovered',
    'recoveryEnded',
  ],
  transit: [
    'expected',
    'presented',
    'crossed',
    'refused',
    'closedElsewhere',
    'cancelled',
    'underRecovery',
    'recovered',
  ],
  destination: [
    'expected',
    'partlyArrived',
    'arrived',
    'underControl',
    'waitingForDiscrepancies',
    'accepted',
    'refused',
    'arrivedElsewhere',
    'cancelled',
    'underRecovery',
    'recovered',
  ],
  guarantee: ['bookingRequested', 'booked', 'notBooked', 'credited', 'withdrawn'],
} as const;
type State = (typeof STATES_OF_ROLE)[keyof typeof STATES_OF_ROLE][number];

/** Every state, whatever the role; which state belongs to which role is a rule. */
export const StateName = oneOf('StateName', [...new Set<State>(Object.values(STATES_OF_ROLE).flat())]);

/** How the movement stands at one office, in one of its roles. */
export const OfficeState = sequence('OfficeState', {
  role: oneOf('OfficeRole', ['departure', 'transit', 'destination', 'guarantee']),
  office: OfficeCode,
  state: StateName,
  since: Instant,
});
export interface OfficeState extends t.TypeOf<typeof OfficeState> {}

/** Why an office asks; the answer does not depend on it. */
export const StatusDoubt = sequence('StatusDoubt', {
  office: OfficeCode,
  reason: oneOf('StatusDoubtReason', [
    'noPassage',
    'noArrival',
    'noResults',
    'noDischarge',
    'conflict',
    'afterOutage',
    'other',
  ]),
  remark: optional(Remark),
});
export interface StatusDoubt extends t.TypeOf<typeof StatusDoubt> {}

/** TR094: an office asks how the movement stands elsewhere, before an enquiry, and says how it stands with itself. */
export const StatusRequest = message('StatusRequest', { doubt: StatusDoubt, officeState: repeated(OfficeState, 99) });
export interface StatusRequest extends t.TypeOf<typeof StatusRequest> {}

/** TR095: how the movement stands at the office that was asked; none where it is not known there. */
export const StatusResponse = message('StatusResponse', {
  known: flag,
  officeState: optional(repeated(OfficeState, 99)),
  remark: optional(Remark),
});
export interface StatusResponse extends t.TypeOf<typeof StatusResponse> {}
