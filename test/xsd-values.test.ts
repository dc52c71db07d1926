import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MessageName } from '../src/messages/catalogue.ts';
import { decode } from '../src/messages/decode.ts';
import { canonicalText } from '../src/xml/canonical.ts';
import { readXml } from '../src/xml/read.ts';
import { type SchemaEngine, loadSchemaEngine } from '../src/xml/schema.ts';
import { SCHEMAS, fixtureBytes, kebab } from './fixture-files.ts';
import { javaVerdicts } from './java-verdicts.ts';

interface Place {
  readonly message: MessageName;
  readonly fixture: string;
  readonly element: string;
  readonly good: string;
  readonly edges: readonly string[];
}

const lorry = '\u{1F69A}';

/** One place for each kind of value, and the values at the edges of its kind. */
const PLACES: readonly Place[] = [
  {
    message: 'AnticipatedArrivalRecord',
    fixture: 'minimal',
    element: 'timeLimit',
    good: '2026-03-18',
    edges: [
      '0000-01-01',
      '0001-01-01',
      '9999-12-31',
      '10000-01-01',
      '-2026-03-14',
      '+2026-03-14',
      '2026-02-29',
      '2024-02-29',
      '1900-02-29',
      '2000-02-29',
      '2026-04-31',
      '2026-13-01',
      '2026-00-10',
      '2026-01-00',
      '2026-03-14Z',
      '2026-3-14',
      '٢026-03-14',
    ],
  },
  {
    message: 'ArrivalAdvice',
    fixture: 'full',
    element: 'arrivedAt',
    good: '2026-03-14T08:15:00Z',
    edges: [
      '2026-03-14T24:00:00Z',
      '2026-03-14T24:00:00.000Z',
      '2026-03-14T24:00:01Z',
      '2026-03-14T25:00:00Z',
      '2026-03-14T23:59:59.999Z',
      '2026-03-14T23:59:60Z',
      '2026-03-14T08:60:00Z',
      '2026-03-14T08:15:00',
      '2026-03-14T08:15:00.1234Z',
      '2026-03-14T08:15:00.Z',
      '2026-03-14T08:15Z',
      '2026-03-14T08:15:00+14:00',
      '2026-03-14T08:15:00-14:00',
      '2026-03-14T08:15:00+14:01',
      '2026-03-14T08:15:00+13:60',
      '2026-03-14T08:15:00+15:00',
      '2026-03-14T08:15:00-00:00',
      '2026-03-14T08:15:00+1:00',
      '2026-02-30T08:15:00Z',
      '2026-03-14t08:15:00z',
      '2026-03-14 08:15:00Z',
      '0000-03-14T08:15:00Z',
      '0001-01-01T00:00:00+14:00',
      '9999-12-31T23:59:59-14:00',
      '2026-03-14T08:15:00,5Z',
    ],
  },
  {
    message: 'FrontierCrossing',
    fixture: 'full',
    element: 'grossMass',
    good: '31740.75',
    edges: [
      '0',
      '00',
      '0.0',
      '-0',
      '012',
      '1.',
      '.5',
      '+1',
      '-1',
      '1e3',
      '1,5',
      '9999999999',
      '10000000000',
      '9999999999.999999',
      '1.0000000',
      '1.1234567',
      '١',
      'INF',
      'NaN',
      '0x10',
      '1 2',
      '1_0',
      `1${'0'.repeat(30)}`,
      `${'0'.repeat(1000)}1`,
    ],
  },
  {
    message: 'ArrivalAdvice',
    fixture: 'full',
    element: 'part',
    good: '12',
    edges: [
      '0',
      '1',
      '99',
      '100',
      '01',
      '+1',
      '-1',
      '-0',
      '1.0',
      '1e1',
      '١',
      '999999999999999999',
      '1000000000000000000',
      '9'.repeat(26),
      '1 2',
      `${'0'.repeat(1000)}1`,
    ],
  },
  {
    message: 'DischargeNotice',
    fixture: 'full',
    element: 'guaranteeFreed',
    good: 'true',
    edges: ['false', '1', '0', 'TRUE', 'True', 'vrai'],
  },
  {
    message: 'CancellationNotice',
    fixture: 'full',
    element: 'reason',
    good: 'Véhicule en panne',
    edges: [
      'a'.repeat(512),
      'a'.repeat(513),
      lorry.repeat(256),
      lorry.repeat(513),
      'é'.repeat(512),
      'a\r\nb',
      'a\tb',
      '-',
      '\u0085',
      '\ufeff',
    ],
  },
  {
    message: 'ArrivalAdvice',
    fixture: 'full',
    element: 'seals',
    good: 'intact',
    edges: ['Intact', 'intac', 'intact\u0301', 'notChecked'],
  },
  {
    message: 'ArrivalAdvice',
    fixture: 'full',
    element: 'reference',
    good: '26TGTGLFPT012345J6',
    edges: [
      '26tgTGLFPT012345J6',
      '26TGTGLFPT012345J',
      '26TGTGLFPT012345J66',
      '２6TGTGLFPT012345J6',
      '26ÉGTGLFPT012345J6',
    ],
  },
];

const BLANKS = [' ', '\t', '\n', '\r', '\u00a0', '\u2003', '\u0085', '\ufeff'];

interface Case {
  readonly place: Place;
  readonly value: string;
  readonly shown: string;
}

const CASES: readonly Case[] = PLACES.flatMap((place) => {
  const around = BLANKS.flatMap((blank) => [blank + place.good, place.good + blank, `${blank}${place.good}${blank}`]);
  const values = [place.good, '', ' ', '\n', ...around, ...place.edges];
  return values.map((value) => ({
    place,
    value,
    shown: JSON.stringify(value.length > 40 ? `${value.slice(0, 37)}...` : value),
  }));
});

function documentOf({ message, fixture, element }: Place, value: string): string {
  const written = value.replaceAll(/[&<\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
  const base = fixtureBytes(`messages/${kebab(message)}/${fixture}.xml`).toString('utf8');
  return base.replace(new RegExp(`<${element}>[^<]*`), () => `<${element}>${written}`);
}

/** Whether the codec, and whether an engine, takes a value. */
function verdictsOf(place: Place, value: string, engines: readonly SchemaEngine[]) {
  const root = readXml(Buffer.from(documentOf(place, value)))._unsafeUnwrap();
  const schema = engines.map(
    (engine) => engine.validate(place.message, canonicalText(root))._unsafeUnwrap().length === 0,
  );
  return { codec: decode(root).isOk(), schema };
}

describe('codec and XSD take the same values', () => {
  let engines: readonly SchemaEngine[];
  let java: ReadonlyMap<Case, string>;

  beforeAll(async () => {
    const loaded = [await loadSchemaEngine('libxml2-wasm'), await loadSchemaEngine('libxmljs2')];
    engines = loaded.map((engine) => engine._unsafeUnwrap());
    const folder = mkdtempSync(join(tmpdir(), 'values-'));
    const questions = CASES.map(({ place, value }, at) => {
      const document = join(folder, `${at}.xml`);
      writeFileSync(document, documentOf(place, value));
      return { schema: join(SCHEMAS, `${kebab(place.message)}.xsd`), document };
    });
    const found = javaVerdicts(questions);
    java = new Map(CASES.map((one, at) => [one, found[at] ?? 'no verdict']));
    rmSync(folder, { recursive: true });
  }, 180_000);

  test.each(CASES)('$place.element $shown', (one) => {
    const { codec, schema } = verdictsOf(one.place, one.value, engines);
    expect(schema).toEqual([codec, codec]);
    expect(java.get(one)).toBe(codec ? 'valid' : 'invalid');
  });

  test('any change of a good value', () => {
    const changed = fc.constantFrom(...PLACES).chain((place) => {
      const letters = fc.constantFrom(...'0129+-.:TZe', ...BLANKS, ...place.good);
      const at = fc.nat(place.good.length);
      const edit = fc.record({ at, cut: fc.nat(2), put: fc.string({ unit: letters, maxLength: 2 }) });
      return edit.map((change) => ({
        place,
        value: place.good.slice(0, change.at) + change.put + place.good.slice(change.at + change.cut),
      }));
    });
    fc.assert(
      fc.property(changed, ({ place, value }) => {
        const { codec, schema } = verdictsOf(place, value, engines);
        expect(schema).toEqual([codec, codec]);
      }),
      { numRuns: 500 },
    );
  });

  test('the JDK counts a character beyond the basic plane as two: it refuses texts that we take', () => {
    const place = PLACES.find(({ element }) => element === 'reason') as Place;
    const value = lorry.repeat(257);
    expect(verdictsOf(place, value, engines)).toEqual({ codec: true, schema: [true, true] });
    const folder = mkdtempSync(join(tmpdir(), 'values-'));
    const document = join(folder, 'lorries.xml');
    writeFileSync(document, documentOf(place, value));
    expect(javaVerdicts([{ schema: join(SCHEMAS, 'cancellation-notice.xsd'), document }])).toEqual(['invalid']);
    rmSync(folder, { recursive: true });
  }, 180_000);
});
