import { addDuration, endOfDay, fromOpening } from '../corridor/calendar.ts';
import { type Scene, daysAfter, latestResults } from './scene.ts';
import { SEARCH_LIMITS } from './search-limits.ts';

/**
 * When each timer of the tables runs out, in the scene of the row that sets it and by the calendar of its office; days end at midnight there, and what asks
 * an officer to act waits until the office opens.
 *
 * Nothing where the event that it is counted from is not known: then it does not run.
 */
export const LIMITS = {
  /** Departure tells the declared offices that stayed silent. */
  unusedOffices: ({ corridor, at }) => addDuration(at, corridor.limits.unusedOffices),
  /** The time limit of the transit, as the record has it. */
  transitTime: ({ corridor, facts }, office) =>
    facts.record === undefined
      ? undefined
      : fromOpening(corridor, office, endOfDay(corridor, office, facts.record.timeLimit)),
  /** Results of the control are due at destination. */
  controlResults: (scene, office) =>
    daysAfter(
      scene,
      office,
      scene.facts.arrivals.find((arrival) => arrival.office === office)?.arrivedAt,
      scene.corridor.times.controlResults,
    ),
  /** Major discrepancies are to be settled by departure. */
  discrepanciesSolved: (scene, office) =>
    daysAfter(scene, office, latestResults(scene, office)?.controlledAt, scene.corridor.times.discrepanciesSolved),
  ...SEARCH_LIMITS,
} as const satisfies Readonly<Record<string, (scene: Scene, office: string) => string | undefined>>;

/** Timers of the tables. */
export type TimerRow = keyof typeof LIMITS;

/** Timers that accuse a neighbour of silence: they wait until its line has answered, or the corridor's limit for an outage has passed. */
export const ACCUSING: readonly TimerRow[] = [
  'transitTime',
  'controlResultsChased',
  'enquiryOpens',
  'enquiryAnswer',
  'recoveryBegins',
];
