import { type Result, err } from 'neverthrow';
import { type Fault, fault } from '../fault.ts';
import type { Delivery, Disposition } from '../transports/transport.ts';
import { readMessage } from '../xml/message.ts';
import { guarded } from './async.ts';
import { digestOf } from './digest.ts';
import type { Parts } from './options.ts';
import { channelFault } from './party.ts';
import { refuseBytes } from './refuse-bytes.ts';
import { NOTHING } from './record.ts';
import { takeMessage } from './take-message.ts';

/**
 * Takes one delivery in: counted, verified, read, checked, advanced and committed; only then may the broker forget it.
 *
 * It never rejects. A delivery that was counted too often, whose sender cannot be verified or is no neighbour, or that came by a channel which is neither the
 * sender's nor that of a relay between us, is kept whole among the dead letters and gets no answer.
 */
export async function receiveDelivery(parts: Parts, delivery: Delivery): Promise<Disposition> {
  const taken = await guarded(() => take(parts, delivery));
  if (taken.isOk()) {
    parts.wake();
    return 'acknowledge';
  }
  parts.observe({ event: 'failed', what: `delivery from ${delivery.from}`, fault: taken.error });
  return 'retry';
}

async function take(parts: Parts, { from, envelope }: Delivery): Promise<Result<void, Fault>> {
  const { store, corridor, signature, engine } = parts;
  const { body } = envelope;
  const digest = digestOf(body);
  const delivered = `${from}/${digest}`;
  const aside = (why: Fault) => putAside(parts, from, body, delivered, why);
  const count = await store.countDelivery(delivered);
  if (count.isErr()) return err(count.error);
  if (count.value > corridor.limits.deliveries)
    return aside(fault('gateway/delivered-too-often', { from, count: count.value }));
  const verified = await signature.verify(envelope, from);
  if (verified.isErr()) return verified.error.retry ? err(verified.error) : aside(verified.error);
  const sender = verified.value.administration;
  const astray = channelFault(parts, from, sender);
  if (astray !== undefined) return aside(astray);
  return readMessage(body, engine).match<PromiseLike<Result<void, Fault>>>(
    (read) => takeMessage(parts, { sender, delivered, ...read }),
    (refused) => refuseBytes(parts, { ...refused, sender, body, digest, delivered }),
  );
}

/** To the dead letters of our store: the bytes stay whole there, so the broker need not keep them. */
async function putAside(
  parts: Parts,
  from: string,
  body: Uint8Array,
  delivered: string,
  why: Fault,
): Promise<Result<void, Fault>> {
  const at = parts.clock.now().toISOString();
  const letter = { from, body, code: why.code, reason: why.text.en, at };
  const kept = await parts.store.commit({ ...NOTHING, delivered, deadLetters: [letter] });
  return kept.map(() => parts.observe({ event: 'refused', from, fault: why }));
}
