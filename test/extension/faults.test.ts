import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { asycudaTaker } from '../../src/extension/asycuda-taker.ts';
import { actTaker, desk } from '../../src/extension/desk.ts';
import { type FolderEvent, dropFolder } from '../../src/extension/drop-folder.ts';
import { follower } from '../../src/extension/follow.ts';
import { desk as gatewayDesk } from '../gateway/desk.ts';
import { corridor } from '../gateway/pair.ts';
import { exportOf, folderAt, told } from './asycuda.ts';
import { type Disk, smallDisk } from './disk.ts';
import { REFERENCE, freshFolder } from './samples.ts';

/** A folder of Togo whose looks the test orders, with a clock that only the test moves; `restart` forgets all but the store and the folder. */
async function world(folder = freshFolder()) {
  const at = await gatewayDesk('TG');
  const events: FolderEvent[] = [];
  let now = Date.now();
  const observe = (event: FolderEvent) => void events.push(event);
  const take = desk([actTaker(at.gateway), asycudaTaker(at.gateway, { corridor: corridor() })]);
  const open = () => ({
    box: dropFolder({ folder, settle: 0, now: () => now, observe, take }),
    back: follower({ gateway: at.gateway, corridor: corridor(), folder, observe }),
  });
  let { box, back } = open();
  (await box.open())._unsafeUnwrap();
  return {
    ...folderAt(folder),
    folder,
    events,
    sweep: async () => (await box.sweep())._unsafeUnwrap(),
    follow: () => back.follow(),
    later: (milliseconds: number) => (now += milliseconds),
    restart: () => void ({ box, back } = open()),
    /** Acts of the movement and messages for the neighbour, each of which must be there once. */
    done: async () => [
      ...(await at.log()).filter((line) => line.startsWith('act:')),
      ...(await at.outbox()).map(({ name }) => name).sort(),
    ],
  };
}

const ONCE = [
  `act:TGLFP:${REFERENCE}:initiateTransit applied`,
  `act:TGLFP:${REFERENCE}:release applied`,
  'AnticipatedArrivalRecord',
  'AnticipatedTransitRecord',
];

test('a half-written file waits for its other half, which the writer may still add', async () => {
  const at = await world();
  const text = exportOf();
  const half = text.lastIndexOf('<Item>');
  const writer = openSync(join(at.folder, 'in', 'sad.xml'), 'w');
  writeSync(writer, text.slice(0, half));
  expect(await at.sweep()).toBe(0);
  expect(told(at.events)).toEqual(['sad.xml later xml/unclosed']);
  expect(await at.done()).toEqual([]);
  writeSync(writer, text.slice(half));
  closeSync(writer);
  at.later(30_000);
  expect(await at.sweep()).toBe(1);
  expect(await at.done()).toEqual(ONCE);
});

test('a half-written file that is never finished is refused after a minute', async () => {
  const at = await world();
  at.drop('sad.xml', exportOf().slice(0, 3000));
  await at.sweep();
  at.later(90_000);
  expect(await at.sweep()).toBe(1);
  expect(told(at.events).at(-1)).toMatch(/^sad\.xml refused xml\//);
  expect([at.list('refused'), await at.done()]).toEqual([['sad.fault.xml', 'sad.xml'], []]);
});

test('a file that appears twice, under its name, under another and after a restart, does nothing twice', async () => {
  const at = await world();
  for (const name of ['sad.xml', 'sad.xml', 'copy.xml']) {
    at.drop(name, exportOf());
    expect(await at.sweep()).toBe(1);
    (await at.follow())._unsafeUnwrap();
    at.restart();
  }
  expect(told(at.events)).toEqual(['sad.xml done', 'sad.xml done', 'copy.xml done']);
  expect(at.list('done')).toEqual(['copy.xml', 'sad.xml']);
  expect(at.answer('copy.answer.xml').outcome).toBe('repeated');
  expect(await at.done()).toEqual(ONCE);
  const notes = at.list('out').filter((name) => name.includes('.status.'));
  const written = at.events.filter(({ event }) => event === 'written');
  expect(written).toHaveLength(notes.length);
});

test('a full disk: the document stays, the answer follows when there is room, and nothing is done twice', async () => {
  const disk = smallDisk();
  const at = await world(disk.folder);
  at.drop('sad.xml', exportOf());
  disk.fill();
  expect(await at.sweep()).toBe(0);
  expect(told(at.events)).toEqual(['trouble extension/not-written']);
  expect((await at.follow())._unsafeUnwrapErr()).toMatchObject({ code: 'extension/not-written', retry: true });
  expect(await at.done()).toEqual(ONCE);
  disk.clear();
  at.restart();
  at.later(30_000);
  expect(await at.sweep()).toBe(1);
  expect((await at.follow())._unsafeUnwrap()).toBeGreaterThan(0);
  expect(at.answer('sad.answer.xml')).toMatchObject({ outcome: 'repeated', reference: REFERENCE });
  expect([at.list('in'), at.list('done'), await at.done()]).toEqual([[], ['sad.xml'], ONCE]);
});

test('a read-only disk: the document stays and nothing is done; it is taken when the disk can be written', async () => {
  const disk: Disk = smallDisk();
  const at = await world(disk.folder);
  at.drop('sad.xml', exportOf());
  disk.readOnly();
  expect(await at.sweep()).toBe(0);
  disk.writable();
  expect(told(at.events)).toEqual(['trouble extension/not-read']);
  expect([at.list('in'), await at.done()]).toEqual([['sad.xml'], []]);
  at.later(30_000);
  expect(await at.sweep()).toBe(1);
  expect(await at.done()).toEqual(ONCE);
});

test('a file that cannot be read is told with what to do, and the others go on', async () => {
  const at = await world();
  at.drop('b.xml', exportOf());
  at.drop('a.xml', Buffer.from('<a>\u00e9</a>', 'latin1'));
  expect(await at.sweep()).toBe(2);
  expect(told(at.events)).toEqual([expect.stringMatching(/^a\.xml refused xml\//), 'b.xml done']);
  expect(at.answer('a.fault.xml', 'refused').reasonFr).toMatch(/[.]$/);
});
