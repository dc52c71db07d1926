import type { TransitMessage } from '../messages/catalogue.ts';
import type { HeldMessage } from '../messages/movement-query.ts';
import type { LogEntry, Movement } from '../movement.ts';

/**
 * The ids of our messages about a movement that a neighbour does not hold, as it says while the two are reconciled: they are sent again, same bytes, same id.
 *
 * Departure learns from the query what the asker holds, the asker from the response what departure holds. A query for consultation and a refusal ask for nothing.
 */
export function missingFrom(movement: Movement, sender: string, message: TransitMessage): readonly string[] {
  const held = heldBy(movement, message);
  if (held === undefined) return [];
  const ours = new Set(
    held.filter(({ administration }) => administration === movement.administration).map(({ messageId }) => messageId),
  );
  return movement.log
    .flatMap(({ sends }) => sends)
    .filter(({ recipient, messageId }) => recipient === sender && !ours.has(messageId))
    .map(({ messageId }) => messageId);
}

/** What the other side holds; nothing where it was not asked to say it. */
function heldBy({ log }: Movement, message: TransitMessage): readonly HeldMessage[] | undefined {
  if (message.name === 'MovementQuery')
    return message.query.purpose === 'reconciliation' ? (message.query.held ?? []) : undefined;
  if (message.name !== 'MovementQueryResponse' || message.refusal !== undefined) return undefined;
  return isReconciling(log, message.header.correlationId) ? (message.held ?? []) : undefined;
}

function isReconciling(log: readonly LogEntry[], query: string | undefined): boolean {
  const asked = log.find(({ sends }) => sends.some(({ messageId }) => messageId === query))?.cause;
  return asked?.kind === 'act' && asked.facts['purpose'] === 'reconciliation';
}
