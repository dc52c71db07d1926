import { expect, test } from '@jest/globals';
import { HEADER_FIELDS } from '../../src/asycuda/fields.ts';
import { PROFILES } from '../../src/asycuda/profile.ts';
import { spotOf } from '../../src/asycuda/report.ts';
import { decimal } from '../../src/messages/leaves.ts';
import { CountryCode } from '../../src/messages/parts.ts';
import { conversionOf, linesOf, remarksOf, sadWith } from './support.ts';

const spot = spotOf(HEADER_FIELDS.transit.timeLimit);
const path = spot.path;
const begin = (profile = {}) => conversionOf(sadWith(), { profile: { ...PROFILES.generic, ...profile } });
const Two = decimal('Two', 4, 2);

test('a stated value is reported as new or as an override, and not at all where it is the same', () => {
  const c = begin();
  expect(c.stated(spot, undefined, 'x')).toBe('x');
  expect(c.stated(spot, 'y', 'x')).toBe('x');
  expect(c.stated(spot, 'x', 'x')).toBe('x');
  expect(c.stated(spot, 'x', undefined)).toBeUndefined();
  expect(linesOf(c)).toEqual([`stated | ${path} |  | x`, `overridden | ${path} | y | x`]);
});

test('a leaf is carried, missing or invalid; an optional one is left out', () => {
  const c = begin();
  expect(c.leaf(CountryCode, spot, 'TG')).toBe('TG');
  expect(c.leaf(CountryCode, spot, undefined, 'holder')).toBeUndefined();
  expect(c.leaf(CountryCode, spot, 'TGO')).toBeUndefined();
  expect(c.optionalLeaf(CountryCode, spot, 'TGO')).toBeUndefined();
  expect(remarksOf(c)).toEqual([`missing | ${path} | holder`, `invalid | ${path} | `]);
  expect(linesOf(c)).toEqual([`dropped | ${path} | TGO | `]);
});

test('a decimal is exact, rounded with a line, or refused', () => {
  const c = begin();
  expect(c.decimal(Two, 2, spot, '1.25E2')).toBe('125');
  expect(c.decimal(Two, 2, spot, '1.255')).toBe('1.26');
  expect(['-1', '10000', '1,5', 'x'].map((text) => c.decimal(Two, 2, spot, text))).toEqual(Array(4).fill(undefined));
  expect(linesOf(c)).toEqual([`converted | ${path} | 1.255 | 1.26`]);
  expect(remarksOf(c)).toEqual(Array(4).fill(`invalid | ${path} | `));
});

test('an ambiguous date names both readings, and a known order reads it', () => {
  const c = begin();
  expect(c.day(spot, '5/3/26', 'timeLimit')).toBeUndefined();
  expect(c.day(spot, '5/33/26', 'timeLimit')).toBeUndefined();
  const { code, items } = c.refusal();
  expect(code).toBe('asycuda/invalid');
  expect(items.map((item) => [item.code, item.wire, item.pointer, item.originalValue])).toEqual([
    ['asycuda/ambiguous-date', '50', path, '5/3/26'],
    ['asycuda/invalid', '51', path, '5/33/26'],
  ]);
  expect(items[0]?.reason).toEqual({
    en: 'Box D, time limit: "5/3/26" can be read as 2026-05-03 (MDY) / 2026-03-05 (DMY). State "dateOrder".',
    fr: 'Case D, délai : « 5/3/26 » peut se lire 2026-05-03 (MDY) / 2026-03-05 (DMY). Indiquez « dateOrder ».',
  });
  expect(begin({ dateOrder: 'DMY' }).day(spot, '5/3/26', 'timeLimit')).toBe('2026-03-05');
});

test('a long text is cut by characters, and the line has both', () => {
  const c = begin();
  expect(c.cut(spot, 'é😀 x', 3)).toBe('é😀');
  expect(c.cut(spot, 'short', 5)).toBe('short');
  expect(linesOf(c)).toEqual([`cut | ${path} | é😀 x | é😀`]);
});

test('a refusal counts its remarks and shows the statement that answers them, each unknown code once', () => {
  const c = begin();
  c.refuse('unknown-code', spot, { field: 'code', value: '71' });
  c.refuse('unknown-code', spot, { field: 'code', value: '71' });
  c.refuse('missing', spot, { field: 'declarationType' });
  const { code, text } = c.refusal();
  expect(code).toBe('asycuda/missing');
  const shape = '{"code":[{"table":"packageKind","written":"71","code":"PK"}],"declarationType":"T1"}';
  expect(text.en).toContain(`(3 remarks)`);
  expect(text.en.endsWith(shape)).toBe(true);
  expect(text.fr.endsWith(shape)).toBe(true);
});

test('where no statement can supply anything, the refusal asks for none', () => {
  const c = begin();
  c.refuse('invalid', spot, { value: '9', detail: '1-3' });
  const { code, text, items } = c.refusal();
  expect([code, items.map((item) => item.code)]).toEqual(['asycuda/uncorrectable', ['asycuda/invalid']]);
  expect(text.en).not.toContain('{');
  expect(text.fr).not.toContain('{');
});
