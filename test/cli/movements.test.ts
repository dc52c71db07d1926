import { beforeAll, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { readState } from '../../src/cli/movements.ts';
import { REFERENCE, folderOf, jsonLines, run } from './run.ts';

const folder = folderOf('movements');
const store = join(folder, 'BF.sqlite');

beforeAll(async () => {
  expect((await run(['demo', '--out', folder])).code).toBe(0);
}, 60_000);

test('a table of movements', async () => {
  const { code, out } = await run(['movements', '--store', store]);
  expect(code).toBe(0);
  const [heading = '', row = ''] = out.split('\n');
  expect(heading).toMatch(/^Movement +Open +Changed +Vehicles +Containers +States$/);
  expect(row).toMatch(new RegExp(`^${REFERENCE} +no +2026-03-11 \\d\\d:\\d\\d +.*BFOUA accepted`));
});

test.each([
  [['--state', 'accepted'], 1],
  [['--office', 'BFCNK', '--state', 'crossed'], 1],
  [['--state', 'accepté'], 1],
  [['--state', 'movement known'], 0],
  [['--office', 'BFCNK', '--state', 'accepted'], 0],
  [['--container', 'CSQU3054383'], 1],
  [['--vehicle', 'NONE'], 0],
  [['--open'], 0],
  [['--seal', 'TG004511', '--limit', '5'], 1],
  [['--after', REFERENCE], 0],
])('%j finds %d', async (query, count) => {
  const { out } = await run(['movements', '--store', store, '--json', ...query]);
  expect(out === '' ? [] : jsonLines(out)).toHaveLength(count);
});

test('nothing found, and wrong use', async () => {
  expect((await run(['movements', '--store', store, '--open', '--lang', 'fr'])).out).toBe(
    'Aucun mouvement ne correspond.\n',
  );
  expect((await run(['movements', '--store', store, '--limit', '0'])).code).toBe(2);
  const wrong = await run(['movements', '--store', store, '--state', 'accepte', '--lang', 'fr']);
  expect(wrong).toMatchObject({ code: 2, out: '' });
  expect(wrong.err).toContain(
    'L’état accepte n’existe pas. Les états sont : none (pas commencé), known (mouvement connu), ',
  );
  expect(readState('refused')._unsafeUnwrap()).toBe('refused');
  expect(await run(['movements', '--store', join(folder, 'none')])).toMatchObject({
    code: 1,
    err: expect.stringContaining('gateway/no-file'),
  });
});
