import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { watchAsycudaFolder } from '../../src/extension/watch-asycuda.ts';
import type { Watch } from '../../src/extension/watch.ts';
import { desk } from '../gateway/desk.ts';
import { corridor } from '../gateway/pair.ts';
import { exportOf, folderAt } from './asycuda.ts';
import { REFERENCE, freshFolder } from './samples.ts';

const EXAMPLE = resolve(__dirname, '../../examples/asycuda-extension');
const classes = freshFolder();

beforeAll(() => {
  const sources = ['Act.java', 'ActFolder.java'].map((name) => join(EXAMPLE, name));
  execFileSync('javac', ['--release', '17', '-Xlint:all', '-Werror', '-d', classes, ...sources]);
}, 120_000);

/** Runs the program of the example; what it printed, and its exit code. */
async function hand(folder: string, ...act: readonly string[]): Promise<string> {
  const run = promisify(execFile)('java', ['-cp', classes, 'ActFolder', folder, ...act]);
  return run.then(
    ({ stdout }) => `0 ${stdout.trim()}`,
    ({ code, stdout }: { readonly code: number; readonly stdout: string }) => `${code} ${stdout.trim()}`,
  );
}

let watch: Watch | undefined;
afterAll(async () => watch?.close());

test('a Java program hands acts to a watched folder and reads the answers', async () => {
  const folder = freshFolder();
  const office = await desk('TG');
  mkdirSync(join(folder, 'in'));
  folderAt(folder).drop('sad.xml', exportOf());
  const opened = await watchAsycudaFolder({
    gateway: office.gateway,
    corridor: corridor(),
    folder,
    settle: 0,
    every: 20,
  });
  watch = opened._unsafeUnwrap();
  const passage = ['crossing.office=TGCNK', 'crossing.side=exit', 'crossing.passedAt=2026-03-10T10:00:00+00:00'];
  const record = [REFERENCE, 'TGCNK', 'A. Mensah & <Cie>', ...passage];
  expect(await hand(folder, 'recordPassage', ...record, 'crossing.seals=intact')).toBe(
    `0 performed TGCNK:${REFERENCE}:recordPassage`,
  );
  expect(await hand(folder, 'recordPassage', ...record, 'crossing.seals=intact')).toBe(
    `0 repeated TGCNK:${REFERENCE}:recordPassage`,
  );
  expect(await office.state('transit', 'TGCNK')).toBe('crossed');
  expect(await hand(folder, 'recordPassage', ...record, 'crossing.seals=unbroken')).toMatch(
    /^1 refused schema\/invalid /,
  );
  expect(await hand(folder, 'nothing', REFERENCE, 'TGLFP', 'A. Mensah')).toMatch(
    /^1 refused extension\/unknown-document /,
  );
  await watch.close();
  const { list } = folderAt(folder);
  expect([list('in'), list('done').length, list('refused').length]).toEqual([[], 3, 4]);
}, 120_000);
