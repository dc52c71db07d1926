import { expect, test } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TransitRecord, writeLoadingLists } from '../../src/index.ts';
import { CORRIDOR, REFERENCE, SAD, fixture, folderOf, jsonLines, run } from './run.ts';

const folder = folderOf('sad-to-transit');
const args = ['sad', 'to-transit', SAD, '--corridor', CORRIDOR];

/** Two loading lists, a transit each. */
function listsFile(): string {
  const lists = join(folder, 'lists.xml');
  const list = (number: string, item: number, identity: string) => ({
    registration: { office: 'TGLFP', year: 2026, serial: 'T', number },
    seal: [{ mark: `TG${number}` }],
    transport: { mode: '3' as const, identity, nationality: 'TG' },
    line: [{ item, packages: '1', grossMass: '1' }],
  });
  const both = [list('71', 1, 'TG 1111 AA'), list('72', 2, 'TG 2222 BB')];
  writeFileSync(lists, writeLoadingLists({ list: both })._unsafeUnwrap());
  return lists;
}

test('the record comes to the results and the report to the remarks', async () => {
  const { code, out, err } = await run([...args, '--profile', 'tg']);
  expect(code).toBe(0);
  const { reference, record } = JSON.parse(out) as { reference: string; record: unknown };
  expect([reference, TransitRecord.is(record)]).toEqual([REFERENCE, true]);
  expect(err).toContain('itinerary Itinerary: "TGLFP - TGCNK - BFCNK - BFOUA" is taken from the corridor.');
  expect((await run([...args, '--lang', 'fr'])).err).toContain('provient du corridor');
});

test('with loading lists there is a line of JSON for each, with its report', async () => {
  const { code, out } = await run([...args, '--json', '--lists', listsFile()]);
  expect(code).toBe(0);
  expect(jsonLines(out)).toMatchObject([
    { file: SAD, record: { declaration: { part: 1, parts: 2 }, totals: { packages: '1' } } },
    { file: SAD, record: { declaration: { part: 2, parts: 2 } } },
  ]);
});

test('the message that the office of destination gets is printed or written, and is valid', async () => {
  const { code, out, err } = await run([...args, '--xml']);
  expect(code).toBe(0);
  expect(err).toContain('is taken from the corridor.');
  const message = join(folder, 'record.xml');
  expect(await run([...args, '-o', message])).toMatchObject({ code: 0, out: `${message} ${REFERENCE}\n` });
  const written = readFileSync(message, 'utf8');
  for (const text of [out, written]) expect(text).toContain(`<reference>${REFERENCE}</reference>`);
  expect((await run(['validate', message])).code).toBe(0);
  const declared = await run(['sad', 'from-transit', message, '--corridor', CORRIDOR]);
  expect(declared.out).toContain('TRANSIT DU GOLFE SA');
  const [data] = jsonLines((await run([...args, '--xml', '--json'])).out);
  expect(data).toMatchObject({
    reference: REFERENCE,
    messages: expect.arrayContaining([
      expect.objectContaining({ code: 'TR001', name: 'AnticipatedArrivalRecord', recipient: 'BF' }),
    ]),
  });
});

test('with loading lists each message has a file of its own; one standard output is refused', async () => {
  const several = [...args, '--lists', listsFile()];
  expect((await run([...several, '--xml'])).err).toContain('gateway/several-documents');
  const { code, out } = await run([...several, '--output', join(folder, 'part.xml')]);
  expect([code, out.trim().split('\n').length]).toEqual([0, 2]);
  for (const name of ['part.1.xml', 'part.2.xml']) expect((await run(['validate', join(folder, name)])).code).toBe(0);
  expect((await run([...args, '-o', join(folder, 'none', 'x.xml')])).err).toContain('gateway/unwritable-file');
});

test('loading lists of a spreadsheet are read', async () => {
  const lists = join(folder, 'lists.csv');
  const head =
    'list;registration.office;registration.year;registration.serial;registration.number;line.item;line.packages;line.grossMass';
  writeFileSync(lists, `${head}\n1;TGLFP;2026;T;71;1;1;1\n2;TGLFP;2026;T;72;2;1;1\n`);
  const { err } = await run([...args, '--lists', lists]);
  expect(err).toContain('Seals');
  writeFileSync(lists, `${head};seal[1].mark\n1;TGLFP;2026;T;71;1;1;1;TG71\n2;TGLFP;2026;T;72;2;1;1;TG72\n`);
  const { code, out } = await run([...args, '--json', '--lists', lists]);
  expect([code, jsonLines(out).length]).toEqual([0, 2]);
  writeFileSync(lists, 'line.weight\n1\n');
  expect((await run([...args, '--lists', lists, '--lang', 'fr'])).err).toContain(
    `${lists}:1:1 extension/csv-columns / Il n’y a pas de colonne line.weight.`,
  );
});

test('what a release would be refused with is said in place of a message', async () => {
  const stated = join(folder, 'late.json');
  writeFileSync(stated, JSON.stringify({ releasedAt: '2026-03-10T09:30:00+00:00', timeLimit: '2026-03-01' }));
  const { code, err } = await run([...args, '--transit', stated, '--xml']);
  expect([code, err]).toEqual([1, expect.stringContaining('rule/')]);
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
