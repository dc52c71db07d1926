import { expect, test } from '@jest/globals';
import { hostileBroker, polite } from './hostile-broker.ts';
import { envelope, transportOn } from './stomp-ends.ts';

test('a send is persistent, as bytes, in the group of its movement', async () => {
  const broker = await hostileBroker(polite);
  const result = await transportOn([broker]).send({ ...envelope('1'), movement: 'M' });
  expect(result._unsafeUnwrap().receipt).not.toBe('');
  expect(broker.frames[1]).toMatchObject({
    command: 'SEND',
    body: '<a/>',
    headers: {
      destination: '/queue/to.BF',
      persistent: 'true',
      'content-length': '4',
      JMSXGroupID: 'M',
      transit_id: '1',
    },
  });
});

test('a route as text sends no content-length', async () => {
  const broker = await hostileBroker(polite);
  await transportOn([broker], { outbound: { BF: { queue: 'q', text: true } } }).send(envelope('1'));
  expect(broker.frames[1]).toMatchObject({ command: 'SEND', body: '<a/>', headers: { destination: '/queue/q' } });
  expect(broker.frames[1]?.headers).not.toHaveProperty('content-length');
});

test('a send without its receipt is in doubt; the line comes back by itself', async () => {
  const broker = await hostileBroker((frame, socket, connection) => {
    if (frame.command === 'SEND' && connection === 1) socket.destroy();
    else polite(frame, socket, connection);
  });
  const transport = transportOn([broker]);
  const results = [await transport.send(envelope('1'))];
  while (results.at(-1)?.isErr()) results.push(await transport.send(envelope('1')));
  const doubtful = results[0]?._unsafeUnwrapErr();
  expect([doubtful?.code, doubtful?.retry]).toEqual(['transport/inDoubt', true]);
  expect(broker.connections()).toBe(2);
});

test('a subscription without a broker is refused, and another may follow', async () => {
  const broker = await hostileBroker((frame, socket, connection) => {
    if (connection === 1) socket.write('ERROR\nmessage:password is invalid\n\n\0');
    else polite(frame, socket, connection);
  });
  const transport = transportOn([broker]);
  const refused = (await transport.subscribe(async () => 'acknowledge'))._unsafeUnwrapErr();
  expect([refused.code, refused.retry]).toEqual(['transport/refused', true]);
  expect(refused.text.en).toContain('password is invalid');
  expect((await transport.subscribe(async () => 'acknowledge')).isOk()).toBe(true);
});
