import { expect, test } from '@jest/globals';
import { errAsync } from 'neverthrow';
import { writeActFile } from '../../src/extension/act-file.ts';
import type { FolderEvent } from '../../src/extension/drop-folder.ts';
import { watchActQueue } from '../../src/extension/watch-act-queue.ts';
import { fault } from '../../src/fault.ts';
import { memoryExchange } from '../../src/transports/memory.ts';
import type { Transport } from '../../src/transports/transport.ts';
import { desk } from '../gateway/desk.ts';
import { INITIATE, REFERENCE } from './samples.ts';

test('a broker that is away is tried again; each act that comes is told as a file of a folder is', async () => {
  const { gateway } = await desk('TG');
  const exchange = memoryExchange();
  const events: FolderEvent[] = [];
  const own = exchange.transport('TG');
  let tries = 0;
  const transport: Transport = {
    ...own,
    subscribe: (receive) => {
      tries += 1;
      return tries === 1 ? errAsync(fault('transport/closed')) : own.subscribe(receive);
    },
  };
  const queue = watchActQueue({ gateway, transport, observe: (event) => void events.push(event) });
  const beside = exchange.transport('AW');
  const answered = new Promise<void>((resolve) => {
    let count = 0;
    void beside.subscribe(() => {
      count += 1;
      if (count === 2) resolve();
      return Promise.resolve('acknowledge');
    });
  });
  const letter = { sender: 'AW', recipient: 'TG', headers: {} };
  (await beside.send({ ...letter, id: 'ID:1', body: writeActFile(INITIATE)._unsafeUnwrap() }))._unsafeUnwrap();
  (await beside.send({ ...letter, id: 'ID:2', body: Buffer.from('<nothing/>') }))._unsafeUnwrap();
  await answered;
  expect(events).toEqual([
    { event: 'trouble', fault: expect.objectContaining({ code: 'transport/closed' }) },
    { event: 'taken', name: expect.stringContaining(REFERENCE), outcome: 'done', reference: REFERENCE },
    {
      event: 'taken',
      name: 'ID:2',
      outcome: 'refused',
      fault: expect.objectContaining({ code: 'process/unknown-step' }),
    },
  ]);
  await queue.close();
  await gateway.close();
});

test('closing ends the tries', async () => {
  const { gateway } = await desk('TG');
  const away = { ...memoryExchange().transport('TG'), subscribe: () => errAsync(fault('transport/closed')) };
  const events: FolderEvent[] = [];
  await watchActQueue({ gateway, transport: away, observe: (event) => void events.push(event) }).close();
  expect(events).toHaveLength(1);
  await gateway.close();
});
