import { CATALOGUE } from '../messages/catalogue.ts';
import type { LogEntry, Movement } from '../movement.ts';
import { isFinal } from '../processes/agreement.ts';

/**
 * Whether anything is still to come of a movement: it is listed as open, and reconciled after an outage.
 *
 * With offices of ours in it: until each has come to an end. Without one it is what somebody wrote about a reference that we do not know, or wrote to us for
 * information. It is then open only while something is awaited: the record of departure itself behind messages of its that wait, a time limit, the answer to
 * a request, of us or of others. What is answered is over, so that requests about made-up references leave nothing open; its log stays all the same, and a
 * record that comes after all opens it.
 */
export function isAwaited(movement: Movement): boolean {
  const { states, facts, timers } = movement;
  if (states.length > 0) return !isFinal(states);
  if (facts.record !== undefined) return facts.record.movementKind !== 'national';
  return timers.length > 0 || departureWaits(movement) || oweAnswer(movement) || areOwedAnswer(movement);
}

/** A message of departure waits for its record; that of anybody else waits for nothing that we know. */
function departureWaits({ reference, log, parked }: Movement): boolean {
  const waiting = new Set(parked);
  const isDeparture = ({ cause }: LogEntry) => cause.kind === 'message' && cause.sender === reference.slice(2, 4);
  return log.some((entry) => waiting.has(entry.id) && isDeparture(entry));
}

/** Somebody asked and was told nothing since; an enquiry that is ended needs no answer. */
function oweAnswer({ log, facts }: Movement): boolean {
  return log.some(({ cause, verdict }, at) => {
    if (verdict !== 'applied' || cause.kind !== 'message') return false;
    const { name } = cause.message;
    if (CATALOGUE[name].job !== 'request' && name !== 'InformationRequest') return false;
    if (name === 'EnquiryRequest' && facts.enquiries.every(({ ended }) => ended)) return false;
    return !log.slice(at).some(({ sends }) => sends.some(({ recipient }) => recipient === cause.sender));
  });
}

/** We asked, and neither a response nor a refusal has come. */
function areOwedAnswer({ log }: Movement): boolean {
  const asked = log.flatMap(({ sends }) => sends.filter(({ name }) => CATALOGUE[name].job === 'request'));
  return asked.some(({ messageId, recipient }) => !log.some((entry) => settles(entry, messageId, recipient)));
}

function settles({ cause, verdict }: LogEntry, messageId: string, recipient: string): boolean {
  if (verdict !== 'applied' || cause.kind !== 'message' || cause.sender !== recipient) return false;
  const { name, header } = cause.message;
  return header.correlationId === messageId && name !== 'Acknowledgement' && name !== 'Warning';
}
