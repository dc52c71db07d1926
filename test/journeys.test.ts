import { beforeAll, expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { journeys, openStage, playJourney } from '../src/conformance/index.ts';
import { type SchemaEngine, loadSchemaEngine } from '../src/index.ts';
import { FIXTURES } from './fixture-files.ts';

const all = journeys()._unsafeUnwrap();
let engine: SchemaEngine;

beforeAll(async () => {
  engine = (await loadSchemaEngine())._unsafeUnwrap();
});

test.each(all.map((journey) => [`${journey.number} ${journey.title.en}`, journey] as const))(
  'journey %s goes as its file says',
  async (_, journey) => {
    const stage = (await openStage(journey, { engine }))._unsafeUnwrap();
    const played = await playJourney(journey, stage);
    expect((await stage.ends.close()).isOk()).toBe(true);
    expect(played.isErr() ? played.error : played.value.differences).toEqual([]);
    expect(played._unsafeUnwrap().steps).toHaveLength(journey.step.length);
  },
  30_000,
);

test('the files are numbered from 1 without a gap, and begin with their number', () => {
  const files = readdirSync(join(FIXTURES, 'journeys')).filter((name) => name.endsWith('.json'));
  expect(all.map(({ number }) => number)).toEqual(all.map((_, at) => at + 1));
  expect(files.toSorted().map((name) => Number(/^(\d\d)-[a-z0-9-]+\.json$/.exec(name)?.[1]))).toEqual(
    all.map(({ number }) => number),
  );
});

test('every journey has a title of its own in both languages', () => {
  for (const language of ['en', 'fr'] as const) {
    const titles = all.map(({ title }) => title[language]);
    expect(new Set(titles).size).toBe(all.length);
    expect(all.map(({ story }) => story[language]).filter((story) => !/^\p{Lu}.{80,}[.]$/su.test(story))).toEqual([]);
  }
});
