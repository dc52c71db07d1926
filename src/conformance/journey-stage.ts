import { type Result, err, ok } from 'neverthrow';
import { type Fault, type SchemaEngine, loadSchemaEngine, memoryExchange, memoryStore } from '../index.ts';
import { type EndParts, openEnds } from './ends.ts';
import type { Journey } from './journey.ts';
import { journeyClock } from './journey-clock.ts';
import { journeyWire } from './journey-wire.ts';
import { corridorOf } from './journeys.ts';
import { type Stage, timeOf } from './play-journey.ts';

/** What a stage may be given in place of its own. */
export interface StageOptions {
  /** `loadSchemaEngine()` where none is given; one may serve many stages. */
  readonly engine?: SchemaEngine;
  /** Store and transport of each administration, in this order; all in memory where none is given. The administrations are those of the corridor. */
  readonly parts?: (administrations: readonly string[]) => Result<readonly EndParts[], Fault>;
}

/** Opens a gateway for every administration of a journey's corridor, on its clock and over its wire. Close `ends` when done. */
export async function openStage(journey: Journey, options: StageOptions = {}): Promise<Result<Stage, Fault>> {
  const { parts = inMemory } = options;
  const corridor = corridorOf(journey);
  if (corridor.isErr()) return err(corridor.error);
  const engine = options.engine === undefined ? await loadSchemaEngine() : ok(options.engine);
  if (engine.isErr()) return err(engine.error);
  const opened = parts(corridor.value.administration.map(({ code }) => code));
  if (opened.isErr()) return err(opened.error);
  const [first] = journey.step;
  const clock = journeyClock(first === undefined ? corridor.value.validFrom : timeOf(first));
  const wire = journeyWire();
  const terms = { corridor: corridor.value, clock, engine: engine.value, wire };
  const { autoDischarge = [] } = journey;
  const ends = await openEnds(opened.value, { ...terms, autoDischarge });
  return ends.map((all) => ({ ...terms, ends: all }));
}

function inMemory(administrations: readonly string[]): Result<readonly EndParts[], Fault> {
  const exchange = memoryExchange();
  return ok(
    administrations.map((administration) => ({
      administration,
      store: memoryStore(),
      transport: exchange.transport(administration),
    })),
  );
}
