/**
 * Writes the logs of some journeys as the tables of today write them: `node -r ./test/run-typescript.cjs test/processes/record-logs.ts`.
 *
 * To be run, and its file committed, before the version of the tables grows: later tables must fold these logs to the same movements.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Movement } from '../../src/movement.ts';
import { TABLES } from '../../src/processes/tables.ts';
import {
  THREE,
  TWO,
  arrive,
  askArrival,
  cancel,
  discharge,
  incur,
  opening,
  pass,
  present,
  refuse,
  result,
  solve,
} from './scenarios.ts';
import { type Move, type Setting, happen, movesOf, openedWorld, settingOf, worldAfter } from './world.ts';

/** One way through each: the newest letter first where `hasty`, so that messages overtake each other and wait. */
const SETTINGS: Readonly<Record<string, { readonly setting: Setting; readonly hasty: boolean }>> = {
  'three administrations, discharged': {
    setting: settingOf(THREE, [
      [...opening(THREE, 'NENIA'), discharge],
      [pass('TGCNK')],
      [present('BFCNK'), pass('BFCNK')],
      [pass('BFKTC')],
      [pass('NEMKL')],
      [arrive('NENIA'), result('NENIA')],
    ]),
    hasty: false,
  },
  'messages that overtake each other, an incident and a refusal': {
    setting: settingOf(THREE, [
      [...opening(THREE, 'NENIA'), discharge],
      [pass('TGCNK'), incur('TGCNK')],
      [refuse('BFCNK'), pass('BFCNK')],
      [pass('NEMKL')],
      [arrive('NENIA'), result('NENIA')],
    ]),
    hasty: true,
  },
  'a cancellation that overtakes the record': {
    setting: settingOf(TWO, [[...opening(TWO, 'BFOUA'), cancel], [pass('BFCNK')], [arrive('BFOUA')]]),
    hasty: true,
  },
  'major discrepancies, not settled yet': {
    setting: settingOf(TWO, [
      opening(TWO, 'BFOUA'),
      [pass('TGCNK')],
      [pass('BFCNK')],
      [arrive('BFOUA'), result('BFOUA', 'B1')],
    ]),
    hasty: false,
  },
  'an undeclared destination after settled discrepancies': {
    setting: settingOf(TWO, [
      [...opening(TWO, 'BFOUA'), solve('BFOGI')],
      [askArrival('BFOGI'), arrive('BFOGI'), result('BFOGI', 'B1')],
    ]),
    hasty: true,
  },
};

function movementsOf({ setting, hasty }: { readonly setting: Setting; readonly hasty: boolean }): readonly Movement[] {
  let world = openedWorld(setting);
  for (;;) {
    const moves = movesOf(setting, world);
    const tried = (hasty ? moves.toReversed() : moves).map((move: Move) => ({
      move,
      happened: happen(setting, world, move),
    }));
    const next = tried.find(({ happened }) => happened !== undefined);
    if (next?.happened === undefined) return Object.values(world.movements);
    world = worldAfter(world, next.move, next.happened);
  }
}

const logs = Object.entries(SETTINGS).flatMap(([title, way]) =>
  movementsOf(way)
    .filter(({ version }) => version > 0)
    .map((movement) => ({ title, ...movement })),
);
const file = join('test', 'processes', 'logs', `v${TABLES.version}.json`);
writeFileSync(file, `${JSON.stringify({ tables: TABLES.version, logs }, undefined, 1)}\n`);
