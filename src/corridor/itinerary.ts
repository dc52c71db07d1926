import type { Corridor } from './corridor.ts';
import { administrationOf, areFacing } from './offices.ts';

/** What is wrong with an itinerary, at the office of that place (from 0). */
export interface ItineraryFault {
  readonly at: number;
  readonly wrong: 'office-twice' | 'not-facing' | 'border-twice';
  /** The two administrations of the border, in the order of travel. */
  readonly border?: readonly [string, string];
}

/** An itinerary names each office once and crosses each border once, at offices that face each other. Offices that the corridor does not know are passed over. */
export function itineraryFaults(corridor: Corridor, offices: readonly string[]): readonly ItineraryFault[] {
  const faults: ItineraryFault[] = [];
  const crossed = new Set<string>();
  offices.forEach((office, at) => {
    if (offices.indexOf(office) < at) faults.push({ at, wrong: 'office-twice' });
    const before = offices[at - 1];
    if (before === undefined) return;
    const from = administrationOf(corridor, before);
    const to = administrationOf(corridor, office);
    if (from === undefined || to === undefined || from === to) return;
    const border = [from, to] as const;
    const name = [...border].sort().join('-');
    if (!areFacing(corridor, before, office)) faults.push({ at, wrong: 'not-facing', border });
    if (crossed.has(name)) faults.push({ at, wrong: 'border-twice', border });
    crossed.add(name);
  });
  return faults;
}

/** The administrations of an itinerary in the order of travel, each once. */
export function administrationsOf(corridor: Corridor, offices: readonly string[]): readonly string[] {
  const codes = offices.map((office) => administrationOf(corridor, office));
  return [...new Set(codes.filter((code) => code !== undefined))];
}
