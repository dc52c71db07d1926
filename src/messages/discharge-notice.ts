import type * as t from 'io-ts';
import { optional, sequence } from './codec.ts';
import { Instant, OfficeCode } from './header.ts';
import { flag, oneOf } from './leaves.ts';
import { message } from './message.ts';
import { Remark } from './parts.ts';

/** Why the movement could be discharged (Revised Kyoto Convention, Annex E1; one ground is enough). */
export const DischargeGround = oneOf('DischargeGround', [
  'satisfactoryResults',
  'discrepanciesSolved',
  'enquiryProof',
  'alternativeProof',
  'lossAttested',
  'recoveryPaid',
]);

/** The end of the operation, and the ground that the office of departure decided it on. */
export const Discharge = sequence('Discharge', {
  office: OfficeCode,
  dischargedAt: Instant,
  ground: DischargeGround,
  guaranteeFreed: flag,
  remark: optional(Remark),
});
export interface Discharge extends t.TypeOf<typeof Discharge> {}

/** TR045: the movement is discharged and the guarantee is freed. */
export const DischargeNotice = message('DischargeNotice', { discharge: Discharge });
export interface DischargeNotice extends t.TypeOf<typeof DischargeNotice> {}
