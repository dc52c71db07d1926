import type * as t from 'io-ts';
import { optional, repeated, sequence } from './codec.ts';
import { Day, Instant, OfficeCode } from './header.ts';
import { oneOf } from './leaves.ts';
import { message } from './message.ts';
import { Amount, CountryCode, CurrencyCode, GuaranteeReference, Party, Remark } from './parts.ts';

/** What a movement takes of one guarantee. */
export const GuaranteeAmount = sequence('GuaranteeAmount', {
  reference: GuaranteeReference,
  amount: Amount,
  currency: CurrencyCode,
});
export interface GuaranteeAmount extends t.TypeOf<typeof GuaranteeAmount> {}

/** What departure needs a guarantee for. */
export const GuaranteeNeed = sequence('GuaranteeNeed', {
  /** Office of departure. */
  office: OfficeCode,
  holder: Party,
  /** Countries of the itinerary. */
  country: repeated(CountryCode, 99),
  /** Last day on which the guarantee must be valid: the time limit. */
  neededUntil: Day,
  guarantee: repeated(GuaranteeAmount, 9),
});
export interface GuaranteeNeed extends t.TypeOf<typeof GuaranteeNeed> {}

/** `valid`: it covers the need. */
export const GuaranteeVerdict = oneOf('GuaranteeVerdict', [
  'valid',
  'unknown',
  'otherHolder',
  'expired',
  'revoked',
  'insufficient',
  'countryExcluded',
  'otherCurrency',
  'other',
]);

/** What the office of guarantee says of one guarantee that it was asked about. */
export const GuaranteeFinding = sequence('GuaranteeFinding', {
  reference: GuaranteeReference,
  verdict: GuaranteeVerdict,
  /** What is still free on it. */
  available: optional(Amount),
  currency: optional(CurrencyCode),
  validUntil: optional(Day),
  remark: optional(Remark),
});
export interface GuaranteeFinding extends t.TypeOf<typeof GuaranteeFinding> {}

/** TR200: departure asks, before release, whether the guarantee covers the movement. */
export const GuaranteeCheck = message('GuaranteeCheck', { need: GuaranteeNeed });
export interface GuaranteeCheck extends t.TypeOf<typeof GuaranteeCheck> {}

/** TR201: what the office of guarantee finds; nothing is booked by it. */
export const GuaranteeCheckResult = message('GuaranteeCheckResult', {
  /** Office of guarantee. */
  office: OfficeCode,
  checkedAt: Instant,
  guarantee: repeated(GuaranteeFinding, 9),
});
export interface GuaranteeCheckResult extends t.TypeOf<typeof GuaranteeCheckResult> {}
