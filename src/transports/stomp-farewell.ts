import type { Socket } from 'node:net';
import type { Client } from 'stompit';
import type { GuardedParser } from './stomp-parser.ts';

/** For the broker to read the refusal and to close. */
const FAREWELL_LIMIT = 5_000;

/**
 * Refuses for good the message that broke the reading of a session, before the session ends.
 *
 * A property whose name holds a line end, or one called `content-length` on a text message, makes the broker write a frame that nobody can follow. The
 * message would come again on every new session and let nothing behind it pass; refused by its ack id it goes to the dead letters.
 */
export function refuseWhatBreaks(client: Client, socket: Socket, { lastAck }: GuardedParser): void {
  const destroy = client.destroy.bind(client);
  let leaving = false;
  client.destroy = (error) => {
    if (leaving) return;
    // A connection that ends in the middle of a message is no fault of the message.
    const isBroken = error?.isProtocolError() === true && !socket.readableEnded && socket.writable;
    const ack = isBroken ? lastAck() : undefined;
    if (ack === undefined) return destroy(error);
    leaving = true;
    const limit = setTimeout(() => socket.destroy(), FAREWELL_LIMIT);
    socket.once('close', () => clearTimeout(limit));
    socket.resume();
    socket.end(`NACK\nid:${ack.replaceAll('\\', '\\\\').replaceAll(':', '\\c')}\n\n\0`);
    client.emit('error', error);
  };
}
