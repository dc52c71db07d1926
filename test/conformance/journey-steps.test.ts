import { expect, jest, test } from '@jest/globals';
import { takeJourneyStep } from '../../src/conformance/journey-steps.ts';
import { messagesSince, stateKey, statesNow } from '../../src/conformance/journey-found.ts';
import { passTime } from '../../src/conformance/journey-time.ts';
import { timeOf } from '../../src/conformance/play-journey.ts';
import { shipped, stageOf } from './journey-support.ts';

jest.setTimeout(30_000);

test('an act of an office that no gateway holds is a refusal of the journey, one that the process refuses is not', async () => {
  const journey = shipped(1);
  const stage = await stageOf(journey);
  const [act] = journey.step;
  if (act?.do !== 'act') throw new Error('another journey');
  expect((await takeJourneyStep(journey, stage, { ...act, office: 'GHTEM' }))._unsafeUnwrapErr().code).toBe(
    'process/not-yours',
  );
  const taken = await takeJourneyStep(journey, stage, { ...act, act: 'release', facts: {} });
  expect(taken._unsafeUnwrap().refused?.stage).toBe('process');
  await stage.ends.close();
});

test('an act on a loading is done for all its movements; it is refused where no such loading is known', async () => {
  const journey = shipped(54);
  const stage = await stageOf(journey);
  const at = journey.step.findIndex((step) => step.do === 'act' && step.loading !== undefined);
  for (const step of journey.step.slice(0, at)) {
    (await passTime(stage, timeOf(step)))._unsafeUnwrap();
    (await takeJourneyStep(journey, stage, step))._unsafeUnwrap();
  }
  const passage = journey.step[at];
  if (passage?.do !== 'act') throw new Error('another journey');
  (await passTime(stage, timeOf(passage)))._unsafeUnwrap();
  const unknown = await takeJourneyStep(journey, stage, { ...passage, loading: 'none' });
  expect(unknown._unsafeUnwrap().refused?.code).toBe('process/unknown-loading');
  expect((await takeJourneyStep(journey, stage, passage))._unsafeUnwrap().refused).toBeUndefined();
  const again = await takeJourneyStep(journey, stage, { ...passage, actId: 'another' });
  expect(again._unsafeUnwrap().refused?.code).toBe('process/out-of-sequence');
  const states = (await statesNow(journey, stage.ends))._unsafeUnwrap();
  const passed = journey.movement.map(({ reference }) => stateKey({ reference, office: 'TGCNK', role: 'transit' }));
  expect(passed.map((key) => states.get(key))).toEqual(['crossed', 'crossed', 'crossed']);
  await stage.ends.close();
});

test('lines go down and come up', async () => {
  const journey = shipped(1);
  const stage = await stageOf(journey);
  const at = '2026-03-10T10:00:00+00:00';
  const line = { do: 'line', administration: 'BF', at } as const;
  const envelope = { id: 'a', sender: 'TG', recipient: 'BF', headers: {}, body: new Uint8Array() };
  await takeJourneyStep(journey, stage, { ...line, is: 'down' });
  expect(stage.wire.isStuck(envelope)).toBe(true);
  await takeJourneyStep(journey, stage, { ...line, is: 'up' });
  expect(stage.wire.isStuck(envelope)).toBe(false);
  await stage.ends.close();
});

test('a neighbour is asked whether it is there, and all parties are told of an outage', async () => {
  const journey = shipped(1);
  const stage = await stageOf(journey);
  const at = '2026-03-10T10:00:00+00:00';
  (await takeJourneyStep(journey, stage, { do: 'ask', administration: 'TG', neighbour: 'BF', at }))._unsafeUnwrap();
  const notice = { planned: true, from: at, what: 'line', fallback: true };
  (await takeJourneyStep(journey, stage, { do: 'announce', administration: 'BF', at, notice }))._unsafeUnwrap();
  (await stage.ends.settled())._unsafeUnwrap();
  expect(messagesSince(stage, 0).map(({ code }) => code)).toEqual(expect.arrayContaining(['TR974', 'TR975', 'TR070']));
  const stranger = { do: 'ask', administration: 'GH', neighbour: 'BF', at } as const;
  expect((await takeJourneyStep(journey, stage, stranger))._unsafeUnwrapErr().code).toBe('gateway/journey-place');
  await stage.ends.close();
});
