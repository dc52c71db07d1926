import { expect, test } from '@jest/globals';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDemoFolder } from '../../src/cli/demo-files.ts';
import { folderOf } from './run.ts';

const folder = folderOf('demo-files');
const message = (code: string) => ({ code, sender: 'TG', recipient: 'BF', body: Buffer.from(code) });

test('messages are numbered, and the next demonstration removes them and nothing else', () => {
  const path = join(folder, 'a', 'b');
  const made = openDemoFolder(path, ['TG', 'BF'])._unsafeUnwrap();
  expect(made.storeFile('TG')).toBe(join(path, 'TG.sqlite'));
  writeFileSync(made.storeFile('TG'), 'store');
  writeFileSync(join(path, 'notes.txt'), 'mine');
  const messages = made.writeMessages([message('TR001'), message('TR050')])._unsafeUnwrap();
  writeFileSync(join(messages, '003-TR928-BF-TG.xml'), 'mine too');
  expect(readFileSync(join(messages, '002-TR050-TG-BF.xml'), 'utf8')).toBe('TR050');
  expect(openDemoFolder(path, ['TG', 'BF']).isOk()).toBe(true);
  expect(readdirSync(path).sort()).toEqual(['demo-files.json', 'messages', 'notes.txt']);
  expect(readdirSync(messages)).toEqual(['003-TR928-BF-TG.xml']);
});

test('a store that no demonstration made is left alone', () => {
  const path = join(folder, 'live');
  mkdirSync(path);
  writeFileSync(join(path, 'BF.sqlite'), 'live');
  const refused = openDemoFolder(path, ['TG', 'BF'])._unsafeUnwrapErr();
  expect(refused.code).toBe('gateway/not-our-file');
  expect(refused.text.en).toContain(join(path, 'BF.sqlite'));
  expect(readFileSync(join(path, 'BF.sqlite'), 'utf8')).toBe('live');
});

test('a list that names other files removes none of them', () => {
  const path = join(folder, 'forged');
  mkdirSync(path);
  const victim = join(folder, 'victim.sqlite');
  writeFileSync(victim, 'x');
  writeFileSync(join(path, 'demo-files.json'), JSON.stringify(['../victim.sqlite', 'messages/../../victim.sqlite', 7]));
  expect(openDemoFolder(path, ['TG']).isOk()).toBe(true);
  expect(existsSync(victim)).toBe(true);
  writeFileSync(join(path, 'demo-files.json'), '{broken');
  expect(openDemoFolder(path, ['TG']).isOk()).toBe(true);
});

test('a folder that cannot be made is refused', () => {
  writeFileSync(join(folder, 'file'), '');
  expect(openDemoFolder(join(folder, 'file'), ['TG'])._unsafeUnwrapErr().code).toBe('gateway/unwritable-file');
});
