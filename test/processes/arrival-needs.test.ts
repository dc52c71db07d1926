import { expect, test } from '@jest/globals';
import { NEEDS } from '../../src/processes/needs.ts';
import { advanceIn, settingOf } from './world.ts';
import { forge } from './forge.ts';
import { FAILS, caseOf } from './row-cases.ts';
import { rowId } from '../../src/processes/process.ts';
import { TABLES } from '../../src/processes/tables.ts';
import { THREE } from './scenarios.ts';

const rowOf = (id: string) => TABLES.rows.find((row) => rowId(row) === id) ?? TABLES.rows[0]!;
const run = ({ forged, cause }: ReturnType<typeof caseOf>) => advanceIn(settingOf(THREE, []), forge(forged), cause);

test('an office whose arrival does not hold ends where departure has settled it, and not by the notice of another arrival alone', () => {
  const given = caseOf(rowOf('destination.learnArrivalElsewhere.settled'), 'arrived');
  const state = (done: ReturnType<typeof run>) =>
    done.movement.states.find(({ role }) => role === 'destination')?.state;
  expect(state(run(given))).toBe('arrivedElsewhere');
  expect(state(run(FAILS.arrivalSettled(given)))).toBe('arrived');
});

test('results are recorded at an office whose arrival does not hold, and at none without an arrival', () => {
  const given = caseOf(rowOf('destination.recordControlResults.accepted'), 'arrivedElsewhere');
  expect(run(given).verdict).toBe('applied');
  expect(run(FAILS.arrivedHere(given)).fault?.text.en).toContain(NEEDS.arrivedHere.en);
});

test('a part that comes after the settlement to the office whose arrival does not hold is told, and leaves it as it is', () => {
  const given = caseOf(rowOf('destination.recordArrival.settledElsewhere'), 'arrivedElsewhere');
  const done = run(given);
  expect(done.sends.map(({ sent }) => sent.name)).toEqual(['ArrivalAdvice']);
  expect(done.movement.states).toContainEqual({ role: 'destination', office: 'NENIA', state: 'arrivedElsewhere' });
  expect(run(FAILS.arrivedBefore(given)).entries[0]?.outcomes[0]?.row).toBe('destination.recordArrival.part');
});

test('a cargo that is refused ends with the discharge, whichever comes first', () => {
  const told = caseOf(rowOf('destination.learnDischarge.unused'), 'refused');
  const refused = caseOf(rowOf('destination.recordControlResults.refusedClosed'), 'arrived');
  for (const done of [run(told), run(refused)])
    expect(done.movement.states).toContainEqual({ role: 'destination', office: 'NENIA', state: 'arrivedElsewhere' });
});
