import { expect, test } from '@jest/globals';
import type { Corridor } from '../../src/corridor/corridor.ts';
import { reviewCorridor } from '../../src/corridor/review.ts';
import { corridorOf } from './fixtures.ts';

const settled: Partial<Corridor> = {
  illustrative: false,
  signatures: 'required',
  confirmation: [
    { administration: 'TG', on: '2026-02-01' },
    { administration: 'BF', on: '2026-02-02' },
  ],
};
const review = (change: Partial<Corridor>) =>
  reviewCorridor(corridorOf('lome-ouagadougou', { ...settled, ...change })).map(({ code, pointer }) => [code, pointer]);

test('an agreement that all confirmed leaves nothing open', () => {
  expect(review({})).toEqual([]);
});

test('times of NCTS are remarked on until all administrations have confirmed', () => {
  const times = { ...corridorOf('lome-ouagadougou').times, controlResults: { working: true, days: 3 } };
  const remarks = review({ times, confirmation: [{ administration: 'TG', on: '2026-02-01' }] });
  expect(remarks).toContainEqual(['corridor/unconfirmed', '/administration/1']);
  expect(remarks).toContainEqual(['corridor/times-of-ncts', '/times/recoveryMonths']);
  expect(remarks).not.toContainEqual(['corridor/times-of-ncts', '/times/controlResults']);
});

test('check digits that only warn are remarked on', () => {
  expect(review({ checkDigits: 'warn' })).toEqual([['corridor/check-digits-warn', '/checkDigits']]);
});

test('a rule that only warns is remarked on', () => {
  expect(review({ loweredRule: ['R-0504', 'R-0602'] })).toEqual([
    ['corridor/rule-lowered', '/loweredRule/0'],
    ['corridor/rule-lowered', '/loweredRule/1'],
  ]);
});

test('a leg without a least travel time is remarked on once', () => {
  const office = corridorOf('lome-ouagadougou').office.map(({ travel, ...rest }) =>
    rest.code === 'TGLFP' ? rest : { ...rest, ...(travel === undefined ? {} : { travel }) },
  );
  expect(review({ office })).toEqual([['corridor/no-travel-time', '/route/0/offices/1']]);
});
