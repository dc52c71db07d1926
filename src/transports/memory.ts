import { errAsync, ok, okAsync, ResultAsync } from 'neverthrow';
import type { Envelope } from '../envelope.ts';
import { fault, type Fault } from '../fault.ts';
import type { Pauses } from './back-off.ts';
import { handOver } from './hand-over.ts';
import { type Mailbox, mailbox, type Taker } from './mailbox.ts';
import type { Delivery, Receipt, Receive, Subscription, Transport } from './transport.ts';

/**
 * What happens to one send, for a test harness: `deliver` as it should be; `twice`; `first`, ahead of what waits in its movement; `lost`, not kept and not
 * confirmed; `doubtful`, kept and not confirmed.
 */
export type Fate = 'deliver' | 'twice' | 'first' | 'lost' | 'doubtful';

/** What the exchange does to the messages that it carries, and its limits. */
export interface MemoryExchangeOptions {
  /** Most messages that wait for one administration; 10,000. A send beyond it is refused with `transport/refused`. */
  readonly mostWaiting?: number;
  /** Most bytes of a body; 10,000,000. */
  readonly mostBytes?: number;
  /** Deliveries that one subscription has in hand at a time; 32. */
  readonly window?: number;
  /** Pauses in milliseconds before a message is handed over again; 10 to 1,000. */
  readonly retry?: Pauses;
  /** Decides the fate of each send; every one is delivered without it. */
  readonly fate?: (envelope: Envelope) => Fate;
}

/** Where the gateways of one process meet; what it carries lasts as long as the process. */
export interface MemoryExchange {
  /**
   * A transport of an administration, or of a relay. The first one opens its mailbox, which stays when the transport is closed; several of one administration
   * compete. What is for a recipient named in `via` goes to that relay's mailbox.
   */
  transport(administration: string, via?: Readonly<Record<string, string>>): Transport;
  /** The line to an administration is down: sends are still confirmed, nothing is handed over. */
  hold(administration: string): void;
  release(administration: string): void;
  /** What was handed over as poison, oldest first. */
  deadLetters(administration: string): readonly Delivery[];
  /** Messages kept and not yet acknowledged. */
  waiting(administration: string): number;
}

/** An exchange inside this process: confirmed at once, delivered later, at least once, in order within a movement. */
export function memoryExchange(options: MemoryExchangeOptions = {}): MemoryExchange {
  const { mostWaiting = 10_000, mostBytes = 10_000_000, window = 32, fate = () => 'deliver' } = options;
  const retry = options.retry ?? { first: 10, most: 1_000 };
  const mailboxes = new Map<string, Mailbox>();
  const open = (administration: string) => {
    const found = mailboxes.get(administration) ?? mailbox(mostWaiting);
    mailboxes.set(administration, found);
    return found;
  };
  let receipts = 0;

  function carry(from: string, recipient: string, envelope: Envelope): ResultAsync<Receipt, Fault> {
    const { id, body } = envelope;
    const box = mailboxes.get(recipient);
    if (box === undefined) return errAsync(fault('transport/unknownRecipient', { recipient }));
    if (body.length > mostBytes) {
      return errAsync(fault('transport/tooLarge', { id, size: body.length, limit: mostBytes }));
    }
    const doubt = () => errAsync(fault('transport/inDoubt', { broker: 'memory', id, reason: 'no confirmation came' }));
    const happens = fate(envelope);
    if (happens === 'lost') return doubt();
    const delivery = { from, envelope: copyOf(envelope) };
    if (!box.put(delivery, happens === 'first' ? 'first' : 'last')) {
      const reason = `${mostWaiting} messages wait for ${recipient}`;
      return errAsync(fault('transport/refused', { broker: 'memory', reason }));
    }
    if (happens === 'twice') box.put(delivery, 'last');
    if (happens === 'doubtful') return doubt();
    receipts += 1;
    return okAsync({ receipt: String(receipts) });
  }

  return {
    transport: (administration, via = {}) =>
      memoryTransport(open(administration), window, retry, (envelope) =>
        carry(administration, routeTo(envelope, via), envelope),
      ),
    hold: (administration) => open(administration).hold(),
    release: (administration) => open(administration).release(),
    deadLetters: (administration) => [...open(administration).deadLetters],
    waiting: (administration) => open(administration).waiting(),
  };
}

function memoryTransport(box: Mailbox, window: number, retry: Pauses, carry: Transport['send']): Transport {
  let closed = false;
  let current: Subscription | undefined;
  const done = (work: Promise<void>) => new ResultAsync<void, Fault>(work.then(() => ok(undefined)));
  return {
    send: (envelope) => (closed ? errAsync(fault('transport/closed')) : carry(envelope)),
    subscribe(receive) {
      if (closed) return errAsync(fault('transport/closed'));
      if (current !== undefined) return errAsync(fault('transport/subscribed'));
      const stop = startTaking(box, window, retry, receive);
      const subscription = {
        stop: () =>
          done(
            stop().then(() => {
              if (current === subscription) current = undefined;
            }),
          ),
      };
      current = subscription;
      return okAsync(subscription);
    },
    close() {
      closed = true;
      return current?.stop() ?? okAsync(undefined);
    },
  };
}

function startTaking(box: Mailbox, window: number, retry: Pauses, receive: Receive): () => Promise<void> {
  const stopping = new AbortController();
  const inHand = new Set<Promise<unknown>>();
  const taker: Taker = {
    hasRoom: () => inHand.size < window,
    take(delivery) {
      const copy = { ...delivery, envelope: copyOf(delivery.envelope) };
      const work = handOver(copy, receive, retry, stopping.signal).finally(() => inHand.delete(work));
      inHand.add(work);
      return work;
    },
  };
  box.add(taker);
  return async () => {
    if (!stopping.signal.aborted) box.remove(taker);
    stopping.abort();
    await Promise.all(inHand);
  };
}

/** The mailbox that an envelope goes to first; its final recipient stays on it. */
function routeTo({ recipient }: Envelope, via: Readonly<Record<string, string>>): string {
  return Object.hasOwn(via, recipient) ? (via[recipient] ?? recipient) : recipient;
}

function copyOf(envelope: Envelope): Envelope {
  return { ...envelope, headers: { ...envelope.headers }, body: Uint8Array.from(envelope.body) };
}
