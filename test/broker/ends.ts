import type { TransportEnds } from '../../src/conformance/transport-contract.ts';
import { type StompOptions, stompTransport, type Transport } from '../../src/index.ts';
import type { Broker } from './activemq.ts';

let queues = 0;

/** The ends Togo and Burkina Faso on two new queues of the broker. */
export function twoEnds(
  broker: Broker,
  options: Partial<StompOptions> = {},
): TransportEnds & { queueTo(code: string): string } {
  queues += 1;
  const at = queues;
  const queueTo = (code: string) => `ends.${at}.to.${code}`;
  const opened: Transport[] = [];
  return {
    queueTo,
    mostBytes: 2_000_000,
    transport(administration) {
      const other = administration === 'TG' ? 'BF' : 'TG';
      const transport = stompTransport({
        brokers: [{ host: '127.0.0.1', port: broker.stompPort }],
        inbound: [{ queue: queueTo(administration), from: other }],
        outbound: { [other]: queueTo(other) },
        ...options,
        limits: {
          mostBytes: 2_000_000,
          retry: { first: 1, most: 5 },
          reconnect: { first: 20, most: 200 },
          ...options.limits,
        },
      });
      opened.push(transport);
      return transport;
    },
    async release() {
      for (const transport of opened) await transport.close();
    },
  };
}
