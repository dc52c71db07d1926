import type * as t from 'io-ts';
import { optional, repeated, sequence } from './codec.ts';
import { EnquiryNumber } from './enquiry-request.ts';
import { Day, OfficeCode } from './header.ts';
import { integer } from './leaves.ts';
import { message } from './message.ts';
import { Correspondent, Document, Remark } from './parts.ts';

const QuestionNumber = integer('QuestionNumber', 1, 99);

export const Question = sequence('Question', {
  /** 1, 2, 3 ... within the message. */
  number: QuestionNumber,
  text: Remark,
});
export interface Question extends t.TypeOf<typeof Question> {}

export const Information = sequence('Information', {
  /** Number of the question that it answers; absent where nobody asked. */
  question: optional(QuestionNumber),
  text: Remark,
});
export interface Information extends t.TypeOf<typeof Information> {}

/** TR145: questions of either side; no process waits for their answers, which TR144 brings under the id of this message. */
export const InformationRequest = message('InformationRequest', {
  office: OfficeCode,
  enquiry: optional(EnquiryNumber),
  question: repeated(Question, 99),
  answerBy: optional(Day),
  correspondent: Correspondent,
});
export interface InformationRequest extends t.TypeOf<typeof InformationRequest> {}

/** TR144: information of either side, asked for or not. */
export const EnquiryInformation = message('EnquiryInformation', {
  office: OfficeCode,
  enquiry: optional(EnquiryNumber),
  information: repeated(Information, 99),
  document: optional(repeated(Document, 99)),
  correspondent: Correspondent,
});
export interface EnquiryInformation extends t.TypeOf<typeof EnquiryInformation> {}
