import { expect, test } from '@jest/globals';
import { runJourney } from '../../src/cli/journey.ts';
import { type JourneyLine, journeyFeed } from '../../src/cli/journey-feed.ts';
import { twoEnds } from './demo-support.ts';

const shortly = ({ office, row, kind, message, after }: JourneyLine) =>
  [
    office,
    row,
    kind ?? '-',
    message === undefined ? '-' : `${message.direction} ${message.with} ${message.code}`,
    after ?? '-',
  ].join(' | ');

test('the release as the feeds of both tell it, in the order in which it happened', async () => {
  const world = await twoEnds();
  const shown: JourneyLine[] = [];
  const acts = world.journey.acts.slice(0, 2);
  await runJourney(world, { ...world.journey, acts }, (lines) => shown.push(...lines));
  const lines = shown.map(shortly);
  expect(lines.slice(0, 6)).toEqual([
    'TGLFP | departure.initiateTransit | national | - | registered',
    'TGLFP | departure.release | national | - | released',
    'TGLFP | departure.bookGuarantee | national | - | released',
    'TGLFP | departure.transferRecord | joint | out BF TR001 | released',
    'TGLFP | departure.transferRecord | joint | out BF TR050 | -',
    'TGCNK | transit.openOwnOffices | national | - | expected',
  ]);
  expect(lines.slice(6).sort()).toEqual([
    'BFCNK | transit.receiveRecord.first | joint | in TG TR050 | expected',
    'BFOUA | destination.receiveRecord.first | joint | in TG TR001 | expected',
    'TGLFP | applied | - | in BF TR928 | -',
    'TGLFP | applied | - | in BF TR928 | -',
  ]);
  const times = shown.map(({ at }) => Date.parse(at));
  expect(times.toSorted((a, b) => a - b)).toEqual(times);
  const again = await journeyFeed(world.ends.list, world.journey.reference)();
  expect(again._unsafeUnwrap().map(shortly)).toEqual(lines);
  await world.ends.close();
});

test('other movements are passed over, and a closed store is the refusal', async () => {
  const world = await twoEnds();
  await runJourney(world, { ...world.journey, acts: world.journey.acts.slice(0, 1) }, () => undefined);
  const feed = journeyFeed(world.ends.list, '26TGTGLFPT099999J0');
  expect((await feed())._unsafeUnwrap()).toEqual([]);
  await world.ends.close();
  expect((await feed())._unsafeUnwrapErr().code).toBe('store/closed');
});
