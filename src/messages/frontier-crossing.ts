import type * as t from 'io-ts';
import { optional, repeated, sequence } from './codec.ts';
import { Instant, OfficeCode } from './header.ts';
import { message } from './message.ts';
import { oneOf } from './leaves.ts';
import { Counted, FundReceipt, MeansOfTransport, Original, Remark, Seal, SealState } from './parts.ts';

/** The passage of the goods at one office of transit. */
export const Crossing = sequence('Crossing', {
  office: OfficeCode,
  side: oneOf('CrossingSide', ['exit', 'entry']),
  presentedAt: optional(Instant),
  passedAt: Instant,
  /** The office that faces this one across the border. */
  pairedOffice: optional(OfficeCode),
  seals: SealState,
  replacedBy: optional(repeated(Seal, 99)),
  transport: optional(MeansOfTransport),
  counted: optional(Counted),
  fundReceipt: optional(FundReceipt),
  remark: optional(Remark),
});
export interface Crossing extends t.TypeOf<typeof Crossing> {}

/** TR118: the goods passed a border office. Sent to departure, which forwards it to the offices that remain where the corridor says so. */
export const FrontierCrossing = message('FrontierCrossing', {
  original: optional(Original),
  crossing: Crossing,
});
export interface FrontierCrossing extends t.TypeOf<typeof FrontierCrossing> {}
