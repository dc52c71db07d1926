import type { ResultAsync } from 'neverthrow';
import type { Envelope } from '../envelope.ts';
import type { Fault } from '../fault.ts';

/**
 * What carries envelopes between administrations. It never looks into a message.
 *
 * A send is done when the broker has confirmed it; without a confirmation the fault is `transport/inDoubt` or another with `retry`, and the caller sends
 * the same envelope again. An envelope arrives at least once and, for one movement, in the order of its sends while nothing fails.
 */
export interface Transport {
  /** Resolves when the broker has confirmed that it keeps the message. */
  send(envelope: Envelope): ResultAsync<Receipt, Fault>;
  /**
   * Takes deliveries from now on, also after the line was lost and came back. One subscription at a time (`transport/subscribed`). Where the line cannot be
   * had now it refuses with a fault that has `retry`, and nothing is taken until the caller subscribes again.
   */
  subscribe(receive: Receive): ResultAsync<Subscription, Fault>;
  /** Stops taking deliveries, waits for those in hand and for sends under way, then lets go. */
  close(): ResultAsync<void, Fault>;
}

/** The confirmation that the broker keeps a message. */
export interface Receipt {
  /** What the broker or the transport calls the confirmation. */
  readonly receipt: string;
}

/**
 * Called once per delivery; the delivery is acknowledged to the broker only after it resolves with `acknowledge`. A gateway never lets it reject; a transport takes
 * a rejection for `retry` all the same, and nothing of it is left unhandled.
 */
export type Receive = (delivery: Delivery) => Promise<Disposition>;

/**
 * `acknowledge`: committed here, the broker may forget it. `retry`: not committed; it is handed over again after a pause, here or elsewhere.
 * `poison`: never to be handed over again; it goes to the broker's dead letter queue.
 */
export type Disposition = 'acknowledge' | 'retry' | 'poison';

/** A message that came, and by which channel. */
export interface Delivery {
  /** Administration at the other end of the channel it came by: what the transport knows, not what the message says. */
  readonly from: string;
  /** Body and broker headers; `sender`, `id` and the like are only what the headers claim. */
  readonly envelope: Envelope;
}

/** Deliveries that are being taken. */
export interface Subscription {
  /** Stops taking deliveries and waits for those in hand. */
  stop(): ResultAsync<void, Fault>;
}
