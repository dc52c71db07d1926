import { compareInstants } from '../corridor/calendar.ts';
import { type Rule, findingIf, messageRule, movementRule } from './shape.ts';

const ON = ['ArrivalAdvice', 'ForwardedArrivalAdvice'] as const;

/** Arrivals at destination. */
export const ARRIVAL_RULES: readonly Rule[] = [
  messageRule({
    code: 'R-0951',
    on: ON,
    title: { en: 'Part and parts stand together', fr: 'La partie et le nombre de parties vont ensemble' },
    texts: {
      en: 'Of part and parts only one is stated. Add the other or remove both.',
      fr: 'De la partie et du nombre de parties, un seul est indiqué. Ajoutez l’autre ou supprimez les deux.',
    },
    source: 'ours',
    check: ({ arrival: { part, parts } }) => findingIf((part === undefined) !== (parts === undefined), 'arrival/parts'),
  }),
  messageRule({
    code: 'R-0952',
    on: ON,
    title: { en: 'A part is one of the parts', fr: 'Une partie figure parmi les parties' },
    texts: {
      en: 'The arrival is part {value} of {parts}. Correct one of the two.',
      fr: 'L’arrivée est la partie {value} sur {parts}. Corrigez l’un des deux.',
    },
    source: 'ours',
    check: ({ arrival: { part, parts } }) =>
      findingIf(part !== undefined && parts !== undefined && part > parts, 'arrival/part', part, { parts: parts ?? 0 }),
  }),
  messageRule({
    code: 'R-0953',
    on: ON,
    wire: '13',
    title: { en: 'Broken seals are explained', fr: 'Des scellements rompus sont expliqués' },
    texts: {
      en: 'The seals arrived broken and no remark says more. Add the remark.',
      fr: 'Les scellements sont arrivés rompus et aucune remarque n’en dit plus. Ajoutez la remarque.',
    },
    source: 'Revised Kyoto Convention, Annex E1',
    check: ({ arrival: { seals, remark } }) => findingIf(seals === 'broken' && remark === undefined, 'arrival/remark'),
  }),
  movementRule({
    code: 'R-0954',
    on: ON,
    title: { en: 'The arrival comes after release', fr: 'L’arrivée suit la mainlevée' },
    texts: {
      en: 'The goods arrived at {value}, before they were released at departure ({releasedAt}). Correct the time.',
      fr: 'Les marchandises sont arrivées à {value}, avant la mainlevée au départ ({releasedAt}). Corrigez l’heure.',
    },
    source: 'Revised Kyoto Convention, Annex E1',
    check: ({ arrival: { arrivedAt } }, { facts: { record } }) => {
      const isBefore = record !== undefined && compareInstants(arrivedAt, record.releasedAt) < 0;
      return findingIf(isBefore, 'arrival/arrivedAt', arrivedAt, { releasedAt: record?.releasedAt ?? '' });
    },
  }),
  movementRule({
    code: 'W-0955',
    on: ON,
    title: { en: 'A passage was told before the arrival', fr: 'Un passage a été annoncé avant l’arrivée' },
    texts: {
      en: 'The goods arrived at {value} and no office of transit has told a passage. Ask the border office.',
      fr: 'Les marchandises sont arrivées à {value} et aucun bureau de transit n’a annoncé de passage. Interrogez le bureau frontière.',
    },
    source: 'NCTS message 006 without 118',
    // Passages come to departure; others hear of them only where they are forwarded.
    check: ({ arrival: { office } }, { states, facts: { record, passages } }) => {
      const isDeparture = states.some(({ role }) => role === 'departure');
      const isTransit = record !== undefined && record.itinerary.length > 2;
      return findingIf(isDeparture && isTransit && passages.length === 0, 'arrival/office', office);
    },
  }),
];
