import { compareInstants, dayOf } from '../corridor/calendar.ts';
import { findOffice } from '../corridor/offices.ts';
import { type Rule, findingIf, messageRule, nth } from './shape.ts';

/** The search for goods, and what the sides tell each other about it. */
export const ENQUIRY_RULES: readonly Rule[] = [
  messageRule({
    code: 'R-1701',
    on: ['EnquiryRequest'],
    title: { en: 'The answer has time', fr: 'La réponse a un délai' },
    texts: {
      en: 'The answer is due on {value}, before the enquiry was opened ({day}). Give the days that the corridor names.',
      fr: 'La réponse est due le {value}, avant l’ouverture de la recherche ({day}). Accordez les jours que le corridor prévoit.',
    },
    source: 'NCTS G0125, there exactly 28 or 40 days',
    check: ({ enquiry: { office, openedAt, answerBy } }, { corridor }) => {
      if (findOffice(corridor, office) === undefined) return [];
      const day = dayOf(corridor, office, openedAt);
      return findingIf(answerBy < day, 'enquiry/answerBy', answerBy, { day });
    },
  }),
  messageRule({
    code: 'R-1702',
    on: ['EnquiryRequest'],
    wire: '13',
    title: { en: 'Another reason is put into words', fr: 'Un autre motif est énoncé' },
    texts: {
      en: 'The enquiry was opened for another reason than those of the list. Say which in the remark.',
      fr: 'La recherche est ouverte pour un motif hors liste. Énoncez-le dans la remarque.',
    },
    source: 'ours',
    check: ({ enquiry: { reason, remark } }) =>
      findingIf(reason.includes('other') && remark === undefined, 'enquiry/remark'),
  }),
  messageRule({
    code: 'R-1703',
    on: ['EnquiryRequest'],
    wire: '13',
    title: { en: 'Where and when go together', fr: 'Le lieu et l’heure vont ensemble' },
    texts: {
      en: 'Of the office where the goods were last seen and the time only one is stated. Add the other.',
      fr: 'Du bureau où les marchandises ont été vues en dernier et de l’heure, un seul est indiqué. Ajoutez l’autre.',
    },
    source: 'ours',
    check: ({ enquiry: { lastOffice, lastSeenAt } }) =>
      findingIf((lastOffice === undefined) !== (lastSeenAt === undefined), 'enquiry/lastSeenAt', lastSeenAt),
  }),
  messageRule({
    code: 'R-1704',
    on: ['EnquiryResponse'],
    title: { en: 'Answers 2 and 4 are put into words', fr: 'Les réponses 2 et 4 sont énoncées' },
    texts: {
      en: 'The answer is {value}. Add the text if and only if the answer is 2 or 4.',
      fr: 'La réponse est {value}. Ajoutez le texte si et seulement si la réponse est 2 ou 4.',
    },
    source: 'NCTS C0013',
    check: ({ finding: { answer, text } }) =>
      findingIf((answer === '2' || answer === '4') !== (text !== undefined), 'finding/text', answer),
  }),
  messageRule({
    code: 'R-1705',
    on: ['EnquiryResponse'],
    title: { en: 'Answer 3 says when the results were sent', fr: 'La réponse 3 dit quand les résultats sont partis' },
    texts: {
      en: 'The answer is {value}. Give the day on which the results were sent if and only if the answer is 3.',
      fr: 'La réponse est {value}. Donnez le jour d’envoi des résultats si et seulement si la réponse est 3.',
    },
    source: 'NCTS C0012',
    check: ({ finding: { answer, sentOn } }) =>
      findingIf((answer === '3') !== (sentOn !== undefined), 'finding/sentOn', answer),
  }),
  messageRule({
    code: 'R-1706',
    on: ['EnquiryResponse'],
    title: { en: 'Answer 3 repeats the results', fr: 'La réponse 3 répète les résultats' },
    texts: {
      en: 'The answer is {value}. Repeat the results if and only if the answer is 3.',
      fr: 'La réponse est {value}. Répétez les résultats si et seulement si la réponse est 3.',
    },
    source: 'ours',
    check: ({ finding: { answer }, results }) =>
      findingIf((answer === '3') !== (results !== undefined), 'results', answer),
  }),
  messageRule({
    code: 'R-1707',
    on: ['EnquiryResponse'],
    title: { en: 'Only answer 4 names who recovers', fr: 'Seule la réponse 4 dit qui recouvre' },
    texts: {
      en: 'The answer is {value} and an office of recovery is named. Name it only with the answer 4.',
      fr: 'La réponse est {value} et un bureau de recouvrement est cité. Citez-le avec la seule réponse 4.',
    },
    source: 'NCTS G0204',
    check: ({ finding: { answer, officeOfRecovery } }) =>
      findingIf(answer !== '4' && officeOfRecovery !== undefined, 'finding/officeOfRecovery', answer),
  }),
  messageRule({
    code: 'R-1708',
    on: ['EnquiryResponse'],
    title: { en: 'The results were sent before the answer', fr: 'Les résultats ont précédé la réponse' },
    texts: {
      en: 'The results were sent on {value}, after the day of the answer ({day}). Correct one of the two.',
      fr: 'Les résultats seraient partis le {value}, après le jour de la réponse ({day}). Corrigez l’un des deux.',
    },
    source: 'ours',
    check: ({ finding: { office, answeredAt, sentOn } }, { corridor }) => {
      if (sentOn === undefined || findOffice(corridor, office) === undefined) return [];
      const day = dayOf(corridor, office, answeredAt);
      return findingIf(sentOn > day, 'finding/sentOn', sentOn, { day });
    },
  }),
  messageRule({
    code: 'R-1709',
    on: ['EnquiryCancelled'],
    wire: '13',
    title: { en: 'Another end is put into words', fr: 'Une autre fin est énoncée' },
    texts: {
      en: 'The enquiry ended for another reason than those of the list. Say which in the remark.',
      fr: 'La recherche prend fin pour un motif hors liste. Énoncez-le dans la remarque.',
    },
    source: 'ours',
    check: ({ end: { reason, remark } }) => findingIf(reason === 'other' && remark === undefined, 'end/remark', reason),
  }),
  messageRule({
    code: 'R-1710',
    on: ['InformationRequest', 'EnquiryInformation'],
    wire: '13',
    title: { en: 'A correspondent can be reached', fr: 'Un correspondant est joignable' },
    texts: {
      en: 'The correspondent {value} has neither telephone nor email. Add one of the two.',
      fr: 'Le correspondant {value} n’a ni téléphone ni courriel. Ajoutez l’un des deux.',
    },
    source: 'NCTS messages 144 and 145, contact',
    check: ({ correspondent: { name, telephone, email } }) =>
      findingIf(telephone === undefined && email === undefined, 'correspondent', name),
  }),
  messageRule({
    code: 'R-1711',
    on: ['InformationRequest'],
    title: { en: 'Questions are numbered', fr: 'Les questions sont numérotées' },
    texts: {
      en: 'The question {value} is not the next one. Number the questions 1, 2, 3 ... without a gap.',
      fr: 'La question {value} n’est pas la suivante. Numérotez les questions 1, 2, 3 ... sans lacune.',
    },
    source: 'NCTS R0002, there by code',
    check: ({ question }) =>
      question.flatMap(({ number }, n) =>
        findingIf(number !== n + 1, `${nth('question', question, n)}/number`, number),
      ),
  }),
  messageRule({
    code: 'R-1712',
    on: ['EnquiryResponse'],
    title: { en: 'Repeated results are of the arrival', fr: 'Les résultats répétés sont ceux de l’arrivée' },
    texts: {
      en: 'The control was made at {value}, before the arrival that is repeated ({arrivedAt}). Correct one of the two.',
      fr: 'Le contrôle date de {value}, avant l’arrivée répétée ({arrivedAt}). Corrigez l’un des deux.',
    },
    source: 'ours',
    check: ({ arrival = [], results }) => {
      const there = arrival.find(({ office }) => office === results?.office);
      const isBefore =
        there !== undefined && results !== undefined && compareInstants(results.controlledAt, there.arrivedAt) < 0;
      return findingIf(isBefore, 'results/controlledAt', results?.controlledAt, { arrivedAt: there?.arrivedAt ?? '' });
    },
  }),
];
