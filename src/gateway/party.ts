import type { Corridor } from '../corridor/corridor.ts';
import { findAdministration } from '../corridor/offices.ts';
import { type Fault, fault } from '../fault.ts';

/** The refusal of an administration that is no party of the corridor. */
export function strangerFault(corridor: Corridor, administration: string): Fault | undefined {
  if (findAdministration(corridor, administration) !== undefined) return undefined;
  const parties = corridor.administration.map(({ code }) => code).join(', ');
  return fault('gateway/not-a-party', { administration, corridor: corridor.id, parties });
}

/** The parties that we exchange messages with. */
export function neighboursOf(corridor: Corridor, administration: string): readonly string[] {
  return corridor.administration.map(({ code }) => code).filter((code) => code !== administration);
}
