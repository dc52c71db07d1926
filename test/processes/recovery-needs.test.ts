import { expect, test } from '@jest/globals';
import { RECOVERY_NEEDS } from '../../src/processes/recovery-needs.ts';
import { CASE, SAYS, sent, tell } from './forge.ts';
import { arrival, results } from './scenarios.ts';
import { close, learnt, takeRecovery } from './search-scenarios.ts';
import { sceneOf } from './stage.ts';
import { type Act, actCause } from './world.ts';

const at = {
  administration: 'TG',
  states: [{ role: 'departure', office: 'TGLFP', state: 'underRecovery' }],
  sends: [sent('RecoveryRequest', 'NE')],
} as const;
const by = ({ office, step, facts }: Act) => sceneOf(at, actCause('a', office, step, facts));

test('what an enquiry brought to light is a proof only where there was an enquiry', () => {
  const scene = by(learnt);
  expect(RECOVERY_NEEDS.proofFits.met(scene)).toBe('no');
  const enquiries = [{ number: 1, asked: 'NENIA', ended: false }];
  expect(RECOVERY_NEEDS.proofFits.met({ ...scene, facts: { ...scene.facts, enquiries } })).toBe('yes');
});

test('a debt is paid where the act or the notice says so', () => {
  expect(RECOVERY_NEEDS.debtPaid.met(by(close('recoveryPaid')))).toBe('yes');
  expect(RECOVERY_NEEDS.debtPaid.met(by(close('lossAttested')))).toBe('no');
  const notice = (ground: string) =>
    sceneOf(
      at,
      tell(
        'TG',
        { administration: 'BF' },
        'DischargeNotice',
        {},
        {
          discharge: { ...SAYS.DischargeNotice.discharge, ground },
        },
      ),
    );
  expect(RECOVERY_NEEDS.debtPaid.met(notice('recoveryPaid'))).toBe('yes');
  expect(RECOVERY_NEEDS.debtPaid.met(notice('satisfactoryResults'))).toBe('no');
});

test('late results are a ground where they are satisfactory', () => {
  const scene = by(close('satisfactoryResults'));
  expect(RECOVERY_NEEDS.lateProof.met(scene, 'TGLFP')).toBe('no');
  const found = (code: 'A1' | 'B1') => ({
    ...scene,
    facts: { ...scene.facts, arrivals: [arrival('NENIA')], results: [results('NENIA', code)] },
  });
  expect(RECOVERY_NEEDS.lateProof.met(found('A1'), 'TGLFP')).toBe('yes');
  expect(RECOVERY_NEEDS.lateProof.met(found('B1'), 'TGLFP')).toBe('no');
});

test('an authority elsewhere is asked, by the office that acts', () => {
  const asks = (requested: string, requesting = 'TGLFP') =>
    RECOVERY_NEEDS.asksAuthority.met(
      sceneOf(at, actCause('a', 'TGLFP', 'requestRecovery', { case: { ...CASE, requested, requesting } })),
      'TGLFP',
    );
  expect([asks('NENIA'), asks('TGCNK'), asks('XXXXX'), asks('NENIA', 'TGCNK')]).toEqual(['yes', 'no', 'no', 'no']);
});

test('only a request that came is answered, and only to whom we asked', () => {
  expect(RECOVERY_NEEDS.recoveryAsked.met(by(takeRecovery('TGLFP')))).toBe('no');
  const told = (correlationId: string) =>
    RECOVERY_NEEDS.askedRecovery.met(
      sceneOf(at, tell('NE', { administration: 'TG' }, 'RecoveryAcceptance', { correlationId })),
    );
  expect([told('RecoveryRequest-NE'), told('nothing')]).toEqual(['yes', 'elsewhere']);
});
