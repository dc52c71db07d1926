import { expect, test } from '@jest/globals';
import { openDemoEnds } from '../../src/cli/demo-ends.ts';
import { openDemoFolder } from '../../src/cli/demo-files.ts';
import { journeyClock } from '../../src/conformance/journey-clock.ts';
import { plan } from './demo-support.ts';
import { folderOf } from './run.ts';

const folder = folderOf('demo-ends');
const { corridor } = plan();
const clock = journeyClock('2026-03-10T00:00:00+00:00');
const open = (broker?: string) => {
  const made = openDemoFolder(folder, ['TG', 'BF'])._unsafeUnwrap();
  return openDemoEnds(corridor, ['TG', 'BF'], made, clock, broker);
};

test('a gateway for each administration, each with its own store', async () => {
  const ends = (await open())._unsafeUnwrap();
  expect(ends.list.map(({ administration }) => administration)).toEqual(['TG', 'BF']);
  expect(new Set(ends.list.map(({ store }) => store)).size).toBe(2);
  expect((await ends.settled()).isOk()).toBe(true);
  expect((await ends.close()).isOk()).toBe(true);
});

test('an address that is none is refused', async () => {
  expect((await open('mqtt://host:1'))._unsafeUnwrapErr().code).toBe('transport/address');
});
