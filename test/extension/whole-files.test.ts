import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { moveInto, nameWithDigest, writeWhole } from '../../src/extension/whole-files.ts';
import { freshFolder } from './samples.ts';

const bytes = (text: string) => Buffer.from(text);

test('a file is written whole, in the place of one of its name', async () => {
  const folder = freshFolder();
  (await writeWhole(folder, 'a.xml', bytes('one')))._unsafeUnwrap();
  (await writeWhole(folder, 'a.xml', bytes('two')))._unsafeUnwrap();
  expect(readdirSync(folder)).toEqual(['a.xml']);
  expect(readFileSync(join(folder, 'a.xml'), 'utf8')).toBe('two');
});

test('what cannot be written leaves nothing behind', async () => {
  const folder = join(freshFolder(), 'none');
  expect((await writeWhole(folder, 'a.xml', bytes('one')))._unsafeUnwrapErr()).toMatchObject({
    code: 'extension/not-written',
    retry: true,
  });
  mkdirSync(join(folder, 'a.xml'), { recursive: true });
  expect((await writeWhole(folder, 'a.xml', bytes('one'))).isErr()).toBe(true);
  expect(readdirSync(folder)).toEqual(['a.xml']);
});

test('a document is moved under its name; an equal one takes its place, another one stays beside it', async () => {
  const folder = freshFolder();
  mkdirSync(join(folder, 'done'));
  const move = async (text: string) => {
    writeFileSync(join(folder, 'a.xml'), text);
    return (
      await moveInto(join(folder, 'a.xml'), { name: 'a.xml', bytes: bytes(text) }, join(folder, 'done'))
    )._unsafeUnwrap();
  };
  expect(await move('one')).toBe('a.xml');
  expect(await move('one')).toBe('a.xml');
  const other = await move('two');
  expect(other).toBe(nameWithDigest('a.xml', bytes('two')));
  expect(other).toMatch(/^a-[0-9a-f]{8}\.xml$/);
  expect(readdirSync(join(folder, 'done')).sort()).toEqual([other, 'a.xml'].sort());
  expect(existsSync(join(folder, 'a.xml'))).toBe(false);
});

test('a document that is gone was moved by another; one that cannot be moved is told', async () => {
  const folder = freshFolder();
  const gone = await moveInto(join(folder, 'a.xml'), { name: 'a.xml', bytes: bytes('') }, folder);
  expect(gone.isOk()).toBe(true);
  writeFileSync(join(folder, 'b.xml'), 'b');
  writeFileSync(join(folder, 'done'), 'a file where the folder should be');
  const refused = await moveInto(join(folder, 'b.xml'), { name: 'b.xml', bytes: bytes('b') }, join(folder, 'done'));
  expect(refused._unsafeUnwrapErr().code).toBe('extension/not-moved');
  expect(readFileSync(join(folder, 'b.xml'), 'utf8')).toBe('b');
});
