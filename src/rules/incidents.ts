import { compareInstants } from '../corridor/calendar.ts';
import { administrationOf } from '../corridor/offices.ts';
import type { MessageOf } from '../messages/catalogue.ts';
import type { Incident } from '../messages/incident-notice.ts';
import { repeated, sealsOf } from './seals.ts';
import {
  type Finding,
  type Rule,
  type RuleContext,
  eachOf,
  findingIf,
  messageRule,
  movementRule,
  nth,
} from './shape.ts';

const ON = ['IncidentNotice', 'ForwardedIncident'] as const;
type Message = MessageOf<(typeof ON)[number]>;

/** The same check of each incident of a message. */
const ofEach =
  (check: (incident: Incident, message: Message, context: RuleContext) => readonly Finding[]) =>
  (message: Message, context: RuleContext): readonly Finding[] =>
    eachOf('incident', message.incident, (each) => check(each, message, context));

/** Incidents that goods do not survive whole. */
const ABOUT_GOODS: readonly Incident['kind'][] = ['loss', 'destruction', 'theft', 'partialUnloading'];

/** What happened en route, as the office that recorded it tells it. */
export const INCIDENT_RULES: readonly Rule[] = [
  messageRule({
    code: 'R-1401',
    on: ON,
    wire: '13',
    title: { en: 'An incident has a place', fr: 'Un incident a un lieu' },
    texts: {
      en: 'The place of the incident is neither a position, nor a UN/LOCODE, nor put into words. Add one of the three.',
      fr: 'Le lieu de l’incident n’est ni une position, ni un code UN/LOCODE, ni énoncé. Ajoutez l’un des trois.',
    },
    source: 'NCTS message 180, place of the incident',
    check: ofEach(({ place: { position, locode, words } }) =>
      findingIf(position === undefined && locode === undefined && words === undefined, 'place'),
    ),
  }),
  messageRule({
    code: 'R-1402',
    on: ON,
    title: { en: 'The UN/LOCODE is of the country', fr: 'Le code UN/LOCODE est du pays' },
    texts: {
      en: 'The UN/LOCODE {value} is not of the country {country}. Correct one of the two.',
      fr: 'Le code UN/LOCODE {value} n’est pas du pays {country}. Corrigez l’un des deux.',
    },
    source: 'UN/ECE Recommendation 16',
    check: ofEach(({ place: { country, locode } }) =>
      findingIf(locode !== undefined && locode.slice(0, 2) !== country, 'place/locode', locode, { country }),
    ),
  }),
  messageRule({
    code: 'R-1403',
    on: ON,
    wire: '13',
    title: { en: 'New seals are named', fr: 'Les nouveaux scellements sont cités' },
    texts: {
      en: 'Seals were replaced and no new seal is named, neither of the vehicle nor of a container. Add their marks.',
      fr: 'Des scellements ont été remplacés et aucun nouveau n’est cité, ni du véhicule ni d’un conteneur. Ajoutez leurs marques.',
    },
    source: 'NCTS C0240, C0396',
    check: ofEach(({ kind, newSeal, container = [] }) => {
      const isNamed = newSeal !== undefined || container.some(({ seal }) => seal !== undefined);
      return findingIf(kind === 'resealed' && !isNamed, 'newSeal');
    }),
  }),
  messageRule({
    code: 'R-1404',
    on: ON,
    wire: '13',
    title: { en: 'The vehicles that go on are named', fr: 'Les véhicules qui poursuivent sont cités' },
    texts: {
      en: 'The incident is of the kind {value} and no vehicle that goes on with the goods is named. Add it.',
      fr: 'L’incident est du type {value} et aucun véhicule poursuivant avec les marchandises n’est cité. Ajoutez-le.',
    },
    source: 'NCTS C0240',
    check: ofEach(({ kind, newVehicle }) =>
      findingIf((kind === 'transhipment' || kind === 'tractorChanged') && newVehicle === undefined, 'newVehicle', kind),
    ),
  }),
  messageRule({
    code: 'R-1405',
    on: ON,
    wire: '13',
    title: { en: 'Affected goods are described', fr: 'Les marchandises touchées sont décrites' },
    texts: {
      en: 'The incident is of the kind {value} and says nothing of the goods. Say which of them, whole or in part.',
      fr: 'L’incident est du type {value} et ne dit rien des marchandises. Dites lesquelles, en totalité ou en partie.',
    },
    source: 'Revised Kyoto Convention, Annex E1: goods destroyed or lost',
    check: ofEach(({ kind, goods }) => findingIf(ABOUT_GOODS.includes(kind) && goods === undefined, 'goods', kind)),
  }),
  messageRule({
    code: 'R-1406',
    on: ON,
    wire: '13',
    title: { en: 'A detention says who detains', fr: 'Une immobilisation dit qui immobilise' },
    texts: {
      en: 'The incident is a detention and says neither who detains, nor since when, nor why. Add it.',
      fr: 'L’incident est une immobilisation et ne dit ni qui immobilise, ni depuis quand, ni pourquoi. Ajoutez-le.',
    },
    source: 'ours',
    check: ofEach(({ kind, detention }) =>
      findingIf(kind === 'detention' && detention === undefined, 'detention', kind),
    ),
  }),
  messageRule({
    code: 'R-1407',
    on: ON,
    title: { en: 'A detention begins before it ends', fr: 'Une immobilisation commence avant de finir' },
    texts: {
      en: 'The detention ended at {value}, before it began ({since}). Correct one of the two.',
      fr: 'L’immobilisation a fini à {value}, avant son début ({since}). Corrigez l’un des deux.',
    },
    source: 'ours',
    check: ofEach(({ detention }) => {
      const isBefore = detention?.until !== undefined && compareInstants(detention.until, detention.since) < 0;
      return findingIf(isBefore, 'detention/until', detention?.until, { since: detention?.since ?? '' });
    }),
  }),
  messageRule({
    code: 'R-1408',
    on: ON,
    title: { en: 'An incident is recorded after it happened', fr: 'Un incident est enregistré après coup' },
    texts: {
      en: 'The incident happened at {value}, after it was recorded ({recordedAt}). Correct one of the two.',
      fr: 'L’incident date de {value}, après son enregistrement ({recordedAt}). Corrigez l’un des deux.',
    },
    source: 'ours',
    check: ofEach(({ happenedAt, recordedAt }) =>
      findingIf(compareInstants(happenedAt, recordedAt) > 0, 'happenedAt', happenedAt, { recordedAt }),
    ),
  }),
  messageRule({
    code: 'R-1409',
    on: ON,
    title: { en: 'Each incident stands once', fr: 'Chaque incident figure une fois' },
    texts: {
      en: 'The incident {value} of the office {office} stands twice. Number the incidents of an office 1, 2, 3 ...',
      fr: 'L’incident {value} du bureau {office} figure deux fois. Numérotez les incidents d’un bureau 1, 2, 3 ...',
    },
    source: 'ours',
    check: ({ incident }) =>
      incident.flatMap(({ office, number }, n) => {
        const first = incident.findIndex((each) => each.office === office && each.number === number);
        return findingIf(first < n, `${nth('incident', incident, n)}/number`, number, { office });
      }),
  }),
  messageRule({
    code: 'R-1410',
    on: ON,
    title: { en: 'Each tells the incidents of its own offices', fr: 'Chacun annonce les incidents de ses bureaux' },
    texts: {
      en: 'The office {value} does not belong to {teller}, who tells the incident. Each administration tells what its own offices recorded.',
      fr: 'Le bureau {value} ne relève pas de {teller}, qui annonce l’incident. Chaque administration annonce ce que ses propres bureaux ont enregistré.',
    },
    source: 'ours',
    check: ofEach(({ office }, message, { corridor }) => {
      const original = 'original' in message ? message.original.administration : undefined;
      const teller = original ?? message.header.sender.administration;
      return findingIf(administrationOf(corridor, office) !== teller, 'office', office, { teller });
    }),
  }),
  messageRule({
    code: 'R-1411',
    on: ON,
    wire: '13',
    title: { en: 'A value has its currency', fr: 'Une valeur a sa monnaie' },
    texts: {
      en: 'Of the value of the goods and its currency only one is stated. Add the other.',
      fr: 'De la valeur des marchandises et de sa monnaie, une seule est indiquée. Ajoutez l’autre.',
    },
    source: 'ours',
    check: ofEach(({ goods = [] }) =>
      goods.flatMap(({ value, currency }, n) =>
        findingIf((value === undefined) !== (currency === undefined), nth('goods', goods, n), value),
      ),
    ),
  }),
  messageRule({
    code: 'R-1412',
    on: ON,
    title: { en: 'Each new seal stands once', fr: 'Chaque nouveau scellement figure une fois' },
    texts: {
      en: 'The new seal {value} stands twice. Read the marks again from the seals.',
      fr: 'Le nouveau scellement {value} figure deux fois. Relisez les marques sur les scellements.',
    },
    source: 'NCTS R0107',
    check: ofEach(({ newSeal, container }) => repeated(sealsOf(newSeal, container, 'newSeal'))),
  }),
  messageRule({
    code: 'W-1413',
    on: ON,
    title: { en: 'A loss is attested', fr: 'Une perte est attestée' },
    texts: {
      en: 'The incident is of the kind {value}, and neither an endorsement nor a document attests it. Add what there is: discharge may depend on it.',
      fr: 'L’incident est du type {value}, et ni visa ni document ne l’atteste. Ajoutez ce qui existe : l’apurement peut en dépendre.',
    },
    source: 'Revised Kyoto Convention, Annex E1: goods destroyed or lost',
    check: ofEach(({ kind, endorsement, evidence }) => {
      const isLoss = kind === 'loss' || kind === 'destruction' || kind === 'theft';
      return findingIf(isLoss && endorsement === undefined && evidence === undefined, 'evidence', kind);
    }),
  }),
  movementRule({
    code: 'R-1414',
    on: ON,
    title: { en: 'An incident comes after release', fr: 'Un incident suit la mainlevée' },
    texts: {
      en: 'The incident happened at {value}, before the goods were released at departure ({releasedAt}). Correct the time.',
      fr: 'L’incident date de {value}, avant la mainlevée au départ ({releasedAt}). Corrigez l’heure.',
    },
    source: 'NCTS message 180: after release',
    check: (message, { facts: { record } }, context) =>
      ofEach(({ happenedAt }) => {
        const isBefore = record !== undefined && compareInstants(happenedAt, record.releasedAt) < 0;
        return findingIf(isBefore, 'happenedAt', happenedAt, { releasedAt: record?.releasedAt ?? '' });
      })(message, context),
  }),
  movementRule({
    code: 'R-1415',
    on: ON,
    wire: '12',
    title: { en: 'Affected goods are declared items', fr: 'Les marchandises touchées sont des articles déclarés' },
    texts: {
      en: 'The record has no item {value}. Correct the number.',
      fr: 'Les données n’ont pas d’article {value}. Corrigez le numéro.',
    },
    source: 'ours',
    check: (message, { facts: { record } }, context) =>
      ofEach(({ goods = [] }) =>
        goods.flatMap(({ item }, n) => {
          const isOther = item !== undefined && record?.item.some(({ number }) => number === item) === false;
          return findingIf(isOther, `${nth('goods', goods, n)}/item`, item);
        }),
      )(message, context),
  }),
];
