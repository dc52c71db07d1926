import { type Corridor, type TransitRecord, findOffice, leastMinutes } from '../index.ts';
import type { Journey, JourneyAct } from './journey.ts';

/** Minutes at a border post, from presentation to passage; minutes between two offices where the agreement does not say. */
const AT_THE_BORDER = 40;
const UNKNOWN_LEG = 480;
/** The lorry of the demonstration takes longer than the least time of the agreement. */
const SLOWER = 1.25;

/** The acts of a journey on which everything is in order: every office of the itinerary records what a vehicle on the road would bring it to record. */
export function demoActs(reference: string, record: TransitRecord, corridor: Corridor): Journey {
  const { itinerary, officeOfDeparture: departure, officeOfDestination: destination, releasedAt } = record;
  const acts: JourneyAct[] = [];
  const released = Date.parse(releasedAt);
  const sealed = record.seal !== undefined || record.container?.some(({ seal }) => seal !== undefined) === true;
  const seals = sealed ? 'intact' : 'notChecked';
  const add = (step: JourneyAct['step'], office: string, minute: number, facts: JourneyAct['facts']) =>
    acts.push({ step, office, officer: `Agent ${office}`, actAt: timeAfter(released, minute), facts });

  add('initiateTransit', departure, -20, { record });
  add('release', departure, 0, {});
  add('printAccompanyingDocument', departure, 5, {});
  let minute = 10;
  itinerary.slice(1).forEach(({ office }, at) => {
    const before = itinerary[at]?.office ?? departure;
    minute += Math.ceil((leastMinutes(corridor, before, office) ?? UNKNOWN_LEG) * SLOWER);
    if (office === destination) return;
    const presentedAt = timeAfter(released, minute);
    minute += AT_THE_BORDER;
    add('recordPassage', office, minute, {
      crossing: {
        office,
        ...sideOf(corridor, itinerary, at + 1),
        presentedAt,
        passedAt: timeAfter(released, minute),
        seals,
      },
    });
  });
  const arrivedAt = timeAfter(released, minute);
  add('recordArrival', destination, minute, { arrival: { office: destination, arrivedAt, seals } });
  const controlledAt = timeAfter(released, minute + 90);
  add('recordControlResults', destination, minute + 90, {
    results: {
      office: destination,
      number: 1,
      controlledAt,
      accepted: 'yes',
      result: 'A1',
      controlMade: true,
      itineraryRespected: 'yes',
      timeLimitKept: arrivedAt.slice(0, 10) <= record.timeLimit ? 'yes' : 'no',
      sealsIntact: sealed ? 'yes' : 'unknown',
    },
  });
  add('decideDischarge', departure, minute + 150, { ground: 'satisfactoryResults' });
  return { reference, acts };
}

/** An office leaves its country where the next one is another administration's; else the goods enter by it. */
function sideOf(corridor: Corridor, itinerary: TransitRecord['itinerary'], at: number) {
  const administration = (n: number) => findOffice(corridor, itinerary[n]?.office ?? '')?.administration;
  const side = administration(at + 1) === administration(at) ? 'entry' : 'exit';
  const facing = itinerary[side === 'exit' ? at + 1 : at - 1]?.office;
  const isPaired = facing !== undefined && administration(side === 'exit' ? at + 1 : at - 1) !== administration(at);
  return isPaired ? { side, pairedOffice: facing } : { side };
}

function timeAfter(start: number, minutes: number): string {
  return `${new Date(start + minutes * 60_000).toISOString().slice(0, 19)}+00:00`;
}
