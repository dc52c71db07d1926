import type * as t from 'io-ts';
import { optional, repeated, sequence } from './codec.ts';
import { Instant, OfficeCode } from './header.ts';
import { flag, integer, oneOf, text } from './leaves.ts';
import { message } from './message.ts';
import { Correspondent, CountryCode, Document, GuaranteeReference, Party, Remark } from './parts.ts';
import { Claim, DebtReason } from './recovery-notice.ts';

/** 1, 2, 3 ... within the movement, given by the authority that asks. */
export const RecoveryNumber = integer('RecoveryNumber', 1, 99);
const CaseReference = text('CaseReference', 35);

/** A debt that one authority asks another one to recover. */
export const RecoveryCase = sequence('RecoveryCase', {
  number: RecoveryNumber,
  /** Who asks. */
  requesting: OfficeCode,
  /** Who is asked to recover. */
  requested: OfficeCode,
  requestedAt: Instant,
  reason: DebtReason,
  /** Where the debt arose. */
  country: CountryCode,
  claim: repeated(Claim, 99),
  debtor: repeated(Party, 9),
  guarantee: optional(repeated(GuaranteeReference, 9)),
  document: optional(repeated(Document, 99)),
  caseReference: optional(CaseReference),
  correspondent: optional(Correspondent),
  remark: optional(Remark),
});
export interface RecoveryCase extends t.TypeOf<typeof RecoveryCase> {}

/** TR150: an authority asks the one of the country where the debt arose to recover it. */
export const RecoveryRequest = message('RecoveryRequest', { case: RecoveryCase });
export interface RecoveryRequest extends t.TypeOf<typeof RecoveryRequest> {}

export const RecoveryReply = sequence('RecoveryReply', {
  /** Number of the request that is answered. */
  number: RecoveryNumber,
  authority: OfficeCode,
  decidedAt: Instant,
  accepted: flag,
  /** Why not, where it is refused. */
  remark: optional(Remark),
  caseReference: optional(CaseReference),
  correspondent: optional(Correspondent),
});
export interface RecoveryReply extends t.TypeOf<typeof RecoveryReply> {}

/** TR151: the authority that was asked recovers the debt, or says why it does not. */
export const RecoveryAcceptance = message('RecoveryAcceptance', { reply: RecoveryReply });
export interface RecoveryAcceptance extends t.TypeOf<typeof RecoveryAcceptance> {}

/** How far the recovery of a debt has got. */
export const RecoveryProgress = sequence('RecoveryProgress', {
  /** Number of the request, where there was one. */
  number: optional(RecoveryNumber),
  /** Who recovers. */
  authority: OfficeCode,
  at: Instant,
  status: oneOf('RecoveryStatus', ['underWay', 'partlyRecovered', 'recovered', 'ended']),
  /** What was recovered so far. */
  recovered: optional(repeated(Claim, 99)),
  /** Whether the guarantor was called on. */
  guaranteeCalled: optional(flag),
  caseReference: optional(CaseReference),
  remark: optional(Remark),
});
export interface RecoveryProgress extends t.TypeOf<typeof RecoveryProgress> {}

/** TR152: which authority recovers and how far it has come; departure may discharge once the debt is recovered. */
export const RecoveryDispatch = message('RecoveryDispatch', { progress: RecoveryProgress });
export interface RecoveryDispatch extends t.TypeOf<typeof RecoveryDispatch> {}
