import { DateTime } from 'luxon';
import { addDays } from '../corridor/calendar.ts';
import type { Office, Route } from '../corridor/corridor.ts';
import { findAdministration, findOffice } from '../corridor/offices.ts';
import type { Conversion } from './conversion.ts';
import { HEADER_FIELDS } from './fields.ts';
import type { Ledger } from './ledger.ts';
import { type Spot, outside, spotOf } from './report.ts';
import { oneLine } from './to-parties.ts';

const { identification, transit, transport, registration, assessment, receipt } = HEADER_FIELDS;

/** The office of departure: as stated, or where the declaration was lodged. */
export function departureOf(c: Conversion): Office | undefined {
  const spot = spotOf(identification.office);
  const written = c.sad.identification.office;
  const code = c.stated(spot, written, c.transit.officeOfDeparture) ?? written;
  if (code === undefined) return c.refuse('missing', spot, { field: 'officeOfDeparture' });
  return findOffice(c.corridor, code) ?? c.refuse('unknown-code', spot, { field: 'officeOfDeparture', value: code });
}

/** The office of destination: as stated, or as box 53 names it, by code or by name. */
export function destinationOf(c: Conversion): Office | undefined {
  const spot = spotOf(transit.destination);
  const written = c.sad.transit.destination;
  const code = c.stated(spot, written, c.transit.officeOfDestination) ?? written;
  if (code === undefined) return c.refuse('missing', spot, { field: 'officeOfDestination' });
  const isNamed = ({ names }: Office) => [names.en, names.fr].some((name) => plain(name) === plain(code));
  const named = c.corridor.office.filter(isNamed);
  const office = findOffice(c.corridor, code) ?? (named.length === 1 ? named[0] : undefined);
  if (office === undefined) return c.refuse('unknown-code', spot, { field: 'officeOfDestination', value: code });
  if (office.code !== code) c.note('converted', spot, { from: code, to: office.code });
  return office;
}

/** The route of the corridor between the two: the stated one, one over the border office of box 29, or the first of the agreement. */
export function routeFor(c: Conversion, departure: Office, destination: Office): Route | undefined {
  const written = c.sad.transport.borderOffice;
  const route = routeOver(c, departure, destination, written);
  if (route !== undefined && written !== undefined && !route.offices.includes(written))
    c.note('dropped', spotOf(transport.borderOffice), { from: written });
  return route;
}

/** The route of the corridor between the two: the stated one, one over that office, or the first of the agreement. */
export function routeOver(c: Ledger, departure: Office, destination: Office, border?: string): Route | undefined {
  const spot = outside('itinerary', 'Itinerary', 'Itinéraire');
  const between = c.corridor.route.filter(
    ({ offices }) => offices[0] === departure.code && offices.at(-1) === destination.code,
  );
  const over = between.filter(({ offices }) => border !== undefined && offices.includes(border));
  const route =
    c.transit.route === undefined ? (over[0] ?? between[0]) : between.find(({ id }) => id === c.transit.route);
  if (route === undefined) {
    const value = c.transit.route ?? `${departure.code} - ${destination.code}`;
    return c.refuse('unknown-code', spot, { field: between.length > 0 ? 'route' : 'officeOfDestination', value });
  }
  c.note('corridor', spot, { to: route.offices.join(' - ') });
  return route;
}

/** When the goods were released: as stated, as the act of release says, or the start of the day that the profile takes for it. */
export function releaseOf(c: Conversion, departure: Office | undefined): string | undefined {
  const by = c.profile.released;
  const field = { registration, assessment, receipt }[by ?? 'registration'].date;
  const written = by === undefined ? undefined : c.sad[by].date;
  const spot = by === undefined ? outside('releasedAt', 'Release', 'Mainlevée') : spotOf(field);
  for (const act of ['assessment', 'receipt'] as const) {
    const from = act === by ? undefined : c.sad[act].date;
    if (from !== undefined) c.note('dropped', spotOf({ assessment, receipt }[act].date), { from });
  }
  const stated = c.stated(spot, written, c.transit.releasedAt);
  if (stated !== undefined) return stated;
  if (c.releasedAt !== undefined) {
    c.note('act', spot, { ...(written === undefined ? {} : { from: written }), to: c.releasedAt });
    return c.releasedAt;
  }
  if (written === undefined) return c.refuse('missing', spot, { field: 'releasedAt' });
  const day = c.day(spot, written, 'releasedAt');
  if (day === undefined || departure === undefined) return undefined;
  const zone = findAdministration(c.corridor, departure.administration)?.timeZone ?? 'utc';
  const instant = DateTime.fromISO(day, { zone }).toFormat("yyyy-MM-dd'T'HH:mm:ssZZ");
  c.note('converted', spot, { from: written, to: instant });
  return instant;
}

/** The last day: as stated, as box D has it, or by the route's time limit from the day of release. */
export function timeLimitOf(c: Conversion, route?: Route, releasedAt?: string): string | undefined {
  const spot = spotOf(transit.timeLimit);
  const written = c.sad.transit.timeLimit;
  const stated = c.stated(spot, written, c.transit.timeLimit);
  if (stated !== undefined) return stated;
  if (written !== undefined) return c.day(spot, written, 'timeLimit');
  return limitBy(c, spot, route, releasedAt);
}

/** The last day by the route's time limit from the day of release. */
export function limitBy(c: Ledger, spot: Spot, route?: Route, releasedAt?: string): string | undefined {
  const departure = route?.offices[0];
  if (route === undefined || departure === undefined || releasedAt === undefined) return undefined;
  const limit = addDays(c.corridor, departure, releasedAt, route.timeLimit);
  c.note('corridor', spot, { to: limit });
  return limit;
}

/** A name as it is compared: without case, accents and runs of blanks. */
function plain(name: string): string {
  return oneLine(name).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
