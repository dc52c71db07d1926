import { expect, test } from '@jest/globals';
import { AsycudaProfile, PROFILES, profileFor, readProfile } from '../../src/asycuda/profile.ts';
import { ouagadougou, sadWith } from './support.ts';

test('every shipped profile is one', () => {
  expect(
    Object.entries(PROFILES).filter(([name, profile]) => !AsycudaProfile.is(profile) || profile.name !== name),
  ).toEqual([]);
});

test('the generic profile guesses nothing: no order of dates, no currency, no release', () => {
  expect(PROFILES.generic).not.toHaveProperty('dateOrder');
  expect(PROFILES.generic).not.toHaveProperty('currency');
  expect(PROFILES.generic).not.toHaveProperty('released');
});

test('a profile with an unknown field or order is none', () => {
  expect(AsycudaProfile.is({ ...PROFILES.tg, dateOrder: 'MYD' })).toBe(false);
  expect(AsycudaProfile.is({ ...PROFILES.tg, nullText: 'tag' })).toBe(false);
});

test('the profile is that of the administration of the office, else the generic one', () => {
  const at = (office: string) => profileFor(sadWith([/TGLFP<\/Customs_c/, `${office}</Customs_c`]), ouagadougou).name;
  expect(profileFor(sadWith(), ouagadougou).name).toBe('tg');
  expect(at('BFOUA')).toBe('bf');
  expect(at('GDSGO')).toBe('generic');
});

test('a profile is read from JSON; what is wrong is named', () => {
  expect(readProfile(JSON.parse(JSON.stringify(PROFILES.bf)))._unsafeUnwrap()).toEqual(PROFILES.bf);
  const refused = readProfile({ ...PROFILES.bf, releasedWhen: ['receipt.none'] })._unsafeUnwrapErr();
  expect([refused.code, refused.items.map(({ pointer }) => pointer)]).toEqual(['asycuda/profile', ['/releasedWhen/0']]);
});
