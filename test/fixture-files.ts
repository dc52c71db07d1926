import { isRight } from 'fp-ts/Either';
import type * as t from 'io-ts';
import { PathReporter } from 'io-ts/PathReporter';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type CargoManifestFixture, Manifest, type SadFixture } from '../src/conformance/manifest.ts';
import { CATALOGUE, type MessageName, type MessageOf } from '../src/messages/catalogue.ts';

export const FIXTURES = join(__dirname, '../fixtures');
export const SCHEMAS = join(__dirname, '../xsd/v1');

const all: Manifest = readManifest();

/** Every message fixture and what it must give. */
export const manifest = all.filter((row) => row.gives === 'valid' || row.gives === 'refused');

/** Every declaration whose shape is a fixture, and what it must show. */
export const sadFixtures: readonly SadFixture[] = all.filter((row) => row.gives === 'sad');

/** Every manifest of ASYCUDA World, and what it must show. */
export const cargoManifestFixtures: readonly CargoManifestFixture[] = all.filter(
  (row) => row.gives === 'cargoManifest',
);

function readManifest(): Manifest {
  const decoded = Manifest.decode(JSON.parse(readFileSync(join(FIXTURES, 'manifest.json'), 'utf8')));
  if (isRight(decoded)) return decoded.right;
  throw new Error(PathReporter.report(decoded).join('\n'));
}

export function fixtureBytes(file: string): Buffer {
  return readFileSync(join(FIXTURES, file));
}

export function fixtureJson(file: string): unknown {
  return JSON.parse(readFileSync(join(FIXTURES, file), 'utf8'));
}

/** The typed message of a fixture, as `messageFixture('ArrivalAdvice', 'full')`. */
export function messageFixture<N extends MessageName>(name: N, variant: string): MessageOf<N> {
  const type = CATALOGUE[name].type as unknown as t.Type<MessageOf<N>, unknown>;
  const decoded = type.decode(fixtureJson(`messages/${kebab(name)}/${variant}.json`));
  if (isRight(decoded)) return decoded.right;
  throw new Error(PathReporter.report(decoded).join('\n'));
}

/** Folder of a message's fixtures and name of its XSD. */
export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter, at) => (at === 0 ? '' : '-') + letter.toLowerCase());
}

/** Files under a folder of the fixtures, named from `fixtures`, in order. */
export function filesUnder(folder: string): string[] {
  return readdirSync(join(FIXTURES, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(FIXTURES.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}
