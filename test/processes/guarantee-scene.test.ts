import { expect, test } from '@jest/globals';
import type { Cause } from '../../src/movement.ts';
import {
  GUARANTEE_AUDIENCES,
  currentUse,
  isAtHome,
  officeAbroad,
  whyWithdrawn,
} from '../../src/processes/guarantee-scene.ts';
import { RECORD, sent, tell } from './forge.ts';
import { sceneOf } from './stage.ts';
import { actCause } from './world.ts';

const states = [{ role: 'departure', office: 'TGLFP', state: 'registered' }] as const;
const acts = (step: string, actAt: string, facts = {}): Cause => ({
  ...(actCause(step, 'TGLFP', step, facts) as Extract<Cause, { kind: 'act' }>),
  actAt,
});
const amended = (office: string) =>
  acts('amendGuarantee', '2026-03-10T10:00:00+00:00', { guarantee: { ...RECORD.guarantee, office } });
const used = actCause('u', 'TGLFP', 'useGuarantee', {});
const answered = tell('BF', { administration: 'TG' }, 'GuaranteeUseResult', { correlationId: 'GuaranteeUse-BF' });
const asked = [sent('GuaranteeUse', 'BF')];
const at = (cause: Cause, ...before: readonly Cause[]) =>
  sceneOf({ administration: 'TG', states, before, sends: asked }, cause);

test('a guarantee is at home without an office, or at one of our own', () => {
  const scene = at(used);
  const { guarantee } = RECORD;
  expect(
    [undefined, 'TGLFP', 'BFOUA', 'XXXXX'].map((office) =>
      isAtHome(scene, office === undefined ? guarantee : { ...guarantee, office }),
    ),
  ).toEqual([true, true, false, false]);
});

test('an office abroad is known in the corridor and has the role', () => {
  const of = (office: string) => officeAbroad(at(used, amended(office)));
  expect(of('BFOUA')).toEqual({ administration: 'BF', office: 'BFOUA' });
  expect([of('BFKPL'), of('TGLFP'), of('XXXXX')]).toEqual([undefined, undefined, undefined]);
});

test('an amendment ends the request that counted', () => {
  expect(currentUse(at(used))?.messageId).toBe('GuaranteeUse-BF');
  const row = {
    row: 'departure.amendGuarantee.before',
    role: 'departure',
    office: 'TGLFP',
    from: 'registered',
  } as const;
  const told = [{ cause: amended('BFOUA'), outcomes: [row] }];
  expect(currentUse(sceneOf({ administration: 'TG', states, sends: asked, told }, used))).toBeUndefined();
});

test('a booking is needless by the first act that made it so, whether its answer came before or after', () => {
  const late = whyWithdrawn(at(answered, amended('BFOUA'), acts('refuseRelease', '2026-03-10T11:00:00+00:00')));
  const then = whyWithdrawn(at(amended('BFOUA'), answered));
  expect([late, then]).toEqual([then, { cancelledAt: '2026-03-10T10:00:00+00:00', reason: 'bookedInError' }]);
  const refused = acts('refuseRelease', '2026-03-10T11:00:00+00:00');
  expect(whyWithdrawn(at(refused, answered)).reason).toBe('notReleased');
  expect(whyWithdrawn(at(acts('cancelBeforeRelease', '2026-03-10T11:00:00+00:00'), answered)).reason).toBe('cancelled');
});

test('after release it is the last cancellation: an earlier one was void', () => {
  const cancels = ['2026-03-11T08:00:00+00:00', '2026-03-12T08:00:00+00:00'].map((time) => acts('cancel', time));
  const acknowledged = tell('BF', { administration: 'TG' }, 'Acknowledgement');
  expect(whyWithdrawn(at(acknowledged, answered, ...cancels))).toEqual({
    cancelledAt: '2026-03-12T08:00:00+00:00',
    reason: 'cancelled',
  });
});

test('an answer of an officer goes to whoever asked', () => {
  const office = { administration: 'BF', office: 'BFOUA' };
  const act = actCause('b', 'BFOUA', 'answerGuaranteeUse', { guarantee: [] });
  const scene = sceneOf({ administration: 'BF', states: [], before: [tell('TG', office, 'GuaranteeUse')] }, act);
  expect(GUARANTEE_AUDIENCES.user(scene)).toEqual([{ administration: 'TG' }]);
  expect(GUARANTEE_AUDIENCES.checker(scene)).toEqual([]);
});
