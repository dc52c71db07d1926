import { describe, expect, test } from '@jest/globals';
import { checkCalendars } from '../../src/corridor/check-calendars.ts';
import type { Calendar } from '../../src/corridor/corridor.ts';
import { corridorOf } from './fixtures.ts';

const MORNING = { opens: '07:30', closes: '12:30' };
const AFTERNOON = { opens: '15:00', closes: '17:30' };
const week = [1, 2, 3, 4, 5].flatMap((weekday) => [
  { weekday, ...MORNING },
  { weekday, ...AFTERNOON },
]);
const remarksOn = (...calendar: readonly Calendar[]) =>
  checkCalendars(corridorOf('minimal', { calendar })).map(({ code, pointer, originalValue }) => [
    code,
    pointer,
    originalValue,
  ]);

test('a week with a midday rest fits together', () => {
  expect(remarksOn({ id: 'togo', weekend: [6, 7], hours: week })).toEqual([]);
});

test('a calendar, a holiday and a week off that cannot be', () => {
  const names = { en: 'New Year’s Day', fr: 'Jour de l’an' };
  const day = { date: '2026-01-01', names };
  expect(
    remarksOn({ id: 'togo', weekend: [1, 2, 3, 4, 5, 6, 7] }, { id: 'togo', weekend: [7], holiday: [day, day] }),
  ).toEqual([
    ['corridor/not-unique', '/calendar/1/id', 'togo'],
    ['corridor/never-open', '/calendar/0/weekend', undefined],
    ['corridor/not-unique', '/calendar/1/holiday/1/date', '2026-01-01'],
  ]);
});

describe('hours', () => {
  test('end after they begin, and begin after the earlier ones of their day', () => {
    const hours = [
      ...week,
      { weekday: 5, opens: '17:00', closes: '20:00' },
      { weekday: 4, opens: '20:00', closes: '20:00' },
    ];
    expect(remarksOn({ id: 'togo', weekend: [6, 7], hours })).toEqual([
      ['corridor/hours-order', '/calendar/0/hours/10/opens', '17:00'],
      ['corridor/hours-order', '/calendar/0/hours/11/closes', '20:00'],
    ]);
  });

  test('are those of the days that are worked, and of each of them', () => {
    expect(remarksOn({ id: 'togo', weekend: [5, 7], hours: week })).toEqual([
      ['corridor/hours-off', '/calendar/0/hours/8/weekday', '5'],
      ['corridor/hours-off', '/calendar/0/hours/9/weekday', '5'],
      ['corridor/hours-missing', '/calendar/0/hours', '6'],
    ]);
  });
});
