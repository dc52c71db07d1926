import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { err, ok } from 'neverthrow';
import { readActAnswer } from '../../src/extension/answer-file.ts';
import type { FolderEvent } from '../../src/extension/drop-folder.ts';
import { type FollowOptions, follower } from '../../src/extension/follow.ts';
import type { DocumentsFor } from '../../src/extension/incoming.ts';
import { FOLDER_LAYOUT } from '../../src/extension/layout.ts';
import { StatusNote } from '../../src/extension/status-note.ts';
import { fault } from '../../src/fault.ts';
import { decodeSequence } from '../../src/messages/decode.ts';
import { readXml } from '../../src/xml/read.ts';
import { corridor } from '../gateway/pair.ts';
import { told } from './asycuda.ts';
import { followed } from './followed.ts';
import { REFERENCE, freshFolder } from './samples.ts';

const names = (folder: string) => {
  const out = join(folder, 'out');
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(out.length + 1))
    .sort();
};
const contents = (folder: string) => names(folder).map((name) => readFileSync(join(folder, 'out', name), 'utf8'));

async function world(more: Partial<FollowOptions> = {}) {
  const { at } = await followed();
  const folder = freshFolder();
  mkdirSync(join(folder, 'out'));
  const events: FolderEvent[] = [];
  const options = {
    gateway: at.gateway,
    corridor: corridor(),
    folder,
    observe: (e: FolderEvent) => events.push(e),
    ...more,
  };
  return { at, folder, events, options, restart: () => follower(options) };
}

test('each change becomes a note; what was written is not written again, after a restart neither', async () => {
  const { folder, events, restart, at } = await world();
  expect((await restart().follow())._unsafeUnwrap()).toBe(2);
  const written = names(folder);
  expect(written).toHaveLength(2);
  expect(written[0]).toMatch(new RegExp(`^${REFERENCE}-00000001-transit\\..*\\.status\\.xml$`));
  const notes = contents(folder).map((text) =>
    readXml(Buffer.from(text))
      .andThen((root) => decodeSequence(root, StatusNote))
      ._unsafeUnwrap(),
  );
  expect(notes).toMatchObject([
    { reference: REFERENCE, office: 'BFCNK', state: 'expected', status: 'Transmitted', message: { code: 'TR050' } },
    { reference: REFERENCE, office: 'BFOUA', state: 'expected', status: 'Transmitted', message: { code: 'TR001' } },
  ]);
  expect(events.filter(({ event }) => event === 'written')).toHaveLength(2);
  expect((await restart().follow())._unsafeUnwrap()).toBe(0);
  await at.perform('BFCNK', 'presentGoods', {});
  expect((await restart().follow())._unsafeUnwrap()).toBe(1);
  expect(names(folder)).toHaveLength(3);
});

test('a crash before the position was kept: the same names, the same content', async () => {
  const { folder, restart, at } = await world();
  (await restart().follow())._unsafeUnwrap();
  const before = contents(folder);
  rmSync(join(folder, FOLDER_LAYOUT.position));
  await at.perform('BFCNK', 'presentGoods', {});
  expect((await restart().follow())._unsafeUnwrap()).toBe(3);
  expect(contents(folder).slice(0, 2)).toEqual(before);
});

test('a record that comes is made into the documents that ASYCUDA imports, one set for each office', async () => {
  const documentsFor: DocumentsFor = ({ record, office }) =>
    ok(
      ['sad', 'manifest'].map((kind) => ({
        kind,
        bytes: Buffer.from(`${kind} ${record.officeOfDeparture} ${office}`),
      })),
    );
  const { folder, restart } = await world({ documentsFor });
  (await restart().follow())._unsafeUnwrap();
  expect(names(folder).filter((name) => !name.includes('status'))).toEqual([
    `${REFERENCE}-00000001-BFCNK.manifest.xml`,
    `${REFERENCE}-00000001-BFCNK.sad.xml`,
    `${REFERENCE}-00000002-BFOUA.manifest.xml`,
    `${REFERENCE}-00000002-BFOUA.sad.xml`,
  ]);
  expect(contents(folder)).toContain('sad TGLFP BFOUA');
});

test('a record that cannot be made into documents is told, and holds nothing up', async () => {
  const { folder, restart, events } = await world({
    documentsFor: () => err(fault('asycuda/not-a-sad', { name: 'x' })),
  });
  expect((await restart().follow())._unsafeUnwrap()).toBe(2);
  expect(told(events)).toEqual(['trouble asycuda/not-a-sad', 'trouble asycuda/not-a-sad']);
  const answer = readFileSync(join(folder, 'out', `${REFERENCE}-00000001-BFCNK.fault.xml`));
  expect(readActAnswer(answer)._unsafeUnwrap()).toMatchObject({ reference: REFERENCE, code: 'asycuda/not-a-sad' });
});

test('what may succeed later holds the position back', async () => {
  const { options, restart } = await world({ documentsFor: () => err(fault('store/locked')) });
  expect((await restart().follow())._unsafeUnwrapErr().code).toBe('store/locked');
  expect((await follower({ ...options, documentsFor: () => ok([]) }).follow())._unsafeUnwrap()).toBe(2);
});

test('layout and names are data; JSON beside XML', async () => {
  const layout = {
    ...FOLDER_LAYOUT,
    out: 'sortie',
    status: '{office}/{day}/{role}-{state}-{position}.{format}',
    format: ['xml', 'json'] as const,
  };
  const { folder, restart } = await world({ layout });
  (await restart().follow())._unsafeUnwrap();
  const [day = ''] = readdirSync(join(folder, 'sortie', 'BFCNK'));
  expect(readdirSync(join(folder, 'sortie', 'BFCNK', day)).sort()).toEqual([
    'transit-expected-00000001.json',
    'transit-expected-00000001.xml',
  ]);
  const note = readFileSync(join(folder, 'sortie', 'BFCNK', day, 'transit-expected-00000001.json'), 'utf8');
  expect(JSON.parse(note)).toMatchObject({ reference: REFERENCE, status: 'Transmitted' });
});

test('where nothing can be written the position stays; it goes on when there is room', async () => {
  const { folder, restart } = await world();
  rmSync(join(folder, 'out'), { recursive: true });
  writeFileSync(join(folder, 'out'), 'no folder');
  const again = restart();
  expect((await again.follow())._unsafeUnwrapErr().code).toBe('extension/not-written');
  rmSync(join(folder, 'out'));
  mkdirSync(join(folder, 'out'));
  expect((await again.follow())._unsafeUnwrap()).toBe(2);
});

test('a position of another store is refused, and nothing is written', async () => {
  const { folder, restart } = await world();
  writeFileSync(
    join(folder, FOLDER_LAYOUT.position),
    '{"administration":"TG","position":1,"at":"2026-01-01T00:00:00Z"}',
  );
  expect((await restart().follow())._unsafeUnwrapErr().code).toBe('extension/position');
  expect(names(folder)).toEqual([]);
});

test('a signal that is raised ends it', async () => {
  const { folder, restart } = await world();
  expect((await restart().follow(AbortSignal.abort()))._unsafeUnwrap()).toBe(0);
  expect(names(folder)).toEqual([]);
});
