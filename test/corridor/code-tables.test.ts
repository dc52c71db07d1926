import { describe, expect, test } from '@jest/globals';
import { findTable, isInTable, toCommon, toNational } from '../../src/corridor/code-tables.ts';
import { corridorOf } from './fixtures.ts';

const corridor = corridorOf('lome-niamey');

describe('a table', () => {
  test('says whether a code is agreed', () => {
    expect(isInTable(corridor, 'packageKind', 'BG')).toBe(true);
    expect(isInTable(corridor, 'packageKind', 'SC')).toBe(false);
  });

  test('that is not agreed lets every code pass', () => {
    const without = corridorOf('minimal');
    expect(findTable(without, 'packageKind')).toBeUndefined();
    expect(isInTable(without, 'packageKind', 'ANY')).toBe(true);
    expect(toCommon(without, 'packageKind', 'TG', 'SC')).toBeUndefined();
    expect(toNational(without, 'packageKind', 'TG', 'BG')).toBeUndefined();
  });
});

test.each([
  ['TG', 'SC', 'BG'],
  ['BF', '06', 'BG'],
  ['NE', 'SAC', 'BG'],
  ['TG', 'BG', 'BG'],
  ['TG', 'RO', 'RO'],
  ['TG', 'SAC', undefined],
])('what %s writes %s is commonly %s', (administration, national, common) => {
  expect(toCommon(corridor, 'packageKind', administration, national)).toBe(common);
});

test.each([
  ['TG', 'BG', 'SC'],
  ['TG', 'RO', 'RO'],
  ['TG', 'ZZ', undefined],
])('%s writes for the common %s: %s', (administration, common, national) => {
  expect(toNational(corridor, 'packageKind', administration, common)).toBe(national);
});

test('every code comes back from what each administration writes for it', () => {
  for (const { name, entry } of corridor.codeTable ?? []) {
    for (const { code } of corridor.administration) {
      const common = entry.map((each) =>
        toCommon(corridor, name, code, toNational(corridor, name, code, each.code) ?? ''),
      );
      expect(common).toEqual(entry.map((each) => each.code));
    }
  }
});
