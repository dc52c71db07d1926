import { expect, test } from '@jest/globals';
import { administrationsOf, itineraryFaults } from '../../src/corridor/itinerary.ts';
import { corridorOf } from './fixtures.ts';

const corridor = corridorOf('lome-niamey');

test.each(corridor.route)('the route $id is faultless', ({ offices }) => {
  expect(itineraryFaults(corridor, offices)).toEqual([]);
});

test.each([
  ['an office twice', ['TGLFP', 'TGCNK', 'TGLFP'], [{ at: 2, wrong: 'office-twice' }]],
  ['a border away from its offices', ['TGLFP', 'BFOUA'], [{ at: 1, wrong: 'not-facing', border: ['TG', 'BF'] }]],
  [
    'a border crossed back',
    ['TGCNK', 'BFCNK', 'TGCNK'],
    [
      { at: 2, wrong: 'office-twice' },
      { at: 2, wrong: 'border-twice', border: ['BF', 'TG'] },
    ],
  ],
  ['an office that nobody knows', ['TGLFP', 'XXXXX', 'NENIA'], []],
])('%s', (_, offices, expected) => {
  expect(itineraryFaults(corridor, offices)).toEqual(expected);
});

test('the administrations of an itinerary stand in the order of travel', () => {
  expect(administrationsOf(corridor, ['TGLFP', 'TGCNK', 'BFCNK', 'BFKTC', 'NEMKL', 'XXXXX'])).toEqual([
    'TG',
    'BF',
    'NE',
  ]);
});
