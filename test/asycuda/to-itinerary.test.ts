import { expect, test } from '@jest/globals';
import { departureOf, destinationOf, releaseOf, routeFor, timeLimitOf } from '../../src/asycuda/to-itinerary.ts';
import { PROFILES } from '../../src/asycuda/profile.ts';
import type { Conversion } from '../../src/asycuda/conversion.ts';
import { conversionOf, linesOf, ouagadougou, remarksOf, sadWith } from './support.ts';

const office = (code: string) => {
  const found = ouagadougou.office.find((each) => each.code === code);
  if (found === undefined) throw new TypeError(code);
  return found;
};
const [lome, ouaga] = [office('TGLFP'), office('BFOUA')];
const route = (c: Conversion) => routeFor(c, lome, ouaga)?.id;

test('the office of departure is where the declaration was lodged, or stated', () => {
  expect(departureOf(conversionOf(sadWith()))).toBe(lome);
  const stated = conversionOf(sadWith(), { transit: { officeOfDeparture: 'TGADETIK' } });
  expect(departureOf(stated)?.alias).toBe('TGADK');
  const foreign = conversionOf(sadWith([/TGLFP<\/Customs_c/, 'GDSGO</Customs_c']));
  expect(departureOf(foreign)).toBeUndefined();
  expect(foreign.remarks).toMatchObject([{ code: 'unknown-code', value: 'GDSGO', field: 'officeOfDeparture' }]);
});

test.each([
  ['BFOUA', 'BFOUA'],
  ['Ouagadougou', 'BFOUA'],
  ['OUAGADOUGOU, port  sec Ouagarinter', 'BFOGI'],
  ['koupela', 'BFKPL'],
])('%s in box 53 is %s, by code or by name', (written, code) => {
  const c = conversionOf(sadWith([/<Office>BFOUA/, `<Office>${written} `]));
  expect(destinationOf(c)?.code).toBe(code);
  expect(linesOf(c)).toHaveLength(written === code ? 0 : 1);
});

test('a destination that the corridor does not know, or that is missing, is refused', () => {
  const unknown = conversionOf(sadWith([/<Office>BFOUA/, '<Office>Bobo']));
  const missing = conversionOf(sadWith([/<Office>BFOUA/, '<Office>']));
  expect([destinationOf(unknown), destinationOf(missing)]).toEqual([undefined, undefined]);
  expect([...remarksOf(unknown), ...remarksOf(missing)]).toEqual([
    'unknown-code | /ASYCUDA/Transit/Destination/Office | officeOfDestination',
    'missing | /ASYCUDA/Transit/Destination/Office | officeOfDestination',
  ]);
});

test('the route is the first of the agreement, the one over the border office, or the stated one', () => {
  expect(route(conversionOf(sadWith()))).toBe('lome-ouagadougou');
  expect(route(conversionOf(sadWith([/<Code>TGCNK/, '<Code>BFKPL'])))).toBe('lome-koupela-ouagadougou');
  const stated = conversionOf(sadWith(), { transit: { route: 'lome-koupela-ouagadougou' } });
  expect(route(stated)).toBe('lome-koupela-ouagadougou');
  expect(linesOf(stated)).toEqual(['corridor | itinerary |  | TGLFP - TGCNK - BFCNK - BFKPL - BFOUA']);
});

test('a border office that is not on the route is reported; no route refuses', () => {
  const elsewhere = conversionOf(sadWith([/<Code>TGCNK/, '<Code>TGKPA']));
  expect(route(elsewhere)).toBe('lome-ouagadougou');
  expect(linesOf(elsewhere)).toContain('dropped | /ASYCUDA/Transport/Border_office/Code | TGKPA | ');
  const wrong = conversionOf(sadWith(), { transit: { route: 'lome-ouagarinter' } });
  const none = conversionOf(sadWith());
  expect([route(wrong), routeFor(none, ouaga, lome)]).toEqual([undefined, undefined]);
  expect([...remarksOf(wrong), ...remarksOf(none)]).toEqual([
    'unknown-code | itinerary | route',
    'unknown-code | itinerary | officeOfDestination',
  ]);
});

test('the release is stated, or of the act, or the day that the profile takes, in the zone of the office', () => {
  const day = conversionOf(sadWith());
  expect(releaseOf(day, lome)).toBe('2026-03-10T00:00:00+00:00');
  const act = conversionOf(sadWith(), { releasedAt: '2026-03-10T11:00:00+00:00' });
  expect(releaseOf(act, lome)).toBe('2026-03-10T11:00:00+00:00');
  expect(act.report[0]?.kind).toBe('act');
  const stated = conversionOf(sadWith(), {
    releasedAt: '2026-03-10T11:00:00Z',
    transit: { releasedAt: '2026-03-09T09:00:00Z' },
  });
  expect(releaseOf(stated, lome)).toBe('2026-03-09T09:00:00Z');
  const zones = ouagadougou.administration.map((each) => ({ ...each, timeZone: 'Africa/Niamey' }));
  const east = conversionOf(sadWith(), { corridor: { ...ouagadougou, administration: zones } });
  expect(releaseOf(east, lome)).toBe('2026-03-10T00:00:00+01:00');
});

test('without a field that means released, the release is never assumed', () => {
  const c = conversionOf(sadWith(), { profile: { ...PROFILES.generic, dateOrder: 'MDY' } });
  expect(releaseOf(c, lome)).toBeUndefined();
  expect(remarksOf(c)).toEqual(['missing | releasedAt | releasedAt']);
  const unassessed = conversionOf(sadWith([/<Date>3\/10\/26<\/Date>/, '<Date/>']));
  expect(releaseOf(unassessed, lome)).toBeUndefined();
  expect(remarksOf(unassessed)).toEqual(['missing | /ASYCUDA/Identification/Assessment/Date | releasedAt']);
});

test('the time limit is of box D, or stated, or counted by the route', () => {
  const [first] = ouagadougou.route;
  if (first === undefined) throw new TypeError('no route');
  const limit = (c: Conversion) => timeLimitOf(c, first, '2026-03-10T09:00:00+00:00');
  expect(limit(conversionOf(sadWith([/3\/18\/26/, '3/15/26'])))).toBe('2026-03-15');
  expect(limit(conversionOf(sadWith(), { transit: { timeLimit: '2026-03-17' } }))).toBe('2026-03-17');
  const counted = conversionOf(sadWith([/3\/18\/26/, '']));
  expect(limit(counted)).toBe('2026-03-18');
  expect(linesOf(counted)).toEqual(['corridor | /ASYCUDA/Transit/Time_limit |  | 2026-03-18']);
});
