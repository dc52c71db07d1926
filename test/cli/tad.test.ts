import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { wordsOf } from '../paper/poppler.ts';
import { CORRIDOR, REFERENCE, SAD, fixture, jsonLines, run } from './run.ts';

const RECORD = fixture('messages/anticipated-arrival-record/full.xml');
const ARRIVAL = fixture('messages/arrival-advice/full.xml');
const pdf = () => join(mkdtempSync(join(tmpdir(), 'tad-')), 'document.pdf');

test('the record of a message is put on paper', async () => {
  const file = pdf();
  const { code, out } = await run(['tad', RECORD, '-o', file, '--corridor', CORRIDOR, '--copy', '--languages', 'fr']);
  expect([code, out]).toEqual([0, `${file} 26TGTGLFPT012345J6\n`]);
  const words = wordsOf(readFileSync(file));
  expect(words).toContain('COPIE');
  expect(words).toContain('TGLFP Lomé');
});

test('with an arrival advice it is the receipt', async () => {
  const file = pdf();
  const { code, out } = await run(['tad', RECORD, '--arrival', ARRIVAL, '-o', file, '--json']);
  expect(code).toBe(0);
  expect(jsonLines(out)).toEqual([
    { file: RECORD, reference: '26TGTGLFPT012345J6', output: file, bytes: readFileSync(file).length },
  ]);
  expect(wordsOf(readFileSync(file))).toContain('Récépissé d’arrivée / Arrival receipt');
});

test('an export of ASYCUDA World is put on paper with its corridor, and what it lacks can be stated', async () => {
  const file = pdf();
  expect((await run(['tad', SAD, '-o', file])).err).toContain('paper/noCorridor');
  const { code, out } = await run(['tad', SAD, '-o', file, '--corridor', CORRIDOR, '--profile', 'tg']);
  expect([code, out]).toEqual([0, `${file} ${REFERENCE}\n`]);
  expect(wordsOf(readFileSync(file))).toContain(REFERENCE);
  const bare = fixture('asycuda/shapes/two-containers-three-items.xml');
  expect((await run(['tad', bare, '-o', file, '--corridor', CORRIDOR])).err).toContain('asycuda/');
  const stated = ['--transit', fixture('asycuda/transit-statement.json')];
  expect((await run(['tad', bare, '-o', file, '--corridor', CORRIDOR, ...stated])).code).toBe(0);
  for (const wrong of ['--profile', '--transit'])
    expect((await run(['tad', SAD, '-o', file, '--corridor', CORRIDOR, wrong, '/no/such'])).err).toContain('no-file');
});

test('what carries no record or no arrival is refused, as is a place that cannot be written', async () => {
  for (const [args, expected] of [
    [[ARRIVAL, '-o', pdf()], 'paper/noRecord'],
    [[RECORD, '--arrival', RECORD, '-o', pdf()], 'paper/noArrival'],
    [[RECORD, '-o', '/no/such/folder/a.pdf'], 'gateway/unwritable-file'],
    [['/no/such/file', '-o', pdf()], 'gateway/no-file'],
    [[RECORD, '--corridor', RECORD, '-o', pdf()], 'corridor/'],
  ] as const) {
    const { code, err } = await run(['tad', ...args]);
    expect(code).toBe(1);
    expect(err).toContain(expected);
  }
});
