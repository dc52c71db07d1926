import { expect, jest, test } from '@jest/globals';
import { err } from 'neverthrow';
import { openStage } from '../../src/conformance/index.ts';
import { fault } from '../../src/index.ts';
import { shipped, stageOf } from './journey-support.ts';

jest.setTimeout(30_000);

test('a gateway for each administration of the corridor, and the clock at the first step', async () => {
  const stage = await stageOf(shipped(1));
  expect(stage.ends.list.map(({ administration }) => administration)).toEqual(['TG', 'BF']);
  expect(stage.clock.now().toISOString()).toMatch(/^2026-03-10T09:00:0/);
  expect((await stage.ends.close()).isOk()).toBe(true);
});

test('parts that cannot be had are the refusal', async () => {
  const refused = await openStage(shipped(1), { parts: () => err(fault('store/noDriver', { reason: 'none' })) });
  expect(refused._unsafeUnwrapErr().code).toBe('store/noDriver');
});
