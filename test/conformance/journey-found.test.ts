import { expect, jest, test } from '@jest/globals';
import { messagesSince, statesNow } from '../../src/conformance/journey-found.ts';
import { shipped, stageOf } from './journey-support.ts';
import { playJourney } from '../../src/conformance/index.ts';

jest.setTimeout(30_000);

test('states of all administrations, and messages with the rules that they name', async () => {
  const journey = shipped(3);
  const stage = await stageOf(journey);
  (await playJourney(journey, stage))._unsafeUnwrap();
  const states = (await statesNow(journey, stage.ends))._unsafeUnwrap();
  expect([...states.values()].toSorted()).toEqual(['accepted', 'closedElsewhere', 'closedElsewhere', 'discharged']);
  expect([...states.keys()][0]).toBe('26TGTGLFPT012345J6 TGLFP departure');
  expect(messagesSince(stage, 0)).toContainEqual({ code: 'TR903', from: 'TG', to: 'BF', rule: ['W-0955'] });
  expect(messagesSince(stage, stage.wire.carried.length)).toEqual([]);
  expect(messagesSince(stage, 0).map(({ code }) => code)).not.toContain('TR928');
  await stage.ends.close();
});
