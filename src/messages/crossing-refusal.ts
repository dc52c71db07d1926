import type * as t from 'io-ts';
import { optional, sequence } from './codec.ts';
import { Instant, OfficeCode } from './header.ts';
import { oneOf } from './leaves.ts';
import { message } from './message.ts';
import { MeansOfTransport, Original, Remark, SealState } from './parts.ts';

/** Why the goods may not pass; not final: they may be presented again, elsewhere, or returned. */
export const Refusal = sequence('Refusal', {
  office: OfficeCode,
  side: oneOf('RefusalSide', ['exit', 'entry']),
  refusedAt: Instant,
  reason: oneOf('RefusalReason', ['seals', 'goods', 'documents', 'guarantee', 'prohibition', 'vehicle', 'other']),
  remark: optional(Remark),
  seals: SealState,
  transport: optional(MeansOfTransport),
});
export interface Refusal extends t.TypeOf<typeof Refusal> {}

/** TR119: a border office refused the passage. */
export const CrossingRefusal = message('CrossingRefusal', { original: optional(Original), refusal: Refusal });
export interface CrossingRefusal extends t.TypeOf<typeof CrossingRefusal> {}
