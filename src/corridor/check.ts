import { IANAZone } from 'luxon';
import type { FaultItem } from '../fault.ts';
import { checkCalendars } from './check-calendars.ts';
import { checkCodeTables } from './check-code-tables.ts';
import { checkRelays } from './check-relays.ts';
import { checkRoutes } from './check-routes.ts';
import type { Corridor } from './corridor.ts';
import { checkLoweredRules } from './fixed-rules.ts';
import { administrationOf, aliasOf, findOffice } from './offices.ts';
import { type Path, notUnique, remark, unknownAdministration, unknownOffice } from './remark.ts';

/** What does not fit together in an agreement of the right form; all of it, in the order of the document. */
export function checkAgreement(corridor: Corridor): readonly FaultItem[] {
  return [
    ...checkValidity([], corridor),
    ...checkLoweredRules(corridor),
    ...checkAdministrations(corridor),
    ...checkOffices(corridor),
    ...checkCalendars(corridor),
    ...checkRelays(corridor),
    ...checkRoutes(corridor),
    ...checkGuarantee(corridor),
    ...checkCodeTables(corridor),
    ...notUnique(
      corridor.confirmation ?? [],
      ['confirmation'],
      ({ administration }) => administration,
      'administration',
    ),
    ...(corridor.confirmation ?? []).flatMap(({ administration }, at) =>
      unknownAdministration(corridor, administration, ['confirmation', at, 'administration']),
    ),
  ];
}

function checkAdministrations(corridor: Corridor): readonly FaultItem[] {
  return [
    ...notUnique(corridor.administration, ['administration'], ({ code }) => code, 'code'),
    ...corridor.administration.flatMap(({ timeZone, calendar }, at) => [
      ...(IANAZone.isValidZone(timeZone)
        ? []
        : [remark(['administration', at, 'timeZone'], 'time-zone', { value: timeZone }, '12')]),
      ...unknownCalendar(corridor, calendar, ['administration', at, 'calendar']),
    ]),
  ];
}

function checkOffices(corridor: Corridor): readonly FaultItem[] {
  return [
    ...notUnique(corridor.office, ['office'], ({ code }) => code, 'code'),
    ...corridor.office.flatMap((office, at) => {
      const path = ['office', at];
      return [
        ...unknownAdministration(corridor, office.administration, [...path, 'administration']),
        ...checkAlias(corridor, office.code, at),
        ...notUnique(office.roles, [...path, 'roles'], (role) => role),
        ...checkValidity(path, office),
        ...(office.facing ?? []).flatMap((other, n) =>
          checkFacing(corridor, office.code, other, [...path, 'facing', n]),
        ),
        ...(office.travel ?? []).flatMap(({ to }, n) => unknownOffice(corridor, to, [...path, 'travel', n, 'to'])),
        ...notUnique(office.travel ?? [], [...path, 'travel'], ({ to }) => to, 'to'),
        ...(office.calendar === undefined ? [] : unknownCalendar(corridor, office.calendar, [...path, 'calendar'])),
      ];
    }),
  ];
}

function checkAlias(corridor: Corridor, code: string, at: number): readonly FaultItem[] {
  const alias = aliasOf(corridor, code);
  if (alias === undefined) return [remark(['office', at, 'alias'], 'alias-missing', { value: code }, '13')];
  const other = corridor.office
    .slice(0, at)
    .find((each) => each.code !== code && aliasOf(corridor, each.code) === alias);
  if (other === undefined) return [];
  return [
    remark(['office', at, alias === code ? 'code' : 'alias'], 'alias-taken', { value: alias, other: other.code }),
  ];
}

function checkFacing(corridor: Corridor, office: string, value: string, path: Path): readonly FaultItem[] {
  const other = findOffice(corridor, value);
  if (other === undefined) return unknownOffice(corridor, value, path);
  if (other.administration === administrationOf(corridor, office))
    return [remark(path, 'facing-at-home', { value, office })];
  return other.facing?.includes(office) === true ? [] : [remark(path, 'facing-one-sided', { value, office })];
}

function checkGuarantee(corridor: Corridor): readonly FaultItem[] {
  const terms = corridor.guarantee.contribution ?? [];
  const path = ['guarantee', 'contribution'];
  return [
    ...notUnique(terms, path, ({ supply }) => supply, 'supply'),
    ...terms.flatMap(({ collectedBy }, at) =>
      collectedBy.flatMap((office, n) => unknownOffice(corridor, office, [...path, at, 'collectedBy', n])),
    ),
  ];
}

function unknownCalendar({ calendar }: Corridor, id: string, path: Path): readonly FaultItem[] {
  return calendar.some((each) => each.id === id) ? [] : [remark(path, 'calendar-unknown', { value: id }, '12')];
}

function checkValidity(
  path: Path,
  { validFrom, validUntil }: { readonly validFrom: string; readonly validUntil?: string },
): readonly FaultItem[] {
  if (validUntil === undefined || validUntil >= validFrom) return [];
  return [remark([...path, 'validUntil'], 'validity', { from: validFrom, until: validUntil })];
}
