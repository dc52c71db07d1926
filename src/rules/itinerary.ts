import { dayOf, compareInstants } from '../corridor/calendar.ts';
import type { Corridor } from '../corridor/corridor.ts';
import { itineraryFaults } from '../corridor/itinerary.ts';
import { administrationOf, findOffice, hasRole, isInService, routeOf } from '../corridor/offices.ts';
import type { TransitRecord } from '../messages/record.ts';
import { recordRule } from './record-rule.ts';
import { type Finding, type Rule, findingIf, messageRule, nth } from './shape.ts';

const officesOf = ({ itinerary }: TransitRecord) => itinerary.map(({ office }) => office);
const stop = ({ itinerary }: TransitRecord, at: number) => nth('itinerary', itinerary, at);

function faultsOf(
  corridor: Corridor,
  record: TransitRecord,
  kind: ReturnType<typeof itineraryFaults>[number]['wrong'],
) {
  const offices = officesOf(record);
  return itineraryFaults(corridor, offices)
    .filter(({ wrong }) => wrong === kind)
    .map(
      ({ at, border }): Finding => ({
        at: `${stop(record, at)}/office`,
        value: offices[at] ?? '',
        values: { before: offices[at - 1] ?? '', border: border?.join('–') ?? '' },
      }),
    );
}

/** The offices that the goods are to pass, in the order of travel. */
export const ITINERARY_RULES: readonly Rule[] = [
  recordRule({
    code: 'R-0301',
    wire: '12',
    title: { en: 'The offices are those of the corridor', fr: 'Les bureaux sont ceux du corridor' },
    texts: {
      en: 'The office {value} is not in the corridor. Use a code of its list of offices.',
      fr: 'Le bureau {value} ne figure pas dans le corridor. Utilisez un code de sa liste de bureaux.',
    },
    source: 'NCTS list of customs offices',
    check: (record, { corridor }) => [
      ...(['officeOfDeparture', 'officeOfDestination'] as const).flatMap((field) =>
        findingIf(findOffice(corridor, record[field]) === undefined, field, record[field]),
      ),
      ...officesOf(record).flatMap((office, at) =>
        findingIf(findOffice(corridor, office) === undefined, `${stop(record, at)}/office`, office),
      ),
    ],
  }),
  recordRule({
    code: 'R-0302',
    title: { en: 'The offices are in service', fr: 'Les bureaux sont en service' },
    texts: {
      en: 'The office {value} is not in service on {day}, the day of release. Choose an itinerary over offices in service.',
      fr: 'Le bureau {value} n’est pas en service le {day}, jour de la mainlevée. Choisissez un itinéraire par des bureaux en service.',
    },
    source: 'NCTS list of customs offices',
    check: (record, { corridor }) =>
      officesOf(record).flatMap((code, at) => {
        const office = findOffice(corridor, code);
        if (office === undefined) return [];
        const day = dayOf(corridor, code, record.releasedAt);
        return findingIf(!isInService(office, day), `${stop(record, at)}/office`, code, { day });
      }),
  }),
  recordRule({
    code: 'R-0303',
    title: { en: 'The offices have their roles', fr: 'Les bureaux ont leur rôle' },
    texts: {
      en: 'The office {value} has not the role {role} that its place on the itinerary needs. Choose an office that has it.',
      fr: 'Le bureau {value} n’a pas le rôle {role} qu’exige sa place sur l’itinéraire. Choisissez un bureau qui l’a.',
    },
    source: 'NCTS list of customs offices, roles DEP, TRA and DES',
    check: (record, { corridor }) => {
      const last = record.itinerary.length - 1;
      return officesOf(record).flatMap((code, at) => {
        const office = findOffice(corridor, code);
        const role = at === 0 ? 'departure' : at === last ? 'destination' : 'transit';
        // A national movement ends at the border, and its successor begins there.
        const atBorder =
          (role === 'destination' && record.movementKind === 'national') ||
          (role === 'departure' && record.predecessor !== undefined);
        const isWrong = office !== undefined && !hasRole(office, role) && !(atBorder && hasRole(office, 'transit'));
        return findingIf(isWrong, `${stop(record, at)}/office`, code, { role });
      });
    },
  }),
  recordRule({
    code: 'R-0304',
    title: { en: 'The itinerary starts at departure', fr: 'L’itinéraire commence au départ' },
    texts: {
      en: 'The itinerary starts at {value}, and the office of departure is {departure}. Begin the itinerary there.',
      fr: 'L’itinéraire commence à {value}, et le bureau de départ est {departure}. Commencez l’itinéraire là.',
    },
    source: 'ours',
    check: (record) =>
      findingIf(
        record.itinerary[0]?.office !== record.officeOfDeparture,
        `${stop(record, 0)}/office`,
        record.itinerary[0]?.office,
        { departure: record.officeOfDeparture },
      ),
  }),
  recordRule({
    code: 'R-0305',
    title: { en: 'The itinerary ends at destination', fr: 'L’itinéraire finit à destination' },
    texts: {
      en: 'The itinerary ends at {value}, and the office of destination is {destination}. End the itinerary there.',
      fr: 'L’itinéraire finit à {value}, et le bureau de destination est {destination}. Terminez l’itinéraire là.',
    },
    source: 'ours',
    check: (record) =>
      findingIf(
        record.itinerary.at(-1)?.office !== record.officeOfDestination,
        `${stop(record, record.itinerary.length - 1)}/office`,
        record.itinerary.at(-1)?.office,
        { destination: record.officeOfDestination },
      ),
  }),
  recordRule({
    code: 'R-0306',
    title: {
      en: 'Borders are crossed at facing offices',
      fr: 'Les frontières se franchissent à des bureaux qui se font face',
    },
    texts: {
      en: 'From {before} to {value} the goods cross the border {border}, but these offices do not face each other. Add the border offices.',
      fr: 'De {before} à {value} les marchandises franchissent la frontière {border}, mais ces bureaux ne se font pas face. Ajoutez les bureaux frontières.',
    },
    source: 'NCTS R0006; ours for facing offices',
    check: (record, { corridor }) => faultsOf(corridor, record, 'not-facing'),
  }),
  recordRule({
    code: 'R-0307',
    title: { en: 'Each border is crossed once', fr: 'Chaque frontière est franchie une fois' },
    texts: {
      en: 'At {value} the itinerary crosses the border {border} a second time. Declare the way as two movements.',
      fr: 'À {value}, l’itinéraire franchit une seconde fois la frontière {border}. Déclarez le trajet comme deux mouvements.',
    },
    source: 'ours',
    check: (record, { corridor }) => faultsOf(corridor, record, 'border-twice'),
  }),
  recordRule({
    code: 'R-0308',
    title: { en: 'Each office stands once', fr: 'Chaque bureau figure une fois' },
    texts: {
      en: 'The office {value} stands twice on the itinerary. Keep one.',
      fr: 'Le bureau {value} figure deux fois sur l’itinéraire. N’en gardez qu’un.',
    },
    source: 'NCTS R0003',
    check: (record, { corridor }) => faultsOf(corridor, record, 'office-twice'),
  }),
  recordRule({
    code: 'R-0309',
    title: { en: 'Planned times follow the way', fr: 'Les heures prévues suivent le trajet' },
    texts: {
      en: 'The goods are planned at {value}, before {before}, when they are released or leave the office before. Correct the planned times.',
      fr: 'Le passage est prévu à {value}, avant {before}, heure de la mainlevée ou du bureau précédent. Corrigez les heures prévues.',
    },
    source: 'NCTS R0004',
    check: (record) => {
      let before = record.releasedAt;
      return record.itinerary.flatMap(({ plannedAt }, at) => {
        if (plannedAt === undefined || at === 0) return [];
        const isEarly = compareInstants(plannedAt, before) < 0;
        const found = findingIf(isEarly, `${stop(record, at)}/plannedAt`, plannedAt, { before });
        if (!isEarly) before = plannedAt;
        return found;
      });
    },
  }),
  recordRule({
    code: 'W-0310',
    title: { en: 'The itinerary is a route of the corridor', fr: 'L’itinéraire est un trajet du corridor' },
    texts: {
      en: 'The itinerary {value} is no route of the corridor. See whether the way is wanted.',
      fr: 'L’itinéraire {value} n’est pas un trajet du corridor. Vérifiez que ce trajet est voulu.',
    },
    source: 'ours',
    // A national movement goes part of a route.
    check: (record, { corridor }) =>
      findingIf(
        record.movementKind === 'joint' && routeOf(corridor, officesOf(record)) === undefined,
        stop(record, 0),
        officesOf(record).join(' – '),
      ),
  }),
  recordRule({
    code: 'R-0311',
    title: { en: 'Departure alone sends the record', fr: 'Seul le départ envoie les données' },
    texts: {
      en: 'The record of a movement that departs from {value} cannot come from {sender}. Ask the administration of departure.',
      fr: 'Les données d’un mouvement parti de {value} ne peuvent venir de {sender}. Adressez-vous à l’administration de départ.',
    },
    source: 'NCTS messages 001, 003, 050 and 115',
    check: ({ officeOfDeparture }, { corridor }, { header: { sender } }) => {
      const departure = administrationOf(corridor, officeOfDeparture);
      const isForeign = departure !== undefined && departure !== sender.administration;
      return findingIf(isForeign, 'officeOfDeparture', officeOfDeparture, { sender: sender.administration });
    },
  }),
  messageRule({
    code: 'R-0312',
    on: ['AnticipatedArrivalRecord', 'AnticipatedTransitRecord'],
    title: { en: 'The recipient is on the itinerary', fr: 'Le destinataire est sur l’itinéraire' },
    texts: {
      en: 'The message is for {value}, which has no office of that part of the itinerary. Send TR001 to destination and TR050 to those en route.',
      fr: 'Le message est destiné à {value}, qui n’a aucun bureau sur cette partie de l’itinéraire. Envoyez TR001 à destination et TR050 aux administrations en route.',
    },
    source: 'NCTS G0170',
    check: ({ name, header: { recipient }, record }, { corridor }) => {
      const offices = name === 'AnticipatedArrivalRecord' ? [record.officeOfDestination] : officesOf(record).slice(1);
      const codes = offices.map((office) => administrationOf(corridor, office));
      const { administration } = recipient;
      // A national record informs the neighbour, who has no office on it.
      if (name === 'AnticipatedTransitRecord' && record.movementKind === 'national') return [];
      return findingIf(!codes.includes(administration), 'header/recipient/administration', administration);
    },
  }),
];
