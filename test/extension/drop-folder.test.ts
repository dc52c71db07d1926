import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type Dropped, type FolderEvent, type Taken, dropFolder } from '../../src/extension/drop-folder.ts';
import { fault } from '../../src/fault.ts';
import { freshFolder } from './samples.ts';

interface World {
  readonly folder: string;
  readonly taken: Dropped[];
  readonly events: FolderEvent[];
  now: number;
  answer: (document: Dropped) => Taken;
  drop(name: string, text: string): void;
  sweep(): Promise<number>;
  list(name: string): readonly string[];
}

async function world(settle = 0): Promise<World> {
  const folder = freshFolder();
  const self: World = {
    folder,
    taken: [],
    events: [],
    now: Date.now(),
    answer: ({ name, bytes }) => ({ outcome: 'done', files: [{ name: `${name}.answer`, bytes }] }),
    drop: (name, text) => writeFileSync(join(folder, 'in', name), text),
    sweep: async () => (await box.sweep())._unsafeUnwrap(),
    list: (name) => readdirSync(join(folder, name)).sort(),
  };
  const box = dropFolder({
    folder,
    settle,
    now: () => self.now,
    observe: (event) => self.events.push(event),
    take: (document) => {
      self.taken.push(document);
      return Promise.resolve(self.answer(document));
    },
  });
  (await box.open())._unsafeUnwrap();
  return self;
}

test('documents are taken by their names, answered, and moved away', async () => {
  const at = await world();
  at.drop('b.xml', 'two');
  at.drop('a.xml', 'one');
  expect(await at.sweep()).toBe(2);
  expect(at.taken.map(({ name, bytes }) => `${name} ${Buffer.from(bytes).toString()}`)).toEqual([
    'a.xml one',
    'b.xml two',
  ]);
  expect([at.list('in'), at.list('done'), at.list('out')]).toEqual([
    [],
    ['a.xml', 'b.xml'],
    ['a.xml.answer', 'b.xml.answer'],
  ]);
  expect(await at.sweep()).toBe(0);
});

test('what is refused goes beside its fault file', async () => {
  const at = await world();
  at.answer = ({ bytes }) => ({
    outcome: 'refused',
    files: [{ name: 'a.fault.xml', bytes }],
    fault: fault('extension/unknown-document', { name: 'x' }),
  });
  at.drop('a.xml', 'one');
  await at.sweep();
  expect([at.list('in'), at.list('refused'), at.list('out'), at.list('done')]).toEqual([
    [],
    ['a.fault.xml', 'a.xml'],
    [],
    [],
  ]);
  expect(at.events).toEqual([
    {
      event: 'taken',
      name: 'a.xml',
      outcome: 'refused',
      fault: expect.objectContaining({ code: 'extension/unknown-document' }),
    },
  ]);
});

test('a file that still grows is left alone until it has not changed for a while', async () => {
  const at = await world(2000);
  at.drop('a.xml', 'on');
  expect(await at.sweep()).toBe(0);
  at.now += 1999;
  expect(await at.sweep()).toBe(0);
  at.drop('a.xml', 'one');
  at.now += 1000;
  expect(await at.sweep()).toBe(0);
  at.now += 1999;
  expect(await at.sweep()).toBe(0);
  at.now += 1;
  expect(await at.sweep()).toBe(1);
  expect(at.taken).toHaveLength(1);
});

test.each(['.hidden.xml', 'a.xml.tmp', 'a.xml.part', 'a.xml~', 'a.xml.filepart'])(
  '%s is no document yet',
  async (name) => {
    const at = await world();
    at.drop(name, 'x');
    expect(await at.sweep()).toBe(0);
    expect(at.list('in')).toEqual([name]);
  },
);

test('a locked file waits for its lock to go; a folder is not taken', async () => {
  const at = await world();
  at.drop('a.xml', 'x');
  at.drop('a.xml.lock', '');
  mkdirSync(join(at.folder, 'in', 'folder.xml'));
  expect(await at.sweep()).toBe(0);
  rmSync(join(at.folder, 'in', 'a.xml.lock'));
  expect(await at.sweep()).toBe(1);
});

test('a document that must wait is taken again later, not at once', async () => {
  const at = await world();
  at.answer = () => ({ outcome: 'later', files: [] });
  at.drop('a.xml', 'x');
  expect(await at.sweep()).toBe(0);
  expect(await at.sweep()).toBe(0);
  expect(at.taken).toHaveLength(1);
  at.answer = () => ({ outcome: 'done', files: [] });
  at.now += 30_000;
  expect(await at.sweep()).toBe(1);
});

test('another document of the same name that comes meanwhile is not lost', async () => {
  const at = await world();
  at.answer = ({ name }) => {
    if (at.taken.length === 1) at.drop(name, 'two');
    return { outcome: 'done', files: [] };
  };
  at.drop('a.xml', 'one');
  expect(await at.sweep()).toBe(1);
  expect(await at.sweep()).toBe(1);
  expect(at.taken.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(['one', 'two']);
  expect(at.list('done')).toHaveLength(2);
});

describe('after a crash', () => {
  test('while a document was dealt with, it is taken again', async () => {
    const at = await world();
    at.drop('a.xml', 'one');
    renameSync(join(at.folder, 'in', 'a.xml'), join(at.folder, 'in', '.taking-a.xml'));
    expect(await at.sweep()).toBe(1);
    expect(at.taken.map(({ name }) => name)).toEqual(['a.xml']);
    expect([at.list('in'), at.list('done')]).toEqual([[], ['a.xml']]);
  });

  test('between answering and moving, the answer is written again, the same', async () => {
    const at = await world();
    at.drop('.taking-a.xml', 'one');
    writeFileSync(join(at.folder, 'out', 'a.xml.answer'), 'one');
    await at.sweep();
    expect(at.list('out')).toEqual(['a.xml.answer']);
  });
});

describe('trouble with the folders', () => {
  test('a full or read-only disk leaves the document in place, and it goes on when there is room again', async () => {
    const at = await world();
    rmSync(join(at.folder, 'out'), { recursive: true });
    writeFileSync(join(at.folder, 'out'), 'no folder');
    at.drop('a.xml', 'one');
    expect(await at.sweep()).toBe(0);
    expect(at.events).toMatchObject([{ event: 'trouble', fault: { code: 'extension/not-written', retry: true } }]);
    expect(at.list('done')).toEqual([]);
    rmSync(join(at.folder, 'out'));
    mkdirSync(join(at.folder, 'out'));
    at.now += 30_000;
    expect(await at.sweep()).toBe(1);
    expect(readFileSync(join(at.folder, 'done', 'a.xml'), 'utf8')).toBe('one');
  });

  test('a document that cannot be moved is told, and stays', async () => {
    const at = await world();
    rmSync(join(at.folder, 'done'), { recursive: true });
    writeFileSync(join(at.folder, 'done'), 'no folder');
    at.drop('a.xml', 'one');
    expect(await at.sweep()).toBe(0);
    expect(at.events).toMatchObject([{ event: 'trouble', fault: { code: 'extension/not-moved' } }]);
    expect(existsSync(join(at.folder, 'in', '.taking-a.xml'))).toBe(true);
  });

  test('a document that cannot be claimed is told, and stays', async () => {
    const at = await world();
    at.drop('a.xml', 'one');
    mkdirSync(join(at.folder, 'in', '.taking-a.xml', 'full'), { recursive: true });
    expect(await at.sweep()).toBe(0);
    expect(at.events).toMatchObject([{ event: 'trouble', fault: { code: 'extension/not-read', retry: true } }]);
    expect(at.list('in')).toContain('a.xml');
  });

  test('a folder that is not there is refused', async () => {
    const file = join(freshFolder(), 'file');
    writeFileSync(file, '');
    const box = dropFolder({ folder: join(file, 'none'), take: () => Promise.resolve({ outcome: 'done', files: [] }) });
    expect((await box.open())._unsafeUnwrapErr().code).toBe('extension/no-folder');
    expect((await box.sweep())._unsafeUnwrapErr()).toMatchObject({ code: 'extension/no-folder', retry: true });
  });
});
