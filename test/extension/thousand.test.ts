import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import type { ResultAsync } from 'neverthrow';
import { type ChangeRecord, type MovementSummary, type OutboxRow, sqliteStore } from '../../src/index.ts';
import { exportNumbered, referenceOf } from './asycuda.ts';
import { freshFolder } from './samples.ts';

// The built program, as it is installed; `npm test` builds it first.
const main = join(__dirname, '../../dist/cli/main.js');
const corridor = join(__dirname, '../../fixtures/corridors/lome-ouagadougou.json');

/** `npm run faults` takes them all: the disk is made sure of some nine times for each of them. */
const isWhole = process.env['FAULTS'] === 'all';
const EXPORTS = isWhole ? 1000 : 150;
const KILLS = isWhole ? 3 : 1;

test(`${EXPORTS} exports and ${KILLS} kill(s) in the middle: as many movements, none twice`, async () => {
  const folder = freshFolder();
  const file = join(folder, 'tg.sqlite');
  for (const name of ['in', 'done', 'out', 'refused']) mkdirSync(join(folder, name));
  const references = Array.from({ length: EXPORTS }, (_, at) => referenceOf(20_000 + at));
  for (const [at] of references.entries())
    writeFileSync(join(folder, 'in', `export ${at}.xml`), exportNumbered(20_000 + at));
  const count = (name: string) => readdirSync(join(folder, name)).filter((each) => !each.startsWith('.')).length;
  const began = performance.now();
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const child = watch(folder, file);
    await until(child, () => count('done') >= (kill * EXPORTS) / (KILLS + 1));
    await ended(child, 'SIGKILL');
    expect(count('done')).toBeLessThan(EXPORTS);
  }
  const last = watch(folder, file);
  await until(last, () => count('done') === EXPORTS);
  const store = sqliteStore(new Database(file));
  const changes = await all<ChangeRecord>((before) => store.changes(before?.position ?? 0, PAGE));
  await until(last, () => positionIn(folder) === changes.length);
  expect(await ended(last, 'SIGINT')).toBe(0);
  process.stderr.write(`\n${EXPORTS} exports over ${KILLS} kill(s) in ${Math.round(performance.now() - began)} ms\n`);

  expect([count('in'), count('refused')]).toEqual([0, 0]);
  const page = { limit: PAGE };
  const movements = await all<MovementSummary>((before) =>
    store.movements({ ...page, ...(before === undefined ? {} : { after: before.reference }) }),
  );
  expect(movements.map(({ reference }) => reference)).toEqual(references.toSorted());
  const states = movements.flatMap((each) => each.states.map(({ office, state }) => `${office} ${state}`));
  expect([...new Set(states)].toSorted()).toEqual(['TGCNK expected', 'TGLFP released']);
  const rows = await all<OutboxRow>((before) =>
    store.outbox({ ...page, ...(before === undefined ? {} : { after: before.id }) }),
  );
  const sends = new Set(rows.map(({ name, envelope }) => `${envelope.movement} ${name}`));
  expect([rows.length, sends.size]).toEqual([2 * EXPORTS, 2 * EXPORTS]);
  const notes = readdirSync(join(folder, 'out')).filter((name) => name.endsWith('.status.xml'));
  expect(notes).toHaveLength(changes.length);
  (await store.close())._unsafeUnwrap();
}, 600_000);

/** How far what comes back was written. */
function positionIn(folder: string): number {
  const file = join(folder, 'position.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { position: number }).position : 0;
}

/** Most that a store gives at once. */
const PAGE = 1000;

/** Page after page, to the last. */
async function all<T>(read: (before: T | undefined) => ResultAsync<readonly T[], unknown>): Promise<readonly T[]> {
  const found: T[] = [];
  for (;;) {
    const page = (await read(found.at(-1)))._unsafeUnwrap();
    if (page.length === 0) return found;
    found.push(...page);
  }
}

const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
});

function watch(folder: string, store: string): ChildProcess {
  const options = ['--administration', 'TG', '--corridor', corridor, '--store', store, '--settle', '0'];
  const child = spawn(process.execPath, [main, 'watch', folder, ...options], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  children.push(child);
  return child;
}

async function until(child: ChildProcess, holds: () => boolean): Promise<void> {
  while (!holds()) {
    if (child.exitCode !== null) throw new Error(`The watch ended with ${child.exitCode}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve));
  child.kill(signal);
  return exit;
}
