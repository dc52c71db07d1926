import { expect, test } from '@jest/globals';
import type { Fault } from '../../src/index.ts';
import { hostileBroker, polite, until } from './hostile-broker.ts';
import { answers, delivering, message, taking } from './stomp-ends.ts';

test('a delivery is acknowledged by the ack id after its disposition; poison is refused', async () => {
  const broker = await hostileBroker(delivering(message('a1', '1'), message('a2', '2')));
  const { transport, ids } = await taking([broker], ({ envelope: { id } }) => (id === '2' ? 'poison' : 'acknowledge'));
  await until(() => answers(broker).length === 2);
  await transport.close();
  expect(ids).toEqual(['1', '2']);
  expect(answers(broker)).toEqual(['ACK a1', 'NACK a2']);
});

test('an empty body and one above the limit are refused for good without being handed over', async () => {
  const broker = await hostileBroker(
    delivering(message('a1', '1', ''), message('a2', '2', 'x'.repeat(101)), message('a3', '3')),
  );
  const faults: Fault[] = [];
  const { ids } = await taking([broker], () => 'acknowledge', {
    limits: { mostBytes: 100 },
    report: (reported) => void faults.push(reported),
  });
  await until(() => answers(broker).length === 3);
  expect(answers(broker)).toEqual(['NACK a1', 'NACK a2', 'ACK a3']);
  expect(faults.map(({ code }) => code)).toEqual(['transport/emptyBody', 'transport/tooLarge']);
  expect(ids).toEqual(['3']);
});

test('a header of the peer changes neither the channel nor the frame that answers', async () => {
  const forged = 'message-id:x\nsubscription:9\ndestination:/queue/other\ntransit_sender:NE\nfrom:NE\nreceipt-id:1\n';
  const broker = await hostileBroker(delivering(message('a1', '1').replace('\n\n', `\n${forged}\n`)));
  const { deliveries } = await taking([broker], () => 'acknowledge');
  await until(() => answers(broker).length === 1);
  expect(deliveries.map(({ from, envelope: { sender } }) => [from, sender])).toEqual([['TG', 'NE']]);
  expect(answers(broker)).toEqual(['ACK a1']);
});

test('when the line is lost, what was handed out goes on; what waits behind it is left to the broker', async () => {
  let open = () => {};
  const opening = new Promise<void>((resolve) => {
    open = resolve;
  });
  const deliver = delivering(message('a1', '1'), message('a2', '2'));
  const broker = await hostileBroker((frame, socket, connection) => {
    deliver(frame, socket, connection);
    if (frame.command === 'SUBSCRIBE' && connection === 1) setTimeout(() => socket.destroy(), 20);
  });
  const { ids } = await taking([broker], async () => {
    await opening;
    return 'acknowledge' as const;
  });
  await until(() => broker.frames.filter(({ command }) => command === 'SUBSCRIBE').length === 2);
  open();
  await until(() => answers(broker).length === 2);
  expect(ids).toEqual(['1', '1', '2']);
  expect(answers(broker)).toEqual(['ACK a1', 'ACK a2']);
});

test('a line that is lost is reported', async () => {
  const broker = await hostileBroker((frame, socket, connection) => {
    polite(frame, socket, connection);
    if (frame.command === 'SUBSCRIBE' && connection === 1) socket.end();
  });
  const faults: Fault[] = [];
  await taking([broker], () => 'acknowledge', { report: (reported) => void faults.push(reported) });
  await until(() => broker.connections() === 2);
  expect(faults.map(({ code }) => code)).toEqual(['transport/unreachable']);
});
