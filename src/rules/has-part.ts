import type { Corridor } from '../corridor/corridor.ts';
import { administrationOf, findOffice } from '../corridor/offices.ts';
import { CATALOGUE } from '../messages/catalogue.ts';
import type { LogEntry, Movement } from '../movement.ts';
import { officesWithPart } from '../movement/offices.ts';

/**
 * Whether an administration has part in a movement: that of departure; one with an office that was ever declared, that told what happened with it, or that
 * faces the border where a national movement ends; one that we told or asked something ourselves; and one that was given the record at a diversion.
 *
 * What it merely asked is no part in the movement, nor is what it was answered.
 */
export function hasPart(movement: Movement, administration: string, corridor: Corridor): boolean {
  const { reference, facts, log } = movement;
  if (reference.slice(2, 4) === administration) return true;
  const offices = officesWithPart(facts);
  const end = facts.record?.movementKind === 'national' ? facts.record.officeOfDestination : undefined;
  const facing = findOffice(corridor, end ?? '')?.facing ?? [];
  if ([...offices, ...facing].some((office) => administrationOf(corridor, office) === administration)) return true;
  return log.some((entry) => wasTold(entry, administration) || wasGiven(entry, administration));
}

function wasTold({ sends }: LogEntry, administration: string): boolean {
  return sends.some(({ name, recipient }) => {
    const { job } = CATALOGUE[name];
    return recipient === administration && (job === 'notice' || job === 'request');
  });
}

/** The record was given on its request, as the row of that step says. */
function wasGiven({ cause, outcomes }: LogEntry, administration: string): boolean {
  return cause.kind === 'message' && cause.sender === administration && outcomes.some(({ row }) => GIVES.test(row));
}

const GIVES = /^departure\.give(Transit|Arrival)Record$/;
