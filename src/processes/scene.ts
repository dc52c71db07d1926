import { administrationOf, findOffice } from '../corridor/offices.ts';
import type { Corridor } from '../corridor/corridor.ts';
import type { Arrival } from '../messages/arrival-advice.ts';
import type { MessageName } from '../messages/catalogue.ts';
import type { ControlResults } from '../messages/destination-control-results.ts';
import type { Cause, Facts, LogEntry, Movement, OfficeState, Role } from '../movement.ts';

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

export function stateAt(states: readonly OfficeState[], role: Role, office: string): string {
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

/** Declared offices of transit whose passage is not known. */
export function silentOffices(
  scene: Pick<Scene, 'corridor' | 'facts'>,
): readonly { readonly office: string; readonly administration: string }[] {
  const passed = new Set(scene.facts.passages.map((crossing) => crossing.office));
  return transitOffices(scene).filter(({ office }) => !passed.has(office));
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

/** All messages that the movement has sent, oldest first. */
export function sentBy(log: readonly LogEntry[]) {
  return log.flatMap((entry) => entry.sends);
}
