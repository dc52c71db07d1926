import { expect, test } from '@jest/globals';
import type { Cause, Facts } from '../../src/movement.ts';
import { NO_FACTS, learnCause, learnOutcome } from '../../src/processes/facts.ts';
import { NOTHING_ABROAD, bookedBy } from '../../src/processes/guarantee-facts.ts';
import { RECORD, tell } from './forge.ts';
import { TWO } from './scenarios.ts';
import { bookings, findings, guaranteeAt } from './scenarios-guarantee.ts';
import { actCause } from './world.ts';

const learn = (...causes: readonly Cause[]) => causes.reduce(learnCause, NO_FACTS);
const initiated = actCause('i', 'TGLFP', 'initiateTransit', { record: RECORD });
const amended = actCause('a', 'TGLFP', 'amendGuarantee', { guarantee: guaranteeAt(TWO, 'BFOUA') });
const used = actCause('u', 'TGLFP', 'useGuarantee', {});
const answered = tell('BF', { administration: 'TG' }, 'GuaranteeUseResult');
const told = (facts: Facts, row: string, cause: Cause, office = 'TGLFP') =>
  learnOutcome(facts, { row, role: 'departure', office, from: 'registered' }, cause);

test('an amended guarantee makes a newer record', () => {
  const facts = learn(initiated, amended);
  expect([facts.record?.guarantee.office, facts.recordVersion]).toEqual(['BFOUA', 2]);
});

test('what is asked for is the guarantee of the record, at its office', () => {
  expect(learn(initiated, amended, used).guaranteeAbroad.asked).toEqual([
    { office: 'BFOUA', reference: '26TGFGC0000004125', amount: '17062500', currency: 'XOF' },
  ]);
  expect(learn(initiated, used).guaranteeAbroad.asked).toEqual([]);
});

test('an answer books by its row only, and freeing ends what is booked', () => {
  const facts = learn(initiated, amended, used, answered);
  expect([facts.guarantee, facts.guaranteeAbroad.booked]).toEqual(['none', []]);
  const booked = told(facts, 'departure.recordGuaranteeUse.booked', answered);
  expect([booked.guarantee, booked.guaranteeAbroad.booked.map(({ reservation }) => reservation)]).toEqual([
    'booked',
    ['RES-1'],
  ]);
  const freed = told(booked, 'departure.freeGuarantee.notReleased', answered);
  expect([freed.guarantee, freed.guaranteeAbroad.booked]).toEqual(['freed', []]);
  expect(told(booked, 'departure.amendGuarantee.before', amended).guarantee).toBe('none');
});

test('the office of guarantee holds what its officer booked until departure ends it', () => {
  const request = tell('TG', { administration: 'BF', office: 'BFOUA' }, 'GuaranteeUse');
  const act = actCause('b', 'BFOUA', 'answerGuaranteeUse', { guarantee: bookings() });
  const facts = learn(request, act);
  expect([learn(request).requests.length, facts.requests.length]).toEqual([1, 1]);
  const booked = told(facts, 'guarantee.answerGuaranteeUse.booked', act, 'BFOUA');
  expect(booked.guaranteeAbroad.booked).toMatchObject([{ office: 'BFOUA', reservation: 'RES-1', amount: '17062500' }]);
  const refusal = tell('TG', { administration: 'BF', office: 'BFOUA' }, 'FunctionalRejection');
  expect(told(booked, 'guarantee.reopenGuaranteeUse.refused', refusal, 'BFOUA').guaranteeAbroad.booked).toEqual([]);
  const credit = tell('TG', { administration: 'BF', office: 'BFOUA' }, 'GuaranteeCredit');
  expect(told(booked, 'guarantee.acceptCredit', credit, 'BFKPL').guaranteeAbroad.booked).toHaveLength(1);
  expect(told(booked, 'guarantee.acceptCredit', credit, 'BFOUA').guaranteeAbroad.booked).toEqual([]);
});

test('checks are kept on both sides, in the order of their times', () => {
  const check = tell('TG', { administration: 'BF', office: 'BFOUA' }, 'GuaranteeCheck');
  const act = actCause('c', 'BFOUA', 'answerGuaranteeCheck', { guarantee: findings('expired') });
  expect(learn(check, act)).toMatchObject({ requests: [], guaranteeAbroad: { checks: [{ office: 'BFOUA' }] } });
  const later = tell('BF', { administration: 'TG' }, 'GuaranteeCheckResult');
  const earlier = tell(
    'BF',
    { administration: 'TG' },
    'GuaranteeCheckResult',
    {},
    {
      office: 'BFOUA',
      checkedAt: '2026-03-01T08:00:00+00:00',
      guarantee: findings(),
    },
  );
  const { checks } = learn(later, earlier).guaranteeAbroad;
  expect(checks.map(({ checkedAt }) => checkedAt.slice(0, 10))).toEqual(['2026-03-01', '2026-03-12']);
});

test('only what was asked for and has a number is booked; the amount is the one asked, unless the answer has its own', () => {
  const { asked } = learn(initiated, amended, used).guaranteeAbroad;
  const by = (...answers: Parameters<typeof bookedBy>[2]) => bookedBy({ ...NOTHING_ABROAD, asked }, 'BFOUA', answers);
  expect(by(...bookings()).map(({ amount }) => amount)).toEqual(['17062500']);
  expect(by({ ...bookings()[0]!, amount: '18000000' }).map(({ amount }) => amount)).toEqual(['18000000']);
  expect(by(...bookings('revoked'), ...bookings('valid', 'RES-1', 'OTHER'))).toEqual([]);
});
