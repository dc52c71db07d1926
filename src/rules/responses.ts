import type { MessageError } from '../messages/answers.ts';
import { type Finding, type Rule, findingIf, messageRule, nth } from './shape.ts';

const RESPONSES = ['ArrivalRecordResponse', 'TransitRecordResponse', 'MovementQueryResponse'] as const;

const ABOUT_RULES = ['12', '13', '14', '15', '26', '90', '92', '93'];
const ABOUT_XML = ['12', '13', '15', '18', '35', '39', '40', '50', '51', '52', '53', '54', '55', '56', '57'];

function unlisted(name: string, errors: readonly MessageError[], codes: readonly string[]): readonly Finding[] {
  return errors.flatMap(({ code }, n) =>
    findingIf(!codes.includes(code), `${nth(name, errors, n)}/code`, code, { codes: codes.join(', ') }),
  );
}

const codeTexts = {
  en: 'The error code {value} is not one of this message: {codes}. Use one of these.',
  fr: 'Le code d’erreur {value} n’est pas de ce message : {codes}. Utilisez l’un d’eux.',
};

/** Responses to requests, and answers about messages. */
export const RESPONSE_RULES: readonly Rule[] = [
  messageRule({
    code: 'R-1101',
    on: RESPONSES,
    title: { en: 'The record or the reason, one of the two', fr: 'Les données ou le motif, l’un des deux' },
    texts: {
      en: 'A response carries either the record or the reason why there is none. Keep exactly one.',
      fr: 'Une réponse porte soit les données, soit le motif de leur absence. Gardez exactement l’un des deux.',
    },
    source: 'NCTS C0365, C0366',
    check: ({ record, refusal }) => findingIf((record === undefined) === (refusal === undefined), ''),
  }),
  messageRule({
    code: 'R-1102',
    on: RESPONSES,
    wire: '13',
    title: { en: 'Another reason is put into words', fr: 'Un autre motif est énoncé' },
    texts: {
      en: 'The record is refused for another reason than those of the list. Say which in the remark.',
      fr: 'Les données sont refusées pour un motif hors liste. Énoncez-le dans la remarque.',
    },
    source: 'NCTS C0365, C0366',
    check: ({ refusal }) =>
      findingIf(refusal?.reason === 'other' && refusal.remark === undefined, 'refusal/remark', refusal?.reason),
  }),
  messageRule({
    code: 'R-1103',
    on: ['FunctionalRejection'],
    wire: '12',
    title: { en: 'A functional rejection has functional codes', fr: 'Un rejet fonctionnel a des codes fonctionnels' },
    texts: codeTexts,
    source: 'NCTS code list of functional error codes',
    check: ({ error }) => unlisted('error', error, ABOUT_RULES),
  }),
  messageRule({
    code: 'R-1104',
    on: ['XmlRejection'],
    wire: '12',
    title: { en: 'An XML rejection has codes about XML', fr: 'Un rejet XML a des codes relatifs au XML' },
    texts: codeTexts,
    source: 'NCTS code list of XML error codes',
    check: ({ error }) => unlisted('error', error, ABOUT_XML),
  }),
];
