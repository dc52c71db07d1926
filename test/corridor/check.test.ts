import { expect, test } from '@jest/globals';
import { checkAgreement } from '../../src/corridor/check.ts';
import { corridorOf } from './fixtures.ts';

test('nothing is said of an agreement that fits together', () => {
  expect(checkAgreement(corridorOf('lome-niamey'))).toEqual([]);
});

test('all that does not fit is said at once, with the value', () => {
  const corridor = corridorOf('minimal', {
    guarantee: {
      currency: 'XOF',
      rateAtRisk: '35',
      contribution: [{ supply: 'overseas', rate: '0.5', collectedBy: ['XXXXX'] }],
    },
    confirmation: [
      { administration: 'TG', on: '2026-02-01' },
      { administration: 'TG', on: '2026-02-02' },
    ],
    validUntil: '2025-12-31',
  });
  expect(checkAgreement(corridor).map(({ code, pointer, originalValue }) => [code, pointer, originalValue])).toEqual([
    ['corridor/validity', '/validUntil', undefined],
    ['corridor/office-unknown', '/guarantee/contribution/0/collectedBy/0', 'XXXXX'],
    ['corridor/not-unique', '/confirmation/1/administration', 'TG'],
  ]);
});

test('a role twice, a facing office that is not there and an alias taken by a code', () => {
  const minimal = corridorOf('minimal');
  const office = minimal.office.map((each) => {
    if (each.code === 'TGLFP') return { ...each, roles: ['departure', 'departure'] as const };
    if (each.code === 'BFCNK') return { ...each, facing: ['TGCNK', 'XXXXX'] };
    return each.code === 'BFOUA' ? { ...each, alias: 'TGLFP' } : each;
  });
  expect(checkAgreement({ ...minimal, office }).map(({ code, pointer }) => [code, pointer])).toEqual([
    ['corridor/not-unique', '/office/0/roles/1'],
    ['corridor/office-unknown', '/office/2/facing/1'],
    ['corridor/alias-taken', '/office/3/alias'],
  ]);
});
