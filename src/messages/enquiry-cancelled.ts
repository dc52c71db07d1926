import type * as t from 'io-ts';
import { optional, sequence } from './codec.ts';
import { EnquiryNumber } from './enquiry-request.ts';
import { Instant, OfficeCode } from './header.ts';
import { oneOf } from './leaves.ts';
import { message } from './message.ts';
import { Remark } from './parts.ts';

/** Why no answer is needed any more. */
export const EnquiryEnd = sequence('EnquiryEnd', {
  /** Number of the enquiry that ends; earlier ones at the same office end with it. */
  number: EnquiryNumber,
  office: OfficeCode,
  endedAt: Instant,
  reason: oneOf('EnquiryEndReason', [
    'arrived',
    'resultsReceived',
    'alternativeProof',
    'recovery',
    'openedInError',
    'other',
  ]),
  remark: optional(Remark),
});
export interface EnquiryEnd extends t.TypeOf<typeof EnquiryEnd> {}

/** TR059: departure ends an enquiry, as the goods arrived after all. */
export const EnquiryCancelled = message('EnquiryCancelled', { end: EnquiryEnd });
export interface EnquiryCancelled extends t.TypeOf<typeof EnquiryCancelled> {}
