// For the author of a store or a transport: the journeys of the package, from the straight one to the worst, played on your own store and transport. Put
// them in the place of these.
import { ok } from 'neverthrow';
import { loadSchemaEngine, memoryExchange, memoryStore } from 'asycuda-transit';
import { journeys, openStage, playJourney } from 'asycuda-transit/conformance';

async function main(): Promise<void> {
  const engine = (await loadSchemaEngine())._unsafeUnwrap();
  const all = journeys()._unsafeUnwrap();
  let passed = 0;
  for (const journey of all) {
    const exchange = memoryExchange();
    const parts = (administrations: readonly string[]) =>
      ok(
        administrations.map((administration) => ({
          administration,
          store: memoryStore(),
          transport: exchange.transport(administration),
        })),
      );
    const stage = (await openStage(journey, { engine, parts }))._unsafeUnwrap();
    const { differences } = (await playJourney(journey, stage))._unsafeUnwrap();
    (await stage.ends.close())._unsafeUnwrap();
    if (differences.length === 0) passed += 1;
    else console.log(`${journey.number} ${journey.title.en}`, differences);
  }
  console.log(`journeys: ${passed} of ${all.length} go and end as their files say`);
}

void main();
