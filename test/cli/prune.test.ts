import { beforeAll, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { readBefore } from '../../src/cli/prune.ts';
import { REFERENCE, folderOf, jsonLines, run } from './run.ts';

const folder = folderOf('prune');
const store = join(folder, 'TG.sqlite');
const prune = (...rest: string[]) => run(['prune', '--store', store, ...rest]);

beforeAll(async () => {
  expect((await run(['demo', '--out', folder])).code).toBe(0);
}, 60_000);

test('what ended long ago is removed and counted, its log stays', async () => {
  const before = (await run(['movement', REFERENCE, '--store', store])).out;
  expect(jsonLines((await prune('--before', '2020-01-01', '--feed-read', '999', '--json')).out)).toEqual([
    { outbox: 0, feed: 0 },
  ]);
  const [counted] = jsonLines((await prune('--before', '2999-01-01T00:00:00Z', '--feed-read', '2', '--json')).out);
  expect(counted).toEqual({ outbox: expect.any(Number), feed: 2 });
  expect((counted as { outbox: number }).outbox).toBeGreaterThan(0);
  expect((await prune('--before', '2999-01-01T00:00:00Z', '--lang', 'fr')).out).toBe(
    'Supprimés : messages de la file de sortie 0, entrées du flux 0\n',
  );
  expect((await run(['movement', REFERENCE, '--store', store])).out).toBe(before);
});

test('wrong use, and a store that is not there', async () => {
  expect(await prune()).toMatchObject({ code: 2 });
  expect(await prune('--before', 'yesterday')).toMatchObject({ code: 2, err: expect.stringContaining('2026-01-31') });
  expect(await prune('--before', '2020-01-01', '--feed-read', '-1')).toMatchObject({ code: 2 });
  const nowhere = await run(['prune', '--store', join(folder, 'ML.sqlite'), '--before', '2020-01-01']);
  expect(nowhere).toMatchObject({ code: 1, err: expect.stringContaining('gateway/no-file') });
});

test.each([
  ['2026-01-31', '2026-01-31T00:00:00Z'],
  ['2026-01-31T12:00:00+01:00', '2026-01-31T12:00:00+01:00'],
  ['2026-01-31T12:00', undefined],
  ['2026-13-01', undefined],
  ['2026-01', undefined],
  ['', undefined],
])('the date %j', (text, read) => {
  expect(readBefore(text)).toBe(read);
});
