import { expect, test } from '@jest/globals';
import { checkRoutes } from '../../src/corridor/check-routes.ts';
import { corridorOf } from './fixtures.ts';

test('every office of a route needs the role of its place', () => {
  const [route] = corridorOf('lome-ouagadougou').route;
  const offices = ['BFKPL', 'BFOUA', 'TGLFP'];
  const corridor = corridorOf('lome-ouagadougou', { route: route === undefined ? [] : [{ ...route, offices }] });
  expect(
    checkRoutes(corridor).map(({ code, pointer, reason }) => [code, pointer, reason.en.match(/role (\w+)/)?.[1]]),
  ).toEqual([
    ['corridor/route-role', '/route/0/offices/0', 'departure'],
    ['corridor/route-role', '/route/0/offices/1', 'transit'],
    ['corridor/route-role', '/route/0/offices/2', 'destination'],
    ['corridor/border-not-facing', '/route/0/offices/2', undefined],
  ]);
});
