import { afterEach } from '@jest/globals';
import type { Delivery, Disposition, Envelope, StompOptions, Transport } from '../../src/index.ts';
import { stompTransport } from '../../src/transports/stomp.ts';
import { type Answer, type HostileBroker, polite } from './hostile-broker.ts';

const opened: Transport[] = [];
afterEach(async () => {
  for (const transport of opened.splice(0)) await transport.close();
});

export function envelope(id: string): Envelope {
  return { id, sender: 'TG', recipient: 'BF', headers: {}, body: Buffer.from('<a/>') };
}

export function transportOn(brokers: StompOptions['brokers'], options: Partial<StompOptions> = {}): Transport {
  const transport = stompTransport({
    brokers: brokers.map(({ host, port }) => ({ host, port })),
    inbound: [{ queue: 'to.BF', from: 'TG' }],
    outbound: { BF: 'to.BF' },
    ...options,
    limits: { connect: 500, reconnect: { first: 5, most: 50 }, retry: { first: 1, most: 5 }, ...options.limits },
  });
  opened.push(transport);
  return transport;
}

export async function taking(
  brokers: StompOptions['brokers'],
  receive: (delivery: Delivery) => Disposition | Promise<Disposition>,
  options: Partial<StompOptions> = {},
) {
  const transport = transportOn(brokers, options);
  const ids: string[] = [];
  const deliveries: Delivery[] = [];
  const subscribed = await transport.subscribe(async (delivery) => {
    ids.push(delivery.envelope.id);
    deliveries.push(delivery);
    return receive(delivery);
  });
  subscribed._unsafeUnwrap();
  return { transport, ids, deliveries };
}

/** Hands these messages out on each subscription. */
export function delivering(...messages: readonly string[]): Answer {
  return (frame, socket, connection) => {
    polite(frame, socket, connection);
    if (frame.command === 'SUBSCRIBE') socket.write(messages.join(''));
  };
}

export function message(ack: string, id: string, body = '<a/>'): string {
  return `MESSAGE\nack:${ack}\ntransit_id:${id}\ntransit_movement:M\n\n${body}\0\n`;
}

export function answers({ frames }: HostileBroker): readonly string[] {
  return frames
    .filter(({ command }) => /ACK$/.test(command))
    .map(({ command, headers }) => `${command} ${headers['id']}`);
}
