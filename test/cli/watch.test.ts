import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { runProgram } from '../../src/cli/program.ts';
import { MANIFEST_EXAMPLES } from '../../src/asycuda/manifest-statement.ts';
import { CORRIDOR, REFERENCE, SAD, collector, fixture, folderOf, jsonLines, run } from './run.ts';

const folder = folderOf('watch');
const own = (name: string) => [
  '--administration',
  'TG',
  '--corridor',
  CORRIDOR,
  '--store',
  join(folder, `${name}.sqlite`),
];
const json = (name: string, value: unknown) => {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(value));
  return file;
};

/** Runs the command until something is written, then asks it to stop. */
async function watched(at: string, args: readonly string[], until: RegExp) {
  const { streams, printed } = collector();
  let stop = () => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const out = (text: string) => {
    streams.out(text);
    if (until.test(printed.out)) stop();
  };
  const surroundings = { ...streams, out, environment: {}, stopped: () => stopped };
  const code = await runProgram(['watch', at, ...args], surroundings);
  return { code, ...printed };
}

function dropped(name: string): string {
  const at = join(folder, name);
  mkdirSync(join(at, 'in'), { recursive: true });
  writeFileSync(join(at, 'in', 'sad.xml'), readFileSync(SAD));
  return at;
}

test('it takes what lies in the folder, writes what comes back, and stops when it is asked to', async () => {
  const at = dropped('plain');
  const { code, out, err } = await watched(at, [...own('plain'), '--settle', '0', '--report'], /transferRecord/);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/ started TG\n/);
  expect(out).toMatch(new RegExp(` done sad\\.xml ${REFERENCE}\n`));
  expect(out).toMatch(/ stopping TG\n$/);
  expect(readdirSync(join(at, 'done'))).toEqual(['sad.xml']);
  expect(readdirSync(join(at, 'out'))).toEqual(expect.arrayContaining(['sad.answer.xml', 'sad.report.json']));
  const movements = await run(['movements', '--store', join(folder, 'plain.sqlite'), '--json']);
  expect(movements.out).toContain(REFERENCE);
}, 60_000);

test('a refusal is told with its reason; layout, profile and JSON are options', async () => {
  const at = join(folder, 'french');
  mkdirSync(join(at, 'depot'), { recursive: true });
  writeFileSync(join(at, 'depot', 'sad.xml'), readFileSync(SAD));
  const options = ['--settle', '0', '--profile', 'generic', '--layout', json('layout.json', { in: 'depot' })];
  const said = await watched(at, [...own('french'), ...options, '--lang', 'fr'], /release-unknown/);
  expect(said.out).toMatch(/ refusé sad\.xml\n {2}asycuda\/release-unknown Le profil generic /);
  writeFileSync(join(at, 'depot', 'sad.xml'), readFileSync(SAD));
  const data = await watched(at, [...own('french'), ...options, '--json'], /release-unknown/);
  expect(jsonLines(data.out)).toContainEqual(
    expect.objectContaining({ event: 'taken', name: 'sad.xml', outcome: 'refused' }),
  );
}, 60_000);

test('with a broker it is the running gateway too', async () => {
  const at = dropped('broker');
  const options = ['--settle', '0', '--broker', 'stomp://127.0.0.1:9', '--manifest', json('m.json', MANIFEST_EXAMPLES)];
  const { code, out } = await watched(at, [...own('broker'), ...options], / done sad/);
  expect(code).toBe(0);
  expect(out).toMatch(/ failed /);
}, 60_000);

test('a queue of acts whose broker is away keeps no folder waiting', async () => {
  const at = dropped('queue');
  const options = ['--settle', '0', '--act-broker', 'stomp://127.0.0.1:9'];
  const { code, out } = await watched(
    at,
    [...own('queue'), ...options],
    / done sad[\s\S]* trouble|trouble[\s\S]* done sad/,
  );
  expect(code).toBe(0);
  expect(out).toMatch(/ trouble\n {2}transport\//);
}, 60_000);

test('what cannot be used is refused before it starts', async () => {
  const at = join(folder, 'none');
  const refused = async (...args: string[]) => (await run(['watch', at, ...own('none'), ...args])).err;
  const broken = json('broken.json', { x: 1 });
  expect(await refused('--profile', broken)).toContain('asycuda/profile');
  expect(await refused('--transit', broken)).toContain('asycuda/statement');
  expect(await refused('--manifest', broken)).toContain('asycuda/manifest-statement');
  expect(await refused('--layout', broken)).toContain('extension/layout');
  expect(await refused('--corridor', fixture('corridors/broken/pattern.json'))).toContain('corridor/pattern');
  expect(await refused('--broker', 'nonsense')).toContain('transport/address');
  expect(await refused('--act-broker', 'nonsense')).toContain('transport/address');
  expect(await refused('--settle', 'soon')).toContain('Give a whole number.');
  expect(existsSync(at)).toBe(false);
  const file = json('file', {});
  expect((await run(['watch', file, ...own('none')])).err).toContain('extension/no-folder');
});
