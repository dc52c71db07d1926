import { expect, test } from '@jest/globals';
import { err, ok, type Result } from 'neverthrow';
import { fault, type Fault, type GatewayEvent } from '../../src/index.ts';
import { IDLE, repeat } from '../../src/gateway/loop.ts';

async function run(rounds: readonly (() => Result<number, Fault>)[]) {
  const pauses: number[] = [];
  const events: GatewayEvent[] = [];
  let round = 0;
  const clock = {
    now: () => new Date(0),
    wait: (milliseconds: number) => {
      pauses.push(milliseconds);
      return Promise.resolve();
    },
  };
  await repeat(
    { clock, observe: (event) => events.push(event) },
    'the work',
    async () => (rounds[round++] as () => Result<number, Fault>)(),
    { stopped: () => round >= rounds.length, signal: () => new AbortController().signal },
  );
  return { pauses, events };
}
const locked = () => err(fault('store/locked', { reason: 'test' }));

test('work that did something is done again at once, idle work after a pause', async () => {
  const { pauses, events } = await run([() => ok(3), () => ok(1), () => ok(0), () => ok(0)]);
  expect(pauses).toEqual([IDLE, IDLE]);
  expect(events).toEqual([]);
});

test('work that fails is told and tried again after longer and longer pauses, up to half a minute', async () => {
  const { pauses, events } = await run([...Array.from({ length: 12 }, () => locked), () => ok(0)]);
  expect(events).toHaveLength(12);
  expect(events[0]).toMatchObject({ event: 'failed', what: 'the work', fault: { code: 'store/locked' } });
  expect(pauses[0]).toBeLessThanOrEqual(IDLE);
  expect(pauses[11]).toBeGreaterThanOrEqual(15_000);
  expect(Math.max(...pauses)).toBeLessThanOrEqual(30_000);
  expect(pauses[12]).toBe(IDLE);
});

test('work that throws is told and goes on', async () => {
  const { events } = await run([
    () => {
      throw new Error('a defect');
    },
    () => ok(0),
  ]);
  expect(events).toMatchObject([{ fault: { code: 'gateway/broken' } }]);
});

test('what is stopped before it begins does nothing', async () => {
  expect((await run([])).pauses).toEqual([]);
});
