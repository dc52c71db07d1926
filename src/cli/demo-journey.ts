import { Result, type Result as ResultOf, err, ok } from 'neverthrow';
import {
  type EndParts,
  type Journey,
  type PlayedJourney,
  type PlayedStep,
  type Stage,
  journeys,
  openStage,
  playJourney,
} from '../conformance/index.ts';
import { type Fault, type SchemaEngine, fault, loadSchemaEngine, memoryStore } from '../index.ts';
import { demoTransports } from './demo-transports.ts';
import { journeyFeed } from './journey-feed.ts';
import { printJourney, printList, printOutcome, printVerdict } from './journey-opening.ts';
import { stepWriter } from './journey-lines.ts';
import type { Printer } from './print.ts';

/** Lists the journeys, plays one, or plays all; the exit code is 0 where each went and ended as its file says. */
export async function demoJourney(choice: string | true, broker: string | undefined, print: Printer): Promise<number> {
  const all = journeys();
  if (all.isErr()) return print.refuse(all.error);
  if (choice === true) {
    printList(print, all.value);
    return 0;
  }
  const chosen = choice === 'all' ? all.value : all.value.filter(({ number }) => String(number) === choice);
  if (chosen.length === 0)
    return print.refuse(fault('gateway/no-journey', { number: choice, count: all.value.length }));
  const engine = await loadSchemaEngine();
  if (engine.isErr()) return print.refuse(engine.error);
  let differing = 0;
  for (const journey of chosen) {
    const played = await playOne(journey, engine.value, broker, print, choice === 'all');
    if (played.isErr()) return print.refuse(played.error);
    if (played.value.differences.length > 0) differing += 1;
    if (choice === 'all') printOutcome(print, played.value);
    else printVerdict(print, played.value);
  }
  if (differing === 0) return 0;
  return print.refuse(fault('gateway/journey-differs', { count: differing, played: chosen.length }));
}

/** Plays a journey, and shows its steps where it is not one of many. */
async function playOne(
  journey: Journey,
  engine: SchemaEngine,
  broker: string | undefined,
  print: Printer,
  quietly: boolean,
): Promise<ResultOf<PlayedJourney, Fault>> {
  const parts = (administrations: readonly string[]): ResultOf<readonly EndParts[], Fault> => {
    const transportOf = demoTransports(administrations, broker);
    return Result.combine(
      administrations.map((administration) =>
        transportOf(administration).map((transport) => ({ administration, store: memoryStore(), transport })),
      ),
    );
  };
  const opened = await openStage(journey, { engine, parts });
  if (opened.isErr()) return err(opened.error);
  const stage = opened.value;
  if (!quietly) printJourney(print, journey, stage.corridor, broker);
  const played = await playJourney(journey, stage, quietly ? undefined : stepShower(journey, stage, print));
  const closed = await stage.ends.close();
  if (played.isErr()) return err(played.error);
  return closed.isErr() ? err(closed.error) : ok(played.value);
}

/** Reads what the feeds of all gateways say of each movement after a step, and prints it. */
function stepShower(journey: Journey, stage: Stage, print: Printer): (played: PlayedStep) => Promise<void> {
  const feeds = journey.movement.map(({ reference }) => journeyFeed(stage.ends.list, reference));
  const write = stepWriter(print, journey, stage.corridor);
  return async (played) => {
    const lines = await Promise.all(feeds.map((feed) => feed()));
    write(
      played,
      lines.map((each) => each.unwrapOr([])),
    );
  };
}
