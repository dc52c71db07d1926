import { expect, test } from '@jest/globals';
import { PROFILES } from '../../src/asycuda/profile.ts';
import { summarizeSad } from '../../src/asycuda/summary.ts';
import { ouagadougou, sadWith } from './support.ts';

test('what the header says, and what the rows give', () => {
  expect(summarizeSad(sadWith())).toMatchObject({
    offices: { lodgement: 'TGLFP', destination: 'BFOUA', exit: undefined },
    reference: 'TGLFP 2026 T 12345',
    items: 3,
    containers: ['CSQU3054383', 'MSKU6011672'],
    containerRows: 4,
    packages: '965',
    grossMass: '29192.8724',
    sums: { packages: '965', grossMass: '29192.8724' },
    released: undefined,
    profile: { name: 'generic', given: false, ambiguous: [] },
  });
});

test('a profile that is given, or that the corridor knows, says what released means', () => {
  const given = summarizeSad(sadWith(), { profile: PROFILES.tg });
  expect([given.released, given.profile.name, given.profile.given]).toEqual([true, 'tg', true]);
  const known = summarizeSad(sadWith(), { corridor: ouagadougou });
  expect([known.released, known.profile.name, known.profile.given]).toEqual([true, 'tg', false]);
});

test('ambiguous dates are named, and a declaration without a registration has no reference', () => {
  const sad = sadWith(
    [/>[0-9]+\/[0-9]+\/26</g, '>3/9/26<'],
    [/<Registration>[^]*?<\/Registration>/, '<Registration/>'],
  );
  const { reference, profile } = summarizeSad(sad);
  expect([reference, profile.ambiguous[0]]).toEqual([undefined, '3/9/26']);
  expect(summarizeSad(sad, { profile: PROFILES.tg }).profile.ambiguous).toEqual([]);
});
