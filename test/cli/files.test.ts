import { expect, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileFault, readBytes, readCorridorFile, readJson, readText, reasonOf } from '../../src/cli/files.ts';
import { CORRIDOR, fixture, folderOf } from './run.ts';

const folder = folderOf('files');

test('bytes, text and JSON of a file', () => {
  const file = join(folder, 'a.json');
  writeFileSync(file, '\ufeff{"a":"é"}');
  expect(readBytes(file)._unsafeUnwrap()).toHaveLength(13);
  expect(readText(file)._unsafeUnwrap()).toBe('{"a":"é"}');
  expect(readJson(file)._unsafeUnwrap()).toEqual({ a: 'é' });
});

test('a missing file, a folder and broken JSON have codes of their own', () => {
  const broken = join(folder, 'broken.json');
  writeFileSync(broken, '{');
  expect(readBytes(join(folder, 'none'))._unsafeUnwrapErr().code).toBe('gateway/no-file');
  expect(readBytes(join(broken, 'below'))._unsafeUnwrapErr().code).toBe('gateway/no-file');
  expect(readBytes(folder)._unsafeUnwrapErr().code).toBe('gateway/directory');
  expect(readJson(broken)._unsafeUnwrapErr().code).toBe('gateway/not-json');
});

test('broken JSON is told with its place, in both languages', () => {
  const broken = join(folder, 'place.json');
  for (const [text, line, column] of [
    ['{\n  "a": 1,\n}', 3, 1],
    ['', 1, 1],
    ['[1, 2', 1, 6],
  ] as const) {
    writeFileSync(broken, text);
    const { en, fr } = readJson(broken)._unsafeUnwrapErr().text;
    expect(en).toContain(`it cannot be read at line ${line}, column ${column}.`);
    expect(fr).toContain(`il est illisible à la ligne ${line}, colonne ${column}.`);
  }
});

test('any other trouble is a file that cannot be read', () => {
  const refused = fileFault('a', Object.assign(new Error('EACCES: permission denied\n    at x'), { code: 'EACCES' }));
  expect(refused.code).toBe('gateway/unreadable-file');
  expect(refused.text.en).toContain('EACCES: permission denied');
  expect(reasonOf('text')).toBe('text');
});

test('a corridor, or the refusal of it', () => {
  expect(readCorridorFile(CORRIDOR)._unsafeUnwrap().id).toBe('lome-ouagadougou');
  expect(readCorridorFile(fixture('corridors/broken/malformed.json'))._unsafeUnwrapErr().code).toBe(
    'corridor/malformed',
  );
});
