import type * as t from 'io-ts';
import { optional, sequence } from './codec.ts';
import { Instant, OfficeCode } from './header.ts';
import { flag, integer } from './leaves.ts';
import { message } from './message.ts';
import { MeansOfTransport, Original, Remark, SealState } from './parts.ts';

/** The arrival of the vehicle; `part` of `parts` after a transhipment to several vehicles. */
export const Arrival = sequence('Arrival', {
  office: OfficeCode,
  arrivedAt: Instant,
  seals: SealState,
  transport: optional(MeansOfTransport),
  part: optional(integer('ArrivalPart', 1, 99)),
  parts: optional(integer('ArrivalParts', 1, 99)),
  remark: optional(Remark),
});
export interface Arrival extends t.TypeOf<typeof Arrival> {}

/** TR006: the actual office of destination tells departure that the vehicle has arrived. */
export const ArrivalAdvice = message('ArrivalAdvice', { arrival: Arrival });
export interface ArrivalAdvice extends t.TypeOf<typeof ArrivalAdvice> {}

/** TR024: departure tells the declared offices that were not used where the vehicle arrived; of several arrivals, all that told one which of them holds. */
export const ForwardedArrivalAdvice = message('ForwardedArrivalAdvice', {
  original: Original,
  arrival: Arrival,
  /** An officer of departure decided that this arrival holds and no other. */
  settled: optional(flag),
});
export interface ForwardedArrivalAdvice extends t.TypeOf<typeof ForwardedArrivalAdvice> {}
