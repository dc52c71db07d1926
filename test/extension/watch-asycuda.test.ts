import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { writeActFile } from '../../src/extension/act-file.ts';
import type { FolderEvent } from '../../src/extension/drop-folder.ts';
import { watchAsycudaFolder } from '../../src/extension/watch-asycuda.ts';
import { desk, until } from '../gateway/desk.ts';
import { corridor } from '../gateway/pair.ts';
import { exportOf, folderAt, told } from './asycuda.ts';
import { REFERENCE, actOf, freshFolder } from './samples.ts';

test('declarations and acts are taken, answered, and what comes back is written', async () => {
  const folder = freshFolder();
  const { gateway } = await desk('TG');
  const events: FolderEvent[] = [];
  const options = { gateway, corridor: corridor(), folder, settle: 0, every: 5 };
  const watch = (await watchAsycudaFolder({ ...options, observe: (event) => events.push(event) }))._unsafeUnwrap();
  const at = folderAt(folder);
  at.drop('sad.xml', exportOf());
  await until(() => at.list('done').length === 1);
  at.drop('print.xml', writeActFile(actOf('printAccompanyingDocument', 'TGLFP', {}))._unsafeUnwrap());
  at.drop('other.xml', '<other/>');
  await until(() => at.list('done').length === 2 && at.list('refused').length === 2);
  await until(() => at.list('out').some((name) => name.includes('printAccompanyingDocument')));
  await watch.close();
  expect(told(events)).toEqual(['sad.xml done', 'other.xml refused extension/unknown-document', 'print.xml done']);
  expect(at.answer('sad.answer.xml')).toMatchObject({ reference: REFERENCE, outcome: 'performed' });
  expect(at.answer('print.answer.xml').step).toBe('printAccompanyingDocument');
  expect(at.answer('other.fault.xml', 'refused').code).toBe('extension/unknown-document');
  const released = at.list('out').find((name) => name.endsWith('departure.release.status.xml')) ?? '';
  expect(at.read(released)).toContain('<status>Transmitted</status>');
});

test('a trouble with what comes back is told once, and its end ends it', async () => {
  const folder = freshFolder();
  const { gateway } = await desk('TG');
  const events: FolderEvent[] = [];
  const position = join(folder, 'position.json');
  writeFileSync(position, 'nonsense');
  const options = { gateway, corridor: corridor(), folder, settle: 0, every: 2 };
  const watch = (await watchAsycudaFolder({ ...options, observe: (event) => events.push(event) }))._unsafeUnwrap();
  const at = folderAt(folder);
  at.drop('sad.xml', exportOf());
  await until(() => told(events).length === 2);
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect([...told(events)].sort()).toEqual(['sad.xml done', 'trouble extension/position']);
  rmSync(position);
  await until(() => at.list('out').length > 1);
  await watch.close();
  expect(told(events)).toHaveLength(2);
});

test('a folder that cannot be made is refused', async () => {
  const { gateway } = await desk('TG');
  const file = join(freshFolder(), 'file');
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, '');
  const refused = await watchAsycudaFolder({ gateway, corridor: corridor(), folder: file });
  expect(refused._unsafeUnwrapErr().code).toBe('extension/no-folder');
});
