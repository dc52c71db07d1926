import { expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { type StoreFile, temporaryFile } from './files.ts';

interface Ended {
  readonly confirmed: readonly string[];
  readonly signal: NodeJS.Signals | null;
  readonly errors: string;
}

/** Runs a writing process to its end; where `killAfter` is given it is killed once it has confirmed that many commits. */
function write(path: string, name: string, commits: number, { deadly = 0, killAfter = Number.POSITIVE_INFINITY } = {}) {
  const program = [resolve(__dirname, 'writing-process.ts'), path, name, String(commits), String(deadly)];
  const child = spawn(process.execPath, ['-r', resolve(__dirname, '../run-typescript.cjs'), ...program]);
  let [output, errors] = ['', ''];
  const confirmed = () => output.split('\n').slice(0, -1);
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    if (confirmed().length >= killAfter) child.kill('SIGKILL');
  });
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  return new Promise<Ended>((done) => {
    child.on('close', (_code, signal) => done({ confirmed: confirmed(), signal, errors }));
  });
}

/** The commits that the file holds, in their order; every part of each has to be there. */
async function kept(file: StoreFile): Promise<readonly string[]> {
  const store = file.store();
  const log = (await store.movement('shared'))._unsafeUnwrap()?.entries ?? [];
  const names = log.map(({ id }) => id);
  expect(log.map(({ number }) => number)).toEqual(names.map((_, index) => index + 1));
  const feed = (await store.changes(0, 100_000))._unsafeUnwrap();
  expect(feed.map(({ position }) => position)).toEqual(feed.map((_, index) => index + 1));
  expect(feed.map(({ reference }) => reference)).toEqual(names.flatMap((name) => [name, name]));
  const rows = (await store.outbox({ limit: 100_000 }))._unsafeUnwrap();
  expect(rows.map(({ id }) => id)).toEqual(names.flatMap((name) => [`${name}-a`, `${name}-b`]));
  const letters = (await store.deadLetters(0, 100_000))._unsafeUnwrap();
  expect(letters.map(({ from }) => from)).toEqual(names);
  const timers = (await store.timersDue('2030-01-01T00:00:00Z', 100_000))._unsafeUnwrap();
  expect(timers.map(({ id }) => id).sort()).toEqual([...names].sort());
  for (const name of names) {
    expect((await store.inbox('BF', name))._unsafeUnwrap()?.answers).toEqual([`${name}-a`]);
    expect((await store.act(name))._unsafeUnwrap()?.actId).toBe(name);
    for (const part of [1, 2]) expect((await store.movement(`${name}-${part}`))._unsafeUnwrap()?.version).toBe(1);
  }
  expect(file.connect().pragma('integrity_check', { simple: true })).toBe('ok');
  return names;
}

test('processes that start at once on a new file all write to it', async () => {
  const file = temporaryFile();
  const names = ['a', 'b', 'c', 'd'];
  const ended = await Promise.all(names.map((name) => write(file.path, name, 10)));
  expect(ended.map(({ errors, signal }) => [errors, signal])).toEqual(names.map(() => ['', null]));
  const expected = names.flatMap((name) => Array.from({ length: 10 }, (_, number) => `${name}${number}`));
  expect([...(await kept(file))].sort()).toEqual(expected.sort());
  await file.release();
}, 60_000);

test('what a killed process had confirmed is there, and nothing is there in part', async () => {
  const file = temporaryFile();
  const before: string[] = [];
  for (const [index, killAfter] of [1, 7, 30].entries()) {
    const { confirmed, signal } = await write(file.path, `k${index}-`, 100_000, { killAfter });
    expect(signal).toBe('SIGKILL');
    expect(confirmed.length).toBeGreaterThanOrEqual(killAfter);
    const names = await kept(file);
    expect(names.slice(0, before.length + confirmed.length)).toEqual([...before, ...confirmed]);
    expect(names.length - before.length - confirmed.length).toBeLessThanOrEqual(1);
    before.splice(0, before.length, ...names);
  }
  await file.release();
}, 60_000);

test('a process that dies before any call of the driver leaves whole commits', async () => {
  const sizes = new Set<number>();
  for (let deadly = 1; deadly <= 120; deadly += 6) {
    const file = temporaryFile();
    const { confirmed, signal } = await write(file.path, 'n', 2, { deadly });
    const names = await kept(file);
    expect(names.slice(0, confirmed.length)).toEqual(confirmed);
    expect(names.length - confirmed.length).toBeLessThanOrEqual(1);
    if (signal === null) expect(confirmed).toEqual(['n0', 'n1']);
    sizes.add(names.length);
    await file.release();
  }
  expect([...sizes].sort((a, b) => a - b)).toEqual([0, 1, 2]);
}, 120_000);
