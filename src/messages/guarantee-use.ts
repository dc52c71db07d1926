import type * as t from 'io-ts';
import { optional, repeated, sequence } from './codec.ts';
import { DischargeGround } from './discharge-notice.ts';
import { GuaranteeNeed, GuaranteeVerdict } from './guarantee-check.ts';
import { Day, Instant, OfficeCode } from './header.ts';
import { oneOf, text } from './leaves.ts';
import { message } from './message.ts';
import { Amount, CurrencyCode, GuaranteeReference, Remark } from './parts.ts';

/** Number that the office of guarantee gives to what it booked. */
export const ReservationNumber = text('ReservationNumber', 35);

/** What became of the booking on one guarantee; the reservation stands where the verdict is `valid`. */
export const GuaranteeBooking = sequence('GuaranteeBooking', {
  reference: GuaranteeReference,
  verdict: GuaranteeVerdict,
  reservation: optional(ReservationNumber),
  amount: optional(Amount),
  currency: optional(CurrencyCode),
  /** Last day on which the booking holds without a word from departure. */
  validUntil: optional(Day),
  remark: optional(Remark),
});
export interface GuaranteeBooking extends t.TypeOf<typeof GuaranteeBooking> {}

/** What was booked and is free again. */
export const Reservation = sequence('Reservation', {
  reference: GuaranteeReference,
  reservation: ReservationNumber,
  amount: Amount,
  currency: CurrencyCode,
});
export interface Reservation extends t.TypeOf<typeof Reservation> {}

/** TR203: departure releases, and asks that the amount be booked. */
export const GuaranteeUse = message('GuaranteeUse', { need: GuaranteeNeed });
export interface GuaranteeUse extends t.TypeOf<typeof GuaranteeUse> {}

/** TR205: the amount is booked under a number, or the reason why it is not. */
export const GuaranteeUseResult = message('GuaranteeUseResult', {
  /** Office of guarantee. */
  office: OfficeCode,
  bookedAt: Instant,
  guarantee: repeated(GuaranteeBooking, 9),
});
export interface GuaranteeUseResult extends t.TypeOf<typeof GuaranteeUseResult> {}

/** TR204: the movement was not released, or its cancellation holds; the booking is taken back as if it had not been. */
export const GuaranteeUseCancelled = message('GuaranteeUseCancelled', {
  /** Office of departure. */
  office: OfficeCode,
  cancelledAt: Instant,
  reason: oneOf('UseCancelledReason', ['notReleased', 'cancelled', 'bookedInError']),
  guarantee: repeated(Reservation, 9),
  remark: optional(Remark),
});
export interface GuaranteeUseCancelled extends t.TypeOf<typeof GuaranteeUseCancelled> {}

/** TR209: the movement is discharged and the amount free again; or the debt is paid (`recoveryPaid`) and the guarantee was called. Sent once. */
export const GuaranteeCredit = message('GuaranteeCredit', {
  /** Office of departure. */
  office: OfficeCode,
  creditedAt: Instant,
  ground: DischargeGround,
  guarantee: repeated(Reservation, 9),
  remark: optional(Remark),
});
export interface GuaranteeCredit extends t.TypeOf<typeof GuaranteeCredit> {}
