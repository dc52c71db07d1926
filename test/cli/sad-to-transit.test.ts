import { expect, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TransitRecord, writeLoadingLists } from '../../src/index.ts';
import { CORRIDOR, REFERENCE, SAD, fixture, folderOf, jsonLines, run } from './run.ts';

const folder = folderOf('sad-to-transit');
const args = ['sad', 'to-transit', SAD, '--corridor', CORRIDOR];

test('the record comes to the results and the report to the remarks', async () => {
  const { code, out, err } = await run([...args, '--profile', 'tg']);
  expect(code).toBe(0);
  const { reference, record } = JSON.parse(out) as { reference: string; record: unknown };
  expect([reference, TransitRecord.is(record)]).toEqual([REFERENCE, true]);
  expect(err).toContain('itinerary Itinerary: "TGLFP - TGCNK - BFCNK - BFOUA" is taken from the corridor.');
  expect((await run([...args, '--lang', 'fr'])).err).toContain('provient du corridor');
});

test('with loading lists there is a line of JSON for each, with its report', async () => {
  const lists = join(folder, 'lists.xml');
  const list = (number: string, item: number) => ({
    registration: { office: 'TGLFP', year: 2026, serial: 'T', number },
    seal: [{ mark: `TG${number}` }],
    line: [{ item, packages: '1', grossMass: '1' }],
  });
  writeFileSync(lists, writeLoadingLists({ list: [list('71', 1), list('72', 2)] })._unsafeUnwrap());
  const { code, out } = await run([...args, '--json', '--lists', lists]);
  expect(code).toBe(0);
  expect(jsonLines(out)).toMatchObject([
    { file: SAD, record: { declaration: { part: 1, parts: 2 }, totals: { packages: '1' } } },
    { file: SAD, record: { declaration: { part: 2, parts: 2 } } },
  ]);
});

test('each file that cannot be used is refused', async () => {
  const none = join(folder, 'none');
  const codes = await Promise.all(
    [
      ['sad', 'to-transit', none, '--corridor', CORRIDOR],
      ['sad', 'to-transit', SAD, '--corridor', none],
      [...args, '--profile', none],
      [...args, '--transit', none],
      [...args, '--lists', none],
      ['sad', 'to-transit', fixture('asycuda/shapes/header-only.xml'), '--corridor', CORRIDOR],
    ].map(async (each) => {
      const { code, out } = await run([...each, '--json']);
      return [
        code,
        jsonLines(out)
          .map(({ refused }) => (refused as { code: string }).code)
          .join(),
      ];
    }),
  );
  expect(codes).toEqual([...Array.from({ length: 5 }, () => [1, 'gateway/no-file']), [1, 'asycuda/no-items']]);
});
