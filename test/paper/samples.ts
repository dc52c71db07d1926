import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corridor } from '../../src/corridor/corridor.ts';
import { loadPaper } from '../../src/cli/drivers.ts';
import type { MessageOf } from '../../src/messages/catalogue.ts';
import type { TransitRecord } from '../../src/messages/record.ts';
import { accompanyingDocument } from '../../src/paper/accompanying-document.ts';
import { corridorOf } from '../corridor/fixtures.ts';
import { FIXTURES, messageFixture } from '../fixture-files.ts';

export const AT = '2026-03-10T10:00:00+00:00';
const FULL = messageFixture('AnticipatedArrivalRecord', 'full') as MessageOf<'AnticipatedArrivalRecord'>;
export const REFERENCE = FULL.reference;
export const RECORD: TransitRecord = FULL.record;
export const TWO: Corridor = corridorOf('lome-ouagadougou');

export function drivers() {
  const loaded = loadPaper();
  if (loaded.isErr()) throw new Error(loaded.error.text.en);
  return loaded.value;
}

type Print = Parameters<typeof accompanyingDocument>[0];

/** The document of the full sample, with other facts where they are given. */
export async function printed(more: Partial<Print> = {}): Promise<Uint8Array> {
  const made = await accompanyingDocument(
    { reference: REFERENCE, record: RECORD, corridor: TWO, at: AT, ...more },
    drivers(),
  );
  if (made.isErr()) throw new Error(made.error.text.en);
  return made.value;
}

/** What a journey sends on its way. */
export function journeyOf(name: string): {
  readonly corridor: Corridor;
  readonly reference: string;
  readonly record: TransitRecord;
} {
  const journey = JSON.parse(readFileSync(join(FIXTURES, 'journeys', `${name}.json`), 'utf8'));
  const [{ reference, record }] = journey.movement;
  const file = join(FIXTURES, 'journeys', 'records', `${record}.json`);
  return { corridor: corridorOf(journey.corridor), reference, record: JSON.parse(readFileSync(file, 'utf8')) };
}
