import { expect, test } from '@jest/globals';
import type { Cause } from '../../src/movement.ts';
import { NO_FACTS } from '../../src/processes/facts.ts';
import { learnRecoveryAct, learnRecoveryMessage } from '../../src/processes/recovery-facts.ts';
import { DEBT, tell } from './forge.ts';
import { claim, close } from './search-scenarios.ts';
import { type Act, actCause } from './world.ts';

const done = ({ office, step, facts }: Act) => actCause('a', office, step, facts) as Extract<Cause, { kind: 'act' }>;
const BOOKED = { ...NO_FACTS, guarantee: 'booked' } as const;

test('the debt is what departure claims, and what its notice says', () => {
  expect(learnRecoveryAct(NO_FACTS, done(claim)).debt).toEqual(DEBT);
  const { message } = tell('TG', { administration: 'BF' }, 'RecoveryNotice');
  expect(learnRecoveryMessage(NO_FACTS, message).debt).toEqual(DEBT);
});

test('a debt that is paid does not free the guarantee, a late proof does', () => {
  const end = (act: Act) => learnRecoveryAct(BOOKED, done(act)).discharge;
  expect(end(close('recoveryPaid'))).toMatchObject({ ground: 'recoveryPaid', guaranteeFreed: false });
  expect(end(close('lossAttested'))).toMatchObject({ ground: 'lossAttested', guaranteeFreed: true });
});

test('other acts and messages say nothing of a debt', () => {
  const { message } = tell('TG', { administration: 'BF' }, 'DischargeNotice');
  expect(learnRecoveryMessage(BOOKED, message)).toBe(BOOKED);
  expect(learnRecoveryAct(BOOKED, done({ ...claim, step: 'release' }))).toBe(BOOKED);
});
