import { describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { validateBytes } from '../../src/cli/validate.ts';
import { loadSchemaEngine, readCorridorText, writeXml } from '../../src/index.ts';
import { FIXTURES, filesUnder, fixtureBytes, manifest, messageFixture } from '../fixture-files.ts';
import { CORRIDOR, fixture, jsonLines, run } from './run.ts';

const files = filesUnder('messages').filter((file) => file.endsWith('.xml'));

describe.each(['libxml2-wasm', 'libxmljs2'])('with %s', (engine) => {
  test('every fixture gives exactly what the manifest says', async () => {
    const { code, out } = await run([
      'validate',
      '--json',
      '--engine',
      engine,
      ...files.map((file) => join(FIXTURES, file)),
    ]);
    const found = jsonLines(out).map(({ file, gives, stage, faults }) => ({
      file: String(file).slice(FIXTURES.length + 1),
      gives,
      ...(stage === undefined ? {} : { stage }),
      faults: (faults as readonly Record<string, unknown>[]).map(({ code: own, wire, pointer, line, column }) => ({
        code: own,
        wire,
        pointer,
        line,
        column,
      })),
    }));
    const expected = manifest.map((entry) =>
      entry.gives === 'valid'
        ? { file: entry.file, gives: 'valid', faults: [] }
        : { file: entry.file, gives: 'refused', stage: entry.stage, faults: entry.faults },
    );
    const byFile = (a: { file: string }, b: { file: string }) => (a.file < b.file ? -1 : 1);
    expect(found.sort(byFile)).toEqual(expected.sort(byFile));
    expect(code).toBe(1);
  }, 60_000);
});

test('a fault is file:line:column code pointer reason, a valid file says what it is', async () => {
  const [wrong, right] = [
    fixture('messages/arrival-advice/part-too-small.xml'),
    fixture('messages/arrival-advice/minimal.xml'),
  ];
  const { code, out } = await run(['validate', wrong, right], { LANG: 'fr' });
  expect(out.split('\n')).toEqual([
    expect.stringMatching(/part-too-small\.xml:\d+:\d+ schema\/tooSmall \/ArrivalAdvice\/arrival\/part \S/),
    `${right} valide TR006 Avis d’arrivée 26TGTGLFPT012345J6`,
    expect.stringMatching(/^Fichiers : 2 ; valides : 1 ; refusés : 1 \(libxml2-wasm\)$/),
    '',
  ]);
  expect(code).toBe(1);
  expect((await run(['validate', right])).code).toBe(0);
});

test('a file that cannot be read is refused, and the others are still looked at', async () => {
  const { code, out, err } = await run(['validate', '/nowhere.xml', fixture('messages/arrival-advice/minimal.xml')]);
  expect(code).toBe(1);
  expect(err).toBe('/nowhere.xml gateway/no-file There is no file /nowhere.xml. Check the path.\n');
  expect(out).toContain('Files: 2; valid: 1; refused: 1');
});

test('one that cannot be read keeps its name in JSON too', async () => {
  const { code, out } = await run(['validate', '--json', '/nowhere.xml']);
  expect(code).toBe(1);
  expect(jsonLines(out)).toEqual([
    { file: '/nowhere.xml', refused: expect.objectContaining({ code: 'gateway/no-file' }) },
  ]);
});

test('with a corridor the rules are held too, each remark with its place in the text', async () => {
  const engine = (await loadSchemaEngine())._unsafeUnwrap();
  const corridor = readCorridorText(fixtureBytes('corridors/lome-ouagadougou.json').toString())._unsafeUnwrap();
  const message = messageFixture('ArrivalAdvice', 'full');
  const arrival = { ...message.arrival, office: 'TGXXX' };
  const bytes = writeXml({ ...message, arrival })._unsafeUnwrap();
  const found = validateBytes('a.xml', bytes, engine, corridor);
  expect(found).toMatchObject({ gives: 'refused', stage: 'rule' });
  expect(found.faults.length).toBeGreaterThan(0);
  for (const { code, line, column } of found.faults) {
    expect(code).toMatch(/^rule\/R-/);
    expect(line).toBeGreaterThan(1);
    expect(column).toBeGreaterThan(0);
  }
  expect(validateBytes('a.xml', bytes, engine).gives).toBe('valid');
});

test('a broken corridor refuses the whole', async () => {
  const { code, err } = await run(['validate', '--corridor', fixture('corridors/broken/pattern.json'), 'x.xml']);
  expect(code).toBe(1);
  expect(err).toMatch(/pattern\.json:\d+:\d+ corridor\/pattern \/limits\/clock /);
  const fine = await run(['validate', '--corridor', CORRIDOR, fixture('messages/arrival-advice/full.xml')]);
  expect(fine.code).toBe(0);
});
