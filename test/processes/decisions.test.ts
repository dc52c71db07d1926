import { expect, test } from '@jest/globals';
import { DECISIONS } from '../../src/processes/decisions.ts';
import { forge } from './forge.ts';
import { DIVERSION, THREE, decision } from './scenarios.ts';
import { REFERENCE, actCause, advanceIn, settingOf } from './world.ts';

const timer = {
  id: `${REFERENCE} transitTime 1`,
  reference: REFERENCE,
  row: 'transitTime',
  round: 1,
  office: 'TGLFP',
  dueAt: '2026-03-19T07:00:00.000Z',
};
const decide = (state: string, ...decisions: readonly (typeof DIVERSION)[]) =>
  advanceIn(
    settingOf(THREE, []),
    forge({
      administration: 'TG',
      states: [{ role: 'departure', office: 'TGLFP', state }],
      timers: state === 'enquiryRecommended' ? [] : [timer],
    }),
    actCause('d', 'TGLFP', 'decide', { decision: decisions }),
  );

test('a new time limit stops the old timer and sets one of the next round', () => {
  const done = decide('released', decision('timeLimit'));
  expect(done.movement.timers).toMatchObject([{ row: 'transitTime', round: 2 }, { row: 'recoveryBegins' }]);
  expect(done.movement.timers[0]?.dueAt).toMatch(/^2026-03-20T23:59/);
  expect(done.sends.every(({ recordVersion }) => recordVersion === 2)).toBe(true);
});

test('a time limit that had passed begins again', () => {
  const done = decide('enquiryRecommended', decision('timeLimit'));
  expect(done.movement.states).toMatchObject([{ state: 'released' }]);
  expect(done.movement.timers.map(({ row }) => row)).toEqual(['transitTime', 'recoveryBegins']);
});

test('the way is decided before the goods have arrived, never after', () => {
  expect(decide('released', DIVERSION).verdict).toBe('applied');
  expect(decide('arrived', DIVERSION).fault?.code).toBe('process/needs');
  expect(decide('cancellationPending', decision('timeLimit')).fault?.code).toBe('process/out-of-sequence');
});

test('records go before the decision that they have in them', () => {
  expect(decide('released', DIVERSION).sends.map(({ sent: { name } }) => name)).toEqual([
    'AnticipatedArrivalRecord',
    'AnticipatedTransitRecord',
    'MovementDecision',
  ]);
  expect(DECISIONS.filter(({ kind, sends }) => kind === 'national' && sends !== undefined)).toEqual([]);
});
