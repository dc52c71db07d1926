import { expect, test } from '@jest/globals';
import type { Decision } from '../../src/messages/movement-decision.ts';
import { DECISION_AUDIENCES } from '../../src/processes/decision-audiences.ts';
import { sent } from './forge.ts';
import { DIVERSION, decision } from './scenarios.ts';
import { sceneOf } from './stage.ts';
import { actCause } from './world.ts';

const states = [{ role: 'departure', office: 'TGLFP', state: 'released' }] as const;
const deciding = (what: Decision, ...given: readonly string[]) =>
  sceneOf(
    { administration: 'TG', states, sends: given.map((to) => sent('AnticipatedTransitRecord', to)) },
    actCause('d', 'TGLFP', 'decide', { decision: [what] }),
  );

test('only what is new on the way gets the record', () => {
  const { newDestination, newEnRoute } = DECISION_AUDIENCES;
  expect(newDestination(deciding(DIVERSION))).toEqual([{ administration: 'BF', office: 'BFOUA' }]);
  expect(newEnRoute(deciding(DIVERSION))).toEqual([{ administration: 'BF', office: 'BFKPL' }]);
  expect(newDestination(deciding(decision('timeLimit')))).toEqual([]);
  expect(newEnRoute(deciding(decision('timeLimit')))).toEqual([]);
});

test('those who have the record and those who are on the way learn what was decided, once each', () => {
  const { decided } = DECISION_AUDIENCES;
  expect(decided(deciding(decision('timeLimit'), 'BF', 'NE'))).toEqual([
    { administration: 'BF' },
    { administration: 'NE', office: 'NENIA' },
  ]);
  expect(decided(deciding(DIVERSION, 'NE'))).toEqual([
    { administration: 'NE' },
    { administration: 'BF', office: 'BFCNK' },
  ]);
});
