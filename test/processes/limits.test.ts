import { describe, expect, test } from '@jest/globals';
import { LIMITS, type TimerRow } from '../../src/processes/limits.ts';
import { TABLES } from '../../src/processes/tables.ts';
import { NO_FACTS } from '../../src/processes/facts.ts';
import { forge, tell } from './forge.ts';
import { THREE, TWO, arrival, results } from './scenarios.ts';
import { sceneOf } from './stage.ts';
import { NOW, REFERENCE, actCause, advanceIn, settingOf } from './world.ts';

const departure = (state: string) => ({ role: 'departure', office: 'TGLFP', state }) as const;
const told = (name: 'ArrivalAdvice' | 'DestinationControlResults', body: Readonly<Record<string, unknown>>) =>
  tell('NE', { administration: 'TG' }, name, { sequence: 1, seen: 0 }, body);
const arrived = told('ArrivalAdvice', { arrival: arrival('NENIA') });
const major = told('DestinationControlResults', { results: results('NENIA', 'B1') });
const setting = settingOf(THREE, []);

test('each timer is set by a row, fires one, and is cleared by another', () => {
  const names = Object.keys(LIMITS).sort();
  const unique = (rows: readonly TimerRow[]) => [...new Set(rows)].sort();
  expect(unique(TABLES.rows.flatMap(({ sets }) => sets ?? []))).toEqual(names);
  expect(unique(TABLES.rows.flatMap(({ clears }) => clears ?? []))).toEqual(names);
  expect(unique(TABLES.rows.flatMap(({ by }) => ('timer' in by ? [by.timer] : [])))).toEqual(names);
});

describe('when they run out', () => {
  const scene = sceneOf({ administration: 'TG', states: [departure('arrived')], before: [arrived] }, major);

  test('the transit, at the end of the last day of the record, where departure is', () => {
    expect(LIMITS.transitTime(scene, 'TGLFP')).toBe('2026-03-18T23:59:59.999+00:00');
    expect(LIMITS.transitTime({ ...scene, facts: NO_FACTS }, 'TGLFP')).toBeUndefined();
  });

  test('results, so many days after the arrival, where destination is', () => {
    expect(THREE.times.controlResults).toEqual({ days: 3, working: false });
    expect(LIMITS.controlResults(scene, 'NENIA')).toBe('2026-03-14T23:59:59.999+01:00');
    expect(LIMITS.controlResults(scene, 'NEMKL')).toBeUndefined();
  });

  test('working days leave out the weekend of the office', () => {
    const times = { ...THREE.times, controlResults: { days: 3, working: true } };
    const calendar = THREE.calendar.map((each) => ({ ...each, weekend: [6, 7], holiday: [] }));
    const working = { ...scene, corridor: { ...THREE, times, calendar } };
    expect(LIMITS.controlResults(working, 'NENIA')).toBe('2026-03-16T23:59:59.999+01:00');
  });

  test('a change of the clocks moves nothing: days are those of the office, whatever the offset of the event', () => {
    const administration = THREE.administration.map((each) =>
      each.code === 'NE' ? { ...each, timeZone: 'Europe/Paris' } : each,
    );
    const dueAfter = (arrivedAt: string) =>
      LIMITS.controlResults(
        {
          ...scene,
          corridor: { ...THREE, administration },
          facts: { ...scene.facts, arrivals: [{ ...arrival('NENIA'), arrivedAt }] },
        },
        'NENIA',
      );
    expect(dueAfter('2026-03-27T10:00:00+01:00')).toBe('2026-03-30T23:59:59.999+02:00');
    expect(dueAfter('2026-03-27T23:30:00+00:00')).toBe('2026-03-31T23:59:59.999+02:00');
    expect(dueAfter('2026-10-24T23:30:00+02:00')).toBe('2026-10-27T23:59:59.999+01:00');
    expect(dueAfter('2026-10-24T21:30:00Z')).toBe('2026-10-27T23:59:59.999+01:00');
  });

  test('an officer is asked when the office opens', () => {
    const hours = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: '07:30', closes: '17:30' }));
    const calendar = THREE.calendar.map(({ id }) => ({ id, weekend: [6, 7], hours }));
    const open = { ...scene, corridor: { ...THREE, calendar } };
    expect(LIMITS.controlResults(open, 'NENIA')).toBe('2026-03-16T07:30:00+01:00');
    expect(LIMITS.transitTime(open, 'TGLFP')).toBe('2026-03-19T07:30:00+00:00');
    expect(LIMITS.unusedOffices(open)).toBe('2026-03-13T12:00:00+00:00');
  });

  test('a settlement, so many days after the results', () => {
    expect(LIMITS.discrepanciesSolved(scene, 'TGLFP')).toBe('2026-03-24T23:59:59.999+00:00');
    expect(LIMITS.discrepanciesSolved({ ...scene, facts: NO_FACTS }, 'TGLFP')).toBeUndefined();
  });

  test('the silent offices, so long after the arrival was received', () => {
    expect(LIMITS.unusedOffices(scene)).toBe('2026-03-13T12:00:00+00:00');
  });
});

describe('a time limit', () => {
  const released = advanceIn(
    setting,
    forge({ administration: 'TG', states: [departure('registered')] }),
    actCause('r', 'TGLFP', 'release', {}),
  );
  const id = `${REFERENCE} transitTime 1`;
  const passed = { kind: 'timer', timer: id, row: 'transitTime', round: 1 } as const;

  test('runs from the release and fires once', () => {
    expect(released.movement.timers).toMatchObject([
      { id, office: 'TGLFP', dueAt: '2026-03-18T23:59:59.999+00:00' },
      { row: 'recoveryBegins', dueAt: '2026-10-18T23:59:59.999+00:00' },
    ]);
    const fired = advanceIn(setting, released.movement, passed);
    expect(fired.movement.states).toContainEqual(departure('enquiryRecommended'));
    expect(fired.sends.map(({ sent: { name, recipient } }) => `${name} ${recipient}`)).toEqual([
      'StatusRequest NE',
      'StatusRequest BF',
    ]);
    expect(advanceIn(setting, fired.movement, passed).verdict).toBe('duplicate');
  });

  test('that has passed stops neither an arrival nor a cancellation', () => {
    const late = advanceIn(setting, released.movement, passed).movement;
    expect(advanceIn(setting, late, arrived).movement.states).toContainEqual(departure('arrived'));
    const cancel = actCause('c', 'TGLFP', 'cancel', { reason: 'The buyer withdrew.' });
    expect(advanceIn(setting, late, cancel).movement.states).toContainEqual(departure('cancellationPending'));
  });

  test('is no longer counted once the goods have arrived', () => {
    const { movement } = advanceIn(setting, released.movement, arrived);
    expect(movement.timers.map(({ row }) => row)).toEqual(['recoveryBegins', 'controlResultsChased', 'unusedOffices']);
    expect(advanceIn(setting, movement, passed).verdict).toBe('duplicate');
  });
});

test('two offices of one administration each have a time of their own', () => {
  const two = settingOf(TWO, []);
  const at = (office: string, state: string) => ({ role: 'destination', office, state }) as const;
  const given = forge({ administration: 'BF', states: [at('BFOUA', 'expected'), at('BFOGI', 'expected')] });
  const arrive = (office: string) => actCause(`a-${office}`, office, 'recordArrival', { arrival: arrival(office) });
  const first = advanceIn(two, given, arrive('BFOUA'));
  const second = advanceIn(two, first.movement, arrive('BFOGI'));
  expect(second.movement.timers.map(({ round, office }) => `${round} ${office}`)).toEqual(['1 BFOUA', '2 BFOGI']);
  const timer = { kind: 'timer', timer: `${REFERENCE} controlResults 2`, row: 'controlResults', round: 2 } as const;
  const overdue = advanceIn(two, second.movement, timer);
  expect(overdue.entries[0]?.outcomes.map(({ row, office }) => `${row} ${office}`)).toEqual([
    'destination.remindResults BFOGI',
  ]);
  const done = advanceIn(
    setting,
    second.movement,
    actCause('r', 'BFOUA', 'recordControlResults', { results: results('BFOUA') }),
  );
  expect(done.movement.timers.map(({ office }) => office)).toEqual(['BFOGI']);
});

test('major discrepancies are to be settled in time, once they are it is not counted any more', () => {
  const pending = advanceIn(
    setting,
    forge({ administration: 'TG', states: [departure('arrived')], before: [arrived] }),
    major,
  );
  expect(pending.movement.timers).toMatchObject([
    { row: 'discrepanciesSolved', dueAt: '2026-03-24T23:59:59.999+00:00' },
  ]);
  const settlement = { office: 'TGLFP', results: 1, settledAt: NOW, outcome: 'explained' };
  const solved = actCause('s', 'TGLFP', 'solveDiscrepancies', { destination: 'NENIA', settlement });
  expect(advanceIn(setting, pending.movement, solved).movement.timers).toEqual([]);
});
