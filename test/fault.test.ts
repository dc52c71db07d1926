import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAULTS, type FaultCode, fault, type Stage } from '../src/index.ts';
import { type FaultRow, faultText, fill } from '../src/fault.ts';

const stages = Object.keys(FAULTS) as Stage[];
const rows = stages.flatMap((stage) =>
  Object.entries<FaultRow>(FAULTS[stage]).map(([name, row]) => ({ stage, code: `${stage}/${name}` as FaultCode, row })),
);
const placeholders = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort((a, b) => (a < b ? -1 : 1));

const root = join(__dirname, '..');
const filesIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => /\.(?:ts|json)$/.test(file))
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));

describe.each(rows.map(({ code, row }) => [code, row] as const))('%s', (code, row) => {
  test('has a sentence in each language, with the same values in both', () => {
    for (const text of [row.en, row.fr]) {
      expect(text).toMatch(/^[\p{Lu}{<«].*[.?!}]$/su);
      expect(text).not.toMatch(/ {2}|^\s|\s$|undefined/);
    }
    expect(row.en).not.toBe(row.fr);
    expect([...new Set(placeholders(row.fr))]).toEqual([...new Set(placeholders(row.en))]);
  });

  test('is typeset: the French apostrophe, and no straight one in English', () => {
    expect(row.fr).not.toMatch(/\p{L}'\p{L}/u);
    expect(row.en).not.toMatch(/\p{L}'\p{L}/u);
    expect(row.fr.replace(/&\w+;/g, '')).not.toMatch(/\S[;?!](?:\s|$)/);
    expect(row.fr.replace(/\w+:\/\/\S*/g, '')).not.toMatch(/\p{L}:\s/u);
  });

  test('becomes a fault of its stage with every value filled in', () => {
    const values = Object.fromEntries(placeholders(row.en).map((name) => [name, 'VALUE']));
    const made = fault(code, values);
    expect(made).toMatchObject({ stage: code.slice(0, code.indexOf('/')), code, retry: row.retry === true, items: [] });
    expect(made.text).toEqual(faultText(code, values));
    for (const text of [made.text.en, made.text.fr]) expect(placeholders(text)).toEqual([]);
  });
});

test('words that are counted have the ending of their number', () => {
  const text = {
    en: '{count} file(s) and {other} file(s)',
    fr: '{count} fichier(s) vide(s) et {other} fichier(s)',
  };
  const filled = (count: number) => fill(text, { count });
  expect(filled(0)).toEqual({ en: '0 files and {other} file(s)', fr: '0 fichier vide et {other} fichier(s)' });
  expect(filled(1)).toEqual({ en: '1 file and {other} file(s)', fr: '1 fichier vide et {other} fichier(s)' });
  expect(filled(2)).toEqual({ en: '2 files and {other} file(s)', fr: '2 fichiers vides et {other} fichier(s)' });
});

test('trying again helps only where the trouble is outside the message', () => {
  const retried = rows.filter(({ row }) => row.retry === true).map(({ stage }) => stage);
  expect([...new Set(retried)].sort()).toEqual(['extension', 'gateway', 'store', 'transport']);
  const retries = (code: FaultCode) => fault(code).retry;
  expect(
    [
      'store/conflict',
      'store/locked',
      'store/full',
      'gateway/busy',
      'transport/unreachable',
      'transport/inDoubt',
    ].filter((code) => !retries(code as FaultCode)),
  ).toEqual([]);
  expect(
    ['store/corrupt', 'store/closed', 'gateway/closed', 'transport/tooLarge', 'signature/unverified'].filter((code) =>
      retries(code as FaultCode),
    ),
  ).toEqual([]);
});

test('a code is its stage and its row, each table is the file of its stage, and no code stands twice', () => {
  const files = readdirSync(join(__dirname, '..', 'src', 'faults')).map((file) => file.replace(/\.ts$/, ''));
  expect([...stages, 'reasons'].sort()).toEqual(files.sort());
  expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length);
});

test('every code of the library is raised: a test, a fixture or a contract names it, in the folder of its stage by its row alone', () => {
  const texts = ['test', 'fixtures', join('src', 'conformance')]
    .flatMap(filesIn)
    .filter(({ file }) => file !== join('test', 'fault.test.ts'));
  const sources = filesIn('src').filter(({ file }) => !file.startsWith(join('src', 'faults')));
  const isOfCommandLine = (code: FaultCode) => {
    const at = sources.filter(({ text }) => text.includes(`'${code}'`));
    return at.length > 0 && at.every(({ file }) => file.startsWith(join('src', 'cli')));
  };
  const isNamed = (stage: Stage, code: FaultCode) => {
    const row = code.slice(stage.length + 1);
    const quoted = new RegExp(`['"\`]${row}\\b`);
    return texts.some(
      ({ file, text }) => text.includes(code) || (file.startsWith(join('test', stage)) && quoted.test(text)),
    );
  };
  const unnamed = rows.filter(({ stage, code }) => !isNamed(stage, code) && !isOfCommandLine(code));
  expect(unnamed.map(({ code }) => code)).toEqual([]);
});

test('an unknown code is a programming error', () => {
  expect(() => fault('store/none' as FaultCode)).toThrow(TypeError);
  expect(() => fault('store/toString' as FaultCode)).toThrow(TypeError);
});

test('a name without a value stays as it stands, and a value is never filled again', () => {
  expect(fill({ en: '{a} {b}', fr: '{b}' }, { a: '{b}' })).toEqual({ en: '{b} {b}', fr: '{b}' });
  expect(fill({ en: '{toString}', fr: '$&' }, { a: '$&' })).toEqual({ en: '{toString}', fr: '$&' });
});
