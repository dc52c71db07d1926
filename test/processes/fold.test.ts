import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { LogEntry } from '../../src/movement.ts';
import { foldLog, seenOf, unknownMovement, withState } from '../../src/processes/fold.ts';
import { TABLES } from '../../src/processes/tables.ts';
import { entry, forge, sent, tell } from './forge.ts';
import { THREE, arrive, discharge, opening, pass, result } from './scenarios.ts';
import { NOW, REFERENCE, advanceIn, happen, movesOf, openedWorld, settingOf, worldAfter } from './world.ts';

const to = { administration: 'NE' };
const numbered = (sequence: number, number = sequence) =>
  entry(number, tell('TG', to, 'FrontierCrossing', { sequence, seen: 0 }));

function journeyLog(): readonly LogEntry[] {
  const setting = settingOf(THREE, [
    [...opening(THREE, 'NENIA'), discharge],
    [pass('BFCNK')],
    [arrive('NENIA'), result('NENIA')],
  ]);
  let world = openedWorld(setting);
  for (let moved = true; moved; ) {
    moved = false;
    for (const move of movesOf(setting, world)) {
      const happened = happen(setting, world, move);
      if (happened === undefined) continue;
      world = worldAfter(world, move, happened);
      moved = true;
      break;
    }
  }
  return world.movements['TG']?.log ?? [];
}

test('nothing is known of an empty log', () => {
  expect(unknownMovement(REFERENCE, 'BF')).toMatchObject({ version: 0, states: [], parked: [], seen: {}, sent: {} });
});

test('the movement does not depend on the order in which the entries are given', () => {
  const log = journeyLog();
  const movement = foldLog(REFERENCE, 'TG', log);
  expect(movement.states).toContainEqual({ role: 'departure', office: 'TGLFP', state: 'discharged' });
  fc.assert(
    fc.property(fc.shuffledSubarray([...log], { minLength: log.length }), (given) => {
      expect(foldLog(REFERENCE, 'TG', given)).toEqual(movement);
    }),
    { numRuns: 100 },
  );
});

test('a log of other tables folds to what it recorded', () => {
  const log = journeyLog().map((each) => ({
    ...each,
    tables: 99,
    outcomes: each.outcomes.map((outcome) =>
      outcome.then === undefined
        ? outcome
        : { ...outcome, row: `${outcome.role}.ofLongAgo`, then: `old-${outcome.then}` },
    ),
  }));
  expect(foldLog(REFERENCE, 'TG', log).states.map(({ state }) => state)).toEqual(
    foldLog(REFERENCE, 'TG', journeyLog()).states.map(({ state }) => `old-${state}`),
  );
});

test('tables with other rows give new entries their version and leave the old ones', () => {
  const before = foldLog(REFERENCE, 'TG', journeyLog());
  const tables = { version: 2, rows: TABLES.rows.filter(({ step }) => step !== 'printAccompanyingDocument') };
  const setting = settingOf(THREE, [], { tables });
  const { movement } = advanceIn(setting, before, tell('BF', { administration: 'TG' }, 'Warning'));
  expect(movement.log.map((each) => each.tables)).toEqual([...before.log.map(() => 1), 2]);
  expect(movement.states).toEqual(before.states);
});

test('only applied entries tell facts', () => {
  const rejected = entry(2, tell('BF', { administration: 'TG' }, 'ArrivalAdvice'), { verdict: 'rejected' });
  const { log } = forge({ administration: 'TG', states: [] });
  expect(foldLog(REFERENCE, 'TG', [...log, rejected]).facts.arrivals).toEqual([]);
});

test('a parked entry waits until an entry settles it', () => {
  const parked = entry(1, tell('TG', to, 'DischargeNotice', { sequence: 2, seen: 0 }), { verdict: 'parked' });
  const settled = entry(2, parked.cause, { id: `settled:${parked.id}` });
  expect(foldLog(REFERENCE, 'NE', [parked]).parked).toEqual([parked.id]);
  expect(foldLog(REFERENCE, 'NE', [parked, settled])).toMatchObject({ parked: [], seen: {} });
});

test('seen is the highest number without a gap, those left out not counted', () => {
  const log = [numbered(1), numbered(4, 2), numbered(2, 3)];
  expect(seenOf(log, [])).toEqual({ TG: 2 });
  expect(seenOf([...log, numbered(3, 4)], [])).toEqual({ TG: 4 });
  expect(seenOf(log, [log[0]?.id ?? ''])).toEqual({});
});

test('the last number sent to each administration is kept', () => {
  const sends = [
    { ...sent('FrontierCrossing', 'NE'), sequence: 3 },
    { ...sent('DischargeNotice', 'BF'), sequence: 1 },
  ];
  expect(forge({ administration: 'TG', states: [], sends }).sent).toEqual({ NE: 3, BF: 1 });
});

test('a timer runs until it fires or is stopped', () => {
  const timer = (round: number) => ({ id: `t${round}`, reference: REFERENCE, row: 'unusedOffices', round, dueAt: NOW });
  const set = entry(1, tell('BF', { administration: 'TG' }, 'Warning'), {
    timers: { set: [timer(1), timer(2)], clear: [] },
  });
  const fired = entry(
    2,
    { kind: 'timer', timer: 't1', row: 'unusedOffices', round: 1 },
    { timers: { set: [timer(3)], clear: ['t2'] } },
  );
  expect(foldLog(REFERENCE, 'TG', [set]).timers.map(({ id }) => id)).toEqual(['t1', 't2']);
  expect(foldLog(REFERENCE, 'TG', [set, fired]).timers.map(({ id }) => id)).toEqual(['t3']);
});

test('an office keeps its place when its state changes', () => {
  const one = { role: 'transit', office: 'BFCNK', state: 'expected' } as const;
  const other = { role: 'transit', office: 'BFKTC', state: 'expected' } as const;
  expect(withState([one, other], { ...one, state: 'crossed' })).toEqual([{ ...one, state: 'crossed' }, other]);
  expect(withState([one], other)).toEqual([one, other]);
});

test('a log of thousands folds as a short one does', () => {
  const log = Array.from({ length: 4000 }, (_, at) => numbered(4000 - at, at + 1));
  expect(foldLog(REFERENCE, 'NE', log)).toMatchObject({ version: 4000, seen: { TG: 4000 } });
});
