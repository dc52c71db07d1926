import { compareInstants, dayOf } from '../corridor/calendar.ts';
import { findOffice, hasRole, isInService } from '../corridor/offices.ts';
import { itineraryFaults } from '../corridor/itinerary.ts';
import type { Arrival } from '../messages/arrival-advice.ts';
import type { Decision } from '../messages/movement-decision.ts';
import type { TransitRecord } from '../messages/record.ts';
import type { Corridor } from '../corridor/corridor.ts';
import type { Answer, Need } from './needs.ts';
import { type Scene, areMissing, isSettled, latestResults, part } from './scene.ts';

const yes = (condition: boolean): Answer => (condition ? 'yes' : 'no');

/** The conditions of decisions en route and of arrivals in parts. */
export const EN_ROUTE = {
  nextDecision: {
    en: 'decisions numbered on from the last one',
    fr: 'des décisions numérotées à la suite de la dernière',
    met: ({ said, movement: { facts } }) => {
      const last = facts.decisions.at(-1)?.decision.number ?? 0;
      return yes(decisionsIn(said).every(({ number }, n) => number === last + 1 + n));
    },
  },
  soundRecord: {
    en: 'a way from departure to destination through offices in service, and a time limit after release',
    fr: 'un trajet du départ à la destination par des bureaux en service, et un délai postérieur à la mainlevée',
    // The way of a movement that ends at the border stays.
    met: ({ said, facts: { record }, corridor }) =>
      yes(
        record !== undefined &&
          (record.movementKind === 'national' ? !changesWay(said) : hasSoundWay(record, corridor)) &&
          record.timeLimit >= dayOf(corridor, record.officeOfDeparture, record.releasedAt),
      ),
  },
  sameWay: {
    en: 'that destination and itinerary stay as they are, the goods having arrived',
    fr: 'que la destination et l’itinéraire restent tels quels, les marchandises étant arrivées',
    met: ({ said }) => yes(!changesWay(said)),
  },
  newWay: {
    en: 'a new destination or a new itinerary',
    fr: 'une nouvelle destination ou un nouvel itinéraire',
    met: ({ said }) => yes(changesWay(said)),
  },
  newTimeLimit: {
    en: 'a new time limit',
    fr: 'un nouveau délai',
    met: ({ said }) => yes(decisionsIn(said).some(({ timeLimit }) => timeLimit !== undefined)),
  },
  nothingArrived: {
    en: 'that no arrival is known',
    fr: 'qu’aucune arrivée ne soit connue',
    met: ({ facts }) => yes(facts.arrivals.length === 0),
  },
  partsMissing: {
    en: 'a part that has not arrived yet',
    fr: 'une partie qui n’est pas encore arrivée',
    met: (scene, office) => yes(areMissing(scene, office)),
  },
  allParts: {
    en: 'the arrival of every part',
    fr: 'l’arrivée de toutes les parties',
    met: (scene, office) => yes(!areMissing(scene, office)),
  },
  newPart: {
    en: 'a part that has not arrived before',
    fr: 'une partie qui n’est pas arrivée auparavant',
    met: ({ said, movement: { facts } }, office) => {
      const number = part<Arrival>(said, 'arrival')?.part;
      return yes(
        number !== undefined && !facts.arrivals.some((each) => each.office === office && each.part === number),
      );
    },
  },
  notMajor: {
    en: 'that the latest results found no major discrepancies (B1)',
    fr: 'que les derniers résultats n’aient pas constaté de différences majeures (B1)',
    met: (scene, office) => {
      const latest = latestResults(scene, office);
      return yes(latest?.result !== 'B1' || isSettled(scene.facts, latest));
    },
  },
  closedShort: {
    en: 'results that find the rest missing (B1), after the arrival of a part',
    fr: 'des résultats qui constatent que le reste manque (B1), après l’arrivée d’une partie',
    met: (scene, office) => {
      const isClosed = scene.facts.arrivals.length > 0 && latestResults(scene, office)?.result === 'B1';
      return isClosed ? 'yes' : 'later';
    },
  },
  dischargeKnown: {
    en: 'that departure has discharged',
    fr: 'que le départ ait apuré',
    met: ({ facts }) => yes(facts.discharge !== undefined),
  },
} as const satisfies Readonly<Record<string, Need>>;

function decisionsIn(said: Scene['said']): readonly Decision[] {
  return part<readonly Decision[]>(said, 'decision') ?? [];
}

function changesWay(said: Scene['said']): boolean {
  return decisionsIn(said).some(
    ({ officeOfDestination, itinerary }) => officeOfDestination !== undefined || itinerary !== undefined,
  );
}

/** What the rules ask of a record: one that departure decided must be fit to be given to those who ask for it. */
function hasSoundWay(record: TransitRecord, corridor: Corridor): boolean {
  const { officeOfDeparture, officeOfDestination, itinerary, releasedAt } = record;
  const offices = itinerary.map(({ office }) => office);
  const last = offices.length - 1;
  const areServing = offices.every((code, at) => {
    const office = findOffice(corridor, code);
    const role = at === 0 ? 'departure' : at === last ? 'destination' : 'transit';
    return office !== undefined && hasRole(office, role) && isInService(office, dayOf(corridor, code, releasedAt));
  });
  const times = [releasedAt, ...itinerary.slice(1).flatMap(({ plannedAt }) => plannedAt ?? [])];
  return (
    offices[0] === officeOfDeparture &&
    offices[last] === officeOfDestination &&
    areServing &&
    itineraryFaults(corridor, offices).length === 0 &&
    times.every((time, at) => at === 0 || compareInstants(time, times[at - 1] ?? time) >= 0)
  );
}
