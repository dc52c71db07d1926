import { compareInstants } from '../corridor/calendar.ts';
import { administrationOf } from '../corridor/offices.ts';
import { type Rule, findingIf, messageRule, nth } from './shape.ts';

/** The line itself: what is down, and what each side reads. */
export const LINE_RULES: readonly Rule[] = [
  messageRule({
    code: 'R-2101',
    on: ['UnavailabilityNotice'],
    title: { en: 'An outage begins before it ends', fr: 'Une coupure commence avant de finir' },
    texts: {
      en: 'The outage ends at {value}, before it begins ({from}). Correct one of the two.',
      fr: 'La coupure finit à {value}, avant son début ({from}). Corrigez l’un des deux.',
    },
    source: 'ours',
    check: ({ unavailability: { from, to } }) =>
      findingIf(to !== undefined && compareInstants(to, from) < 0, 'unavailability/to', to, { from }),
  }),
  messageRule({
    code: 'R-2102',
    on: ['UnavailabilityNotice'],
    title: { en: 'Offices that are down are named', fr: 'Les bureaux coupés sont cités' },
    texts: {
      en: 'What is down is {value}. Name offices if and only if offices are down.',
      fr: 'Ce qui est coupé : {value}. Citez des bureaux si et seulement si des bureaux sont coupés.',
    },
    source: 'ours',
    check: ({ unavailability: { what, office } }) =>
      findingIf((what === 'offices') !== (office !== undefined), 'unavailability/office', what),
  }),
  messageRule({
    code: 'R-2103',
    on: ['UnavailabilityNotice'],
    title: { en: 'Each tells of its own offices', fr: 'Chacun parle de ses propres bureaux' },
    texts: {
      en: 'The office {value} does not belong to {sender}. Each administration announces what is down at its own offices.',
      fr: 'Le bureau {value} ne relève pas de {sender}. Chaque administration annonce ce qui est coupé à ses propres bureaux.',
    },
    source: 'ours',
    check: ({ header: { sender }, unavailability: { office = [] } }, { corridor }) =>
      office.flatMap((code, n) =>
        findingIf(
          administrationOf(corridor, code) !== sender.administration,
          `unavailability/${nth('office', office, n)}`,
          code,
          { sender: sender.administration },
        ),
      ),
  }),
  messageRule({
    code: 'R-2104',
    on: ['UnavailabilityNotice'],
    title: { en: 'An outage that was not planned has begun', fr: 'Une coupure imprévue a déjà commencé' },
    texts: {
      en: 'The outage is not planned and begins at {value}, after the message was prepared ({preparedAt}). Announce it as planned, or correct the time.',
      fr: 'La coupure n’est pas prévue et commence à {value}, après la préparation du message ({preparedAt}). Annoncez-la comme prévue ou corrigez l’heure.',
    },
    source: 'ours',
    check: ({ header: { preparedAt }, unavailability: { planned, from } }) =>
      findingIf(!planned && compareInstants(from, preparedAt) > 0, 'unavailability/from', from, { preparedAt }),
  }),
  messageRule({
    code: 'R-2105',
    on: ['AvailabilityRequest', 'AvailabilityResponse'],
    title: { en: 'Each version stands once', fr: 'Chaque version figure une fois' },
    texts: {
      en: 'The schema version {value} stands twice. Name each version once.',
      fr: 'La version de schéma {value} figure deux fois. Citez chaque version une fois.',
    },
    source: 'ours',
    check: ({ terms: { schemaVersion } }) =>
      schemaVersion.flatMap((version, n) =>
        findingIf(schemaVersion.indexOf(version) < n, `terms/${nth('schemaVersion', schemaVersion, n)}`, version),
      ),
  }),
];
