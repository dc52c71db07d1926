import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accompanyingDocument } from '../../src/paper/accompanying-document.ts';
import { recordChecksum } from '../../src/paper/checksum.ts';
import { FIXTURES } from '../fixture-files.ts';
import { fontsOf, infoOf, textOf, wordsOf } from './poppler.ts';
import { AT, RECORD, REFERENCE, drivers, journeyOf, printed } from './samples.ts';

/** The document of the full sample, drawn once. */
const full = printed();

test('every text of the record can be copied out of the pages', async () => {
  const words = wordsOf(await full);
  const texts: string[] = [];
  const collect = (value: unknown) => {
    if (typeof value === 'string' && /[^\s]/.test(value) && !/^\d{4}-\d\d-\d\dT/.test(value)) texts.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  const { movementKind: _kind, incident: _incidents, ...rest } = RECORD;
  const goods = rest.item.map(({ sensitivity: _sensitivity, ...item }) => item);
  collect({
    ...rest,
    item: goods,
    consignor: rest.consignor?.name,
    container: rest.container?.map(({ number, seal }) => [number, seal?.map(({ mark }) => mark)]),
    seal: rest.seal?.map(({ mark }) => mark),
    guarantee: [
      rest.guarantee.contribution?.amount,
      rest.guarantee.reference,
      rest.guarantee.amountCovered,
      rest.guarantee.guarantor,
    ],
    driver: [rest.driver?.name, rest.driver?.identification],
    carrier: rest.carrier?.name,
    transport: [rest.transport.identity, rest.transport.trailer],
  });
  expect(texts.length).toBeGreaterThan(60);
  const flat = words.replaceAll(' ', '');
  expect(texts.filter((text) => !flat.includes(text.replaceAll(/\s/g, '')))).toEqual([]);
});

test('the fonts are embedded, with the letters of their glyphs', async () => {
  const fonts = fontsOf(await full);
  expect(fonts).toHaveLength(2);
  for (const font of fonts) expect(font).toMatch(/NotoSans-\w+ +CID TrueType +Identity-H +yes yes yes/);
});

test('reference and checksum stand on each page of a long list, every item stands once, and the pages are numbered', async () => {
  const item = Array.from({ length: 50 }, (_, n) => ({
    ...(RECORD.item[n % 3] as (typeof RECORD.item)[number]),
    number: n + 1,
    description: `Article ${n + 1} de la liste`,
  }));
  const record = { ...RECORD, item };
  const pages = textOf(await printed({ record }))
    .split('\f')
    .slice(0, -1);
  expect(pages.length).toBeGreaterThan(2);
  for (const [n, page] of pages.entries()) {
    expect(page).toContain(REFERENCE);
    expect(page).toContain(recordChecksum(REFERENCE, record));
    expect(page).toContain(`Page ${n + 1} / ${pages.length}`);
  }
  for (let n = 1; n <= 50; n += 1) expect(pages.join('').split(`Article ${n} de la liste`)).toHaveLength(2);
});

test('copies and documents of the fallback procedure are marked, others are not', async () => {
  expect(wordsOf(await full)).not.toMatch(/COPIE|FALLBACK/);
  expect(wordsOf(await printed({ copy: true, fallback: true }))).toContain(
    'COPIE / COPY – PROCÉDURE DE SECOURS / FALLBACK PROCEDURE',
  );
});

test('labels come in the languages asked for', async () => {
  const french = wordsOf(await printed({ languages: ['fr'] }));
  expect(french).toContain('50 Titulaire du régime du transit');
  expect(french).not.toContain('Holder of the transit procedure');
  expect(wordsOf(await printed({ languages: ['en', 'fr'] }))).toContain(
    '50 Holder of the transit procedure / Titulaire du régime du transit',
  );
});

test('equal facts give equal files; A4', async () => {
  const one = await full;
  expect(Buffer.compare(one, await printed())).toBe(0);
  expect(infoOf(one)).toMatchObject({
    'Page size': '595.28 x 841.89 pts (A4)',
    Title: expect.stringContaining(REFERENCE),
  });
});

test('fonts that are none are refused', async () => {
  const fonts = { regular: new Uint8Array([1, 2, 3]), bold: new Uint8Array([1, 2, 3]) };
  const made = await accompanyingDocument({ reference: REFERENCE, record: RECORD, at: AT }, { ...drivers(), fonts });
  expect(made._unsafeUnwrapErr()).toMatchObject({ code: 'paper/broken', retry: false });
});

describe.each([
  { name: '01-straight', more: { recordVersion: 1 } },
  { name: '02-joint-post-in-either-order', more: { languages: ['en'] as const, copy: true } },
  { name: '11-three-administrations', more: { languages: ['fr'] as const, fallback: true } },
])('journey $name', ({ name, more }) => {
  test('has the document that stands in fixtures/documents', async () => {
    const { corridor, reference, record } = journeyOf(name);
    const text = textOf(await printed({ corridor, reference, record, ...more }));
    expect(text).toBe(readFileSync(join(FIXTURES, 'documents', `${name}.txt`), 'utf8'));
  });
});
