import { randomBytes } from 'node:crypto';
import { Result, type Result as ResultOf, err, ok } from 'neverthrow';
import { type Corridor, type Fault, type Transport, loadSchemaEngine, memoryExchange } from '../index.ts';
import type { DemoFolder } from './demo-files.ts';
import { openBroker, openStore } from './drivers.ts';
import { type EndParts, type Ends, openEnds } from '../conformance/index.ts';
import type { JourneyClock } from '../conformance/index.ts';

/** A gateway for each administration, each with its own file, on the embedded exchange or on queues of the broker that this run alone uses. */
export async function openDemoEnds(
  corridor: Corridor,
  administrations: readonly string[],
  folder: DemoFolder,
  clock: JourneyClock,
  broker: string | undefined,
): Promise<ResultOf<Ends, Fault>> {
  const engine = await loadSchemaEngine();
  if (engine.isErr()) return err(engine.error);
  const exchange = memoryExchange();
  const run = randomBytes(4).toString('hex');
  const queue = (from: string, to: string) => `transit.demo-${run}.${from}.${to}`;
  const transportOf = (own: string): ResultOf<Transport, Fault> => {
    if (broker === undefined) return ok(exchange.transport(own));
    const others = administrations.filter((other) => other !== own);
    return openBroker([broker], {
      inbound: others.map((from) => ({ from, queue: queue(from, own) })),
      outbound: Object.fromEntries(others.map((to) => [to, queue(own, to)])),
    });
  };
  const parts = administrations.map((administration) =>
    transportOf(administration).andThen((transport) =>
      openStore(folder.storeFile(administration), 'open').map(
        (store): EndParts => ({ administration, store, transport }),
      ),
    ),
  );
  const all = Result.combine(parts);
  return all.isErr() ? err(all.error) : openEnds(all.value, { corridor, clock, engine: engine.value });
}
