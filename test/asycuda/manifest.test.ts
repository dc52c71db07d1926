import { expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type CargoManifest, flagOf, readManifest, transitBills } from '../../src/asycuda/manifest.ts';
import { Day } from '../../src/messages/header.ts';
import { treeText, writeSource } from '../../src/xml/source-text.ts';
import { type Encoding, encodeText } from '../../src/xml/text.ts';
import { FIXTURES, cargoManifestFixtures, fixtureBytes } from '../fixture-files.ts';
import { bytesOf, manifestOf } from './support.ts';

const NAMES = ['manifest-lome-port.xml', 'manifest-border-road.xml'] as const;

/** The value at a path as `manifest.bills[0].reference`; null for an absent one. */
function at(value: unknown, path: string): unknown {
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '');
  return steps.reduce((held, step) => (held as Readonly<Record<string, unknown>> | undefined)?.[step], value) ?? null;
}

test.each(cargoManifestFixtures)('$file shows what it must', ({ file, shows }) => {
  const manifest = readManifest(fixtureBytes(file))._unsafeUnwrap();
  const all = { manifest, transit: transitBills(manifest).map(({ reference }) => reference) };
  expect(Object.fromEntries(Object.keys(shows).map((path) => [path, at(all, path)]))).toEqual(shows);
});

test('the list of fixtures names every manifest', () => {
  const files = readdirSync(join(FIXTURES, 'asycuda')).filter((name) => /^manifest-.*\.xml$/.test(name));
  expect(cargoManifestFixtures.map(({ file }) => file).sort()).toEqual(files.map((name) => `asycuda/${name}`).sort());
});

const view = (manifest: CargoManifest) => ({ ...manifest, source: undefined, document: undefined });
const read = (bytes: Uint8Array) => readManifest(bytes)._unsafeUnwrap();
const text = (name: string) =>
  bytesOf(name)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
const canonical = (bytes: Uint8Array) => execFileSync('xmllint', ['--c14n', '-'], { input: bytes, encoding: 'utf8' });

/** The same manifest in other bytes. */
const FORMS: readonly (readonly [string, (whole: string) => string, Encoding, Buffer])[] = [
  ['plain', (whole) => whole, 'UTF-8', Buffer.alloc(0)],
  ['with a byte order mark', (whole) => whole, 'UTF-8', Buffer.from([0xef, 0xbb, 0xbf])],
  ['with CRLF', (whole) => whole.replace(/\r?\n/g, '\r\n'), 'UTF-8', Buffer.alloc(0)],
  ['without blanks between its elements', (whole) => whole.replace(/>\s+</g, '><'), 'UTF-8', Buffer.alloc(0)],
  ['in UTF-16', (whole) => whole.replace('"UTF-8"', '"UTF-16"'), 'UTF-16LE', Buffer.from([0xff, 0xfe])],
  ['in ISO 8859-1', (whole) => whole.replace('"UTF-8"', '"ISO-8859-1"'), 'ISO-8859-1', Buffer.alloc(0)],
  [
    'with other spellings of absent',
    (whole) => whole.replace(/<(\w+) ?\/>/g, '<$1>\n<null/> </$1>'),
    'UTF-8',
    Buffer.alloc(0),
  ],
  [
    'with comments and CDATA',
    (whole) => `${whole.replace(/<Bol_reference>([^<]*)/g, '<!-- b --><Bol_reference><![CDATA[$1]]>')}<!-- end -->`,
    'UTF-8',
    Buffer.alloc(0),
  ],
];

test.each(NAMES.flatMap((name) => FORMS.map((form) => [name, ...form] as const)))(
  '%s %s is written back byte for byte, from its tree alone equal in canonical XML, and shows the same',
  (name, _, change, encoding, mark) => {
    const bytes = Buffer.concat([mark, encodeText({ text: change(text(name)), encoding, mark: false })]);
    const manifest = read(bytes);
    expect(Buffer.compare(Buffer.from(writeSource(manifest.source)), bytes)).toBe(0);
    const again = encodeText({ ...manifest.source, text: treeText(manifest.source, manifest.source.encoding) });
    expect(canonical(again)).toBe(canonical(bytes));
    const lines = JSON.stringify(view(manifest)).replaceAll(String.raw`\r\n`, String.raw`\n`);
    expect(lines).toBe(JSON.stringify(view(read(bytesOf(name)))));
  },
);

test('dates of a manifest are days, whatever the order of dates of a server', () => {
  const { general } = manifestOf('lome-port');
  expect([general.departedOn, general.arrivesOn].map((day) => Day.is(day))).toEqual([true, true]);
});

test.each([
  ['true', true],
  ['1', true],
  ['TRUE', true],
  ['false', false],
  ['0', false],
  ['yes', undefined],
  [undefined, undefined],
])('the flag %s is %s', (written, flag) => expect(flagOf(written)).toBe(flag));

test('bills in transit are those of nature 24 alone', () => {
  const natures = ['22', '23', '26', '28', '240', ''];
  const picked = natures.map((nature) => transitBills(manifestOf('border-road', [' 24 ', nature])).length);
  expect(picked).toEqual(natures.map(() => 0));
  expect(transitBills(manifestOf('border-road'))).toHaveLength(1);
});

test('a row knows its place, empty ones counted', () => {
  const manifest = manifestOf('lome-port', [/<ctn_segment>/, '<ctn_segment/>\n<ctn_segment>']);
  expect(manifest.bills.map(({ at: place }) => place)).toEqual([1, 2, 3, 4].map((n) => `/Awmds/Bol_segment[${n}]`));
  expect(manifest.bills[0]?.containers.map(({ at: place }) => place)).toEqual(['/Awmds/Bol_segment[1]/ctn_segment[2]']);
  expect(manifest.bills[2]?.splits.map(({ at: place }) => place)).toEqual([
    '/Awmds/Bol_segment[3]/Split_segment[1]',
    '/Awmds/Bol_segment[3]/Split_segment[2]',
  ]);
});

test('another document is refused by its name', () => {
  const refused = readManifest(bytesOf('sad-transit-lome-niamey.xml'))._unsafeUnwrapErr();
  expect([refused.code, refused.text.fr]).toEqual(['asycuda/not-a-manifest', expect.stringContaining('ASYCUDA')]);
  expect(readManifest(Buffer.from('<Awmds>'))._unsafeUnwrapErr().code).toBe('asycuda/malformed');
});
