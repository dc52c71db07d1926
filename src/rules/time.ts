import { addDays, compareInstants, dayOf } from '../corridor/calendar.ts';
import { findOffice, routeOf } from '../corridor/offices.ts';
import { ACTS, actOf } from './act.ts';
import { isLater } from './header.ts';
import { recordRule } from './record-rule.ts';
import { type Rule, findingIf, messageRule } from './shape.ts';

/** Time limits and the order of what is said to have happened. */
export const TIME_RULES: readonly Rule[] = [
  recordRule({
    code: 'R-0801',
    title: { en: 'The time limit is not before release', fr: 'Le délai n’est pas antérieur à la mainlevée' },
    texts: {
      en: 'The time limit {value} is before {day}, the day of release. Correct the time limit.',
      fr: 'Le délai {value} est antérieur au {day}, jour de la mainlevée. Corrigez le délai.',
    },
    source: 'Revised Kyoto Convention, Annex E1; NCTS C0839, limit date',
    check: ({ officeOfDeparture: office, releasedAt, timeLimit }, { corridor }) => {
      if (findOffice(corridor, office) === undefined) return [];
      const day = dayOf(corridor, office, releasedAt);
      return findingIf(timeLimit < day, 'timeLimit', timeLimit, { day });
    },
  }),
  recordRule({
    code: 'R-0802',
    title: { en: 'The time limit is within the longest transit', fr: 'Le délai reste dans le plus long transit' },
    texts: {
      en: 'The time limit {value} is later than {latest}, the end of the longest transit. Shorten the time limit.',
      fr: 'Le délai {value} dépasse le {latest}, fin du plus long transit. Raccourcissez le délai.',
    },
    source: 'ours',
    check: ({ officeOfDeparture: office, releasedAt, timeLimit }, { corridor }) => {
      if (findOffice(corridor, office) === undefined) return [];
      const days = corridor.limits.longestTransit;
      const latest = addDays(corridor, office, releasedAt, { days, working: false });
      return findingIf(timeLimit > latest, 'timeLimit', timeLimit, { latest });
    },
  }),
  recordRule({
    code: 'W-0803',
    title: { en: 'The time limit is that of the route', fr: 'Le délai est celui du trajet' },
    texts: {
      en: 'The time limit {value} is later than {latest}, the time limit of the route {route}. See whether it is wanted.',
      fr: 'Le délai {value} dépasse le {latest}, délai du trajet {route}. Vérifiez qu’il est voulu.',
    },
    source: 'ours',
    check: ({ officeOfDeparture: office, itinerary, releasedAt, timeLimit }, { corridor }) => {
      const offices = itinerary.map((each) => each.office);
      const route = routeOf(corridor, offices);
      if (route === undefined || offices[0] !== office) return [];
      const latest = addDays(corridor, office, releasedAt, route.timeLimit);
      return findingIf(timeLimit > latest, 'timeLimit', timeLimit, { latest, route: route.id });
    },
  }),
  recordRule({
    code: 'R-0804',
    title: { en: 'Release comes before the message', fr: 'La mainlevée précède le message' },
    texts: {
      en: 'The goods were released at {value}, after the message was prepared ({preparedAt}). Correct the time of release or the clock.',
      fr: 'La mainlevée date de {value}, après la préparation du message ({preparedAt}). Corrigez l’heure de la mainlevée ou l’horloge.',
    },
    source: 'NCTS message 001: sent at release',
    check: ({ releasedAt }, context, { header: { preparedAt } }) =>
      findingIf(isLater(context, releasedAt, preparedAt), 'releasedAt', releasedAt, { preparedAt }),
  }),
  recordRule({
    code: 'R-0805',
    title: { en: 'The goods leave after release', fr: 'Les marchandises partent après la mainlevée' },
    texts: {
      en: 'The goods left at {value}, before they were released ({releasedAt}). Correct one of the two.',
      fr: 'Les marchandises sont parties à {value}, avant la mainlevée ({releasedAt}). Corrigez l’un des deux.',
    },
    source: 'Revised Kyoto Convention, Annex E1',
    check: ({ leftAt, releasedAt }) =>
      findingIf(leftAt !== undefined && compareInstants(leftAt, releasedAt) < 0, 'leftAt', leftAt, { releasedAt }),
  }),
  recordRule({
    code: 'R-0806',
    title: { en: 'The control comes before release', fr: 'Le contrôle précède la mainlevée' },
    texts: {
      en: 'The control at departure was made at {value}, after release ({releasedAt}). Correct one of the two.',
      fr: 'Le contrôle au départ date de {value}, après la mainlevée ({releasedAt}). Corrigez l’un des deux.',
    },
    source: 'Revised Kyoto Convention, Annex E1',
    check: ({ control, releasedAt }) =>
      findingIf(control?.at !== undefined && compareInstants(control.at, releasedAt) > 0, 'control/at', control?.at, {
        releasedAt,
      }),
  }),
  messageRule({
    code: 'R-0807',
    on: ACTS,
    title: { en: 'What is told has happened', fr: 'Ce qui est annoncé s’est produit' },
    texts: {
      en: 'The message, prepared at {preparedAt}, tells what happens at {value}. Tell it after it has happened, or correct the clock.',
      fr: 'Le message, préparé à {preparedAt}, annonce ce qui se produit à {value}. Annoncez-le une fois produit ou corrigez l’horloge.',
    },
    source: 'ours',
    check: (message, context) => {
      const { part, time, at } = actOf(message);
      const { preparedAt } = message.header;
      return findingIf(isLater(context, at, preparedAt), `${part}/${time}`, at, { preparedAt });
    },
  }),
];
