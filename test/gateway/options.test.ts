import { expect, test } from '@jest/globals';
import { backOff, partsOf, randomId, systemClock } from '../../src/gateway/options.ts';

test('ids are 32 hexadecimal digits and do not repeat', () => {
  const ids = Array.from({ length: 1000 }, randomId);
  expect(ids.every((id) => /^[0-9a-f]{32}$/.test(id))).toBe(true);
  expect(new Set(ids).size).toBe(1000);
});

test('a pause doubles up to the longest and is at least the half of it', () => {
  for (const [n, whole] of [
    [1, 10],
    [2, 20],
    [3, 40],
    [7, 500],
    [1000, 500],
  ] as const) {
    const pauses = Array.from({ length: 100 }, () => backOff(n, 10, 500));
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(whole / 2);
    expect(Math.max(...pauses)).toBeLessThanOrEqual(whole);
    expect(new Set(pauses).size).toBeGreaterThan(50);
  }
});

test('a wait of the system’s clock ends with its signal, without an error', async () => {
  const waiting = new AbortController();
  const wait = systemClock.wait(3_600_000, waiting.signal);
  waiting.abort();
  await expect(wait).resolves.toBeUndefined();
  await expect(systemClock.wait(3_600_000, waiting.signal)).resolves.toBeUndefined();
  expect(Math.abs(systemClock.now().getTime() - Date.now())).toBeLessThan(60_000);
});

test('what is not said has its default', () => {
  const parts = partsOf({} as never, () => undefined);
  expect(parts.autoDischarge).toBe(false);
  expect(parts.clock).toBe(systemClock);
  expect(parts.newId).toBe(randomId);
  expect(() => parts.observe({ event: 'sent', id: '1', name: 'x', recipient: 'BF' })).not.toThrow();
});
