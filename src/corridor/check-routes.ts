import type { FaultItem } from '../fault.ts';
import type { Corridor, Route } from './corridor.ts';
import { itineraryFaults } from './itinerary.ts';
import { findOffice, hasRole } from './offices.ts';
import { type Path, notUnique, remark, unknownOffice } from './remark.ts';

/** Routes name known offices in their roles, cross each border once at offices that face each other, and keep within the longest transit. */
export function checkRoutes(corridor: Corridor): readonly FaultItem[] {
  return [
    ...notUnique(corridor.route, ['route'], ({ id }) => id, 'id'),
    ...corridor.route.flatMap((route, at) => checkRoute(corridor, route, ['route', at])),
  ];
}

function checkRoute(corridor: Corridor, { offices, timeLimit }: Route, path: Path): readonly FaultItem[] {
  const longest = corridor.limits.longestTransit;
  return [
    ...(offices.length < 2 ? [remark([...path, 'offices'], 'route-short', {}, '13')] : []),
    ...offices.flatMap((value, n) => [
      ...unknownOffice(corridor, value, [...path, 'offices', n]),
      ...checkRole(corridor, offices, n, [...path, 'offices', n]),
    ]),
    ...itineraryFaults(corridor, offices).map(({ at, wrong, border }) => {
      const value = offices[at] ?? '';
      const place = [...path, 'offices', at];
      if (wrong === 'office-twice') return remark(place, 'route-office-twice', { value }, '35');
      if (wrong === 'not-facing') return remark(place, 'border-not-facing', { from: offices[at - 1] ?? '', value });
      return remark(place, 'border-twice', { administrations: border?.join('-') ?? '', value });
    }),
    ...(timeLimit.days > longest
      ? [remark([...path, 'timeLimit', 'days'], 'time-limit', { value: timeLimit.days, longest }, '55')]
      : []),
  ];
}

function checkRole(corridor: Corridor, offices: readonly string[], at: number, path: Path): readonly FaultItem[] {
  const value = offices[at] ?? '';
  const office = findOffice(corridor, value);
  const role = at === 0 ? 'departure' : at === offices.length - 1 ? 'destination' : 'transit';
  return office === undefined || hasRole(office, role) ? [] : [remark(path, 'route-role', { value, role })];
}
