import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Happened, Move, Setting, World } from './world.ts';
import { decidedIn, labelOf } from './explore.ts';
import { checkMovement, checkOutcomes } from './hold.ts';
import {
  THREE,
  arrive,
  askTransit,
  cancel,
  control,
  discharge,
  opening,
  pass,
  present,
  print,
  result,
} from './scenarios.ts';
import { advanceIn, happen, movesOf, openedWorld, outcomeOf, received, settingOf, worldAfter } from './world.ts';

const begin = opening(THREE, 'NENIA');
const road = [
  [pass('TGCNK')],
  [present('BFCNK'), pass('BFCNK')],
  [pass('BFKTC')],
  [present('NEMKL'), pass('NEMKL')],
  [arrive('NENIA'), control('NENIA'), result('NENIA')],
];

const SETTINGS: Readonly<Record<string, Setting>> = {
  'the straight journey through three administrations': settingOf(THREE, [[...begin, print, discharge], ...road]),
  'the journey with an undeclared border office': settingOf(THREE, [
    [...begin, discharge],
    [askTransit('BFKPL'), pass('BFKPL')],
    ...road,
  ]),
  'a cancellation that meets the goods somewhere': settingOf(THREE, [[...begin, cancel, discharge], ...road]),
};

/** One way through a setting; the numbers choose among what may happen next, and what comes twice. */
function walk(setting: Setting, choices: readonly number[]): { world: World; path: readonly string[] } {
  let world = openedWorld(setting);
  const path: string[] = [];
  for (let at = 0; ; at += 1) {
    const step = someStep(world, setting, choices[at % choices.length] ?? 0);
    if (step === undefined) return { world, path };
    path.push(labelOf(step.move));
    world = worldAfter(world, step.move, step.happened);
    checkOutcomes(step.happened.done.movement, step.happened.done.entries);
    doubled(setting, world, step.move, choices[(at * 7 + 3) % choices.length] ?? 0);
  }
}

/** The first admissible of what may happen, from a chosen place on. */
function someStep(world: World, setting: Setting, choice: number): { move: Move; happened: Happened } | undefined {
  const moves = movesOf(setting, world);
  for (let at = 0; at < moves.length; at += 1) {
    const move = moves[(choice + at) % moves.length] as Move;
    const happened = happen(setting, world, move);
    if (happened !== undefined) return { move, happened };
  }
  return undefined;
}

/** Something delivered before comes once more and changes nothing. */
function doubled(setting: Setting, { delivered, movements }: World, { kind }: Move, choice: number): void {
  const letter = delivered[choice % (delivered.length || 1)];
  const movement = movements[letter?.to ?? ''];
  if (kind !== 'deliver' || letter === undefined || movement === undefined) return;
  expect(advanceIn(setting, movement, received(letter)).movement).toBe(movement);
}

describe.each(Object.entries(SETTINGS))('%s', (_, setting) => {
  test('shuffles with the same decisions end alike', () => {
    const ends = new Map<string, { outcome: string; path: readonly string[] }>();
    fc.assert(
      fc.property(fc.array(fc.nat(997), { minLength: 60, maxLength: 60 }), (choices) => {
        const { world, path } = walk(setting, choices);
        for (const movement of Object.values(world.movements)) checkMovement(setting, movement);
        const decided = decidedIn(world);
        const outcome = outcomeOf(world);
        const first = ends.get(decided) ?? { outcome, path };
        ends.set(decided, first);
        expect({ outcome, path: outcome === first.outcome ? path : first.path }).toEqual({
          outcome: first.outcome,
          path,
        });
      }),
      { numRuns: 250, seed: 20260311 },
    );
    expect(ends.size).toBeLessThan(100);
  }, 60_000);
});
