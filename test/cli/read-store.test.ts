import { afterEach, beforeEach, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/cli/drivers.ts';
import { openStoreToRead } from '../../src/cli/read-store.ts';
import { wholeChange } from '../../src/conformance/store-samples.ts';
import { run } from './run.ts';

const NOBODY = 65_534;
let folder: string;
let file: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'asycuda-transit-read-store-'));
  file = join(folder, 'BF.sqlite');
  const store = openStore(file, 'open')._unsafeUnwrap();
  (await store.commit(wholeChange('first')))._unsafeUnwrap();
  (await store.close())._unsafeUnwrap();
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Does a work as one who may read the folder and not write into it: for the superuser no right counts, who becomes somebody else meanwhile. */
async function asReader<T>(work: () => Promise<T>): Promise<T> {
  chmodSync(folder, 0o555);
  const isSuperuser = process.geteuid?.() === 0;
  if (isSuperuser) process.seteuid?.(NOBODY);
  try {
    expect(() => writeFileSync(join(folder, 'x'), '')).toThrow(/EACCES/);
    return await work();
  } finally {
    if (isSuperuser) process.seteuid?.(0);
    chmodSync(folder, 0o755);
  }
}

const listed = () => run(['movements', '--store', file]);

test('movements and movement read a store in a folder that can only be read, and leave it as it is', async () => {
  await asReader(async () => {
    expect(await listed()).toMatchObject({ code: 0, err: '', out: expect.stringContaining('first-1') });
    expect(await run(['movement', 'first-1', '--store', file])).toMatchObject({ code: 0, err: '' });
    const store = openStore(file, 'exist')._unsafeUnwrap();
    expect((await store.movements({}))._unsafeUnwrapErr().code).toBe('store/readOnly');
    (await store.close())._unsafeUnwrap();
  });
  expect(readdirSync(folder)).toEqual(['BF.sqlite']);
});

test('what a running gateway has just written is read there too', async () => {
  const gateway = openStore(file, 'exist')._unsafeUnwrap();
  (await gateway.commit(wholeChange('second')))._unsafeUnwrap();
  expect(readdirSync(folder)).toEqual(['BF.sqlite', 'BF.sqlite-shm', 'BF.sqlite-wal']);
  expect((await asReader(listed)).out).toMatch(/first-1[^]*second-1/);
  (await gateway.close())._unsafeUnwrap();
});

test('a log without its index is refused, never passed over', async () => {
  const gateway = openStore(file, 'exist')._unsafeUnwrap();
  (await gateway.commit(wholeChange('second')))._unsafeUnwrap();
  const crashed = join(folder, 'crashed');
  mkdirSync(crashed);
  for (const end of ['', '-wal']) copyFileSync(`${file}${end}`, join(crashed, `BF.sqlite${end}`));
  (await gateway.close())._unsafeUnwrap();
  chmodSync(crashed, 0o555);
  const refused = await asReader(() => run(['movements', '--store', join(crashed, 'BF.sqlite')]));
  expect(refused).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/store\/(unavailable|readOnly)/) });
  chmodSync(crashed, 0o755);
});

test('where it can be written to, a store is read as by every other command', async () => {
  const store = openStoreToRead(file)._unsafeUnwrap();
  expect((await store.movement('first-1'))._unsafeUnwrap()?.version).toBe(1);
  (await store.close())._unsafeUnwrap();
  const db = new Database(file);
  db.pragma('journal_mode = DELETE');
  db.close();
  expect((await asReader(listed)).out).toContain('first-1');
});

test('the help says what must be readable', async () => {
  for (const command of ['movements', 'movement']) {
    const { out } = await run([command, '--help'], { LANG: 'fr_FR' });
    expect(out.replaceAll(/\s+/g, ' ')).toContain('les fichiers -wal et -shm qui l’accompagnent');
  }
});
