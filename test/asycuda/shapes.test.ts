import { expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detectProfile } from '../../src/asycuda/detect.ts';
import { type Sad, readSad } from '../../src/asycuda/sad.ts';
import { summarizeSad } from '../../src/asycuda/summary.ts';
import { FIXTURES, filesUnder, fixtureBytes, sadFixtures } from '../fixture-files.ts';
import { samples } from './support.ts';

const load = createRequire(__filename);

function bytesOf(file: string): Buffer {
  if (!file.endsWith('.cjs')) return fixtureBytes(file);
  const { largeSad } = load(join(FIXTURES, file)) as { readonly largeSad: (items?: number) => string };
  return Buffer.from(largeSad());
}

/** The value at a path as `sad.items[0].grossMass`; null for an absent one. */
function at(value: unknown, path: string): unknown {
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '');
  return steps.reduce((held, step) => (held as Readonly<Record<string, unknown>> | undefined)?.[step], value) ?? null;
}

test.each(sadFixtures)('$file shows what it must', ({ file, shows }) => {
  const sad = readSad(bytesOf(file))._unsafeUnwrap();
  const all = { sad, summary: summarizeSad(sad), profile: detectProfile(sad).profile };
  expect(Object.fromEntries(Object.keys(shows).map((path) => [path, at(all, path)]))).toEqual(shows);
});

test('the manifest names every shape once, and the generated one', () => {
  const files = sadFixtures.map(({ file }) => file);
  expect(files.toSorted()).toEqual([...filesUnder('asycuda/shapes'), 'asycuda/large-sad.cjs'].sort());
  expect(files.length).toBeGreaterThanOrEqual(17);
});

test('the generated declaration has 3 MB', () => {
  const size = bytesOf('asycuda/large-sad.cjs').length;
  expect(size).toBeGreaterThan(3e6);
  expect(size).toBeLessThan(3.4e6);
});

const xpath = (file: string, query: string) =>
  Number(execFileSync('xmllint', ['--xpath', query, file], { encoding: 'utf8', maxBuffer: 1e8 }).trim());

const rounded = (number: number) => Number(number.toPrecision(5));
const filled = '[normalize-space(.)!=""]';

test.each([...filesUnder('asycuda/shapes').map((file) => join(FIXTURES, file)), ...samples])(
  'the figures of %s are those of xmllint',
  (file) => {
    const sad: Sad = readSad(readFileSync(file))._unsafeUnwrap();
    const { items, containerRows, documents, sums } = summarizeSad(sad);
    // xmllint prints no more than six digits of a sum.
    const sum = (path: string) => xpath(file, `sum(/ASYCUDA/Item/${path}${filled})`);
    expect({ items, containerRows, documents }).toEqual({
      items: xpath(file, 'count(/ASYCUDA/Item)'),
      containerRows: xpath(file, `count(/ASYCUDA/Container${filled})`),
      documents: xpath(file, `count(/ASYCUDA/Item/Attached_documents${filled})`),
    });
    expect(rounded(Number(sums.packages))).toBe(rounded(sum('Packages/Number_of_packages')));
    expect(rounded(Number(sums.grossMass))).toBe(rounded(sum('Valuation_item/Weight_itm/Gross_weight_itm')));
    expect(rounded(Number(sums.netMass))).toBe(rounded(sum('Valuation_item/Weight_itm/Net_weight_itm')));
  },
);
