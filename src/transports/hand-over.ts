import { type Pauses, pause, pauseBefore } from './back-off.ts';
import type { Delivery, Disposition, Receive } from './transport.ts';

/** `left`: the receiver stopped first; the message is not acknowledged and comes again. */
export type HandedOver = Exclude<Disposition, 'retry'> | 'left';

/**
 * Hands one delivery over, again after each `retry` with a longer pause, until it is committed or poison. A receiver that rejects is taken as `retry`.
 * The message is held meanwhile, so that later ones of its movement wait behind it.
 */
export async function handOver(
  delivery: Delivery,
  receive: Receive,
  pauses: Pauses,
  stopping: AbortSignal,
): Promise<HandedOver> {
  for (let attempt = 1; !stopping.aborted; attempt += 1) {
    const disposition = await dispositionOf(delivery, receive);
    if (disposition !== 'retry') return disposition;
    await pause(pauseBefore(attempt, pauses), stopping);
  }
  return 'left';
}

async function dispositionOf(delivery: Delivery, receive: Receive): Promise<Disposition> {
  try {
    return await receive(delivery);
  } catch {
    return 'retry';
  }
}
