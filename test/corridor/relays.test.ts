import { expect, test } from '@jest/globals';
import { findRelay, mayRelay } from '../../src/corridor/relays.ts';
import { corridorOf } from './fixtures.ts';

const corridor = corridorOf('lome-niamey-hub');

test('a relay carries between the administrations that it is named for, in both directions, and no others', () => {
  expect(mayRelay(corridor, 'hub', 'TG', 'NE')).toBe(true);
  expect(mayRelay(corridor, 'hub', 'NE', 'TG')).toBe(true);
  expect(mayRelay(corridor, 'hub', 'TG', 'BF')).toBe(false);
  expect(mayRelay(corridor, 'hub', 'TG', 'TG')).toBe(false);
  expect(mayRelay(corridor, 'other', 'TG', 'NE')).toBe(false);
});

test('a corridor without relays names none', () => {
  expect(findRelay(corridor, 'hub')?.names.en).toBe('Regional hub');
  expect(findRelay(corridorOf('lome-niamey'), 'hub')).toBeUndefined();
});

test('the corridor with the hub is that without it otherwise', () => {
  const { id, names, signatures, relay, ...rest } = corridor;
  const direct = corridorOf('lome-niamey');
  expect({ ...rest, id: direct.id, names: direct.names, signatures: direct.signatures }).toEqual(direct);
  expect([id, names.en, signatures, relay?.length]).toEqual([
    'lome-niamey-hub',
    expect.stringContaining('hub'),
    'required',
    1,
  ]);
});
