import { expect, test } from '@jest/globals';
import { runJourney } from '../../src/cli/journey.ts';
import type { JourneyLine } from '../../src/cli/journey-feed.ts';
import { twoEnds } from './demo-support.ts';

test('every act is performed at the gateway of its office, and shown when all is acknowledged', async () => {
  const world = await twoEnds();
  const shown: (readonly JourneyLine[])[] = [];
  const done = await runJourney(world, world.journey, (lines) => shown.push(lines));
  expect(done.isOk()).toBe(true);
  expect(shown).toHaveLength(world.journey.acts.length);
  expect(
    shown
      .at(-1)
      ?.at(-1)
      ?.states.map(({ office, state }) => `${office} ${state}`)
      .sort(),
  ).toEqual(['BFCNK crossed', 'BFOUA accepted', 'TGCNK crossed', 'TGLFP discharged']);
  await world.ends.close();
});

test('an act that is refused ends the journey with its refusal', async () => {
  const world = await twoEnds();
  const [initiate, , , passage] = world.journey.acts;
  const acts = [initiate, passage].flatMap((act) => act ?? []);
  const done = await runJourney(world, { ...world.journey, acts }, () => undefined);
  expect(done._unsafeUnwrapErr().stage).toBe('process');
  await world.ends.close();
});

test('an office that no gateway holds is refused', async () => {
  const world = await twoEnds();
  const acts = world.journey.acts.slice(0, 1).map((act) => ({ ...act, office: 'NENIA' }));
  const done = await runJourney(world, { ...world.journey, acts }, () => undefined);
  expect(done._unsafeUnwrapErr().code).toBe('process/not-yours');
  await world.ends.close();
});
