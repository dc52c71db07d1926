import { expect, test } from '@jest/globals';
import { AUDIENCES } from '../../src/processes/recipients.ts';
import { TABLES } from '../../src/processes/tables.ts';
import { AUDIENCE_NAMES, TIMER_NAMES } from '../../src/processes/words.ts';

test('every audience has words of its own', () => {
  expect(Object.keys(AUDIENCE_NAMES).sort()).toEqual(Object.keys(AUDIENCES).sort());
  for (const language of ['en', 'fr'] as const) {
    const words = Object.values(AUDIENCE_NAMES).map((text) => text[language]);
    expect(new Set(words).size).toBe(words.length);
  }
});

test('every timer of the tables has words', () => {
  const timers = new Set(TABLES.rows.flatMap(({ sets = [], clears = [] }) => [...sets, ...clears]));
  expect(timers.size).toBeGreaterThan(0);
  expect(Object.keys(TIMER_NAMES)).toEqual(expect.arrayContaining([...timers]));
});
