import { expect, test } from '@jest/globals';
import { deadPort, hostileBroker, polite } from './hostile-broker.ts';
import { envelope, transportOn } from './stomp-ends.ts';

test('where a broker does not answer the next one is taken', async () => {
  const silent = await hostileBroker(() => {});
  const broker = await hostileBroker(polite);
  const transport = transportOn([{ host: '127.0.0.1', port: await deadPort() }, silent, broker]);
  expect((await transport.send(envelope('1'))).isOk()).toBe(true);
  expect((await transport.send(envelope('2'))).isOk()).toBe(true);
  expect([silent.connections(), broker.connections()]).toEqual([1, 1]);
});

test('without a broker a send is refused; while the line rests, at once', async () => {
  const broker = await hostileBroker((_, socket) => void socket.destroy());
  const transport = transportOn([broker], { limits: { reconnect: { first: 3_600_000, most: 3_600_000 } } });
  for (const id of ['1', '2', '3']) {
    const refused = (await transport.send(envelope(id)))._unsafeUnwrapErr();
    expect([refused.code, refused.retry]).toEqual(['transport/unreachable', true]);
  }
  expect(broker.connections()).toBe(1);
});

test('close waits for a silent broker no longer than a connection may take', async () => {
  const silent = await hostileBroker(() => {});
  const transport = transportOn([silent], { limits: { connect: 100 } });
  const send = transport.send(envelope('1'));
  expect((await transport.close()).isOk()).toBe(true);
  expect((await send).isErr()).toBe(true);
});
