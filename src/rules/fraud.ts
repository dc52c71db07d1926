import Big from 'big.js';
import { compareInstants, dayOf } from '../corridor/calendar.ts';
import { areFacing, findOffice, leastMinutes } from '../corridor/offices.ts';
import type { Movement } from '../movement.ts';
import { loadAt } from '../movement/as-of-now.ts';
import { type Act, actOf } from './act.ts';
import { hasPart } from './has-part.ts';
import { type Rule, type RuleContext, findingIf, movementRule } from './shape.ts';

const ARRIVALS = ['ArrivalAdvice', 'ForwardedArrivalAdvice'] as const;
const ON_THE_WAY = ['FrontierCrossing', ...ARRIVALS] as const;

const isFar = (found: string, declared: string, tolerance: string) =>
  new Big(found).minus(declared).abs().gt(new Big(declared).times(tolerance).div(100));
/** Registration marks are written with and without blanks and hyphens. */
const bare = (mark: string) => mark.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** The least time from where the goods were seen before, along the itinerary; legs that the corridor does not know count nothing. */
function tooFast({ facts: { record, passages } }: Movement, { office, at }: Act, { corridor }: RuleContext) {
  if (record === undefined) return undefined;
  const offices = record.itinerary.map((each) => each.office);
  const start = { office: record.officeOfDeparture, at: record.leftAt ?? record.releasedAt };
  const places = [...passages.map((each) => ({ office: each.office, at: each.passedAt })), start];
  const here = offices.indexOf(office);
  return places
    .map((place) => ({ ...place, from: offices.indexOf(place.office) }))
    .filter(({ from }) => from >= 0 && from < here)
    .map((place) => {
      const legs = offices
        .slice(place.from, here)
        .map((one, n) => leastMinutes(corridor, one, offices[place.from + n + 1] ?? one));
      return { ...place, least: legs.reduce<number>((total, leg) => total + (leg ?? 0), 0) };
    })
    .find((place) => compareInstants(at, place.at) < place.least * 60_000);
}

/** Signals of possible fraud on the way: recorded and shown, never a reason to reject. */
export const FRAUD_RULES: readonly Rule[] = [
  movementRule({
    code: 'F-1201',
    on: ['FrontierCrossing'],
    title: { en: 'As many packages as were released', fr: 'Autant de colis qu’à la mainlevée' },
    texts: {
      en: '{value} packages were counted and {declared} were released. Look into the cargo.',
      fr: '{value} colis ont été comptés et {declared} ont obtenu la mainlevée. Examinez la cargaison.',
    },
    source: 'published aims of the Burkina Faso – Togo interconnection',
    check: ({ crossing: { counted } }, { facts: { record } }) => {
      const found = counted?.packages;
      const isOther = found !== undefined && record !== undefined && !new Big(found).eq(record.totals.packages);
      return findingIf(isOther, 'crossing/counted/packages', found, { declared: record?.totals.packages ?? '' });
    },
  }),
  movementRule({
    code: 'F-1202',
    on: ['FrontierCrossing'],
    title: { en: 'As heavy as was released', fr: 'Aussi lourd qu’à la mainlevée' },
    texts: {
      en: '{value} kg were weighed and {declared} kg were released. Look into the cargo.',
      fr: '{value} kg ont été pesés et {declared} kg ont obtenu la mainlevée. Examinez la cargaison.',
    },
    source: 'published aims of the Burkina Faso – Togo interconnection',
    check: ({ crossing: { counted } }, { facts: { record } }, { corridor }) => {
      const found = counted?.grossMass;
      const tolerance = corridor.limits.massTolerance ?? '0';
      const isOther = found !== undefined && record !== undefined && isFar(found, record.totals.grossMass, tolerance);
      return findingIf(isOther, 'crossing/counted/grossMass', found, { declared: record?.totals.grossMass ?? '' });
    },
  }),
  movementRule({
    code: 'F-1203',
    on: ON_THE_WAY,
    title: { en: 'The seals are those of departure', fr: 'Les scellements sont ceux du départ' },
    texts: {
      en: 'The seals are {value}, and no office has told that it replaced them. Look into the cargo.',
      fr: 'L’état des scellements est {value}, et aucun bureau n’a annoncé les avoir remplacés. Examinez la cargaison.',
    },
    source: 'Revised Kyoto Convention, Annex E1',
    check: (message, { facts }) => {
      const isArrival = message.name !== 'FrontierCrossing';
      const { seals } = isArrival ? message.arrival : message.crossing;
      const { part, at } = actOf(message);
      const isTold = loadAt(facts, at)?.resealed === true;
      const isUntold = isArrival && seals === 'replaced' && !isTold;
      return findingIf(seals === 'broken' || isUntold, `${part}/seals`, seals);
    },
  }),
  movementRule({
    code: 'F-1204',
    on: ON_THE_WAY,
    title: { en: 'The vehicle is the known one', fr: 'Le véhicule est celui que l’on connaît' },
    texts: {
      en: 'The vehicle is {value}, and as far as is known {declared} carries the goods. See whether they were transhipped.',
      fr: 'Le véhicule est {value}, alors que, pour ce qui est connu, {declared} transporte les marchandises. Vérifiez si elles ont été transbordées.',
    },
    source: 'NCTS B1003; published aims of the Burkina Faso – Togo interconnection',
    // Vehicles that an incident or a decision named in the place of that of departure are no signal; a passage that is told late is held against those of its time.
    check: (message, { facts }) => {
      const { transport } = message.name === 'FrontierCrossing' ? message.crossing : message.arrival;
      const { part, at } = actOf(message);
      const vehicles = loadAt(facts, at)?.vehicles ?? [];
      return (['identity', 'trailer'] as const).flatMap((field) => {
        const found = transport?.[field];
        const known = vehicles.flatMap((vehicle) => vehicle[field] ?? []);
        const isOther = found !== undefined && known.length > 0 && !known.some((each) => bare(each) === bare(found));
        return findingIf(isOther, `${part}/transport/${field}`, found, { declared: known.join(', ') });
      });
    },
  }),
  movementRule({
    code: 'F-1205',
    on: ON_THE_WAY,
    title: { en: 'The road takes its time', fr: 'La route prend son temps' },
    texts: {
      en: 'The goods were at {office} at {value}, sooner after {from} ({since}) than the {least} minutes of the road allow. Look into the times and the cargo.',
      fr: 'Les marchandises étaient à {office} à {value}, plus tôt après {from} ({since}) que les {least} minutes de route ne le permettent. Examinez les heures et la cargaison.',
    },
    source: 'ours',
    check: (message, movement, context) => {
      const act = actOf(message);
      const seen = tooFast(movement, act, context);
      const values = { office: act.office, from: seen?.office ?? '', since: seen?.at ?? '', least: seen?.least ?? 0 };
      return findingIf(seen !== undefined, `${act.part}/${act.time}`, act.at, values);
    },
  }),
  movementRule({
    code: 'F-1206',
    on: ON_THE_WAY,
    title: { en: 'No passage after the arrival', fr: 'Aucun passage après l’arrivée' },
    texts: {
      en: 'A passage at {passedAt} is later than the arrival at {arrivedAt}. See which lorry arrived.',
      fr: 'Un passage à {passedAt} est postérieur à l’arrivée à {arrivedAt}. Vérifiez quel camion est arrivé.',
    },
    source: 'ours',
    check: (message, { facts }) => {
      const { part, time, at } = actOf(message);
      const isArrival = message.name !== 'FrontierCrossing';
      const passages = isArrival ? facts.passages.map(({ passedAt }) => passedAt) : [at];
      const arrivals = isArrival ? [at] : facts.arrivals.map(({ arrivedAt }) => arrivedAt);
      const passedAt = passages.find((one) => arrivals.some((other) => compareInstants(one, other) > 0)) ?? '';
      const arrivedAt = arrivals.find((one) => passedAt !== '' && compareInstants(passedAt, one) > 0) ?? '';
      return findingIf(passedAt !== '', `${part}/${time}`, at, { passedAt, arrivedAt });
    },
  }),
  movementRule({
    code: 'F-1207',
    on: ARRIVALS,
    title: { en: 'Both sides of a border saw the goods', fr: 'Les deux côtés d’une frontière ont vu les marchandises' },
    texts: {
      en: 'The goods arrived; {passed} recorded their passage and {missing}, which faces it, did not. Ask that office.',
      fr: 'Les marchandises sont arrivées ; {passed} a enregistré leur passage et {missing}, en face, ne l’a pas fait. Interrogez ce bureau.',
    },
    source: 'Revised Kyoto Convention, General Annex 3.4 and 3.5: juxtaposed customs offices',
    // Only departure hears of every passage.
    check: (_, { states, facts: { record, passages } }, { corridor }) => {
      if (record === undefined || !states.some(({ role }) => role === 'departure')) return [];
      const offices = record.itinerary.map(({ office }) => office);
      const hasPassed = (office: string) => passages.some((each) => each.office === office);
      return offices.slice(1).flatMap((to, n) => {
        const from = offices[n] ?? to;
        const [passed, missing] = hasPassed(from) ? [from, to] : [to, from];
        const isOneSided = areFacing(corridor, from, to) && hasPassed(from) !== hasPassed(to);
        return findingIf(isOneSided, 'arrival/office', missing, { passed, missing });
      });
    },
  }),
  movementRule({
    code: 'F-1208',
    on: ARRIVALS,
    title: { en: 'No late arrival without a passage', fr: 'Aucune arrivée tardive sans passage' },
    texts: {
      en: 'The goods arrived on {day}, after the time limit {limit}, and no passage is known. Find out where they were.',
      fr: 'Les marchandises sont arrivées le {day}, après le délai {limit}, et aucun passage n’est connu. Recherchez où elles étaient.',
    },
    source: 'ours',
    check: ({ arrival: { office, arrivedAt } }, { facts: { record, passages } }, { corridor }) => {
      if (record === undefined || findOffice(corridor, office) === undefined) return [];
      const day = dayOf(corridor, office, arrivedAt);
      const isLate = day > record.timeLimit && passages.length === 0;
      return findingIf(isLate, 'arrival/arrivedAt', arrivedAt, { day, limit: record.timeLimit });
    },
  }),
  movementRule({
    code: 'F-1209',
    on: ['TransitRecordRequest', 'ArrivalRecordRequest'],
    title: { en: 'The record is asked for on the way', fr: 'Les données sont demandées sur le trajet' },
    texts: {
      en: 'The office {value} says that the goods stand there, and its administration has no part in the movement. Find out why they are so far from the way.',
      fr: 'Le bureau {value} déclare que les marchandises s’y trouvent, et son administration ne prend pas part au mouvement. Recherchez pourquoi elles sont si loin du trajet.',
    },
    source: 'published aims of the Burkina Faso – Togo interconnection',
    check: ({ header: { sender }, request: { office } }, movement, { corridor, direction }) => {
      const isAsked = direction === 'in' && movement.states.length > 0;
      return findingIf(isAsked && !hasPart(movement, sender.administration, corridor), 'request/office', office);
    },
  }),
  movementRule({
    code: 'F-1210',
    on: ['FrontierCrossing', 'ArrivalAdvice', 'DestinationControlResults'],
    title: { en: 'No goods move under a cancelled movement', fr: 'Rien ne circule sous un mouvement annulé' },
    texts: {
      en: '{office} saw goods at {value}, and the movement is cancelled. Find out which goods moved, and under which guarantee.',
      fr: '{office} a vu des marchandises à {value}, alors que le mouvement est annulé. Recherchez quelles marchandises ont circulé, et sous quelle garantie.',
    },
    source: 'ours',
    check: (message, { states }) => {
      const { part, time, office, at } = actOf(message);
      const isCancelled = states.some(({ role, state }) => role === 'departure' && state === 'cancelled');
      return findingIf(isCancelled, `${part}/${time}`, at, { office });
    },
  }),
];
