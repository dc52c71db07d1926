import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Result } from 'neverthrow';
import { readManifest } from '../../src/asycuda/manifest.ts';
import { recordsFromManifest } from '../../src/asycuda/manifest-to-records.ts';
import type { ReportLine } from '../../src/asycuda/report.ts';
import { readSad } from '../../src/asycuda/sad.ts';
import { recordsFromSad } from '../../src/asycuda/to-records.ts';
import type { Fault } from '../../src/fault.ts';
import type { SourceElement } from '../../src/xml/source-tree.ts';
import { readSource } from '../../src/xml/source.ts';
import { bytesOf, declarations, ouagadougou, statement } from './support.ts';

type Made = Result<readonly { readonly report: readonly ReportLine[] }[], Fault>;
type Convert = (text: string) => Made;
interface Place {
  readonly element: SourceElement;
  readonly path: string;
}

const terms = { corridor: ouagadougou, transit: statement };
const ofSad: Convert = (text) => readSad(Buffer.from(text)).andThen((sad) => recordsFromSad(sad, [], terms));
const ofStatedLess: Convert = (text) =>
  readSad(Buffer.from(text)).andThen((sad) => recordsFromSad(sad, [], { corridor: ouagadougou }));
const ofManifest: Convert = (text) =>
  readManifest(Buffer.from(text)).andThen((manifest) => recordsFromManifest(manifest, terms));

/** Values of which no two mean the same, whatever the field. */
const VALUES = [
  ...[
    'x',
    'abc',
    '-5',
    '12,5',
    '1 234,50',
    '7',
    '9007199254740993',
    '1.0623724E7',
    '1e400',
    '2026-13-01',
    '31/12/2026',
  ],
  ...['4/5/26', 'TGLFP', 'BF', 'Œuvre &amp; Cie', '<![CDATA[a<b]]>', 'A'.repeat(700)],
];

const textOf = (bytes: Buffer): string => readSource(bytes)._unsafeUnwrap().text;

function placesOf(text: string): readonly Place[] {
  const places: Place[] = [];
  const visit = (element: SourceElement, at: string) => {
    for (const child of element.children) {
      const path = `${at}/${child.name}`;
      if (child.name !== 'null') places.push({ element: child, path });
      visit(child, path);
    }
  };
  const { root } = readSource(Buffer.from(text))._unsafeUnwrap();
  visit(root, `/${root.name}`);
  return places;
}

const isLeaf = ({ element }: Place) => element.children.every(({ name }) => name === 'null');

const shown = (made: Made) => JSON.stringify(made.isOk() ? made.value : made.error);

/** Whether a report names a place, or a block that it stands in, as one that is not carried. */
const isNamed = (made: Made, path: string) =>
  made.isOk() &&
  made.value
    .flatMap(({ report }) => report)
    .filter(({ kind }) => kind === 'block')
    .map((line) => line.path.replace(/\[[0-9]+\]/g, '').toLowerCase())
    .some((named) => `${path.toLowerCase()}/`.startsWith(`${named}/`));

const filled = (text: string, { start, end, tag }: SourceElement, value: string) =>
  `${text.slice(0, start)}<${tag}>${value}</${tag}>${text.slice(end)}`;

const sads = declarations
  .map((file) => [basename(file), textOf(readFileSync(file))] as const)
  .filter(([, text]) => ofSad(text).isOk());

const main = textOf(bytesOf('sad-transit-lome-ouagadougou.xml'));
const cases: readonly (readonly [string, string, Convert])[] = [
  ...sads.map(([name, text]) => [name, text, ofSad] as const),
  ['the main journey, nothing stated', main, ofStatedLess],
  ['a manifest of the road', textOf(bytesOf('manifest-border-road.xml')), ofManifest],
];

test('the documents of this test can be converted', () => {
  expect(cases.length).toBeGreaterThan(15);
  expect(cases.filter(([, text, convert]) => convert(text).isErr())).toEqual([]);
});

test.each(cases)('%s: another value at any place is another record, report or refusal', (_, text, convert) => {
  // A bill of another nature is no goods of the transit, and what belongs to it is not looked at.
  const leaves = placesOf(text).filter((place) => isLeaf(place) && !/Bol_nature$/.test(place.path));
  const pair = fc.shuffledSubarray(VALUES, { minLength: 2, maxLength: 2 });
  fc.assert(
    fc.property(fc.constantFrom(...leaves), pair, ({ element, path }, [one = '', other = '']) => {
      const made = convert(filled(text, element, one));
      const isOther = shown(made) !== shown(convert(filled(text, element, other)));
      expect(isOther || made.isErr() || isNamed(made, path) ? '' : `${path}: ${one} / ${other}`).toBe('');
    }),
    { numRuns: 15 },
  );
});

test.each(cases)('%s: what stands twice, too deep or beside the elements is reported', (_, text, convert) => {
  const made = convert(text);
  const before = shown(made);
  const places = placesOf(text)
    .filter(({ path }) => !/Bol_segment$/i.test(path))
    .filter(({ element }) => /[A-Za-z0-9]/.test(element.text) || element.children.length > 0);
  const inserted = (at: number, what: string) => shown(convert(text.slice(0, at) + what + text.slice(at)));
  fc.assert(
    fc.property(fc.constantFrom(...places), ({ element, path }) => {
      const copy = text.slice(element.start, element.end).replace(/>([^<>]*[A-Za-z0-9])([^<>A-Za-z0-9]*)</g, '>$1Q$2<');
      const isSilent = copy !== text.slice(element.start, element.end) && inserted(element.end, copy) === before;
      expect(isSilent ? `${path} twice` : '').toBe('');
      if (element.openEnd === element.closeStart) return;
      expect(inserted(element.openEnd, '<stray>1</stray>') === before ? `${path}/stray` : '').toBe('');
      if (isNamed(made, path)) return;
      expect(inserted(element.openEnd, 'stray') === before ? `${path} with text` : '').toBe('');
    }),
    { numRuns: 8 },
  );
});
