import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Conversion, type ConversionTerms } from '../../src/asycuda/conversion.ts';
import { type CargoManifest, readManifest } from '../../src/asycuda/manifest.ts';
import { profileFor } from '../../src/asycuda/profile.ts';
import { type Sad, readSad } from '../../src/asycuda/sad.ts';
import { type TransitStatement, readStatement } from '../../src/asycuda/statement.ts';
import type { RecordFromSad } from '../../src/asycuda/to-record.ts';
import type { Fault, FaultCode } from '../../src/fault.ts';
import { Corridor } from '../../src/corridor/corridor.ts';

const root = resolve(__dirname, '../..');

export const bytesOf = (name: string): Buffer => readFileSync(join(root, 'fixtures/asycuda', name));

const jsonOf = (path: string): unknown => JSON.parse(readFileSync(join(root, 'fixtures', path), 'utf8'));

/** What a declaration of the fixtures gives. */
export const expectedOf = (name: string) =>
  jsonOf(`asycuda/${name}.expected.json`) as Omit<RecordFromSad, 'report'> & { corridor: string; profile: string };

/** What a faulty declaration of the fixtures is refused with. */
export const refusedOf = (name: string) =>
  jsonOf(`asycuda/${name}.expected.json`) as Pick<Fault, 'items'> & { fault: FaultCode; unknown?: readonly string[] };

export function corridorOf(name: string): Corridor {
  const data = jsonOf(`corridors/${name}.json`);
  if (!Corridor.is(data)) throw new TypeError(`${name} is no corridor`);
  return data;
}

export const ouagadougou = corridorOf('lome-ouagadougou');

/** The declaration of the main journey, after each pattern was replaced in its text. */
export function sadWith(...edits: readonly (readonly [string | RegExp, string])[]): Sad {
  return sadOf('sad-transit-lome-ouagadougou.xml', ...edits);
}

export function sadOf(name: string, ...edits: readonly (readonly [string | RegExp, string])[]): Sad {
  return readSad(Buffer.from(edited(bytesOf(name).toString('utf8'), edits)))._unsafeUnwrap();
}

function edited(text: string, edits: readonly (readonly [string | RegExp, string])[]): string {
  return edits.reduce((whole, [from, to]) => {
    const after = whole.replace(from, to);
    if (after === whole) throw new TypeError(`nothing is like ${from}`);
    return after;
  }, text);
}

/** A conversion under way, to see what one part of it does. */
export function conversionOf(sad: Sad, terms: Partial<ConversionTerms> = {}): Conversion {
  const all = { corridor: ouagadougou, ...terms };
  return new Conversion(sad, all, terms.profile ?? profileFor(sad, all.corridor));
}

/** Kinds and places of the lines of a report. */
export const linesOf = (c: Pick<Conversion, 'report'>) =>
  c.report.map(({ kind, path, from, to }) => [kind, path, from ?? '', to ?? ''].join(' | '));

/** Codes and places of the remarks that refuse. */
export const remarksOf = (c: Conversion) =>
  c.remarks.map(({ code, spot, field }) => [code, spot.path, field ?? ''].join(' | '));

export const statement: TransitStatement = readStatement(jsonOf('asycuda/transit-statement.json'))._unsafeUnwrap();

/** A manifest of the fixtures, after each pattern was replaced in its text. */
export function manifestOf(
  name: 'lome-port' | 'border-road',
  ...edits: readonly (readonly [string | RegExp, string])[]
): CargoManifest {
  const text = edited(bytesOf(`manifest-${name}.xml`).toString('utf8'), edits);
  return readManifest(Buffer.from(text))._unsafeUnwrap();
}

/** Real exports, which stand beside the repository on some machines. */
const samplesFolder = resolve(root, '../shared/asycuda/samples');
export const samples: readonly string[] = existsSync(samplesFolder)
  ? readdirSync(samplesFolder).map((name) => join(samplesFolder, name))
  : [];

/** Every declaration of the fixtures. */
export const declarations: readonly string[] = readdirSync(join(root, 'fixtures/asycuda'), { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.xml') && !name.startsWith('manifest-'))
  .map((name) => join(root, 'fixtures/asycuda', name));
