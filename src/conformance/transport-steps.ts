import { fail, ok } from 'node:assert/strict';
import type { Result } from 'neverthrow';
import type { Delivery, Disposition, Envelope, Fault, Receive, Subscription, Transport } from '../index.ts';

/** A small message from Togo to Burkina Faso. */
export function envelope(id: string, { movement, body }: { movement?: string; body?: Uint8Array } = {}): Envelope {
  const whole = { id, sender: 'TG', recipient: 'BF', headers: {}, body: body ?? utf8(`<message id="${id}"/>`) };
  return movement === undefined ? whole : { ...whole, movement };
}

export async function sent(transport: Transport, one: Envelope): Promise<string> {
  const result = await transport.send(one);
  if (result.isErr()) throw new Error(result.error.text.en);
  return result.value.receipt;
}

export async function subscribed(transport: Transport, receive: Receive): Promise<Subscription> {
  const result = await transport.subscribe(receive);
  if (result.isErr()) throw new Error(result.error.text.en);
  return result.value;
}

/** Subscribes and waits until that many deliveries were handed over; `receive` gets the number of each, from 1. */
export async function take(
  transport: Transport,
  count: number,
  receive: (delivery: Delivery, number: number) => Promise<Disposition> = async () => 'acknowledge',
): Promise<{ deliveries: readonly Delivery[]; transport: Transport }> {
  const deliveries: Delivery[] = [];
  await subscribed(transport, (delivery) => {
    deliveries.push(delivery);
    return receive(delivery, deliveries.length);
  });
  await until(() => deliveries.length >= count);
  return { deliveries, transport };
}

/** The transport refuses with that code, and says so where it does not. */
export function refused(result: Result<unknown, Fault>, code: Fault['code']): Fault {
  if (result.isOk()) fail(`accepted what must be refused with ${code}`);
  if (result.error.code !== code) fail(`refused with ${result.error.code} what must be refused with ${code}`);
  return result.error;
}

/** The transport refuses with that code, and trying again does not help. */
export function refusedForGood(result: Result<unknown, Fault>, code: Fault['code']): void {
  if (refused(result, code).retry) fail(`says that ${code} may be tried again, which does not help`);
}

export async function leave(transport: Transport): Promise<void> {
  const result = await transport.close();
  if (result.isErr()) throw new Error(result.error.text.en);
}

export async function pausing(): Promise<Disposition> {
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 4));
  return 'acknowledge';
}

/** Waits for what must come; gives up after 30 seconds, so that a case ends. */
export async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds(); waited += 5) {
    ok(waited < 30_000, 'what was waited for did not come');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

export function gate(): { open: () => void; opened: Promise<void> } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open: () => open(), opened };
}

export function ids(deliveries: readonly Delivery[]): readonly string[] {
  return deliveries.map(({ envelope: { id } }) => id);
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function equalBytes(left: Uint8Array | undefined, right: Uint8Array | undefined): boolean {
  return left !== undefined && right !== undefined && Buffer.compare(left, right) === 0;
}
