import { expect, test } from '@jest/globals';
import { repeated, sealsOf } from '../../src/rules/seals.ts';

const container = [{ number: 'CSQU3054383' }, { number: 'MSKU6011672', seal: [{ mark: 'A' }] }];

test('seals stand with their places, those of the vehicle first', () => {
  expect(sealsOf([{ mark: 'A' }, { mark: 'B' }], container, 'newSeal')).toEqual([
    { at: 'newSeal[1]/mark', value: 'A' },
    { at: 'newSeal[2]/mark', value: 'B' },
    { at: 'container[2]/seal/mark', value: 'A' },
  ]);
  expect(sealsOf()).toEqual([]);
});

test('what stands again is found at each place but the first', () => {
  expect(repeated(sealsOf([{ mark: 'A' }], container))).toEqual([{ at: 'container[2]/seal/mark', value: 'A' }]);
  expect(repeated(sealsOf([{ mark: 'B' }], container))).toEqual([]);
});
