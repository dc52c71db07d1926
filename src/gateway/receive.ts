import { type Fault, fault } from '../fault.ts';
import type { Change } from '../stores/store.ts';
import type { Delivery, Disposition } from '../transports/transport.ts';
import { readMessage } from '../xml/message.ts';
import { digestOf } from './digest.ts';
import type { Parts } from './options.ts';
import { refuseBytes } from './refuse-bytes.ts';
import { NOTHING } from './relay.ts';
import { takeMessage } from './take-message.ts';

/**
 * Takes one delivery in: counted, verified, read, checked, advanced and committed; only then may the broker forget it.
 *
 * It never rejects. A delivery that was counted too often, or whose sender cannot be verified, is kept whole among the dead letters and gets no answer.
 */
export async function receiveDelivery(parts: Parts, delivery: Delivery): Promise<Disposition> {
  try {
    return await take(parts, delivery);
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    parts.observe({
      event: 'failed',
      what: `delivery from ${delivery.from}: ${reason}`,
      fault: fault('gateway/broken', { reason }),
    });
    return 'retry';
  }
}

async function take(parts: Parts, { from, envelope }: Delivery): Promise<Disposition> {
  const digest = digestOf(envelope.body);
  const delivered = `${from}/${digest}`;
  const count = await parts.store.countDelivery(delivered);
  if (count.isErr()) return retry(parts, from, count.error);
  if (count.value > parts.corridor.limits.deliveries)
    return putAside(
      parts,
      from,
      envelope.body,
      delivered,
      fault('gateway/delivered-too-often', { from, count: count.value }),
    );
  const verified = await parts.signature.verify(envelope, from);
  if (verified.isErr())
    return verified.error.retry
      ? retry(parts, from, verified.error)
      : putAside(parts, from, envelope.body, delivered, verified.error);
  const sender = verified.value.administration;
  const read = readMessage(envelope.body, parts.engine);
  const taken = read.isErr()
    ? await refuseBytes(parts, { ...read.error, sender, body: envelope.body, digest, delivered })
    : await takeMessage(parts, { sender, delivered, ...read.value });
  if (taken.isErr()) return retry(parts, from, taken.error);
  parts.wake();
  return 'acknowledge';
}

/** To the dead letters of our store: the bytes stay whole there, so the broker need not keep them. */
async function putAside(
  parts: Parts,
  from: string,
  body: Uint8Array,
  delivered: string,
  why: Fault,
): Promise<Disposition> {
  const at = parts.clock.now().toISOString();
  const change: Change = {
    ...NOTHING,
    delivered,
    deadLetters: [{ from, body, code: why.code, reason: why.text.en, at }],
  };
  const kept = await parts.store.commit(change);
  if (kept.isErr()) return retry(parts, from, kept.error);
  parts.observe({ event: 'refused', from, fault: why });
  return 'acknowledge';
}

function retry(parts: Parts, from: string, why: Fault): Disposition {
  parts.observe({ event: 'failed', what: `delivery from ${from}`, fault: why });
  return 'retry';
}
