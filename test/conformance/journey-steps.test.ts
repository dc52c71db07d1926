import { expect, jest, test } from '@jest/globals';
import { takeJourneyStep } from '../../src/conformance/journey-steps.ts';
import { messagesSince } from '../../src/conformance/journey-found.ts';
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
