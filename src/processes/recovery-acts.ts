import { optional, sequence } from '../messages/codec.ts';
import { DischargeGround } from '../messages/discharge-notice.ts';
import { Remark } from '../messages/parts.ts';
import { Debt } from '../messages/recovery-notice.ts';
import { RecoveryCase, RecoveryProgress, RecoveryReply } from '../messages/recovery-request.ts';
import type { ActRow } from './acts.ts';

/** Acts of departure that claims a debt, and of the authorities that recover it. */
export const RECOVERY_ACTS = {
  openRecovery: {
    en: 'Open the recovery of a debt',
    fr: 'Engager le recouvrement d’une dette',
    facts: sequence('OpenRecoveryFacts', { debt: Debt }),
  },
  requestRecovery: {
    en: 'Ask another authority to recover the debt',
    fr: 'Demander à une autre autorité de recouvrer la dette',
    facts: sequence('RequestRecoveryFacts', { case: RecoveryCase }),
  },
  answerRecovery: {
    en: 'Answer a request for recovery',
    fr: 'Répondre à une demande de recouvrement',
    facts: sequence('AnswerRecoveryFacts', { reply: RecoveryReply }),
  },
  reportRecovery: {
    en: 'Report how far a recovery has come',
    fr: 'Rendre compte d’un recouvrement',
    facts: sequence('ReportRecoveryFacts', { progress: RecoveryProgress }),
  },
  closeRecovery: {
    en: 'Close the recovery',
    fr: 'Clore le recouvrement',
    facts: sequence('CloseRecoveryFacts', {
      /** The debt is paid; or the ground on which there is none. */
      ground: DischargeGround,
      remark: optional(Remark),
    }),
  },
} as const satisfies Readonly<Record<string, ActRow>>;
