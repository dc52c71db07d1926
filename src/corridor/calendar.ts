import { DateTime, Duration } from 'luxon';
import type { Calendar, Corridor, DayCount } from './corridor.ts';
import { findAdministration, findOffice } from './offices.ts';

/** The day on which an instant falls at an office: days begin and end by the time zone of its administration. */
export function dayOf(corridor: Corridor, office: string, instant: string): string {
  return isoDay(DateTime.fromISO(instant, { zone: zoneOf(corridor, office) }));
}

/**
 * The last day of a time limit: so many days after the day of the instant, counted in the office's zone.
 *
 * Working days leave out the weekend and the holidays of the office's calendar. Whole days are counted, never hours, so that a change of the clocks moves nothing.
 */
export function addDays(corridor: Corridor, office: string, from: string, { days, working }: DayCount): string {
  let day = DateTime.fromISO(dayOf(corridor, office, from), { zone: 'utc' });
  if (!working) return isoDay(day.plus({ days }));
  for (let left = days; left > 0; ) {
    day = day.plus({ days: 1 });
    if (isWorkingDay(corridor, office, isoDay(day))) left -= 1;
  }
  return isoDay(day);
}

/** The day so many months after another; where the month is shorter, its last day. */
export function addMonths(day: string, months: number): string {
  return isoDay(DateTime.fromISO(day, { zone: 'utc' }).plus({ months }));
}

/** Whether the office's calendar has the day as neither weekend nor holiday. */
export function isWorkingDay(corridor: Corridor, office: string, day: string): boolean {
  const { weekend, holiday } = calendarOf(corridor, office);
  if (weekend?.includes(DateTime.fromISO(day, { zone: 'utc' }).weekday)) return false;
  return holiday === undefined || !holiday.some((each) => each.date === day);
}

/** The calendar of an office: its own, or that of its administration. */
export function calendarOf(corridor: Corridor, office: string): Calendar {
  const { calendar, administration } = known(findOffice(corridor, office), office);
  const id = calendar ?? known(findAdministration(corridor, administration), administration).calendar;
  return known(
    corridor.calendar.find((each) => each.id === id),
    id,
  );
}

/** The last instant of a day at an office, with the offset that holds there then. */
export function endOfDay(corridor: Corridor, office: string, day: string): string {
  return write(DateTime.fromISO(day, { zone: zoneOf(corridor, office) }).endOf('day'));
}

/**
 * The first instant from this one on at which the office is open, for what asks an officer to act: a time limit itself ends with its last day, open or not,
 * and one of hours and minutes runs by the clock.
 *
 * Without hours in its calendar an office is always open. Hours are those of the clock there, so that a change of the clocks moves them with it.
 */
export function fromOpening(corridor: Corridor, office: string, instant: string): string {
  const { hours } = calendarOf(corridor, office);
  if (hours === undefined) return instant;
  const from = DateTime.fromISO(instant, { zone: zoneOf(corridor, office) });
  for (let day = from.startOf('day'); ; day = day.plus({ days: 1 })) {
    if (!isWorkingDay(corridor, office, isoDay(day))) continue;
    for (const { opens, closes } of hours.filter(({ weekday }) => weekday === day.weekday)) {
      if (from >= atClock(day, closes)) continue;
      return from >= atClock(day, opens) ? instant : write(atClock(day, opens));
    }
  }
}

/** The instant so much later, with the same offset; a day is 24 hours. */
export function addDuration(instant: string, duration: string): string {
  const length = Duration.fromISO(duration).toMillis();
  return write(DateTime.fromISO(instant, { setZone: true }).plus(length));
}

/** Negative, zero or positive as the first instant is before, equal to or after the second, whatever their offsets. */
export function compareInstants(one: string, other: string): number {
  return Date.parse(one) - Date.parse(other);
}

/** The length of an ISO 8601 duration in milliseconds. */
export function millisecondsOf(duration: string): number {
  return Duration.fromISO(duration).toMillis();
}

function zoneOf(corridor: Corridor, office: string): string {
  const { administration } = known(findOffice(corridor, office), office);
  return known(findAdministration(corridor, administration), administration).timeZone;
}

function atClock(day: DateTime, time: string): DateTime {
  const [hour, minute] = time.split(':').map(Number);
  return hour === 24 ? day.plus({ days: 1 }) : day.set({ hour: hour ?? 0, minute: minute ?? 0 });
}

function isoDay(time: DateTime): string {
  return time.toFormat('yyyy-MM-dd');
}

function write(time: DateTime): string {
  return time.toFormat(time.millisecond === 0 ? "yyyy-MM-dd'T'HH:mm:ssZZ" : "yyyy-MM-dd'T'HH:mm:ss.SSSZZ");
}

/** A checked corridor and a message that passed the rules name nothing that is not there; anything else is an error of the program. */
function known<T>(found: T | undefined, name: string): T {
  if (found === undefined) throw new TypeError(`The corridor knows no ${name}.`);
  return found;
}
