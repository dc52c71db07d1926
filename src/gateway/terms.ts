import type { Corridor } from '../corridor/corridor.ts';
import type { Terms } from '../messages/availability.ts';
import { digestOfData } from './digest.ts';

/** What we read and apply: schema versions, and digest and first day of the revision of the corridor in force here. */
export function termsOf(corridor: Corridor): Terms {
  return {
    schemaVersion: corridor.schemaVersion,
    corridorDigest: digestOfData(corridor),
    corridorFrom: corridor.validFrom,
  };
}

/** Whether a neighbour applies the same revision to the letter, and reads a version of the schemas that we read. */
export function agreesWith(corridor: Corridor, { schemaVersion, corridorDigest }: Terms): boolean {
  const ours = termsOf(corridor);
  return (
    corridorDigest === ours.corridorDigest && ours.schemaVersion.some((version) => schemaVersion.includes(version))
  );
}
