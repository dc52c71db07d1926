import { randomBytes } from 'node:crypto';
import { type Result, ok } from 'neverthrow';
import { type Fault, type Transport, memoryExchange } from '../index.ts';
import { openBroker } from './drivers.ts';

/** The transport of each administration: on an exchange in this process, or on queues of the broker that this run alone uses. */
export function demoTransports(
  administrations: readonly string[],
  broker: string | undefined,
): (administration: string) => Result<Transport, Fault> {
  if (broker === undefined) {
    const exchange = memoryExchange();
    return (own) => ok(exchange.transport(own));
  }
  const run = randomBytes(4).toString('hex');
  const queue = (from: string, to: string) => `transit.demo-${run}.${from}.${to}`;
  return (own) => {
    const others = administrations.filter((other) => other !== own);
    return openBroker([broker], {
      inbound: others.map((from) => ({ from, queue: queue(from, own) })),
      outbound: Object.fromEntries(others.map((to) => [to, queue(own, to)])),
    });
  };
}
