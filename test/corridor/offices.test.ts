import { describe, expect, test } from '@jest/globals';
import {
  administrationOf,
  aliasOf,
  areFacing,
  findAdministration,
  findOffice,
  hasRole,
  isInService,
  itineraryOf,
  leastMinutes,
  officeOfAlias,
  officesOf,
  routeBetween,
  routeOf,
} from '../../src/corridor/offices.ts';
import { corridorOf } from './fixtures.ts';

const corridor = corridorOf('lome-ouagadougou');
const office = (code: string) => findOffice(corridor, code) ?? corridor.office[0]!;

describe('an office', () => {
  test('is found by its code, on the days of its service', () => {
    expect(findOffice(corridor, 'BFCNK')?.names.fr).toContain('Cinkassé');
    expect(findOffice(corridor, 'BFCNK', '2018-05-28')?.code).toBe('BFCNK');
    expect(findOffice(corridor, 'BFCNK', '2018-05-27')).toBeUndefined();
    expect(findOffice(corridor, 'XXXXX')).toBeUndefined();
  });

  test('is in service on its first and on its last day', () => {
    const closing = { ...office('BFKPL'), validUntil: '2027-06-30' };
    expect(isInService(closing, '2027-06-30')).toBe(true);
    expect(isInService(closing, '2027-07-01')).toBe(false);
  });

  test('belongs to one administration', () => {
    expect(administrationOf(corridor, 'TGCNK')).toBe('TG');
    expect(administrationOf(corridor, 'XXXXX')).toBeUndefined();
    expect(officesOf(corridor, 'TG').map(({ code }) => code)).toEqual(['TGLFP', 'TGADETIK', 'TGCNK']);
    expect(findAdministration(corridor, 'BF')?.timeZone).toBe('Africa/Ouagadougou');
    expect(findAdministration(corridor, 'NE')).toBeUndefined();
  });

  test('has roles', () => {
    expect(hasRole(office('BFKPL'), 'transit')).toBe(true);
    expect(hasRole(office('BFKPL'), 'departure')).toBe(false);
  });

  test('faces the one across the border', () => {
    expect(areFacing(corridor, 'TGCNK', 'BFCNK')).toBe(true);
    expect(areFacing(corridor, 'TGLFP', 'BFCNK')).toBe(false);
    expect(areFacing(corridor, 'XXXXX', 'BFCNK')).toBe(false);
  });

  test('has an alias in references where its code has not five characters', () => {
    expect(aliasOf(corridor, 'TGLFP')).toBe('TGLFP');
    expect(aliasOf(corridor, 'TGADETIK')).toBe('TGADK');
    expect(aliasOf(corridor, 'XXXXX')).toBeUndefined();
    expect(officeOfAlias(corridor, 'TGADK')).toBe('TGADETIK');
    expect(officeOfAlias(corridor, 'TGXXX')).toBeUndefined();
  });
});

describe('a route', () => {
  test('is the first that leads from one office to the other', () => {
    expect(routeBetween(corridor, 'TGLFP', 'BFOUA')?.id).toBe('lome-ouagadougou');
    expect(itineraryOf(corridor, 'TGLFP', 'BFOUA')).toEqual(['TGLFP', 'TGCNK', 'BFCNK', 'BFOUA']);
    expect(itineraryOf(corridor, 'BFOUA', 'TGLFP')).toBeUndefined();
  });

  test('is found by its offices', () => {
    expect(routeOf(corridor, ['TGLFP', 'TGCNK', 'BFCNK', 'BFKPL', 'BFOUA'])?.id).toBe('lome-koupela-ouagadougou');
    expect(routeOf(corridor, ['TGLFP', 'TGCNK', 'BFCNK'])).toBeUndefined();
  });
});

describe('the least travel time', () => {
  test.each([
    ['TGLFP', 'TGCNK', 480],
    ['TGCNK', 'TGLFP', 480],
    ['TGCNK', 'BFCNK', 0],
    ['TGLFP', 'TGLFP', 0],
    ['TGLFP', 'BFOUA', undefined],
  ])('from %s to %s is %s minutes', (one, other, minutes) => {
    expect(leastMinutes(corridor, one, other)).toBe(minutes);
  });
});
