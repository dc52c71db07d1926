import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corridor } from '../../src/corridor/corridor.ts';
import { readCorridorText } from '../../src/corridor/read.ts';

export const folder = join(__dirname, '../../fixtures/corridors');

export function fixtureText(name: string): string {
  return readFileSync(join(folder, `${name}.json`), 'utf8');
}

const read = new Map<string, Corridor>();

/** A corridor of the fixtures, changed as the test needs. */
export function corridorOf(name: string, change: Partial<Corridor> = {}): Corridor {
  const corridor = read.get(name) ?? readCorridorText(fixtureText(name))._unsafeUnwrap();
  read.set(name, corridor);
  return { ...corridor, ...change };
}

export function fixtureFiles(): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.json') && name !== 'manifest.json');
}
