import type * as t from 'io-ts';
import { optional, repeated, sequence } from './codec.ts';
import { ResultNumber } from './destination-control-results.ts';
import { Instant, OfficeCode } from './header.ts';
import { oneOf } from './leaves.ts';
import { message } from './message.ts';
import { Amount, CurrencyCode, Document, Remark } from './parts.ts';

/** How departure settled the discrepancies that destination found (result B1). */
export const Settlement = sequence('Settlement', {
  office: OfficeCode,
  /** Number of the results that it settles. */
  results: ResultNumber,
  settledAt: Instant,
  outcome: oneOf('SettlementOutcome', ['explained', 'declarationCorrected', 'dutiesPaid', 'penaltyPaid']),
  /** What was paid; with its currency. */
  amount: optional(Amount),
  currency: optional(CurrencyCode),
  evidence: optional(repeated(Document, 99)),
  remark: optional(Remark),
});
export interface Settlement extends t.TypeOf<typeof Settlement> {}

/** TR049: departure tells destination that the goods need wait no longer. */
export const DiscrepanciesSolved = message('DiscrepanciesSolved', { settlement: Settlement });
export interface DiscrepanciesSolved extends t.TypeOf<typeof DiscrepanciesSolved> {}
