import { compareInstants } from '../corridor/calendar.ts';
import type { HeldMessage } from '../messages/movement-query.ts';
import { hasPart } from './has-part.ts';
import { isLater } from './header.ts';
import { type Finding, type Rule, below, findingIf, messageRule, movementRule, nth } from './shape.ts';

function heldTwice(held: readonly HeldMessage[]): readonly Finding[] {
  return held.flatMap(({ administration, messageId }, n) => {
    const first = held.findIndex((one) => one.administration === administration && one.messageId === messageId);
    return findingIf(first < n, `${nth('held', held, n)}/messageId`, messageId);
  });
}

const heldTitle = { en: 'Each message is held once', fr: 'Chaque message est détenu une fois' };
const heldTexts = {
  en: 'The message {value} stands twice among those held. Name it once.',
  fr: 'Le message {value} figure deux fois parmi les messages détenus. Citez-le une fois.',
};

/** Questions about a movement, and reconciliation after an outage. */
export const QUERY_RULES: readonly Rule[] = [
  messageRule({
    code: 'R-2001',
    on: ['MovementQuery'],
    title: { en: 'Only a reconciliation tells an outage', fr: 'Seul un rapprochement cite une coupure' },
    texts: {
      en: 'The purpose of the query is {value} and an outage is stated. State it only to reconcile after it.',
      fr: 'L’objet de la consultation est {value} et une coupure est indiquée. Indiquez-la seulement pour un rapprochement.',
    },
    source: 'ours',
    check: ({ query: { purpose, downFrom, downTo } }) =>
      findingIf(purpose !== 'reconciliation' && (downFrom ?? downTo) !== undefined, 'query/purpose', purpose),
  }),
  messageRule({
    code: 'R-2002',
    on: ['MovementQuery'],
    title: { en: 'An outage begins before it ends', fr: 'Une coupure commence avant de finir' },
    texts: {
      en: 'The outage ended at {value}, before it began ({from}). Correct one of the two.',
      fr: 'La coupure a fini à {value}, avant son début ({from}). Corrigez l’un des deux.',
    },
    source: 'ours',
    check: ({ query: { downFrom, downTo } }) => {
      const isBefore = downFrom !== undefined && downTo !== undefined && compareInstants(downTo, downFrom) < 0;
      return findingIf(isBefore, 'query/downTo', downTo, { from: downFrom ?? '' });
    },
  }),
  messageRule({
    code: 'R-2003',
    on: ['MovementQuery'],
    title: heldTitle,
    texts: heldTexts,
    source: 'ours',
    check: ({ query: { held = [] } }) => below('query', heldTwice(held)),
  }),
  messageRule({
    code: 'R-2004',
    on: ['MovementQueryResponse'],
    title: heldTitle,
    texts: heldTexts,
    source: 'ours',
    check: ({ held = [] }) => heldTwice(held),
  }),
  messageRule({
    code: 'R-2005',
    on: ['MovementQueryResponse'],
    wire: '13',
    title: { en: 'The record comes with its state', fr: 'Les données viennent avec leur état' },
    texts: {
      en: 'The record is given and no state says how it stands at departure. Add the state.',
      fr: 'Les données sont fournies et aucun état ne dit où elles en sont au départ. Ajoutez l’état.',
    },
    source: 'NCTS C0365',
    check: ({ record, officeState = [] }) =>
      findingIf(record !== undefined && !officeState.some(({ role }) => role === 'departure'), 'officeState'),
  }),
  messageRule({
    code: 'R-2006',
    on: ['MovementQueryResponse'],
    wire: '15',
    title: { en: 'A refusal gives nothing else', fr: 'Un refus ne donne rien d’autre' },
    texts: {
      en: 'The query is refused and {other} is given all the same. Keep one of the two.',
      fr: 'La consultation est refusée et {other} est fourni quand même. Gardez l’un des deux.',
    },
    source: 'NCTS C0365, C0466',
    check: (message) => {
      const given = (
        ['passage', 'crossingRefusal', 'arrival', 'results', 'incident', 'decision', 'discharge'] as const
      ).find((part) => message[part] !== undefined);
      return findingIf(message.refusal !== undefined && given !== undefined, given ?? '', undefined, {
        other: given ?? '',
      });
    },
  }),
  movementRule({
    code: 'R-2007',
    on: ['MovementQuery', 'StatusRequest'],
    title: { en: 'Who asks has part in the movement', fr: 'Le demandeur prend part au mouvement' },
    texts: {
      en: '{value} has no part in the movement: none of its offices is on the way, was told of it or keeps its guarantee. Where goods stand at an undeclared office, ask for the record; else ask departure by other means.',
      fr: '{value} ne prend pas part au mouvement : aucun de ses bureaux n’est sur le trajet, n’en a été avisé ni n’en tient la garantie. Si des marchandises se trouvent à un bureau non déclaré, demandez les données ; sinon, interrogez le départ par une autre voie.',
    },
    source: 'ours',
    check: ({ header: { sender } }, movement, { corridor, direction }) => {
      const { administration } = sender;
      const tells = direction === 'in' && movement.states.length > 0;
      const at = 'header/sender/administration';
      return findingIf(tells && !hasPart(movement, administration, corridor), at, administration);
    },
  }),
  movementRule({
    code: 'R-2008',
    on: ['TransitRecordRequest', 'ArrivalRecordRequest'],
    title: { en: 'Goods are presented after release', fr: 'Les marchandises sont présentées après la mainlevée' },
    texts: {
      en: 'The goods were presented at {value}, before they were released ({releasedAt}). Correct the time, or the reference.',
      fr: 'Les marchandises ont été présentées à {value}, avant leur mainlevée ({releasedAt}). Corrigez l’heure ou la référence.',
    },
    source: 'ours',
    check: ({ request: { presentedAt } }, { facts: { record } }, context) => {
      const releasedAt = record?.releasedAt;
      const isBefore = releasedAt !== undefined && isLater(context, releasedAt, presentedAt);
      return findingIf(isBefore, 'request/presentedAt', presentedAt, { releasedAt: releasedAt ?? '' });
    },
  }),
];
