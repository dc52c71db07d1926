import { expect, jest, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBroker, openStore } from '../../src/cli/drivers.ts';
import { folderOf } from './run.ts';

const folder = folderOf('drivers');
const queues = { inbound: [{ queue: 'transit.TG.BF', from: 'TG' }], outbound: { TG: 'transit.BF.TG' } };

test('a store is made where it may be missing', async () => {
  const store = openStore(join(folder, 'new.sqlite'), 'open')._unsafeUnwrap();
  expect((await store.changes(0, 1))._unsafeUnwrap()).toEqual([]);
  expect((await store.close()).isOk()).toBe(true);
});

test('a store that must be there and is not, or is a folder, is refused', () => {
  expect(openStore(join(folder, 'none.sqlite'), 'exist')._unsafeUnwrapErr().code).toBe('gateway/no-file');
  expect(openStore(folder, 'exist')._unsafeUnwrapErr().code).toBe('gateway/directory');
  expect(openStore(join(folder, 'no', 'folder.sqlite'), 'open')._unsafeUnwrapErr().code).toBe('store/unavailable');
});

test('a file that is no store is refused at its first use', async () => {
  const file = join(folder, 'text.sqlite');
  writeFileSync(file, 'This is a text, and a long one, and no database at all.'.repeat(40));
  const store = openStore(file, 'exist')._unsafeUnwrap();
  expect((await store.changes(0, 1))._unsafeUnwrapErr().code).toBe('store/corrupt');
  await store.close();
});

test('without better-sqlite3 the refusal says how to install it', () => {
  jest.isolateModules(() => {
    jest.doMock('better-sqlite3', () => {
      throw new Error("Cannot find module 'better-sqlite3'");
    });
    const alone = jest.requireActual<typeof import('../../src/cli/drivers.ts')>('../../src/cli/drivers.ts');
    const refused = alone.openStore(join(folder, 'x.sqlite'), 'open')._unsafeUnwrapErr();
    expect(refused.code).toBe('store/noDriver');
    expect(refused.text.en).toContain('npm install better-sqlite3');
    jest.dontMock('better-sqlite3');
  });
});

test('without pdfkit the refusal says what to install', () => {
  jest.isolateModules(() => {
    jest.doMock('pdfkit', () => {
      throw new Error("Cannot find module 'pdfkit'");
    });
    const alone = jest.requireActual<typeof import('../../src/cli/drivers.ts')>('../../src/cli/drivers.ts');
    const refused = alone.loadPaper()._unsafeUnwrapErr();
    expect(refused.code).toBe('paper/noDriver');
    expect(refused.text.fr).toContain('Installez pdfkit, bwip-js et @expo-google-fonts/noto-sans');
    jest.dontMock('pdfkit');
  });
});

test('a broker is opened by its address, and a wrong address is refused without its password', async () => {
  const transport = openBroker(['stomp://a:b@127.0.0.1:9', 'stomp://127.0.0.1:8'], queues)._unsafeUnwrap();
  expect((await transport.close()).isOk()).toBe(true);
  const refused = openBroker(['http://a:secret@host:1'], queues)._unsafeUnwrapErr();
  expect(refused.code).toBe('transport/address');
  expect(JSON.stringify(refused)).not.toContain('secret');
});
