import { expect, jest, test } from '@jest/globals';
import { timersFired } from '../../src/conformance/journey-found.ts';
import { takeJourneyStep } from '../../src/conformance/journey-steps.ts';
import { passTime } from '../../src/conformance/journey-time.ts';
import { shipped, stageOf } from './journey-support.ts';

jest.setTimeout(30_000);

test('timers run out at their own time, in order, and once', async () => {
  const journey = shipped(1);
  const stage = await stageOf(journey);
  for (const step of journey.step.slice(0, 2)) {
    (await passTime(stage, step.do === 'act' ? step.actAt : step.at))._unsafeUnwrap();
    (await takeJourneyStep(journey, stage, step))._unsafeUnwrap();
  }
  const firedUntil = async (at: string) => {
    (await passTime(stage, at))._unsafeUnwrap();
    return (await timersFired(journey, stage.ends))._unsafeUnwrap().map(({ row }) => row);
  };
  expect(await firedUntil('2026-03-18T23:00:00+00:00')).toEqual([]);
  expect(await firedUntil('2026-03-25T12:00:00+00:00')).toContain('transitTime');
  const once = (await firedUntil('2026-03-25T13:00:00+00:00')).filter((row) => row === 'transitTime');
  expect(once).toEqual(['transitTime']);
  const togo = await stage.ends.list[0]?.gateway.movement(journey.movement[0]?.reference ?? '');
  const fired = togo?._unsafeUnwrap()?.log.find(({ cause }) => cause.kind === 'timer' && cause.row === 'transitTime');
  expect(fired?.at).toMatch(/^2026-03-19T/);
  await stage.ends.close();
});
