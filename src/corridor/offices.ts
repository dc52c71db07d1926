import type { Administration, Corridor, Office, Route } from './corridor.ts';

export type OfficeRole = Office['roles'][number];

/** The office of that code; with a day, only where it is in service on that day. */
export function findOffice(corridor: Corridor, code: string, day?: string): Office | undefined {
  const office = corridor.office.find((each) => each.code === code);
  return office === undefined || day === undefined || isInService(office, day) ? office : undefined;
}

/** Whether the office is in service on the day, first and last day included. */
export function isInService(office: Office, day: string): boolean {
  return office.validFrom <= day && (office.validUntil === undefined || day <= office.validUntil);
}

export function hasRole(office: Office, role: OfficeRole): boolean {
  return office.roles.includes(role);
}

/** The offices of an administration, in the order of the agreement. */
export function officesOf(corridor: Corridor, administration: string): readonly Office[] {
  return corridor.office.filter((each) => each.administration === administration);
}

/** The code of the administration that an office belongs to: the only source of its country. */
export function administrationOf(corridor: Corridor, office: string): string | undefined {
  return findOffice(corridor, office)?.administration;
}

export function findAdministration(corridor: Corridor, code: string): Administration | undefined {
  return corridor.administration.find((each) => each.code === code);
}

/** Whether two offices stand at the same place of a border, one on each side. */
export function areFacing(corridor: Corridor, one: string, other: string): boolean {
  return findOffice(corridor, one)?.facing?.includes(other) === true;
}

/** The five characters that name an office in the reference of a movement; undefined for an office that has none. */
export function aliasOf(corridor: Corridor, code: string): string | undefined {
  const office = findOffice(corridor, code);
  return office === undefined ? undefined : (office.alias ?? (code.length === 5 ? code : undefined));
}

/** The code of the office that a reference names by its five characters. */
export function officeOfAlias(corridor: Corridor, alias: string): string | undefined {
  return corridor.office.find((each) => aliasOf(corridor, each.code) === alias)?.code;
}

/** The route from one office to another; the first of the agreement where there are several. */
export function routeBetween(corridor: Corridor, departure: string, destination: string): Route | undefined {
  return corridor.route.find((each) => each.offices[0] === departure && each.offices.at(-1) === destination);
}

/** The offices of that route, both ends included. */
export function itineraryOf(corridor: Corridor, departure: string, destination: string): readonly string[] | undefined {
  return routeBetween(corridor, departure, destination)?.offices;
}

/** The route whose offices are exactly these, in this order. */
export function routeOf(corridor: Corridor, offices: readonly string[]): Route | undefined {
  return corridor.route.find(
    (each) => each.offices.length === offices.length && each.offices.every((office, at) => office === offices[at]),
  );
}

/** Least minutes of travel between two offices, in either direction: 0 where they face each other, undefined where the agreement does not say. */
export function leastMinutes(corridor: Corridor, one: string, other: string): number | undefined {
  if (one === other || areFacing(corridor, one, other)) return 0;
  const said = (from: string, to: string) => findOffice(corridor, from)?.travel?.find((each) => each.to === to);
  return (said(one, other) ?? said(other, one))?.leastMinutes;
}
