import { expect, test } from '@jest/globals';
import { RECOVERY_BODIES } from '../../src/processes/recovery-bodies.ts';
import { CASE, DEBT, tell } from './forge.ts';
import { sceneOf } from './stage.ts';
import { claim } from './search-scenarios.ts';
import { actCause } from './world.ts';

const states = [{ role: 'departure', office: 'TGLFP', state: 'underRecovery' }] as const;

test('the notice says the debt that is known', () => {
  const scene = sceneOf({ administration: 'TG', states }, actCause('c', claim.office, claim.step, claim.facts));
  expect(RECOVERY_BODIES.RecoveryNotice(scene)).toEqual({ debt: DEBT });
});

test('a request says the case; a report is passed on as it came', () => {
  const asked = sceneOf({ administration: 'TG', states }, actCause('r', 'TGLFP', 'requestRecovery', { case: CASE }));
  expect(RECOVERY_BODIES.RecoveryRequest(asked)).toEqual({ case: CASE });
  const report = tell('NE', { administration: 'TG' }, 'RecoveryDispatch');
  const { message } = report;
  if (message.name !== 'RecoveryDispatch') throw new Error('Another message.');
  expect(RECOVERY_BODIES.RecoveryDispatch(sceneOf({ administration: 'TG', states }, report))).toEqual({
    progress: message.progress,
  });
});
