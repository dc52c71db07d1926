import { expect, test } from '@jest/globals';
import { hostileBroker, polite, until } from './hostile-broker.ts';
import { answers, message, taking } from './stomp-ends.ts';

test('what breaks the reading is refused on its session; the next session goes on behind it', async () => {
  const waiting = ['MESSAGE\nack:a1\ncontent-length:1\n\nabc\0', message('a2', '2')];
  const broker = await hostileBroker((frame, socket, connection) => {
    polite(frame, socket, connection);
    if (frame.command === 'SUBSCRIBE') socket.write(waiting.join(''));
    if (frame.command === 'NACK') waiting.shift();
  });
  const { ids } = await taking([broker], () => 'acknowledge');
  await until(() => answers(broker).length === 2);
  expect(answers(broker)).toEqual(['NACK a1', 'ACK a2']);
  expect(ids).toEqual(['2']);
});
