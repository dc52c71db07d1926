import { addDays, compareInstants } from '../corridor/calendar.ts';
import { findOffice, hasRole } from '../corridor/offices.ts';
import type { MessageOf } from '../messages/catalogue.ts';
import type { Decision } from '../messages/movement-decision.ts';
import type { TransitRecord } from '../messages/record.ts';
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

const ON = ['MovementDecision'] as const;
type Message = MessageOf<(typeof ON)[number]>;

const ofEach =
  (check: (decision: Decision, context: RuleContext) => readonly Finding[]) =>
  ({ decision }: Message, context: RuleContext): readonly Finding[] =>
    eachOf('decision', decision, (each) => check(each, context));

/** The same check of each decision where the record is here. */
const withRecord =
  (check: (decision: Decision, record: TransitRecord, context: RuleContext) => readonly Finding[]) =>
  (message: Message, { facts: { record } }: { facts: { record?: TransitRecord } }, context: RuleContext) =>
    record === undefined ? [] : ofEach((decision) => check(decision, record, context))(message, context);

type Value = 'timeLimit' | 'officeOfDestination' | 'itinerary' | 'vehicle' | 'container' | 'seal';
const VALUES: readonly Value[] = ['timeLimit', 'officeOfDestination', 'itinerary', 'vehicle', 'container', 'seal'];
/** What a decision of each kind brings; of seals one of the two is enough. */
const BRINGS: Readonly<Record<Decision['kind'], readonly Value[]>> = {
  timeLimit: ['timeLimit'],
  destination: ['officeOfDestination', 'itinerary'],
  itinerary: ['itinerary'],
  vehicle: ['vehicle'],
  seals: ['container', 'seal'],
};

/** What departure decided anew while the goods were under way. */
export const DECISION_RULES: readonly Rule[] = [
  messageRule({
    code: 'R-1501',
    on: ON,
    wire: '13',
    title: { en: 'A decision brings its new value', fr: 'Une décision apporte sa nouvelle valeur' },
    texts: {
      en: 'The decision is of the kind {value} and does not bring {missing}. Add the full new value.',
      fr: 'La décision est du type {value} et n’apporte pas {missing}. Ajoutez la nouvelle valeur entière.',
    },
    source: 'ours',
    check: ofEach((decision) => {
      const missing = BRINGS[decision.kind].filter((value) => decision[value] === undefined);
      const isBare = decision.kind === 'seals' ? missing.length === 2 : missing.length > 0;
      return findingIf(isBare, missing[0] ?? '', decision.kind, { missing: missing.join(', ') });
    }),
  }),
  messageRule({
    code: 'R-1502',
    on: ON,
    wire: '15',
    title: { en: 'A decision brings nothing else', fr: 'Une décision n’apporte rien d’autre' },
    texts: {
      en: 'The decision is of the kind {value} and also brings {other}. Make another decision of that.',
      fr: 'La décision est du type {value} et apporte aussi {other}. Faites-en une autre décision.',
    },
    source: 'ours',
    check: ofEach((decision) =>
      VALUES.filter((value) => decision[value] !== undefined && !BRINGS[decision.kind].includes(value)).flatMap(
        (other) => findingIf(true, other, decision.kind, { other }),
      ),
    ),
  }),
  messageRule({
    code: 'R-1503',
    on: ON,
    title: { en: 'Decisions are numbered upwards', fr: 'Les décisions sont numérotées en ordre croissant' },
    texts: {
      en: 'The decision {value} does not follow the one before it. Number the decisions of a movement 1, 2, 3 ...',
      fr: 'La décision {value} ne suit pas la précédente. Numérotez les décisions d’un mouvement 1, 2, 3 ...',
    },
    source: 'ours',
    check: ({ decision }) =>
      decision.flatMap(({ number }, n) =>
        findingIf(number <= (decision[n - 1]?.number ?? 0), `${nth('decision', decision, n)}/number`, number),
      ),
  }),
  messageRule({
    code: 'R-1504',
    on: ON,
    wire: '12',
    title: { en: 'New offices are of the corridor', fr: 'Les nouveaux bureaux figurent au corridor' },
    texts: {
      en: 'The office {value} is not in the corridor. Use a code of its list of offices.',
      fr: 'Le bureau {value} ne figure pas dans le corridor. Utilisez un code de sa liste de bureaux.',
    },
    source: 'NCTS list of customs offices',
    check: ofEach(({ itinerary = [] }, { corridor }) =>
      itinerary.flatMap(({ office }, n) =>
        findingIf(findOffice(corridor, office) === undefined, `${nth('itinerary', itinerary, n)}/office`, office),
      ),
    ),
  }),
  messageRule({
    code: 'R-1505',
    on: ON,
    title: { en: 'The new destination is an office of destination', fr: 'La nouvelle destination en a le rôle' },
    texts: {
      en: 'The office {value} is no office of destination of the corridor. Name one that is, or agree on the role.',
      fr: 'Le bureau {value} n’est pas un bureau de destination du corridor. Citez-en un ou convenez de ce rôle.',
    },
    source: 'NCTS list of customs offices, roles DEP, TRA and DES',
    check: ofEach(({ officeOfDestination: code }, { corridor }) => {
      const office = code === undefined ? undefined : findOffice(corridor, code);
      const isWrong = code !== undefined && (office === undefined || !hasRole(office, 'destination'));
      return findingIf(isWrong, 'officeOfDestination', code);
    }),
  }),
  messageRule({
    code: 'R-1506',
    on: ON,
    title: { en: 'The new itinerary leads to the destination', fr: 'Le nouvel itinéraire mène à la destination' },
    texts: {
      en: 'The new itinerary ends at {value}, the new destination is {destination}. Correct one of the two.',
      fr: 'Le nouvel itinéraire finit à {value}, la nouvelle destination est {destination}. Corrigez l’un des deux.',
    },
    source: 'ours',
    check: ofEach(({ kind, officeOfDestination, itinerary }) => {
      const last = itinerary?.at(-1)?.office;
      const isOther = kind === 'destination' && last !== undefined && officeOfDestination !== undefined;
      return findingIf(isOther && last !== officeOfDestination, 'itinerary', last, {
        destination: officeOfDestination ?? '',
      });
    }),
  }),
  movementRule({
    code: 'R-1507',
    on: ON,
    title: { en: 'Departure decides', fr: 'Le départ décide' },
    texts: {
      en: 'The office {value} cannot decide on a movement that departed from {departure}. Only the office of departure does.',
      fr: 'Le bureau {value} ne peut décider d’un mouvement parti de {departure}. Seul le bureau de départ le peut.',
    },
    source: 'Revised Kyoto Convention, Annex E1',
    check: withRecord(({ office }, { officeOfDeparture: departure }) =>
      findingIf(office !== departure, 'office', office, { departure }),
    ),
  }),
  movementRule({
    code: 'R-1508',
    on: ON,
    title: { en: 'A decision comes after release', fr: 'Une décision suit la mainlevée' },
    texts: {
      en: 'The decision was taken at {value}, before the goods were released ({releasedAt}). Correct the time.',
      fr: 'La décision date de {value}, avant la mainlevée ({releasedAt}). Corrigez l’heure.',
    },
    source: 'ours',
    check: withRecord(({ decidedAt }, { releasedAt }) =>
      findingIf(compareInstants(decidedAt, releasedAt) < 0, 'decidedAt', decidedAt, { releasedAt }),
    ),
  }),
  movementRule({
    code: 'R-1509',
    on: ON,
    title: {
      en: 'The new time limit is within the longest transit',
      fr: 'Le nouveau délai reste dans le plus long transit',
    },
    texts: {
      en: 'The new time limit {value} is later than {latest}, the end of the longest transit. Shorten it, or agree on a longer transit.',
      fr: 'Le nouveau délai {value} dépasse le {latest}, fin du plus long transit. Raccourcissez-le ou convenez d’un transit plus long.',
    },
    source: 'ours',
    check: withRecord(({ timeLimit }, { officeOfDeparture: office, releasedAt }, { corridor }) => {
      if (timeLimit === undefined || findOffice(corridor, office) === undefined) return [];
      const latest = addDays(corridor, office, releasedAt, { days: corridor.limits.longestTransit, working: false });
      return findingIf(timeLimit > latest, 'timeLimit', timeLimit, { latest });
    }),
  }),
  movementRule({
    code: 'W-1510',
    on: ON,
    title: { en: 'A new time limit is a longer one', fr: 'Un nouveau délai est plus long' },
    texts: {
      en: 'The new time limit {value} is earlier than the one declared ({limit}). See whether it is wanted.',
      fr: 'Le nouveau délai {value} est antérieur au délai déclaré ({limit}). Vérifiez qu’il est voulu.',
    },
    source: 'ours',
    check: withRecord(({ timeLimit }, { timeLimit: limit }) =>
      findingIf(timeLimit !== undefined && timeLimit < limit, 'timeLimit', timeLimit, { limit }),
    ),
  }),
  movementRule({
    code: 'R-1511',
    on: ON,
    title: { en: 'The new itinerary starts at departure', fr: 'Le nouvel itinéraire part du départ' },
    texts: {
      en: 'The new itinerary starts at {value} and not at the office of departure, {departure}. Give the whole itinerary.',
      fr: 'Le nouvel itinéraire part de {value} et non du bureau de départ, {departure}. Donnez l’itinéraire entier.',
    },
    source: 'ours',
    check: withRecord(({ itinerary }, { officeOfDeparture: departure }) => {
      const first = itinerary?.[0]?.office;
      return findingIf(first !== undefined && first !== departure, 'itinerary', first, { departure });
    }),
  }),
];
