import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Result, err, ok } from 'neverthrow';
import { type Corridor, type Fault, readCorridorText } from '../index.ts';
import type { Journey } from './journey.ts';
import { readJourney } from './read-journey.ts';

const FIXTURES = join(__dirname, '../../fixtures');
const FOLDER = join(FIXTURES, 'journeys');

/** The journeys that ship, in the order of their numbers: from the straight one to the worst. */
export function journeys(): Result<readonly Journey[], Fault> {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
  const records = recordsOf(join(FOLDER, 'records'));
  const all = Result.combine(files.toSorted().map((name) => readJourney(jsonOf(join(FOLDER, name)), records)));
  return all.isErr() ? err(all.error) : ok(all.value.toSorted((a, b) => a.number - b.number));
}

/** The corridor that a journey names. */
export function corridorOf({ corridor }: Journey): Result<Corridor, Fault> {
  return readCorridorText(readFileSync(join(FIXTURES, 'corridors', `${corridor}.json`), 'utf8'));
}

function recordsOf(folder: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name.replace(/\.json$/, ''), jsonOf(join(folder, name))]),
  );
}

/** A file that ships is there and is JSON; anything else is an error of the package. */
function jsonOf(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
