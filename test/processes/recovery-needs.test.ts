import { expect, test } from '@jest/globals';
import { RECOVERY_NEEDS } from '../../src/processes/recovery-needs.ts';
import { CASE, type Forged, SAYS, sent, tell } from './forge.ts';
import { arrival, results } from './scenarios.ts';
import { close, learnt, takeRecovery } from './search-scenarios.ts';
import { sceneOf } from './stage.ts';
import { type Act, actCause } from './world.ts';

const at = {
  administration: 'TG',
  states: [{ role: 'departure', office: 'TGLFP', state: 'underRecovery' }],
  sends: [sent('RecoveryRequest', 'NE')],
} as const;
const togo = { administration: 'TG' } as const;
/** Departure has asked Niger to recover, under the number 1. */
const asking: Forged = {
  ...at,
  sends: [],
  told: [
    {
      cause: actCause('request', 'TGLFP', 'requestRecovery', { case: CASE }),
      sends: [sent('RecoveryRequest', 'NE')],
    },
  ],
};
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
  const told = (correlationId: string, number = 1, from = 'NE') =>
    RECOVERY_NEEDS.askedRecovery.met(
      sceneOf(
        asking,
        tell(
          from,
          togo,
          'RecoveryAcceptance',
          { correlationId },
          { reply: { ...SAYS.RecoveryAcceptance.reply, number } },
        ),
      ),
    );
  expect([told('RecoveryRequest-NE'), told('nothing')]).toEqual(['yes', 'elsewhere']);
  expect([told('RecoveryRequest-NE', 2), told('RecoveryRequest-NE', 1, 'BF')]).toEqual(['elsewhere', 'elsewhere']);
});

test('a report is taken of whom departure asked, under that number, or of who took the recovery over', () => {
  const reports = (
    from: string,
    progress: object = {},
    known: Forged = asking,
    header: Readonly<Record<string, unknown>> = {},
  ) => {
    const report = { progress: { ...SAYS.RecoveryDispatch.progress, ...progress } };
    return RECOVERY_NEEDS.fromRecoverer.met(sceneOf(known, tell(from, togo, 'RecoveryDispatch', header, report)));
  };
  expect([reports('NE'), reports('NE', { number: 1 }), reports('NE', { number: 2 })]).toEqual(['yes', 'yes', 'no']);
  expect([reports('BF'), reports('BF', { number: 1 }), reports('TG')]).toEqual(['no', 'no', 'yes']);
  const tookOver = (answer: string) => {
    const finding = { ...SAYS.EnquiryResponse.finding, answer };
    return { ...at, sends: [], before: [tell('BF', togo, 'EnquiryResponse', { sequence: 1, seen: 0 }, { finding })] };
  };
  expect([reports('BF', {}, tookOver('4')), reports('BF', {}, tookOver('1'))]).toEqual(['yes', 'no']);
  expect(reports('BF', { number: 1 }, tookOver('4'))).toBe('no');
  expect(reports('BF', {}, at, { sequence: 2, seen: 0 })).toBe('later');
});

test('an authority reports what departure asked of it, or what it took over itself', () => {
  const burkina = { administration: 'BF', states: [] } as const;
  const report = (known: Forged, facts = {}, progress: object = {}) =>
    RECOVERY_NEEDS.recoversHere.met(
      sceneOf(
        known,
        actCause('r', 'BFOUA', 'reportRecovery', { progress: { ...SAYS.RecoveryDispatch.progress, ...progress } }),
        facts,
      ),
    );
  const requested = { ...burkina, before: [tell('TG', { administration: 'BF' }, 'RecoveryRequest')] };
  expect([report(burkina), report(requested), report(requested, {}, { number: 2 })]).toEqual(['no', 'yes', 'no']);
  expect(report(burkina, { findings: [{ number: 1, office: 'BFOUA', answer: '4' }] })).toBe('yes');
  expect(report(burkina, { findings: [{ number: 1, office: 'BFOUA', answer: '2' }] })).toBe('no');
  expect(report(at)).toBe('yes');
});
