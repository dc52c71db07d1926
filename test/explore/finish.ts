import type { Corridor } from '../../src/corridor/corridor.ts';
import { endingOf, isFinal } from '../../src/processes/agreement.ts';
import { LIMITS, type TimerRow } from '../../src/processes/limits.ts';
import { labelOf } from '../processes/explore.ts';
import {
  arrive,
  askArrival,
  dischargeBy,
  pass,
  present,
  prove,
  result,
  settle,
  solve,
  withdraw,
} from '../processes/scenarios.ts';
import { book, endBooking } from '../processes/scenarios-guarantee.ts';
import {
  type Act,
  type Move,
  type Setting,
  type World,
  act,
  happen,
  statesOf,
  timersOf,
  worldAfter,
} from '../processes/world.ts';

/** What officers may still do, whatever has happened: the goods go on, an arrival is settled, or a proof takes the place of results. */
function remedies({ office, administration }: Corridor): readonly Act[] {
  const codes = office.map(({ code }) => code);
  const destination = administration.length > 2 ? 'NENIA' : 'BFOUA';
  return [
    act('TGLFP', 'cancelBeforeRelease', { reason: 'The buyer withdrew.' }),
    withdraw,
    ...codes.map((code) => settle(code)),
    ...codes.map((code) => solve(code)),
    ...codes.map((code) => solve(code, 2)),
    ...office.filter(({ roles }) => roles.includes('guarantee')).map(({ code }) => book(code)),
    ...office.filter(({ roles }) => roles.includes('guarantee')).map(({ code }) => endBooking(code)),
    prove,
    dischargeBy('alternativeProof'),
    ...codes.map((code) => result(code, 'A1', 3)),
    ...codes.map((code) => present(code)),
    askArrival(destination),
    ...codes.map((code) => pass(code)),
    arrive(destination),
  ];
}

/**
 * How a world stands: an ending of the agreement, `open` where an office has not come to an end, or `none` where all have and do not agree.
 *
 * Where a rule refused a message and nothing has taken its place yet, all may have ended without the office that it was for: that is `unresolved`, and officers look.
 */
export function endingIn(world: World): string {
  const states = statesOf(world);
  if (!isFinal(states)) return 'open';
  return endingOf(states)?.ending ?? (world.refused.length > 0 ? 'unresolved' : 'none');
}

/** How far a way to an end may go before it is given up. */
const MOST = 60;

/**
 * A way on from a world to an ending of the agreement, where one is found: all that is on its way comes, then time limits and acts that may still be done,
 * one after the other. The way is a witness that the end can be reached; where none is found, none is claimed.
 */
export function wayToAnEnd(of: Setting, from: World): readonly string[] | undefined {
  const setting = allTimers(of);
  const done = new Set<string>();
  let world = from;
  for (const path: string[] = []; path.length < MOST; ) {
    if (world.wire.length === 0 && !['open', 'none'].includes(endingIn(world))) return path;
    const next = someMove(setting, world, done);
    if (next === undefined) return undefined;
    path.push(next.label);
    world = next.world;
  }
  return undefined;
}

/** Whether anything is still to come where nothing is on its way: a time limit that runs, or an act. */
export function canGoOn(of: Setting, world: World): boolean {
  const setting = allTimers(of);
  return timersOf(setting, world).length > 0 || someMove(setting, world, new Set()) !== undefined;
}

function allTimers(setting: Setting): Setting {
  return { ...setting, fires: Object.keys(LIMITS) as readonly TimerRow[] };
}

function someMove(setting: Setting, world: World, done: Set<string>): { world: World; label: string } | undefined {
  const numbered = { ...world, performed: [FIRST + done.size] };
  const letters: Move[] = world.wire.map((letter) => ({ kind: 'deliver', letter }));
  const remaining = letters.length > 0 ? letters.slice(0, 1) : [...acts(setting, done), ...timersOf(setting, world)];
  for (const move of remaining) {
    const happened = happen(setting, numbered, move);
    if (happened === undefined) continue;
    if (move.kind === 'act') done.add(nameOf(move.act));
    return { world: worldAfter(numbered, move, happened), label: labelOf(move) };
  }
  return undefined;
}

/** Acts are numbered apart from those of the script. */
const FIRST = 100;

function acts({ corridor }: Setting, done: ReadonlySet<string>): readonly Move[] {
  return remedies(corridor)
    .filter((act) => !done.has(nameOf(act)))
    .map((act) => ({ kind: 'act', list: 0, act }));
}

function nameOf({ office, step, facts }: Act): string {
  return `${office} ${step} ${JSON.stringify(facts)}`;
}
