import { expect, test } from '@jest/globals';
import { pause, pauseBefore } from '../../src/transports/back-off.ts';

test.each([
  [1, 50, 100],
  [2, 100, 200],
  [3, 200, 400],
  [10, 500, 1_000],
  [100_000, 500, 1_000],
])('the pause before attempt %d is between %d and %d ms', (attempt, least, most) => {
  const pauses = Array.from({ length: 200 }, () => pauseBefore(attempt, { first: 100, most: 1_000 }));
  expect(Math.min(...pauses)).toBeGreaterThanOrEqual(least);
  expect(Math.max(...pauses)).toBeLessThanOrEqual(most);
  expect(new Set(pauses).size).toBeGreaterThan(1);
});

test('a signal ends a pause, before it and in it', async () => {
  const stopping = new AbortController();
  const waiting = pause(3_600_000, stopping.signal);
  stopping.abort();
  await expect(waiting).resolves.toBeUndefined();
  await expect(pause(3_600_000, stopping.signal)).resolves.toBeUndefined();
});
