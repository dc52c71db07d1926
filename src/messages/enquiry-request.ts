import type * as t from 'io-ts';
import { Arrival } from './arrival-advice.ts';
import { optional, repeated, sequence } from './codec.ts';
import { ControlResults } from './destination-control-results.ts';
import { Day, Instant, OfficeCode } from './header.ts';
import { integer, oneOf } from './leaves.ts';
import { message } from './message.ts';
import { Correspondent, Remark } from './parts.ts';

/** 1, 2, 3 ... within the movement; answers, information and the end of the enquiry name it. */
export const EnquiryNumber = integer('EnquiryNumber', 1, 99);

/** A search for goods of which a passage, an arrival or results are missing. */
export const Enquiry = sequence('Enquiry', {
  number: EnquiryNumber,
  /** Office of departure, or the one that makes its enquiries. */
  office: OfficeCode,
  openedAt: Instant,
  reason: repeated(
    oneOf('EnquiryReason', ['timeLimitPassed', 'noPassage', 'noArrival', 'noResults', 'noAnswer', 'conflict', 'other']),
    9,
  ),
  /** Last day for the answer; 28 or 40 days after, as the corridor says. */
  answerBy: Day,
  /** Where and when the goods were last seen. */
  lastOffice: optional(OfficeCode),
  lastSeenAt: optional(Instant),
  correspondent: optional(Correspondent),
  remark: optional(Remark),
});
export interface Enquiry extends t.TypeOf<typeof Enquiry> {}

/** TR142: departure searches for goods at the office of destination, or at an office of transit. */
export const EnquiryRequest = message('EnquiryRequest', { enquiry: Enquiry });
export interface EnquiryRequest extends t.TypeOf<typeof EnquiryRequest> {}

/** The four answers are numbered as in NCTS. */
export const EnquiryFinding = sequence('EnquiryFinding', {
  /** Number of the enquiry that is answered. */
  number: EnquiryNumber,
  office: OfficeCode,
  answeredAt: Instant,
  /** 1 nothing known here, 2 another finding, 3 results were sent, 4 handed to recovery here. */
  answer: oneOf('EnquiryAnswer', ['1', '2', '3', '4']),
  /** What was found (answer 2), or who recovers and why (answer 4). */
  text: optional(Remark),
  /** Day on which the results were sent (answer 3). */
  sentOn: optional(Day),
  /** Office that recovers (answer 4). */
  officeOfRecovery: optional(OfficeCode),
  correspondent: optional(Correspondent),
});
export interface EnquiryFinding extends t.TypeOf<typeof EnquiryFinding> {}

/** TR143: what the office knows; the arrival and the results are repeated where they were sent before. */
export const EnquiryResponse = message('EnquiryResponse', {
  finding: EnquiryFinding,
  arrival: optional(repeated(Arrival, 99)),
  results: optional(ControlResults),
});
export interface EnquiryResponse extends t.TypeOf<typeof EnquiryResponse> {}
