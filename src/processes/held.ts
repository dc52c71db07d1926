import { CATALOGUE } from '../messages/catalogue.ts';
import type { HeldMessage } from '../messages/movement-query.ts';
import type { Cause, LogEntry } from '../movement.ts';

/** As many as a message carries. */
const MOST = 999;

/** The messages about a movement that came here from one administration, refused ones included, in the order of their senders and ids; of too many the newest. Answers about messages are none, and what others sent is none of its business. */
export function heldMessages(log: readonly LogEntry[], now: Cause, from: string): readonly HeldMessage[] {
  const came = [...log.map(({ cause }) => cause), now].flatMap((cause): readonly HeldMessage[] => {
    if (cause.kind !== 'message' || cause.sender !== from || CATALOGUE[cause.message.name].job === 'answer') return [];
    const { messageId, code } = cause.message.header;
    return [{ administration: cause.sender, messageId, code }];
  });
  const distinct = [...new Map(came.map((held) => [keyOf(held), held])).values()];
  return distinct.slice(-MOST).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function keyOf({ administration, messageId }: HeldMessage): string {
  return `${administration} ${messageId}`;
}
