import { expect, test } from '@jest/globals';
import { checkCodeTables } from '../../src/corridor/check-code-tables.ts';
import type { CodeTable } from '../../src/corridor/corridor.ts';
import { corridorOf } from './fixtures.ts';

const entry = (code: string, ...national: readonly (readonly [string, string])[]): CodeTable['entry'][number] => ({
  code,
  names: { en: code, fr: code },
  ...(national.length === 0
    ? {}
    : { national: national.map(([administration, written]) => ({ administration, code: written })) }),
});
const remarks = (...entries: CodeTable['entry']) =>
  checkCodeTables(corridorOf('minimal', { codeTable: [{ name: 'packageKind', entry: entries }] })).map(
    ({ code, pointer }) => [code, pointer],
  );
const path = '/codeTable/0/entry';

test('two codes may be exchanged by an administration that writes both otherwise', () => {
  expect(remarks(entry('BG', ['TG', 'BX']), entry('BX', ['TG', 'BG']))).toEqual([]);
});

test('two administrations may write the same for different codes', () => {
  expect(remarks(entry('BG', ['TG', '1']), entry('BX', ['BF', '1']))).toEqual([]);
});

test('one administration may not', () => {
  expect(remarks(entry('BG', ['TG', '1']), entry('BX', ['TG', '1']))).toEqual([
    ['corridor/not-unique', `${path}/1/national/0/code`],
  ]);
});

test('a code twice, an administration twice and one that is no party', () => {
  expect(remarks(entry('BG', ['TG', '1'], ['TG', '2'], ['NE', '1']), entry('BG'))).toEqual([
    ['corridor/not-unique', `${path}/1/code`],
    ['corridor/not-unique', `${path}/0/national/1/administration`],
    ['corridor/administration-unknown', `${path}/0/national/2/administration`],
  ]);
});
