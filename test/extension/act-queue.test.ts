import { expect, test } from '@jest/globals';
import { errAsync, okAsync } from 'neverthrow';
import { writeActFile } from '../../src/extension/act-file.ts';
import { actQueue } from '../../src/extension/act-queue.ts';
import { readActAnswer } from '../../src/extension/answer-file.ts';
import { fault } from '../../src/fault.ts';
import type { Envelope } from '../../src/envelope.ts';
import { memoryExchange } from '../../src/transports/memory.ts';
import type { Receive } from '../../src/transports/transport.ts';
import { desk } from '../gateway/desk.ts';
import { INITIATE, RELEASE, REFERENCE } from './samples.ts';

const letter = (id: string, body: Uint8Array): Envelope => ({ id, sender: 'AW', recipient: 'TG', headers: {}, body });

test('acts of a queue are answered with the id of their message, and done once', async () => {
  const { gateway } = await desk('TG');
  const exchange = memoryExchange();
  const beside = exchange.transport('AW');
  const answers: Envelope[] = [];
  let enough = () => {};
  const all = new Promise<void>((resolve) => {
    enough = resolve;
  });
  await beside.subscribe(({ envelope }) => {
    answers.push(envelope);
    if (answers.length === 4) enough();
    return Promise.resolve('acknowledge');
  });
  const queue = (await actQueue({ gateway, transport: exchange.transport('TG') }))._unsafeUnwrap();
  const release = writeActFile(RELEASE)._unsafeUnwrap();
  for (const [id, body] of [
    ['ID:1', writeActFile(INITIATE)._unsafeUnwrap()],
    ['ID:2', release],
    ['ID:2', release],
    ['ID:3', Buffer.from('<nothing/>')],
  ] as const)
    (await beside.send(letter(id, body)))._unsafeUnwrap();
  await all;
  expect(
    answers.map(({ correlationId, body }) => `${correlationId} ${readActAnswer(body)._unsafeUnwrap().outcome}`),
  ).toEqual(['ID:1 performed', 'ID:2 performed', 'ID:2 repeated', 'ID:3 refused']);
  expect(answers[1]?.id).toBe(answers[2]?.id);
  expect(answers[1]?.movement).toBe(REFERENCE);
  (await queue.stop())._unsafeUnwrap();
  await gateway.close();
});

test('an act that cannot be done now, and one whose answer cannot be sent, stay in the queue', async () => {
  const { gateway } = await desk('TG');
  const busy = { administration: 'TG', perform: () => errAsync(fault('gateway/busy', { reference: 'R', tries: 12 })) };
  const delivery = { from: 'AW', envelope: letter('ID:1', writeActFile(INITIATE)._unsafeUnwrap()) };
  for (const host of [busy, gateway]) {
    const disposition = new Promise((resolve) => {
      const unheard = {
        ...memoryExchange().transport('TG'),
        subscribe: (receive: Receive) => {
          void receive(delivery).then(resolve);
          return okAsync({ stop: () => okAsync(undefined) });
        },
      };
      void actQueue({ gateway: host, transport: unheard });
    });
    expect(await disposition).toBe('retry');
  }
  await gateway.close();
});
