import { dayOf } from '../corridor/calendar.ts';
import { administrationOf, findOffice, hasRole, isInService } from '../corridor/offices.ts';
import { ACTS, actOf } from './act.ts';
import { type Rule, findingIf, messageRule, movementRule } from './shape.ts';

/** The office that acted: what it may do, and for whom. */
export const OFFICE_RULES: readonly Rule[] = [
  messageRule({
    code: 'R-0401',
    on: ACTS,
    wire: '12',
    title: { en: 'The acting office is one of the corridor', fr: 'Le bureau qui agit est du corridor' },
    texts: {
      en: 'The office {value} is not in the corridor. Use a code of its list of offices.',
      fr: 'Le bureau {value} ne figure pas dans le corridor. Utilisez un code de sa liste de bureaux.',
    },
    source: 'NCTS list of customs offices',
    check: (message, { corridor }) => {
      const { part, office } = actOf(message);
      return findingIf(findOffice(corridor, office) === undefined, `${part}/office`, office);
    },
  }),
  messageRule({
    code: 'R-0402',
    on: ACTS,
    title: { en: 'The acting office has the role', fr: 'Le bureau qui agit a le rôle voulu' },
    texts: {
      en: 'The office {value} may not do this: it has none of the roles {roles}. Let the competent office do it, or agree on the role.',
      fr: 'Le bureau {value} ne peut accomplir cet acte : il n’a aucun des rôles {roles}. Laissez agir le bureau compétent ou convenez de ce rôle.',
    },
    source: 'NCTS list of customs offices, roles DEP, TRA and DES',
    check: (message, { corridor }) => {
      const { part, office: code, roles } = actOf(message);
      const office = findOffice(corridor, code);
      const isWrong = office !== undefined && !roles.some((role) => hasRole(office, role));
      return findingIf(isWrong, `${part}/office`, code, { roles: roles.join(', ') });
    },
  }),
  messageRule({
    code: 'R-0403',
    on: ACTS,
    title: { en: 'Each tells the acts of its own offices', fr: 'Chacun annonce les actes de ses propres bureaux' },
    texts: {
      en: 'The office {value} does not belong to {teller}, who tells the act. Each administration tells the acts of its own offices.',
      fr: 'Le bureau {value} ne relève pas de {teller}, qui annonce l’acte. Chaque administration annonce les actes de ses propres bureaux.',
    },
    source: 'ours',
    check: (message, { corridor }) => {
      const { part, office, original } = actOf(message);
      const owner = administrationOf(corridor, office);
      const teller = original ?? message.header.sender.administration;
      return findingIf(owner !== undefined && owner !== teller, `${part}/office`, office, { teller });
    },
  }),
  messageRule({
    code: 'R-0404',
    on: ACTS,
    title: { en: 'The acting office is in service', fr: 'Le bureau qui agit est en service' },
    texts: {
      en: 'The office {value} is not in service on {day}. Correct the time, or the days of service in the corridor.',
      fr: 'Le bureau {value} n’est pas en service le {day}. Corrigez l’heure ou les jours de service dans le corridor.',
    },
    source: 'NCTS list of customs offices',
    check: (message, { corridor }) => {
      const { part, office: code, at } = actOf(message);
      const office = findOffice(corridor, code);
      const day = office === undefined ? '' : dayOf(corridor, code, at);
      return findingIf(office !== undefined && !isInService(office, day), `${part}/office`, code, { day });
    },
  }),
  movementRule({
    code: 'R-0405',
    on: ['CancellationNotice', 'DischargeNotice'],
    title: { en: 'Departure decides', fr: 'Le départ décide' },
    texts: {
      en: 'The office {value} cannot decide on a movement that departed from {departure}. Only the office of departure does.',
      fr: 'Le bureau {value} ne peut décider d’un mouvement parti de {departure}. Seul le bureau de départ le peut.',
    },
    source: 'Revised Kyoto Convention, Annex E1; NCTS messages 010 and 045',
    check: (message, { facts: { record } }) => {
      const { part, office } = actOf(message);
      const isOther = record !== undefined && record.officeOfDeparture !== office;
      return findingIf(isOther, `${part}/office`, office, { departure: record?.officeOfDeparture ?? '' });
    },
  }),
];
