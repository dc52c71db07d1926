import type { MessageName } from '../../src/messages/catalogue.ts';
import type { RECOVERY_ACTS } from '../../src/processes/recovery-acts.ts';
import type { RECOVERY_NEEDS } from '../../src/processes/recovery-needs.ts';
import { CASE, CLAIM, DEBT, SAYS, sent, tell } from './forge.ts';
import { HERE, type RowCase, also, heading, saying, without } from './row-case.ts';
import { NOW, actCause } from './world.ts';

/** Facts of the acts of a recovery. */
export const RECOVERY_FACTS: { readonly [A in keyof typeof RECOVERY_ACTS]: Readonly<Record<string, unknown>> } = {
  openRecovery: { debt: DEBT },
  requestRecovery: { case: CASE },
  answerRecovery: { reply: { number: 1, authority: 'BFCNK', decidedAt: NOW, accepted: true } },
  reportRecovery: { progress: { authority: 'BFCNK', at: NOW, status: 'recovered', recovered: [CLAIM] } },
  closeRecovery: { ground: 'recoveryPaid' },
};

export const RECOVERY_SENT = [sent('RecoveryRequest', 'TG')];

/** The administration has asked another one to recover, under a number. */
const requested = (given: RowCase, recipient: string): RowCase => ({
  ...given,
  forged: {
    ...given.forged,
    sends: [],
    told: [
      {
        cause: actCause('request', 'TGLFP', 'requestRecovery', RECOVERY_FACTS.requestRecovery),
        sends: [sent('RecoveryRequest', recipient)],
      },
    ],
  },
});
const unrequested = (given: RowCase): RowCase => ({ ...given, forged: { ...given.forged, told: [] } });

export const RECOVERY_ABOUT: Partial<Record<MessageName, string>> = { RecoveryAcceptance: 'RecoveryRequest-TG' };

const PAID = { discharge: { ...SAYS.DischargeNotice.discharge, ground: 'recoveryPaid', guaranteeFreed: false } };
/** The recovery is closed on a late proof. */
export const lateProof = (given: RowCase): RowCase =>
  also(
    saying(given, { ground: 'alternativeProof' }),
    actCause('proof', 'TGLFP', 'acceptProof', {
      ground: 'alternativeProof',
      certificate: [{ type: '760', reference: 'NIA 2026 4471' }],
    }),
  );

/** What the rows of a recovery need beside their state, by their names. */
export const RECOVERY_CASES: Readonly<Record<string, (given: RowCase, state: string) => RowCase>> = {
  'departure.closeRecovery.lateProof': lateProof,
  'departure.freeGuarantee.recoveryEnded': lateProof,
  'departure.notifyDischarge.recovery': (given, state) => (state === 'recoveryEnded' ? lateProof(given) : given),
  'transit.learnDischarge.recovered': (given) => saying(given, PAID),
  'destination.learnDischarge.recovered': (given) => saying(given, PAID),
  'departure.forwardRecoveryReport': (given) => requested(given, 'NE'),
  'administration.noteRecoveryAnswer': (given) => requested(given, 'TG'),
  'administration.reportRecovery': (given) => also(given, tell('TG', HERE.administration, 'RecoveryRequest')),
  'administration.answerRecovery': (given) => also(given, tell('TG', HERE.administration, 'RecoveryRequest')),
};

export const RECOVERY_FAILS: { readonly [N in keyof typeof RECOVERY_NEEDS]: (given: RowCase) => RowCase } = {
  proofFits: (given) => saying(given, { ground: 'enquiryProof', certificate: [] }),
  debtPaid: (given) =>
    given.cause.kind === 'act' ? saying(given, { ground: 'lossAttested' }) : saying(given, SAYS.DischargeNotice),
  lateProof: without,
  asksAuthority: (given) => saying(given, { case: { ...CASE, requested: 'TGLFP' } }),
  recoveryAsked: without,
  askedRecovery: (given) => heading(given, { correlationId: 'nothing' }),
  fromRecoverer: unrequested,
  recoversHere: without,
};

export const RECOVERY_MEANS: Readonly<Record<string, readonly string[]>> = {
  'departure.notifyRecovery RecoveryNotice': ['NE/NENIA', 'BF/'],
  'departure.requestRecovery RecoveryRequest': ['NE/NENIA'],
  'departure.forwardRecoveryReport RecoveryDispatch': ['BF/BFCNK'],
  'departure.notifyDischarge.recovery DischargeNotice': ['NE/NENIA', 'BF/'],
  'administration.answerRecovery RecoveryAcceptance': ['TG/TGLFP'],
  'administration.reportRecovery RecoveryDispatch': ['TG/TGLFP'],
};
