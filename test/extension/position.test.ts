import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { okAsync } from 'neverthrow';
import { readPosition, writePosition } from '../../src/extension/position.ts';
import type { ChangeRecord } from '../../src/stores/store.ts';
import { NOW, freshFolder } from './samples.ts';

const feed = (administration: string, at: string, length = 9) => ({
  administration,
  changes: (after: number) => okAsync(after < length ? [{ position: after + 1, at } as ChangeRecord] : []),
});
const read = async (file: string, gateway = feed('TG', NOW)) => readPosition(file, gateway);

test('a position is read as it was written, and is 0 where there is none', async () => {
  const file = join(freshFolder(), 'position.json');
  expect((await read(file))._unsafeUnwrap()).toBe(0);
  (await writePosition(file, { administration: 'TG', position: 5, at: NOW }))._unsafeUnwrap();
  expect((await read(file))._unsafeUnwrap()).toBe(5);
  expect(readFileSync(file, 'utf8')).toBe(`{"administration":"TG","position":5,"at":"${NOW}"}\n`);
});

test.each([
  ['another administration', feed('BF', NOW)],
  ['another time', feed('TG', '2026-01-01T00:00:00.000Z')],
  ['a feed that ends before', feed('TG', NOW, 4)],
])('of %s: refused, as nothing can be told apart by it', async (_, gateway) => {
  const file = join(freshFolder(), 'position.json');
  (await writePosition(file, { administration: 'TG', position: 5, at: NOW }))._unsafeUnwrap();
  expect((await read(file, gateway))._unsafeUnwrapErr()).toMatchObject({ code: 'extension/position', retry: true });
});

test('what is no position is refused', async () => {
  const file = join(freshFolder(), 'position.json');
  for (const text of ['', '{}', 'nonsense', '{"administration":"TG","position":-1,"at":"now"}']) {
    writeFileSync(file, text);
    expect((await read(file))._unsafeUnwrapErr().code).toBe('extension/position');
  }
  mkdirSync(`${file}.d`);
  expect((await read(`${file}.d`))._unsafeUnwrapErr().code).toBe('extension/not-read');
});
