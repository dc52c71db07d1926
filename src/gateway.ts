import { type Result, type ResultAsync, err, errAsync, ok, okAsync } from 'neverthrow';
import { findAdministration } from './corridor/offices.ts';
import { type Fault, fault } from './fault.ts';
import { asyncResult } from './gateway/async.ts';
import { type GatewayOptions, type Parts, randomId, systemClock } from './gateway/options.ts';
import { type ActStatement, type Performed, performAct } from './gateway/perform.ts';
import { receiveDelivery } from './gateway/receive.ts';
import { type Relayed, relayOnce, resendUnacknowledged } from './gateway/relay.ts';
import { readMovement } from './gateway/step.ts';
import { fireTimers } from './gateway/timers.ts';
import type { Movement } from './movement.ts';
import type { ActName, FactsOf } from './processes/acts.ts';
import type { ChangeRecord, MovementQuery, MovementSummary } from './stores/store.ts';
import type { Delivery, Disposition, Subscription } from './transports/transport.ts';
import { loadSchemaEngine } from './xml/schema.ts';

export type { Clock, GatewayEvent, GatewayOptions } from './gateway/options.ts';
export type { ActStatement, Performed } from './gateway/perform.ts';
export type { Relayed } from './gateway/relay.ts';

/**
 * One administration's end of the wire.
 *
 * Several gateways of one administration may share a store. Nothing here throws for bad input; whatever is refused leaves nothing behind.
 */
export interface Gateway {
  readonly administration: string;
  /** Begins to take deliveries, to send what waits, and to fire timers; messages that arrived meanwhile come first. Starting twice does nothing. */
  start(): ResultAsync<void, Fault>;
  /** Performs an act of an officer: the record, its messages and the feed in one commit. Told twice under one `actId` it is done once. */
  perform<A extends ActName>(step: A, facts: FactsOf<A>, act: ActStatement): ResultAsync<Performed, Fault>;
  /** Takes one delivery in, for hosts that bring deliveries themselves; `start` does it for those of the transport. */
  receive(delivery: Delivery): Promise<Disposition>;
  /** One pass over the outbox; `start` repeats it. */
  relay(): ResultAsync<Relayed, Fault>;
  /** Fires the timers whose time has come; `start` repeats it. */
  fireTimers(): ResultAsync<number, Fault>;
  /** The durable feed after a position (0 = from the start), in order; at most `limit` (100). */
  changes(after: number, limit?: number): ResultAsync<readonly ChangeRecord[], Fault>;
  movement(reference: string): ResultAsync<Movement | undefined, Fault>;
  movements(query: MovementQuery): ResultAsync<readonly MovementSummary[], Fault>;
  /** Stops taking deliveries, finishes what is in hand and lets go; store and transport stay open, they are yours. */
  close(): ResultAsync<void, Fault>;
}

/** Refuses with `gateway/not-a-party` and `signature/required`. */
export function createGateway(options: GatewayOptions): ResultAsync<Gateway, Fault> {
  const { administration, corridor, signature } = options;
  if (findAdministration(corridor, administration) === undefined) {
    const parties = corridor.administration.map(({ code }) => code).join(', ');
    return errAsync(fault('gateway/not-a-party', { administration, corridor: corridor.id, parties }));
  }
  if (corridor.signatures === 'required' && !signature.proves) return errAsync(fault('signature/required'));
  const engine = options.engine === undefined ? loadSchemaEngine() : okAsync(options.engine);
  return engine.map((loaded) => new RunningGateway({ ...options, engine: loaded }));
}

const IDLE = 500;

class RunningGateway implements Gateway {
  readonly administration: string;
  readonly #parts: Parts;
  readonly #inHand = new Set<Promise<unknown>>();
  #stop = new AbortController();
  #wake = new AbortController();
  #subscription: Subscription | undefined;
  #loop: Promise<void> | undefined;

  constructor(options: GatewayOptions & { readonly engine: Parts['engine'] }) {
    this.administration = options.administration;
    this.#parts = {
      autoDischarge: false,
      newId: randomId,
      observe: () => undefined,
      clock: systemClock,
      ...options,
      wake: () => this.#wake.abort(),
    };
  }

  start(): ResultAsync<void, Fault> {
    if (this.#stop.signal.aborted) return errAsync(fault('gateway/closed'));
    if (this.#loop !== undefined) return okAsync(undefined);
    this.#loop = this.#run();
    return okAsync(undefined);
  }

  perform<A extends ActName>(step: A, facts: FactsOf<A>, act: ActStatement): ResultAsync<Performed, Fault> {
    return this.#hold(() => performAct(this.#parts, step, facts, act));
  }

  receive(delivery: Delivery): Promise<Disposition> {
    if (this.#stop.signal.aborted) return Promise.resolve('retry');
    return this.#inHandUntilDone(receiveDelivery(this.#parts, delivery));
  }

  relay(): ResultAsync<Relayed, Fault> {
    return this.#hold(() => relayOnce(this.#parts, () => this.#stop.signal.aborted));
  }

  fireTimers(): ResultAsync<number, Fault> {
    return this.#hold(() => fireTimers(this.#parts));
  }

  changes(after: number, limit = 100): ResultAsync<readonly ChangeRecord[], Fault> {
    return this.#parts.store.changes(after, limit);
  }

  movement(reference: string): ResultAsync<Movement | undefined, Fault> {
    return readMovement(this.#parts, reference).map((movement) => (movement.version === 0 ? undefined : movement));
  }

  movements(query: MovementQuery): ResultAsync<readonly MovementSummary[], Fault> {
    return this.#parts.store.movements(query);
  }

  close(): ResultAsync<void, Fault> {
    return asyncResult(async (): Promise<Result<void, Fault>> => {
      this.#stop.abort();
      this.#wake.abort();
      await this.#loop;
      const stopped = await (this.#subscription?.stop() ?? okAsync(undefined));
      this.#subscription = undefined;
      await Promise.all(this.#inHand);
      return stopped;
    });
  }

  /** Deliveries, timers, outbox, in turn, until closed; a line that is down is tried again. */
  async #run(): Promise<void> {
    const { clock, observe } = this.#parts;
    const stopped = () => this.#stop.signal.aborted;
    while (!stopped()) {
      this.#wake = new AbortController();
      const subscribed = await this.#subscribe();
      if (subscribed.isErr()) observe({ event: 'failed', what: 'subscription', fault: subscribed.error });
      for (const [what, work] of this.#work()) {
        if (stopped()) return;
        const done = await work();
        if (done.isErr()) observe({ event: 'failed', what, fault: done.error });
        else if (what === 'outbox' && done.value > 0) this.#wake.abort();
      }
      await clock.wait(IDLE, AbortSignal.any([this.#wake.signal, this.#stop.signal]));
    }
  }

  #work(): readonly (readonly [string, () => ResultAsync<number, Fault>])[] {
    return [
      ['timers', () => fireTimers(this.#parts)],
      ['acknowledgements', () => resendUnacknowledged(this.#parts)],
      ['outbox', () => relayOnce(this.#parts, () => this.#stop.signal.aborted).map(({ sent }) => sent)],
    ];
  }

  async #subscribe(): Promise<Result<void, Fault>> {
    if (this.#subscription !== undefined) return ok(undefined);
    const subscribed = await this.#parts.transport.subscribe((delivery) => this.receive(delivery));
    if (subscribed.isErr()) return err(subscribed.error);
    this.#subscription = subscribed.value;
    return ok(undefined);
  }

  #hold<T>(run: () => ResultAsync<T, Fault>): ResultAsync<T, Fault> {
    if (this.#stop.signal.aborted) return errAsync(fault('gateway/closed'));
    return asyncResult(() => this.#inHandUntilDone(Promise.resolve(run())));
  }

  #inHandUntilDone<T>(work: Promise<T>): Promise<T> {
    const done = work.finally(() => this.#inHand.delete(done));
    this.#inHand.add(done);
    return done;
  }
}
