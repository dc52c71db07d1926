import { expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { errAsync, okAsync } from 'neverthrow';
import { atStore } from '../../src/cli/at-store.ts';
import { type Gateway, fault } from '../../src/index.ts';
import { CORRIDOR, fixture, folderOf, printer } from './run.ts';

const folder = folderOf('at-store');
const store = join(folder, 'tg.sqlite');
const options = { administration: 'TG', corridor: CORRIDOR, store };
const whose = (gateway: Gateway) => okAsync(gateway.administration);

test('work is done with the gateway of the administration, and shown', async () => {
  const { print, printed } = printer();
  const shown: string[] = [];
  const work = { must: 'open', run: whose, show: (done: string) => void shown.push(done) } as const;
  expect(await atStore(options, print, work)).toBe(0);
  expect(shown).toEqual(['TG']);
  expect(printed.err).toBe('');
});

test('what refuses is said, nothing is shown, and no store is made', async () => {
  const { print, printed } = printer('fr');
  const shown: string[] = [];
  const show = (done: string) => void shown.push(done);
  const missing = join(folder, 'typo.sqlite');
  expect(await atStore({ ...options, store: missing }, print, { run: whose, show })).toBe(1);
  expect(existsSync(missing)).toBe(false);
  const broken = fixture('corridors/broken/malformed.json');
  expect(await atStore({ ...options, corridor: broken }, print, { run: whose, show })).toBe(1);
  expect(await atStore({ ...options, administration: 'ML' }, print, { must: 'open', run: whose, show })).toBe(1);
  const refused = () => errAsync(fault('gateway/closed'));
  expect(await atStore(options, print, { must: 'open', about: 'a.json', run: refused, show })).toBe(1);
  for (const code of ['gateway/no-file', 'corridor/malformed', 'gateway/not-a-party', 'a.json gateway/closed'])
    expect(printed.err).toContain(code);
  expect(shown).toEqual([]);
});
