import type { TransitMessage } from '../messages/catalogue.ts';
import type { Cause, Facts } from '../movement.ts';
import type { FactsOf } from './acts.ts';

/** The facts with the debt that a notice tells. */
export function learnRecoveryMessage(facts: Facts, message: TransitMessage): Facts {
  return message.name === 'RecoveryNotice' ? { ...facts, debt: message.debt } : facts;
}

/** The facts with the debt that departure claims, and with how its recovery ends: a guarantee that is called is not freed. */
export function learnRecoveryAct(facts: Facts, act: Extract<Cause, { kind: 'act' }>): Facts {
  if (act.step === 'openRecovery') return { ...facts, debt: (act.facts as unknown as FactsOf<'openRecovery'>).debt };
  if (act.step !== 'closeRecovery') return facts;
  const { ground, remark } = act.facts as unknown as FactsOf<'closeRecovery'>;
  const discharge = {
    office: act.office,
    dischargedAt: act.actAt,
    ground,
    guaranteeFreed: ground !== 'recoveryPaid' && facts.guarantee !== 'none',
  };
  return { ...facts, discharge: remark === undefined ? discharge : { ...discharge, remark } };
}
