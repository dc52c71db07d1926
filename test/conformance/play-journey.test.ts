import { expect, jest, test } from '@jest/globals';
import { playJourney, timeOf } from '../../src/conformance/index.ts';
import { shipped, stageOf } from './journey-support.ts';

jest.setTimeout(30_000);

test('each step is shown with what was found after it', async () => {
  const journey = shipped(1);
  const stage = await stageOf(journey);
  const shown: string[] = [];
  const played = (
    await playJourney(journey, stage, ({ number, step }) => void shown.push(`${number} ${step.do}`))
  )._unsafeUnwrap();
  await stage.ends.close();
  expect(shown).toEqual(journey.step.map((_, at) => `${at + 1} act`));
  expect(played.steps[1]?.found.messages.map(({ code }) => code)).toEqual(['TR001', 'TR050']);
  expect(played.differences).toEqual([]);
});

test('every way in which a journey can differ is told', async () => {
  const journey = shipped(10);
  const [initiate, release, down] = journey.step;
  if (initiate === undefined || release?.do !== 'act' || down === undefined) throw new Error('another journey');
  const wrong = {
    ...journey,
    step: [
      { ...initiate, state: [] },
      { ...release, refused: 'process/needs', message: [{ code: 'TR001', from: 'TG', to: 'NE' }], timer: ['none'] },
    ],
    end: [{ ending: 'discharged', guarantee: 'freed' }],
  };
  const stage = await stageOf(journey);
  const { differences } = (await playJourney(wrong, stage))._unsafeUnwrap();
  await stage.ends.close();
  const reference = '26TGTGLFPT012345J6';
  expect(differences).toEqual([
    { step: 1, what: 'state', expected: '', found: `${reference} TGLFP departure registered` },
    { step: 2, what: 'message', expected: 'TG→NE TR001', found: '' },
    { step: 2, what: 'message', expected: '', found: 'TG→BF TR001' },
    { step: 2, what: 'message', expected: '', found: 'TG→BF TR050' },
    { step: 2, what: 'timer', expected: 'none', found: '' },
    { step: 2, what: 'refusal', expected: 'process/needs', found: '' },
    { what: 'ending', expected: 'discharged', found: '' },
    { what: 'guarantee', expected: 'freed', found: 'booked' },
  ]);
});

test('a stage that cannot go on ends the journey with its fault', async () => {
  const journey = shipped(1);
  const stage = await stageOf(journey);
  await stage.ends.close();
  expect((await playJourney(journey, stage))._unsafeUnwrapErr().code).toMatch(/^(gateway|store)\/closed$/);
});

test('a step is taken at the time at which it is recorded', () => {
  const [act] = shipped(1).step;
  expect(act === undefined ? '' : timeOf(act)).toBe('2026-03-10T09:00:00+00:00');
  expect(timeOf({ do: 'time', at: '2026-03-12T00:00:00+00:00' })).toBe('2026-03-12T00:00:00+00:00');
});
