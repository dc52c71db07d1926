import { compareInstants, millisecondsOf } from '../corridor/calendar.ts';
import { administrationOf, findAdministration } from '../corridor/offices.ts';
import { CATALOGUE, MESSAGE_NAMES, type MessageName } from '../messages/catalogue.ts';
import type { Address } from '../messages/header.ts';
import { type Rule, type RuleContext, findingIf, messageRule } from './shape.ts';

/** The messages that are no answer about another message; answers are judged less, so that a refusal can always be told. */
export const SPEAKING: readonly MessageName[] = MESSAGE_NAMES.filter((name) => CATALOGUE[name].job !== 'answer');
export const ANSWERING: readonly MessageName[] = MESSAGE_NAMES.filter(
  (name) => ['answer', 'response'].includes(CATALOGUE[name].job) && name !== 'XmlRejection',
);

/** Whether the first instant is later than the second by more than clocks may differ. */
export function isLater({ corridor }: RuleContext, one: string, other: string): boolean {
  return compareInstants(one, other) > millisecondsOf(corridor.limits.clock);
}

function isForeign({ corridor }: RuleContext, { administration, office }: Address): boolean {
  return office !== undefined && administrationOf(corridor, office) !== administration;
}

/** What the header says of the message and of the two sides. */
export const HEADER_RULES: readonly Rule[] = [
  messageRule({
    code: 'R-0101',
    on: 'all',
    wire: '12',
    title: { en: 'The corridor is ours', fr: 'Le corridor est le nôtre' },
    texts: {
      en: 'The corridor {value} is not agreed here; this one is {ours}. Send the message to the gateway of its corridor.',
      fr: 'Le corridor {value} n’est pas convenu ici ; celui-ci est {ours}. Envoyez le message à la passerelle de son corridor.',
    },
    source: 'ours',
    check: ({ header }, { corridor }) =>
      findingIf(header.corridor !== corridor.id, 'header/corridor', header.corridor, { ours: corridor.id }),
  }),
  messageRule({
    code: 'R-0102',
    on: SPEAKING,
    title: { en: 'The revision of the corridor is known', fr: 'La révision du corridor est connue' },
    texts: {
      en: 'The message follows revision {value} of the corridor; revision {ours} is in force here. Agree on the day on which the new revision begins.',
      fr: 'Le message suit la révision {value} du corridor ; la révision {ours} est en vigueur ici. Convenez du jour d’entrée en vigueur de la nouvelle révision.',
    },
    source: 'ours',
    check: ({ header: { corridorRevision: revision } }, { corridor }) =>
      findingIf(revision > corridor.revision, 'header/corridorRevision', revision, { ours: corridor.revision }),
  }),
  messageRule({
    code: 'W-0103',
    on: 'all',
    title: { en: 'The revision of the corridor is in force', fr: 'La révision du corridor est en vigueur' },
    texts: {
      en: 'The message follows revision {value} of the corridor, older than revision {ours} in force here. Load the newer revision.',
      fr: 'Le message suit la révision {value} du corridor, antérieure à la révision {ours} en vigueur ici. Chargez la révision la plus récente.',
    },
    source: 'ours',
    check: ({ header: { corridorRevision: revision } }, { corridor }) =>
      findingIf(revision < corridor.revision, 'header/corridorRevision', revision, { ours: corridor.revision }),
  }),
  messageRule({
    code: 'R-0104',
    on: 'all',
    wire: '12',
    title: { en: 'The code is that of the root element', fr: 'Le code est celui de l’élément racine' },
    texts: {
      en: 'The code {value} is not that of {name}, which is {expected}. Correct the code.',
      fr: 'Le code {value} n’est pas celui de {name}, qui est {expected}. Corrigez le code.',
    },
    source: 'ours',
    check: ({ name, header }) =>
      findingIf(header.code !== CATALOGUE[name].code, 'header/code', header.code, {
        name,
        expected: CATALOGUE[name].code,
      }),
  }),
  messageRule({
    code: 'R-0105',
    on: 'all',
    title: { en: 'The sender is the one that was verified', fr: 'L’expéditeur est celui qui a été vérifié' },
    texts: {
      en: 'The message names {value} as its sender, but comes verifiably from {verified}. Send it in the name of the own administration.',
      fr: 'Le message cite {value} comme expéditeur, mais provient de façon vérifiée de {verified}. Envoyez-le au nom de votre propre administration.',
    },
    source: 'ours',
    check: ({ header: { sender } }, { signedAs }) =>
      findingIf(
        signedAs !== undefined && sender.administration !== signedAs,
        'header/sender/administration',
        sender.administration,
        { verified: signedAs ?? '' },
      ),
  }),
  messageRule({
    code: 'R-0106',
    on: 'all',
    wire: '12',
    title: { en: 'The sender is a party to the corridor', fr: 'L’expéditeur est partie au corridor' },
    texts: {
      en: 'The administration {value} is no party to the corridor. Correct the sender.',
      fr: 'L’administration {value} n’est pas partie au corridor. Corrigez l’expéditeur.',
    },
    source: 'ours',
    check: ({ header: { sender } }, { corridor }) =>
      findingIf(
        findAdministration(corridor, sender.administration) === undefined,
        'header/sender/administration',
        sender.administration,
      ),
  }),
  messageRule({
    code: 'R-0107',
    on: SPEAKING,
    title: { en: 'The sending office belongs to the sender', fr: 'Le bureau expéditeur relève de l’expéditeur' },
    texts: {
      en: 'The office {value} is none of {administration}. Name an office of the own administration, as the corridor lists it.',
      fr: 'Le bureau {value} ne relève pas de {administration}. Citez un bureau de votre propre administration, tel que le corridor le liste.',
    },
    source: 'ours',
    check: ({ header: { sender } }, context) =>
      findingIf(isForeign(context, sender), 'header/sender/office', sender.office, {
        administration: sender.administration,
      }),
  }),
  messageRule({
    code: 'R-0108',
    on: SPEAKING,
    title: { en: 'The receiving office belongs to the recipient', fr: 'Le bureau destinataire relève du destinataire' },
    texts: {
      en: 'The office {value} is none of {administration}. Name an office of the recipient, as the corridor lists it.',
      fr: 'Le bureau {value} ne relève pas de {administration}. Citez un bureau du destinataire, tel que le corridor le liste.',
    },
    source: 'ours',
    check: ({ header: { recipient } }, context) =>
      findingIf(isForeign(context, recipient), 'header/recipient/office', recipient.office, {
        administration: recipient.administration,
      }),
  }),
];
