import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORRIDOR_FAULTS } from '../../src/faults/corridor.ts';
import { readCorridor, readCorridorText } from '../../src/corridor/read.ts';
import { reviewCorridor } from '../../src/corridor/review.ts';
import { fixtureFiles, fixtureText, folder } from './fixtures.ts';

interface Expectation {
  readonly refuses?: string;
  readonly items?: readonly { code: string; pointer: string; line?: number; column?: number }[];
  readonly warnings?: readonly { code: string; pointer: string }[];
}
const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, Expectation>;

test('the manifest lists every file', () => {
  expect(Object.keys(manifest).sort()).toEqual([...fixtureFiles()].sort());
});

describe.each(Object.entries(manifest).filter(([, { refuses }]) => refuses !== undefined))('%s', (file, expected) => {
  const read = readCorridorText(fixtureText(file.replace('.json', '')));

  test('is refused for exactly what its name says', () => {
    const { code, items } = read._unsafeUnwrapErr();
    expect(code).toBe(expected.refuses);
    expect(items.map((item) => ({ code: item.code, pointer: item.pointer }))).toEqual(
      expected.items?.map((item) => ({ code: item.code, pointer: item.pointer })),
    );
    expect(items).toMatchObject(expected.items ?? []);
  });

  test('is explained in both languages, without a gap', () => {
    const { text, items } = read._unsafeUnwrapErr();
    const sentences = [text, ...items.map(({ reason }) => reason)].flatMap(({ en, fr }) => [en, fr]);
    expect(sentences.filter((each) => /[{}]|undefined/.test(each) && !each.includes('[0-9]'))).toEqual([]);
    expect(sentences.every((each) => each.endsWith('.'))).toBe(true);
  });
});

describe.each(Object.entries(manifest).filter(([, { warnings }]) => warnings !== undefined))('%s', (file, expected) => {
  test('is usable and leaves open what the manifest lists', () => {
    const corridor = readCorridorText(fixtureText(file.replace('.json', '')))._unsafeUnwrap();
    expect(reviewCorridor(corridor).map(({ code, pointer }) => ({ code, pointer }))).toEqual(expected.warnings);
  });
});

test('every refusal has a fixture of its name', () => {
  const warned = Object.keys(CORRIDOR_FAULTS).slice(Object.keys(CORRIDOR_FAULTS).indexOf('illustrative'));
  const refused = Object.keys(CORRIDOR_FAULTS).filter((code) => code !== 'invalid' && !warned.includes(code));
  expect(refused.filter((code) => !(`broken/${code}.json` in manifest))).toEqual([]);
});

describe('places', () => {
  test('a remark names line and column of the value', () => {
    const text = fixtureText('minimal').replace('"revision": 1', '"revision": "1"');
    const [item] = readCorridorText(text)._unsafeUnwrapErr().items;
    const line = text.split('\n').findIndex((each) => each.includes('"revision"'));
    expect(item).toMatchObject({
      pointer: '/revision',
      line: line + 1,
      column: (text.split('\n')[line] ?? '').indexOf('"1"') + 1,
    });
  });

  test('a missing field is placed at the object that lacks it', () => {
    const [item] = readCorridorText('{\n  "id": "x"\n}')._unsafeUnwrapErr().items;
    expect(item).toMatchObject({ code: 'corridor/missing', line: 1, column: 1 });
  });

  test('broken JSON says where', () => {
    expect(readCorridorText('{\n  "id": "x",\n  "revision": }')._unsafeUnwrapErr().text.en).toContain(
      'line 3, column 15',
    );
  });

  test.each(['', '   ', 'lome', '{} {}', '{"a": 1,}', '{"a": 1 // no\n}', '\u0000', '['])('%j is no JSON', (text) => {
    expect(readCorridorText(text)._unsafeUnwrapErr()).toMatchObject({ code: 'corridor/malformed', items: [] });
  });

  test('a byte order mark is no part of the text', () => {
    expect(readCorridorText(`\ufeff${fixtureText('minimal')}`).isOk()).toBe(true);
  });
});

test.each([null, undefined, 1, 'text', [], {}, { id: {} }, { office: [null, 1] }, { route: { 0: 'x' } }])(
  'any data gets an answer: %j',
  (data) => {
    const { code, items } = readCorridor(data)._unsafeUnwrapErr();
    expect(code).toBe('corridor/invalid');
    expect(items.length).toBeGreaterThan(0);
  },
);
