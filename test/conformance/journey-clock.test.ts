import { expect, test } from '@jest/globals';
import { journeyClock } from '../../src/conformance/journey-clock.ts';

test('it starts at its time, and no two readings are the same', () => {
  const clock = journeyClock('2026-03-10T09:30:00+00:00');
  const readings = Array.from({ length: 50 }, () => clock.now().getTime());
  expect(readings[0]).toBeGreaterThanOrEqual(Date.parse('2026-03-10T09:30:00Z'));
  expect(new Set(readings).size).toBe(50);
  expect(readings.toSorted((a, b) => a - b)).toEqual(readings);
});

test('it goes forward to a time and never back', () => {
  const clock = journeyClock('2026-03-10T09:30:00+00:00');
  clock.goTo('2026-03-11T00:00:00+00:00');
  expect(clock.now().toISOString()).toMatch(/^2026-03-11T00:00/);
  clock.goTo('2026-03-10T00:00:00+00:00');
  expect(clock.now().toISOString()).toMatch(/^2026-03-11T00:00/);
});

test('a wait ends when it is called off', async () => {
  const stop = new AbortController();
  const waited = journeyClock('2026-03-10T09:30:00+00:00').wait(600_000, stop.signal);
  stop.abort();
  await expect(waited).resolves.toBeUndefined();
});
