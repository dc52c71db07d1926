import { addDays, endOfDay, fromOpening } from '../corridor/calendar.ts';
import { administrationOf, findOffice } from '../corridor/offices.ts';
import type { Corridor, DayCount } from '../corridor/corridor.ts';
import type { Arrival } from '../messages/arrival-advice.ts';
import type { MessageName } from '../messages/catalogue.ts';
import type { Address } from '../messages/header.ts';
import type { ControlResults } from '../messages/destination-control-results.ts';
import type { Cause, Facts, LogEntry, Movement, OfficeState, Standing } from '../movement.ts';

/** What is looked at while a row is chosen: the movement with what has been said just now, and which office it is about. */
export interface Scene {
  readonly corridor: Corridor;
  readonly movement: Movement;
  /** Facts with what was said included. */
  readonly facts: Facts;
  /** States with the outcomes so far. */
  readonly states: readonly OfficeState[];
  readonly cause: Cause;
  readonly said: Said;
  readonly at: string;
}

/** The content of a message or of an act, and which administration said it. */
export interface Said {
  readonly name?: MessageName;
  readonly sender: string;
  /** Office that sent or acted. */
  readonly office?: string;
  readonly messageId?: string;
  readonly correlationId?: string;
  readonly sequence?: number;
  readonly content: Readonly<Record<string, unknown>>;
}

/** A part of what was said, as the codec of its message or act has shown it to be. */
export function part<T>(said: Said, key: string): T | undefined {
  return said.content[key] as T | undefined;
}

/** The state of an office in a role; of an administration, whether any of its offices has a part in the movement. */
export function stateAt(states: readonly OfficeState[], role: Standing, office: string): string {
  if (role === 'administration') return states.length === 0 ? 'none' : 'known';
  return states.find((s) => s.role === role && s.office === office)?.state ?? 'none';
}

/** The administration of departure: by the record's office, or by the country in the reference where no record is here yet. */
export function departureOf(scene: Pick<Scene, 'corridor' | 'facts' | 'movement'>): {
  readonly administration: string;
  readonly office?: string;
} {
  const office =
    scene.facts.record?.officeOfDeparture ?? scene.movement.states.find((s) => s.role === 'departure')?.office;
  const administration = office === undefined ? undefined : administrationOf(scene.corridor, office);
  if (office !== undefined && administration !== undefined) return { administration, office };
  return { administration: scene.movement.reference.slice(2, 4) };
}

/** Offices of transit on the itinerary: all but the first and the last, with the administration of each. */
export function transitOffices(
  scene: Pick<Scene, 'corridor' | 'facts'>,
): readonly { readonly office: string; readonly administration: string }[] {
  const record = scene.facts.record;
  if (record === undefined) return [];
  return record.itinerary.slice(1, -1).flatMap(({ office }) => {
    const administration = findOffice(scene.corridor, office)?.administration;
    return administration === undefined ? [] : [{ office, administration }];
  });
}

/** Declared offices of transit whose passage is not known, those of a way that departure gave up included. */
export function silentOffices({
  corridor,
  facts,
}: Pick<Scene, 'corridor' | 'facts'>): readonly { readonly office: string; readonly administration: string }[] {
  const passed = new Set(facts.passages.map((crossing) => crossing.office));
  const offices = new Set(waysOf(facts).flatMap((way) => way.slice(1, -1)));
  return [...offices].flatMap((office) => {
    const administration = findOffice(corridor, office)?.administration;
    return administration === undefined || passed.has(office) ? [] : [{ office, administration }];
  });
}

/** Each destination that departure has declared, the first one first. */
export function destinationsOf(facts: Facts): readonly string[] {
  const { given, record, decisions } = facts;
  const decided = decisions.map(({ decision }) => decision.officeOfDestination);
  const all = [given?.record.officeOfDestination, ...decided, record?.officeOfDestination];
  return [...new Set(all.filter((office) => office !== undefined))];
}

/** Each itinerary that departure has declared, the first one first. */
function waysOf({ given, record, decisions }: Facts): readonly (readonly string[])[] {
  const itineraries = [given?.record, ...decisions.map(({ decision }) => decision), record];
  return itineraries.flatMap((each) => (each?.itinerary === undefined ? [] : [each.itinerary.map((s) => s.office)]));
}

/** Whether parts of the goods are still to arrive: at departure where the arrival that holds is, at destination at the office itself. */
export function areMissing(scene: Scene, office: string): boolean {
  const at = departureOf(scene).office === office ? holdingArrival(scene.facts)?.office : office;
  const arrivals = scene.facts.arrivals.filter((arrival) => arrival.office === at);
  const parts = new Set(arrivals.map(({ part: number }) => number));
  const count = Math.max(0, ...arrivals.map((arrival) => arrival.parts ?? 0));
  return arrivals.length > 0 && !parts.has(undefined) && parts.size < count;
}

/** The arrival that holds: the one that an officer settled, else the first by its own time. */
export function holdingArrival({ arrivals, settledArrival }: Facts): Arrival | undefined {
  return arrivals.find(({ office }) => office === settledArrival) ?? arrivals[0];
}

/** The latest results of the control: at departure those of the office whose arrival holds, at destination the office's own. */
export function latestResults(scene: Scene, office: string): ControlResults | undefined {
  const of = departureOf(scene).office === office ? holdingArrival(scene.facts)?.office : office;
  return scene.facts.results.findLast((results) => results.office === of);
}

/** Whether departure has settled these results. */
export function isSettled({ settlements }: Facts, { office, number }: ControlResults): boolean {
  return settlements.some(({ destination, settlement }) => destination === office && settlement.results === number);
}

/** Messages that bring the record to offices that have, or will have, a part in the movement; an answer to a query only shows it. */
export const RECORDS: ReadonlySet<MessageName> = new Set<MessageName>([
  'AnticipatedArrivalRecord',
  'AnticipatedTransitRecord',
  'ArrivalRecordResponse',
  'TransitRecordResponse',
]);

/** When what is done now was done: by the officer, else now. */
export function nowIn({ cause, at }: Pick<Scene, 'cause' | 'at'>): string {
  return cause.kind === 'act' ? cause.actAt : at;
}

/** All messages that the movement has sent, oldest first. */
export function sentBy(log: readonly LogEntry[]) {
  return log.flatMap((entry) => entry.sends);
}

/** Whether it answers a message of ours of that name, and comes from the administration that the message went to. */
export function answersOurs(movement: Movement, said: Said, name: MessageName): boolean {
  return sentBy(movement.log).some(
    (sent) => sent.name === name && sent.messageId === said.correlationId && sent.recipient === said.sender,
  );
}

/** One address an administration: its first office. */
export function firstOfEach(offices: readonly Address[]): readonly Address[] {
  const first = new Map<string, Address>();
  for (const address of offices) if (!first.has(address.administration)) first.set(address.administration, address);
  return [...first.values()];
}

/** The end of a limit of so many days after an event, by the calendar of an office; what asks an officer to act waits until the office opens. */
export function daysAfter(
  { corridor }: Scene,
  office: string,
  event: string | undefined,
  count: DayCount,
): string | undefined {
  if (event === undefined) return undefined;
  return fromOpening(corridor, office, endOfDay(corridor, office, addDays(corridor, office, event, count)));
}
