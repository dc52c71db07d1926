import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { FolderEvent } from '../../src/extension/drop-folder.ts';
import { watchFolder } from '../../src/extension/watch.ts';
import { freshFolder } from './samples.ts';

test('what is dropped is taken until the watch is closed', async () => {
  const folder = freshFolder();
  let told = () => {};
  const first = new Promise<void>((resolve) => {
    told = resolve;
  });
  let looks = 0;
  const watch = (
    await watchFolder({
      folder,
      settle: 0,
      every: 5,
      take: () => Promise.resolve({ outcome: 'done', files: [] }),
      observe: ({ event }) => event === 'taken' && told(),
      also: () => {
        looks += 1;
        return Promise.resolve();
      },
    })
  )._unsafeUnwrap();
  writeFileSync(join(folder, 'in', 'a.xml'), 'one');
  await first;
  await watch.close();
  expect(looks).toBeGreaterThan(0);
  expect(readdirSync(join(folder, 'done'))).toEqual(['a.xml']);
  writeFileSync(join(folder, 'in', 'b.xml'), 'two');
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(readdirSync(join(folder, 'in'))).toEqual(['b.xml']);
});

test('a folder that is lost is told, not thrown', async () => {
  const folder = freshFolder();
  const events: FolderEvent[] = [];
  let told = () => {};
  const trouble = new Promise<void>((resolve) => {
    told = resolve;
  });
  const watch = (
    await watchFolder({
      folder,
      every: 5,
      names: { in: 'a', done: 'b', refused: 'c', out: 'd' },
      take: () => Promise.resolve({ outcome: 'done', files: [] }),
      observe: (event) => {
        events.push(event);
        told();
      },
      also: async () => {
        mkdirSync(join(folder, 'a', 'x'), { recursive: true });
        const { rm } = await import('node:fs/promises');
        await rm(join(folder, 'a'), { recursive: true, force: true });
      },
    })
  )._unsafeUnwrap();
  await trouble;
  await watch.close();
  expect(events[0]).toMatchObject({ event: 'trouble', fault: { code: 'extension/no-folder' } });
});
