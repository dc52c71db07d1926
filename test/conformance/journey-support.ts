import { type Journey, openStage } from '../../src/conformance/index.ts';
import { journeys } from '../../src/conformance/journeys.ts';

/** A journey that ships. */
export function shipped(number: number): Journey {
  const found = journeys()
    ._unsafeUnwrap()
    .find((journey) => journey.number === number);
  if (found === undefined) throw new Error(`There is no journey ${number}.`);
  return found;
}

/** The gateways of a journey, on stores in memory. */
export async function stageOf(journey: Journey) {
  return (await openStage(journey))._unsafeUnwrap();
}
