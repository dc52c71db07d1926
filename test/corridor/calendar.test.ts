import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import {
  addDays,
  addDuration,
  addMonths,
  calendarOf,
  compareInstants,
  dayOf,
  endOfDay,
  fromOpening,
  isWorkingDay,
  millisecondsOf,
} from '../../src/corridor/calendar.ts';
import { dateTime } from '../../src/messages/leaves.ts';
import { corridorOf } from './fixtures.ts';

const corridor = corridorOf('lome-niamey');
/** The same corridor with Niamey in a zone that changes its clocks, to show that nothing hangs on them. */
const shifting = corridorOf('lome-niamey', {
  administration: corridor.administration.map((each) =>
    each.code === 'NE' ? { ...each, timeZone: 'Europe/Paris' } : each,
  ),
});
const Instant = dateTime('Instant');

describe('the day of an instant', () => {
  test.each([
    ['TGLFP', '2026-03-14T23:30:00+00:00', '2026-03-14'],
    ['NENIA', '2026-03-14T23:30:00+00:00', '2026-03-15'],
    ['NENIA', '2026-03-15T00:30:00+01:00', '2026-03-15'],
    ['TGLFP', '2026-03-15T00:30:00+01:00', '2026-03-14'],
    ['TGLFP', '2026-03-14T23:30:00Z', '2026-03-14'],
  ])('at %s of %s is %s', (office, instant, day) => {
    expect(dayOf(corridor, office, instant)).toBe(day);
  });
});

test.each([
  ['2026-03-18', 7, '2026-10-18'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2026-12-31', 12, '2027-12-31'],
])('%s and %s months are %s', (day, months, then) => {
  expect(addMonths(day, months)).toBe(then);
});

describe('days are added', () => {
  test.each([
    ['TGLFP', '2026-03-12T10:00:00+00:00', 8, false, '2026-03-20'],
    ['TGLFP', '2026-12-30T10:00:00+00:00', 3, false, '2027-01-02'],
    // The weekend, and 20 March 2026, a holiday.
    ['TGLFP', '2026-03-13T10:00:00+00:00', 1, true, '2026-03-16'],
    ['TGLFP', '2026-03-12T10:00:00+00:00', 6, true, '2026-03-23'],
    // A border post works at weekends, but not on New Year’s Day.
    ['BFCNK', '2026-12-31T10:00:00+00:00', 1, true, '2027-01-02'],
    // The same instant is already the next day at Niamey.
    ['NENIA', '2026-03-12T23:30:00+00:00', 1, false, '2026-03-14'],
  ])('at %s to %s: %s (working: %s) give %s', (office, from, days, working, day) => {
    expect(addDays(corridor, office, from, { days, working })).toBe(day);
  });

  test('and a change of the clocks moves nothing', () => {
    const instants = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 200 }), (instant, days) => {
        const from = instant.toISOString();
        const first = DateTime.fromISO(dayOf(shifting, 'NENIA', from), { zone: 'utc' });
        expect(addDays(shifting, 'NENIA', from, { days, working: false })).toBe(first.plus({ days }).toISODate());
      }),
    );
  });
});

describe('the end of a day', () => {
  test.each([
    ['TGLFP', '2026-03-20', '2026-03-20T23:59:59.999+00:00'],
    ['NENIA', '2026-03-20', '2026-03-20T23:59:59.999+01:00'],
  ])('at %s of %s is %s', (office, day, instant) => {
    expect(endOfDay(corridor, office, day)).toBe(instant);
  });

  test('has the offset of that day', () => {
    expect(endOfDay(shifting, 'NENIA', '2026-03-28')).toBe('2026-03-28T23:59:59.999+01:00');
    expect(endOfDay(shifting, 'NENIA', '2026-03-29')).toBe('2026-03-29T23:59:59.999+02:00');
  });
});

describe('an officer is asked to act', () => {
  const week = [1, 2, 3, 4, 5].flatMap((weekday) => [
    { weekday, opens: '07:30', closes: '12:30' },
    { weekday, opens: '15:00', closes: '17:30' },
  ]);
  const withHours = (of: typeof corridor) => ({
    ...of,
    calendar: of.calendar.map((each) =>
      each.id === 'border-posts' ? each : { ...each, weekend: [6, 7], hours: week },
    ),
  });
  const open = withHours(corridor);

  test.each([
    ['at once where the office is open', 'TGLFP', '2026-03-12T16:00:00+00:00', '2026-03-12T16:00:00+00:00'],
    ['at the opening itself', 'TGLFP', '2026-03-12T07:30:00Z', '2026-03-12T07:30:00Z'],
    ['before the opening, at the opening', 'TGLFP', '2026-03-12T05:00:00+00:00', '2026-03-12T07:30:00+00:00'],
    ['in the rest of midday, after it', 'TGLFP', '2026-03-12T12:30:00+00:00', '2026-03-12T15:00:00+00:00'],
    ['at the end of a day, the next day', 'TGLFP', '2026-03-11T23:59:59.999+00:00', '2026-03-12T07:30:00+00:00'],
    ['before a weekend, after it', 'TGLFP', '2026-03-13T23:59:59.999+00:00', '2026-03-16T07:30:00+00:00'],
    ['before a holiday and a weekend, after both', 'TGLFP', '2026-03-19T17:30:00Z', '2026-03-23T07:30:00+00:00'],
    ['by the clock there', 'NENIA', '2026-03-12T06:45:00+00:00', '2026-03-12T06:45:00+00:00'],
    ['with its offset', 'NENIA', '2026-03-12T06:15:00Z', '2026-03-12T07:30:00+01:00'],
    ['by the hours of its own calendar', 'BFCNK', '2026-03-14T23:00:00Z', '2026-03-15T06:00:00+00:00'],
  ])('%s', (_, office, instant, asked) => {
    expect(fromOpening(open, office, instant)).toBe(asked);
  });

  test('at any time where the calendar has no hours', () => {
    expect(fromOpening(corridor, 'TGLFP', '2026-03-14T23:00:00Z')).toBe('2026-03-14T23:00:00Z');
  });

  test('at midnight where the day has no closing', () => {
    const hours = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: '00:00', closes: '24:00' }));
    const always = { ...corridor, calendar: corridor.calendar.map((each) => ({ id: each.id, hours })) };
    expect(fromOpening(always, 'NENIA', '2026-03-14T23:59:59.999+01:00')).toBe('2026-03-14T23:59:59.999+01:00');
  });

  test('at the same hour of the clock when the clocks have changed', () => {
    const paris = withHours(shifting);
    expect(fromOpening(paris, 'NENIA', '2026-03-27T20:00:00+01:00')).toBe('2026-03-30T07:30:00+02:00');
  });
});

describe('working days', () => {
  test('follow the calendar of the office, or else of its administration', () => {
    expect(calendarOf(corridor, 'BFCNK').id).toBe('border-posts');
    expect(calendarOf(corridor, 'BFOUA').id).toBe('burkina-faso');
    expect(isWorkingDay(corridor, 'BFOUA', '2026-08-05')).toBe(false);
    expect(isWorkingDay(corridor, 'TGLFP', '2026-08-05')).toBe(true);
    expect(isWorkingDay(corridor, 'TGLFP', '2026-08-08')).toBe(false);
    expect(isWorkingDay(corridor, 'BFCNK', '2026-08-08')).toBe(true);
  });
});

describe('a duration is added', () => {
  test.each([
    ['2026-03-14T08:15:00+00:00', 'PT15M', '2026-03-14T08:30:00+00:00'],
    ['2026-03-14T23:50:00+01:00', 'PT15M', '2026-03-15T00:05:00+01:00'],
    ['2026-03-14T08:15:00Z', 'P1DT12H', '2026-03-15T20:15:00+00:00'],
    ['2026-03-14T08:15:00.250+00:00', 'PT1H30M', '2026-03-14T09:45:00.250+00:00'],
    // The clocks of Paris change in this night; the offset of the instant stays.
    ['2026-03-28T12:00:00+01:00', 'P1D', '2026-03-29T12:00:00+01:00'],
  ])('%s and %s give %s', (instant, duration, later) => {
    expect(addDuration(instant, duration)).toBe(later);
    expect(Instant.is(addDuration(instant, duration))).toBe(true);
    expect(compareInstants(later, instant)).toBe(millisecondsOf(duration));
  });
});

test('instants are compared whatever their offset', () => {
  expect(compareInstants('2026-03-14T09:15:00+01:00', '2026-03-14T08:15:00Z')).toBe(0);
  expect(compareInstants('2026-03-14T08:14:59+00:00', '2026-03-14T08:15:00+00:00')).toBeLessThan(0);
});

test('an office that the corridor does not have is an error of the program', () => {
  expect(() => dayOf(corridor, 'XXXXX', '2026-03-14T08:15:00Z')).toThrow('XXXXX');
});
