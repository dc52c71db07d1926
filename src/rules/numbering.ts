import type { Header } from '../messages/header.ts';
import { isSequenced } from '../messages/mapping.ts';
import { ANSWERING, SPEAKING, isLater } from './header.ts';
import { type Rule, type RuleContext, findingIf, messageRule } from './shape.ts';

const isOurs = ({ sender, recipient }: Header, { administration, direction }: RuleContext) =>
  (direction === 'in' ? recipient : sender).administration === administration;

/** Who a message is for, when it was written, and the numbers by which both sides put messages in order. */
export const NUMBERING_RULES: readonly Rule[] = [
  messageRule({
    code: 'R-0111',
    on: 'all',
    title: { en: 'The message is for us, or from us', fr: 'Le message nous est destiné ou vient de nous' },
    texts: {
      en: 'The message goes from {sender} to {recipient}, which is not our exchange. Send it to the gateway of its recipient.',
      fr: 'Le message va de {sender} à {recipient}, ce qui n’est pas notre échange. Envoyez-le à la passerelle de son destinataire.',
    },
    source: 'ours',
    check: ({ header }, context) =>
      findingIf(
        !isOurs(header, context),
        context.direction === 'in' ? 'header/recipient' : 'header/sender',
        undefined,
        {
          sender: header.sender.administration,
          recipient: header.recipient.administration,
        },
      ),
  }),
  messageRule({
    code: 'R-0112',
    on: 'all',
    title: { en: 'Nobody writes to himself', fr: 'Nul ne s’écrit à soi-même' },
    texts: {
      en: 'Sender and recipient are both {value}. Messages go from one administration to another.',
      fr: 'L’expéditeur et le destinataire sont tous deux {value}. Un message va d’une administration à une autre.',
    },
    source: 'ours',
    check: ({ header: { sender, recipient } }) =>
      findingIf(
        sender.administration === recipient.administration,
        'header/recipient/administration',
        recipient.administration,
      ),
  }),
  messageRule({
    code: 'R-0113',
    on: SPEAKING,
    title: { en: 'The message was not prepared in the future', fr: 'Le message n’a pas été préparé dans le futur' },
    texts: {
      en: 'The message was prepared at {value}, which is later than now ({now}) by more than clocks may differ. Set the clock and the offset of the sender.',
      fr: 'Le message a été préparé à {value}, en avance sur notre heure ({now}) de plus que l’écart toléré entre horloges. Réglez l’horloge et le décalage de l’expéditeur.',
    },
    source: 'ours',
    check: ({ header: { preparedAt } }, context) =>
      findingIf(isLater(context, preparedAt, context.now), 'header/preparedAt', preparedAt, { now: context.now }),
  }),
  messageRule({
    code: 'R-0114',
    on: 'all',
    title: { en: 'Messages about movements are numbered', fr: 'Les messages relatifs aux mouvements sont numérotés' },
    texts: {
      en: 'A sequence stands on messages about movements and on no others. Add it or remove it.',
      fr: 'Un numéro de séquence figure sur les messages relatifs aux mouvements et sur aucun autre. Ajoutez-le ou supprimez-le.',
    },
    source: 'ours',
    check: ({ name, header: { sequence } }) =>
      findingIf((sequence !== undefined) !== isSequenced(name), 'header/sequence', sequence),
  }),
  messageRule({
    code: 'R-0115',
    on: 'all',
    title: { en: 'A numbered message says what was seen', fr: 'Un message numéroté dit ce qui a été vu' },
    texts: {
      en: 'Sequence and seen stand together. Add the one that is missing or remove both.',
      fr: 'Le numéro de séquence et le dernier numéro vu vont ensemble. Ajoutez celui qui manque ou supprimez les deux.',
    },
    source: 'ours',
    check: ({ header: { sequence, seen } }) =>
      findingIf((sequence === undefined) !== (seen === undefined), 'header/seen', seen),
  }),
  messageRule({
    code: 'R-0116',
    on: 'all',
    title: { en: 'A record has its version', fr: 'Les données portent leur version' },
    texts: {
      en: 'A record version stands on messages that carry a record, on decisions perhaps, and on no others. Add it or remove it.',
      fr: 'Une version figure sur les messages qui portent les données du mouvement, éventuellement sur les décisions, et sur aucun autre. Ajoutez-la ou supprimez-la.',
    },
    source: 'NCTS G0143',
    check: (message) => {
      const { recordVersion } = message.header;
      // A decision may say which version it makes of the record.
      if (message.name === 'MovementDecision') return [];
      const hasRecord = 'record' in message && message.record !== undefined;
      return findingIf(hasRecord !== (recordVersion !== undefined), 'header/recordVersion', recordVersion);
    },
  }),
  messageRule({
    code: 'R-0117',
    on: ANSWERING,
    wire: '13',
    title: { en: 'An answer names what it answers', fr: 'Une réponse cite ce à quoi elle répond' },
    texts: {
      en: 'The correlation id is missing. Put there the id of the message that is answered.',
      fr: 'L’identifiant de corrélation est absent. Indiquez-y l’identifiant du message auquel il est répondu.',
    },
    source: 'NCTS C0511, R0008',
    check: ({ header }) => findingIf(header.correlationId === undefined, 'header/correlationId'),
  }),
  messageRule({
    code: 'R-0118',
    on: 'all',
    title: { en: 'A message is not about itself', fr: 'Un message ne porte pas sur lui-même' },
    texts: {
      en: 'The message names its own id {value} as that of another message. Give each message an id of its own.',
      fr: 'Le message cite son propre identifiant {value} comme celui d’un autre. Donnez à chaque message son identifiant propre.',
    },
    source: 'NCTS R0008',
    check: ({ header: { messageId, correlationId, replaces } }) => [
      ...findingIf(correlationId === messageId, 'header/correlationId', correlationId),
      ...findingIf(replaces === messageId, 'header/replaces', replaces),
    ],
  }),
  messageRule({
    code: 'R-0119',
    on: SPEAKING,
    title: { en: 'The act comes before its message', fr: 'L’acte précède son message' },
    texts: {
      en: 'The officer acted at {value}, later than the message was prepared ({preparedAt}). Correct the time of the act or the clock.',
      fr: 'L’agent a agi à {value}, après la préparation du message ({preparedAt}). Corrigez l’heure de l’acte ou l’horloge.',
    },
    source: 'ours',
    check: ({ header: { actAt, preparedAt } }, context) =>
      findingIf(actAt !== undefined && isLater(context, actAt, preparedAt), 'header/actAt', actAt, { preparedAt }),
  }),
  messageRule({
    code: 'R-0120',
    on: 'all',
    wire: '13',
    title: { en: 'An act on paper has its own time', fr: 'Un acte sur papier a sa propre heure' },
    texts: {
      en: 'The act was recorded on paper, and its time is missing. Add the real time of the act.',
      fr: 'L’acte a été consigné sur papier et son heure est absente. Ajoutez l’heure réelle de l’acte.',
    },
    source: 'ours',
    check: ({ header: { fallback, actAt } }) => findingIf(fallback === true && actAt === undefined, 'header/actAt'),
  }),
];
