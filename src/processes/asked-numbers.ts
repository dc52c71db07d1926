import type { EnquiryFinding } from '../messages/enquiry-request.ts';
import type { RecoveryCase } from '../messages/recovery-request.ts';
import type { LogEntry, Movement } from '../movement.ts';

/** The number of the enquiry that a message of ours put: enquiries are numbered as they are opened. */
export function numberOfEnquiry({ log }: Movement, messageId: string | undefined): number | undefined {
  const at = log.findIndex(({ sends }) => sends.some((s) => s.name === 'EnquiryRequest' && s.messageId === messageId));
  const outcomes = log.slice(0, at + 1).flatMap((entry) => entry.outcomes);
  return at < 0 ? undefined : outcomes.filter(({ row }) => row.startsWith('departure.openEnquiry')).length;
}

/** A request of ours for recovery: its message, the administration that was asked, and the number that the officer gave it. */
export interface AskedRecovery {
  readonly messageId: string;
  readonly administration: string;
  readonly number: number;
}

export function askedRecoveries({ log }: Movement): readonly AskedRecovery[] {
  return log.flatMap(({ cause, sends }) => {
    if (cause.kind !== 'act' || cause.step !== 'requestRecovery') return [];
    const { number } = cause.facts['case'] as RecoveryCase;
    const requests = sends.filter(({ name }) => name === 'RecoveryRequest');
    return requests.map(({ messageId, recipient: administration }) => ({ messageId, administration, number }));
  });
}

/** Whether an administration answered an enquiry of ours that the case is handed to recovery there (4). */
export function tookOverRecovery({ log }: Movement, administration: string): boolean {
  return log.some((entry) => answerOf(entry, administration) === '4');
}

function answerOf({ cause, verdict }: LogEntry, administration: string): EnquiryFinding['answer'] | undefined {
  if (verdict !== 'applied' || cause.kind !== 'message' || cause.sender !== administration) return undefined;
  return cause.message.name === 'EnquiryResponse' ? cause.message.finding.answer : undefined;
}
