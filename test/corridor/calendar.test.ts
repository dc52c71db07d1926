import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import {
  addDays,
  addDuration,
  calendarOf,
  compareInstants,
  dayOf,
  endOfDay,
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
