import { expect, test } from '@jest/globals';
import { PROFILES } from '../../src/asycuda/profile.ts';
import { isReleased, missingForRelease } from '../../src/asycuda/released.ts';
import { sadWith } from './support.ts';

test('a declaration is released where every field that the profile names is filled', () => {
  expect(isReleased(sadWith(), PROFILES.tg)._unsafeUnwrap()).toBe(true);
  const unassessed = sadWith([/<Assessment>[^]*?<\/Assessment>/, '<Assessment><Number/></Assessment>']);
  expect(isReleased(unassessed, PROFILES.tg)._unsafeUnwrap()).toBe(false);
});

test('a profile that does not say what released means is refused, and nothing is assumed', () => {
  const refused = isReleased(sadWith(), PROFILES.generic)._unsafeUnwrapErr();
  expect([refused.code, refused.text.en]).toEqual(['asycuda/release-unknown', expect.stringContaining('generic')]);
});

test('the fields that are empty are named', () => {
  const unassessed = sadWith([/<Assessment>[^]*?<\/Assessment>/, '<Assessment><Number>1</Number></Assessment>']);
  const missing = missingForRelease(unassessed, PROFILES.tg)._unsafeUnwrap();
  expect(missing.map(({ path }) => path)).toEqual(['Identification/Assessment/Date']);
});
