import type * as t from 'io-ts';
import { sequence } from './codec.ts';
import { Instant, OfficeCode } from './header.ts';
import { message } from './message.ts';
import { Remark } from './parts.ts';

export const Cancellation = sequence('Cancellation', {
  office: OfficeCode,
  cancelledAt: Instant,
  reason: Remark,
});
export interface Cancellation extends t.TypeOf<typeof Cancellation> {}

/** TR010: departure cancels after release; pending until every recipient has acknowledged it. */
export const CancellationNotice = message('CancellationNotice', { cancellation: Cancellation });
export interface CancellationNotice extends t.TypeOf<typeof CancellationNotice> {}
