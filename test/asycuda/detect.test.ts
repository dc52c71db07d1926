import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { detectProfile } from '../../src/asycuda/detect.ts';
import { AsycudaProfile } from '../../src/asycuda/profile.ts';
import { readSad } from '../../src/asycuda/sad.ts';
import { declarations, ouagadougou, samples, sadWith } from './support.ts';

const settings = (sad: Parameters<typeof detectProfile>[0]) =>
  detectProfile(sad).seen.map(({ setting, value }) => `${setting} ${value}`);

test('what a declaration shows, and why', () => {
  const { profile, seen, ambiguous } = detectProfile(sadWith());
  expect(profile).toMatchObject({ name: 'generic', dateOrder: 'MDY', nullText: 'null', officeWidth: 5 });
  expect(seen.find(({ setting }) => setting === 'dateOrder')?.why.en).toMatch(
    /^No other reading: [0-9]+ of its dates\.$/,
  );
  expect(ambiguous).toEqual([]);
});

test('dates that all have two readings leave the order open, and are named', () => {
  const { profile, ambiguous } = detectProfile(sadWith([/>[0-9]+\/[0-9]+\/26</g, '>3/9/26<']));
  expect(profile).not.toHaveProperty('dateOrder');
  expect(ambiguous.length).toBeGreaterThan(0);
});

test('with a corridor it begins from the profile of the administration of the office', () => {
  const { profile } = detectProfile(sadWith(), ouagadougou);
  expect([profile.name, profile.currency]).toEqual(['tg', 'XOF']);
});

test('the newer layout is seen', () => {
  const sad = sadWith([/<Assessment_notice>/, '<Assessment_notice><Registration_year/>']);
  expect(settings(sad)).toEqual(expect.arrayContaining(['layout newer']));
});

test.each([...declarations, ...samples].map((file) => [basename(file), file]))('%s gives a profile', (_, file) => {
  const { profile, seen } = detectProfile(readSad(readFileSync(file))._unsafeUnwrap());
  expect(AsycudaProfile.is(profile)).toBe(true);
  expect(seen.every(({ why, value }) => why.en !== '' && why.fr !== '' && value !== '')).toBe(true);
});
