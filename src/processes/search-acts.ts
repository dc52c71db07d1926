import { optional, repeated, sequence } from '../messages/codec.ts';
import { Information, Question } from '../messages/enquiry-information.ts';
import { Enquiry, EnquiryFinding, EnquiryNumber } from '../messages/enquiry-request.ts';
import { AdministrationCode, Day, MessageId, OfficeCode } from '../messages/header.ts';
import { flag } from '../messages/leaves.ts';
import { Correspondent, Document, Remark } from '../messages/parts.ts';
import { StatusDoubt } from '../messages/status-request.ts';
import type { ActRow } from './acts.ts';

/** Acts of offices that look for a movement, or are asked about one. */
export const SEARCH_ACTS = {
  requestStatus: {
    en: 'Ask how the movement stands elsewhere',
    fr: 'Demander où en est le mouvement ailleurs',
    facts: sequence('RequestStatusFacts', {
      /** Who is asked; where it is absent, departure, and of departure itself the declared destination. */
      administration: optional(AdministrationCode),
      doubt: StatusDoubt,
    }),
  },
  openEnquiry: {
    en: 'Open an enquiry, or ask a further office',
    fr: 'Ouvrir une recherche ou interroger un autre bureau',
    facts: sequence('OpenEnquiryFacts', {
      /** Office that is asked; the declared destination where it is absent. */
      asked: optional(OfficeCode),
      reason: Enquiry.fields.reason,
      /** Whether the longer time for an answer is given. */
      prolonged: optional(flag),
      correspondent: optional(Correspondent),
      remark: optional(Remark),
    }),
  },
  answerEnquiry: {
    en: 'Answer an enquiry',
    fr: 'Répondre à une recherche',
    facts: sequence('AnswerEnquiryFacts', { finding: EnquiryFinding }),
  },
  requestInformation: {
    en: 'Put questions to another administration',
    fr: 'Poser des questions à une autre administration',
    facts: sequence('RequestInformationFacts', {
      /** As for a status. */
      administration: optional(AdministrationCode),
      enquiry: optional(EnquiryNumber),
      question: repeated(Question, 99),
      answerBy: optional(Day),
      correspondent: Correspondent,
    }),
  },
  giveInformation: {
    en: 'Give information to another administration',
    fr: 'Informer une autre administration',
    facts: sequence('GiveInformationFacts', {
      administration: optional(AdministrationCode),
      /** Id of the message with the questions. */
      answers: optional(MessageId),
      enquiry: optional(EnquiryNumber),
      information: repeated(Information, 99),
      document: optional(repeated(Document, 99)),
      correspondent: Correspondent,
    }),
  },
} as const satisfies Readonly<Record<string, ActRow>>;
