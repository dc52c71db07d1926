import { expect, test } from '@jest/globals';
import { checkRelays } from '../../src/corridor/check-relays.ts';
import type { Relay } from '../../src/corridor/corridor.ts';
import { corridorOf } from './fixtures.ts';

const hub = (between: readonly string[], id = 'hub'): Relay => ({
  id,
  names: { en: 'Hub', fr: 'Plateforme' },
  between: [...between],
});
const check = (relay: readonly Relay[], signatures: 'required' | 'none' = 'required') =>
  checkRelays(corridorOf('lome-niamey', { relay: [...relay], signatures })).map(({ code, pointer }) => [code, pointer]);

test('links without a relay, and a relay between parties that sign, are right', () => {
  expect(checkRelays(corridorOf('lome-niamey'))).toEqual([]);
  expect(checkRelays(corridorOf('lome-niamey-hub'))).toEqual([]);
});

test('a relay needs signatures', () => {
  expect(check([hub(['TG', 'NE'])], 'none')).toEqual([['corridor/relay-unsigned', '/relay/0']]);
});

test('a relay is between two parties at least, each named once', () => {
  expect(check([hub(['TG']), hub(['TG', 'TG', 'ZZ'])])).toEqual([
    ['corridor/not-unique', '/relay/1/id'],
    ['corridor/relay-short', '/relay/0/between'],
    ['corridor/not-unique', '/relay/1/between/1'],
    ['corridor/administration-unknown', '/relay/1/between/2'],
  ]);
});
