import type * as t from 'io-ts';
import { optional, repeated, sequence } from './codec.ts';
import { Instant, OfficeCode } from './header.ts';
import { oneOf } from './leaves.ts';
import { message } from './message.ts';
import { Amount, CountryCode, CurrencyCode, Remark } from './parts.ts';

/** Why a debt arose. */
export const DebtReason = oneOf('DebtReason', [
  'notArrived',
  'goodsMissing',
  'discrepanciesNotSolved',
  'conditionsBroken',
  'other',
]);

/** One amount of a debt. */
export const Claim = sequence('Claim', {
  kind: oneOf('ClaimKind', ['duties', 'taxes', 'interest', 'penalty', 'costs']),
  amount: Amount,
  currency: CurrencyCode,
});
export interface Claim extends t.TypeOf<typeof Claim> {}

/** What is owed for goods that did not arrive as they should have, and why. */
export const Debt = sequence('Debt', {
  /** Office that recovers, or that looks for the one that does. */
  office: OfficeCode,
  startedAt: Instant,
  reason: DebtReason,
  /** Where the debt arose; absent while it is not known. */
  country: optional(CountryCode),
  claim: optional(repeated(Claim, 99)),
  remark: optional(Remark),
});
export interface Debt extends t.TypeOf<typeof Debt> {}

/** TR063: a debt arose; told to all that hold the movement. */
export const RecoveryNotice = message('RecoveryNotice', { debt: Debt });
export interface RecoveryNotice extends t.TypeOf<typeof RecoveryNotice> {}
