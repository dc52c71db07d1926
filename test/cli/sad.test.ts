import { basename } from 'node:path';
import { expect, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from '../../src/cli/program.ts';
import { PROFILES } from '../../src/index.ts';
import { CORRIDOR, REFERENCE, SAD, fixture, folderOf, jsonLines, run } from './run.ts';

const folder = folderOf('sad');
const shape = (name: string) => fixture(`asycuda/shapes/${name}.xml`);

test('many declarations are inspected one after the other, a line of JSON each; one that cannot be read is refused alone', async () => {
  const broken = join(folder, 'broken.xml');
  writeFileSync(broken, '<ASYCUDA>\n<Item></ASYCUDA>');
  const { code, out } = await run([
    'sad',
    'inspect',
    '--json',
    SAD,
    broken,
    shape('header-only'),
    join(folder, 'none.xml'),
  ]);
  expect(code).toBe(1);
  expect(jsonLines(out)).toMatchObject([
    { kind: 'sad', items: 3, reference: 'TGLFP 2026 T 12345' },
    { file: broken, refused: { code: 'asycuda/malformed', items: [{ code: 'xml/mismatched', line: 2 }] } },
    { kind: 'sad', items: 0 },
    { refused: { code: 'gateway/no-file' } },
  ]);
});

test('for a person the declarations stand apart, in his language', async () => {
  const { code, out } = await run(['sad', 'inspect', shape('three-seals'), shape('header-only'), '--lang', 'fr']);
  expect(code).toBe(0);
  expect(out.match(/^Déclaration SYDONIA World/gm)).toHaveLength(2);
  expect(out).toMatch(/\n\nDéclaration/);
  expect(out).toContain('Articles        1');
});

test('a profile is named or read from a file, and the corridor says whether the declaration can travel', async () => {
  const mine = join(folder, 'mine.json');
  writeFileSync(mine, JSON.stringify({ ...PROFILES.tg, name: 'mine' }));
  const args = ['sad', 'inspect', '--json', SAD, '--corridor', CORRIDOR, '--profile'];
  const [named] = jsonLines((await run([...args, 'tg'])).out);
  expect(named).toMatchObject({
    released: true,
    profile: { name: 'tg', given: true },
    transit: { reference: REFERENCE },
  });
  const [own] = jsonLines((await run([...args, mine])).out);
  expect(own).toMatchObject({ profile: { name: 'mine' } });
  writeFileSync(mine, '{}');
  const refused = await run(['sad', 'inspect', SAD, '--profile', mine]);
  expect([refused.code, refused.out]).toEqual([1, '']);
  expect(refused.err).toContain('asycuda/profile');
});

test('a corridor that cannot be read is refused before anything is', async () => {
  const refused = await run(['sad', 'inspect', SAD, '--corridor', join(folder, 'none.json')]);
  expect([refused.code, refused.out]).toEqual([1, '']);
});

test('on a terminal many files show a bar, which is taken away before the results', async () => {
  const printed: string[] = [];
  const streams = {
    out: () => {},
    err: (text: string) => void printed.push(text),
    isTerminal: true,
    showsProgress: true,
  };
  await runProgram(['sad', 'inspect', SAD, SAD], { ...streams, environment: {}, stopped: () => Promise.resolve() });
  expect(printed).toHaveLength(4);
  expect(printed[2]).toContain(`1/2 ${basename(SAD)}`);
  expect(printed[3]).toBe('\r\x1b[K');
});
