import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { LogEntry, Unread } from '../../src/movement.ts';
import { foldLog, seenOf, unknownMovement, waitingOf, withState } from '../../src/processes/fold.ts';
import { TABLES } from '../../src/processes/tables.ts';
import { entry, forge, sent, tell } from './forge.ts';
import { THREE, arrival, arrive, crossing, discharge, opening, pass, result, results } from './scenarios.ts';
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
  const tables = {
    version: TABLES.version + 1,
    rows: TABLES.rows.filter(({ step }) => step !== 'printAccompanyingDocument'),
  };
  const setting = settingOf(THREE, [], { tables });
  const { movement } = advanceIn(setting, before, tell('BF', { administration: 'TG' }, 'Warning'));
  expect(movement.log.map((each) => each.tables)).toEqual([...before.log.map(() => TABLES.version), tables.version]);
  expect(movement.states).toEqual(before.states);
});

test('only applied entries tell facts', () => {
  const rejected = entry(2, tell('BF', { administration: 'TG' }, 'ArrivalAdvice'), { verdict: 'rejected' });
  const { log } = forge({ administration: 'TG', states: [] });
  expect(foldLog(REFERENCE, 'TG', [...log, rejected]).facts.arrivals).toEqual([]);
});

test('a parked entry waits until an entry settles it', () => {
  const notice = tell('TG', to, 'DischargeNotice', { sequence: 2, seen: 0 });
  const parked = entry(1, notice, { verdict: 'parked' });
  const settled = entry(2, notice, { id: `settled:${parked.id}` });
  expect(foldLog(REFERENCE, 'NE', [parked]).parked).toEqual([parked.id]);
  expect(foldLog(REFERENCE, 'NE', [parked, settled])).toMatchObject({ parked: [], seen: {} });
});

test('the number of an unread message counts until a message has it; while that one waits it does not', () => {
  const unread: Unread = { kind: 'unread', sender: 'TG', name: 'DischargeNotice', sequence: 2, digest: '' };
  const refused: LogEntry = {
    ...entry(2, tell('TG', to, 'Warning'), { verdict: 'rejected' }),
    id: 'unread:TG/2',
    cause: unread,
  };
  const first = entry(1, tell('TG', to, 'DischargeNotice', { sequence: 1, seen: 0 }), { verdict: 'rejected' });
  const waits = entry(3, tell('TG', to, 'DischargeNotice', { sequence: 2, seen: 0 }), { verdict: 'parked' });
  expect(seenOf([first, refused], [])).toEqual({ TG: 2 });
  expect(seenOf([first, refused, waits], [waits.id])).toEqual({ TG: 1 });
  expect(seenOf([first, refused, waits], [])).toEqual({ TG: 2 });
  expect(foldLog(REFERENCE, 'NE', [first, refused])).toMatchObject({ states: [], parked: [], seen: { TG: 2 } });
});

test('what waits keeps its place, and each sender’s messages stand by their numbers', () => {
  const given = [
    ['TG', 7],
    ['BF', 9],
    ['TG', 2],
    ['BF', 3],
    ['TG', 5],
  ] as const;
  const log = given.map(([from, sequence], at) =>
    entry(at + 1, tell(from, to, 'FrontierCrossing', { sequence, seen: 0 }), {
      verdict: at === 4 ? 'applied' : 'parked',
    }),
  );
  const waiting = waitingOf(foldLog(REFERENCE, 'NE', log));
  expect(waiting.map(({ cause }) => `${cause.sender} ${cause.message.header.sequence}`)).toEqual([
    'TG 2',
    'BF 3',
    'TG 7',
    'BF 9',
  ]);
  expect(waiting.map(({ id }) => id)).toEqual([2, 3, 0, 1].map((at) => log[at]?.id));
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

test('a fold writes the text of each of thousands of events at most once, and orders them as a sorting of the texts does', () => {
  let written = 0;
  const counted = <T extends object>(told: T): T => {
    const copy = { ...told };
    return Object.defineProperty(copy, 'toJSON', { value: () => ((written += 1), { ...told }) });
  };
  const EVENTS = 3000;
  const log = Array.from({ length: EVENTS }, (_, at) => {
    const seals = `S${(at * 7919) % EVENTS}`;
    return [
      tell('BF', to, 'FrontierCrossing', {}, { crossing: counted({ ...crossing('BFCNK'), remark: seals }) }),
      tell('BF', to, 'ArrivalAdvice', {}, { arrival: counted({ ...arrival('BFOUA'), remark: seals }) }),
      tell('BF', to, 'DestinationControlResults', {}, { results: counted({ ...results('BFOUA'), remark: seals }) }),
    ];
  }).flat();
  written = 0;
  const { facts } = foldLog(
    REFERENCE,
    'TG',
    log.map((cause, at) => entry(at + 1, cause)),
  );
  expect(written).toBeLessThanOrEqual(3 * EVENTS);
  for (const events of [facts.passages, facts.arrivals, facts.results]) {
    const texts = events.map((event) => JSON.stringify(event));
    expect(texts).toHaveLength(EVENTS);
    expect(texts).toEqual(texts.toSorted());
  }
}, 60_000);
