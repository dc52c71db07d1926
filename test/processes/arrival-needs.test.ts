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
