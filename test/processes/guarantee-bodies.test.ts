import { expect, test } from '@jest/globals';
import { GUARANTEE_BODIES } from '../../src/processes/guarantee-bodies.ts';
import type { Cause } from '../../src/movement.ts';
import { RECORD, tell } from './forge.ts';
import { sceneOf } from './stage.ts';
import { actCause } from './world.ts';

const states = [{ role: 'departure', office: 'TGLFP', state: 'registered' }] as const;
const at = (cause: Cause, before: readonly Cause[] = []) => sceneOf({ administration: 'TG', states, before }, cause);
const used = actCause('u', 'TGLFP', 'useGuarantee', {});
const abroad = actCause('a', 'TGLFP', 'amendGuarantee', { guarantee: { ...RECORD.guarantee, office: 'BFOUA' } });
const answered = tell('BF', { administration: 'TG' }, 'GuaranteeUseResult');

test('the need is that of the record: every country of the way, until the time limit', () => {
  expect(GUARANTEE_BODIES.GuaranteeUse(at(used, [abroad]), 'TGLFP')).toEqual({
    need: {
      office: 'TGLFP',
      holder: RECORD.holder,
      country: ['TG', 'BF', 'NE'],
      neededUntil: RECORD.timeLimit,
      guarantee: [{ reference: RECORD.guarantee.reference, amount: RECORD.guarantee.amountCovered, currency: 'XOF' }],
    },
  });
});

test('what is taken back names the numbers and the amounts, and no office of guarantee beside them', () => {
  expect(GUARANTEE_BODIES.GuaranteeUseCancelled(at(answered, [abroad, used]), 'TGLFP')).toMatchObject({
    office: 'TGLFP',
    guarantee: [{ reference: RECORD.guarantee.reference, reservation: 'RES-1', amount: '17062500', currency: 'XOF' }],
  });
});

test('an answer has the time of the act', () => {
  const act = actCause('b', 'BFOUA', 'answerGuaranteeUse', { guarantee: [] });
  expect(GUARANTEE_BODIES.GuaranteeUseResult(at(act), 'BFOUA')).toEqual({
    office: 'BFOUA',
    bookedAt: '2026-03-11T08:00:00+00:00',
    guarantee: [],
  });
});
