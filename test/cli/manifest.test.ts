import { expect, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORRIDOR, SAD, fixture, folderOf, jsonLines, run } from './run.ts';

const PORT = fixture('asycuda/manifest-lome-port.xml');
const ROAD = fixture('asycuda/manifest-border-road.xml');
const STATEMENT = fixture('asycuda/transit-statement.json');
const folder = folderOf('manifest');

test('a manifest: office, voyage, transport, its bills with their containers and seals', async () => {
  const { code, out } = await run(['manifest', 'inspect', PORT]);
  expect(code).toBe(0);
  expect(out.split('\n')).toEqual([
    'ASYCUDA World manifest',
    `File        ${PORT}`,
    'Office      TGLFP',
    'Voyage      KT2610W 2026-02-06 → 2026-03-08',
    'Transport   1 KOTOKA TRADER GH',
    'Places      CNSHA → TGLFW',
    'Bills       4 (23: 1, 24: 2, 28: 1)',
    'In transit  KTLSHA260002, KTLSHA260003',
    'Containers  4',
    'Packages    2965',
    'Gross mass  81410.5 kg',
    '',
    'Bill          Nature  Packages  Gross mass  Containers and seals',
    'KTLSHA260001  23      1200 CT   18400       KTLU1000012 CN100001',
    'KTLSHA260002  24      965 CS    29010.5     CSQU3054383 CN200001 TG004511, MSKU 601167-2 CN200002',
    'KTLSHA260003  24      300 PL    16000       TGHU4620012 CN300001',
    'KTLSHA260004  28      500 CT    18000       –',
    '',
    'With --corridor <file> the command also shows the transit records of the bills in transit, or what is missing for them.',
    '',
  ]);
});

test('as JSON, one line for each; one that cannot be read is refused alone', async () => {
  const { code, out } = await run(['manifest', 'inspect', '--json', PORT, SAD, ROAD, join(folder, 'none.xml')]);
  expect(code).toBe(1);
  expect(jsonLines(out)).toMatchObject([
    {
      kind: 'manifest',
      office: 'TGLFP',
      voyage: 'KT2610W',
      sums: { bills: 4, containers: 4, packages: '2965', grossMass: '81410.5' },
      natures: { '23': 1, '24': 2, '28': 1 },
      transit: ['KTLSHA260002', 'KTLSHA260003'],
    },
    { file: SAD, refused: { code: 'asycuda/not-a-manifest' } },
    { transit: ['LVI 26/118'], bills: [{ isTransit: true, containers: [] }] },
    { refused: { code: 'gateway/no-file' } },
  ]);
});

test('with a corridor: what is missing for a transit, in the language of the person', async () => {
  const { code, out } = await run(['manifest', 'inspect', PORT, '--corridor', CORRIDOR, '--lang', 'fr']);
  expect(code).toBe(0);
  expect(out).toContain('Manque pour un transit sur lome-ouagadougou');
  expect(out).toContain('Titulaire du régime : cette donnée est absente. Indiquez « holder ».');
});

test('with a statement: the records of the bills in transit, each or all together', async () => {
  const args = ['manifest', 'inspect', PORT, '--corridor', CORRIDOR, '--transit', STATEMENT];
  const { out } = await run([...args, '--grouping', 'manifest']);
  expect(out).toContain('Ready for a transit on lome-ouagadougou as 26TGTGLFPT054321J5: KTLSHA260002, KTLSHA260003');
  expect(out).toContain('/Awmds/Bol_segment[2]/ctn_segment[1]/Sealing_Party sealing party: "CU" is not carried.');
  const [made] = jsonLines((await run([...args, '--grouping', 'manifest', '--json'])).out);
  expect(made).toMatchObject({ records: [{ bills: ['KTLSHA260002', 'KTLSHA260003'] }] });
  const [refused] = jsonLines((await run([...args, '--json'])).out);
  expect(refused).toMatchObject({ missing: { code: 'asycuda/manifest-incomplete' } });
});

test('what it is asked with is checked before anything is read', async () => {
  const wrong = join(folder, 'wrong.json');
  writeFileSync(wrong, '{"ship": 1}');
  const refusals = await Promise.all(
    ['--corridor', '--transit', '--profile'].map((option) => run(['manifest', 'inspect', PORT, option, wrong])),
  );
  expect(refusals.map(({ code, out }) => [code, out])).toEqual(Array(3).fill([1, '']));
  expect(refusals[1]?.err).toContain('asycuda/statement');
  expect((await run(['manifest', 'inspect', PORT, '--grouping', 'ship'])).code).toBe(2);
});
