import { Result, type Result as ResultOf, err } from 'neverthrow';
import { type EndParts, type Ends, type JourneyClock, openEnds } from '../conformance/index.ts';
import { type Corridor, type Fault, loadSchemaEngine } from '../index.ts';
import type { DemoFolder } from './demo-files.ts';
import { demoTransports } from './demo-transports.ts';
import { openStore } from './drivers.ts';

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
  const transportOf = demoTransports(administrations, broker);
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
