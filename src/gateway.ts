import { type Result, type ResultAsync, errAsync, okAsync } from 'neverthrow';
import { type Fault, fault } from './fault.ts';
import { asyncResult, guarded, inTurn } from './gateway/async.ts';
import type { Gateway } from './gateway/gateway.ts';
import { IDLE, type Until, repeat } from './gateway/loop.ts';
import { type GatewayOptions, type Parts, partsOf } from './gateway/options.ts';
import { neighboursOf, strangerFault } from './gateway/party.ts';
import { type ActStatement, type Performed, performAct } from './gateway/perform.ts';
import {
  type LoadingAct,
  type LoadingResult,
  type LoadingStatement,
  performForLoading,
} from './gateway/perform-loading.ts';
import { receiveDelivery } from './gateway/receive.ts';
import { type Reconciled, type Reconciliation, reconcile } from './gateway/reconcile.ts';
import { type Relay, type Relayed, relay } from './gateway/relay.ts';
import { resender } from './gateway/resend.ts';
import {
  type Announced,
  type Announcement,
  type LineState,
  announceUnavailability,
  askAvailability,
  lineState,
} from './gateway/line.ts';
import { readMovement } from './gateway/step.ts';
import { fireTimers } from './gateway/timers.ts';
import type { Movement } from './movement.ts';
import type { ActName, FactsOf } from './processes/acts.ts';
import type { ChangeRecord, LineEntry, MovementQuery, MovementSummary } from './stores/store.ts';
import type { Delivery, Disposition, Subscription } from './transports/transport.ts';
import { loadSchemaEngine } from './xml/schema.ts';

export type { Gateway } from './gateway/gateway.ts';
export type { Clock, GatewayEvent, GatewayOptions } from './gateway/options.ts';
export type { ActStatement, Performed } from './gateway/perform.ts';
export { LOADING_ACTS } from './gateway/perform-loading.ts';
export type { LoadingAct, LoadingResult, LoadingStatement } from './gateway/perform-loading.ts';
export type { Announced, Announcement, LineState } from './gateway/line.ts';
export type { Reconciled, Reconciliation } from './gateway/reconcile.ts';
export type { Relayed } from './gateway/relay.ts';

/** Refuses with `gateway/not-a-party`, `signature/required` and, where no engine is given, as `loadSchemaEngine` does. */
export function createGateway(options: GatewayOptions): ResultAsync<Gateway, Fault> {
  const { administration, corridor, signature } = options;
  const stranger = strangerFault(corridor, administration);
  if (stranger !== undefined) return errAsync(stranger);
  if (corridor.signatures === 'required' && !signature.proves) return errAsync(fault('signature/required'));
  const engine = options.engine === undefined ? loadSchemaEngine() : okAsync(options.engine);
  return engine.map((loaded) => new RunningGateway({ ...options, engine: loaded }));
}

/** Milliseconds after which timers fire although the line has not come to rest. */
const CATCH_UP = 60_000;

class RunningGateway implements Gateway {
  readonly administration: string;
  readonly #parts: Parts;
  readonly #relay: Relay;
  readonly #inHand = new Set<Promise<unknown>>();
  readonly #stop = new AbortController();
  #wake = new AbortController();
  #taken = 0;
  #subscription: Subscription | undefined;
  #work: Promise<unknown> | undefined;

  constructor(options: GatewayOptions & Pick<Parts, 'engine'>) {
    this.administration = options.administration;
    this.#parts = partsOf(options, () => this.#wakeLanes());
    this.#relay = relay(this.#parts, () => this.#stopped());
  }

  start(): ResultAsync<void, Fault> {
    if (this.#stopped()) return errAsync(fault('gateway/closed'));
    this.#work ??= Promise.all([this.#receiveThenFire(), this.#resend(), ...this.#lanes()]);
    return okAsync(undefined);
  }

  perform<A extends ActName>(step: A, facts: FactsOf<A>, act: ActStatement): ResultAsync<Performed, Fault> {
    return this.#hold(() => performAct(this.#parts, step, facts, act));
  }

  performLoading<A extends LoadingAct>(
    step: A,
    facts: FactsOf<A>,
    statement: LoadingStatement,
  ): ResultAsync<readonly LoadingResult[], Fault> {
    return this.#hold(() => performForLoading(this.#parts, step, facts, statement));
  }

  receive(delivery: Delivery): Promise<Disposition> {
    if (this.#stopped()) return Promise.resolve('retry');
    this.#taken += 1;
    return this.#inHandUntilDone(receiveDelivery(this.#parts, delivery));
  }

  relay(): ResultAsync<Relayed, Fault> {
    return this.#hold(() => this.#relay.sendAll());
  }

  fireTimers(): ResultAsync<number, Fault> {
    return this.#hold(() => fireTimers(this.#parts));
  }

  changes(after: number, limit = 100): ResultAsync<readonly ChangeRecord[], Fault> {
    return guarded(() => this.#parts.store.changes(after, limit));
  }

  movement(reference: string): ResultAsync<Movement | undefined, Fault> {
    return guarded(() => readMovement(this.#parts, reference)).map((movement) =>
      movement.version === 0 ? undefined : movement,
    );
  }

  movements(query: MovementQuery): ResultAsync<readonly MovementSummary[], Fault> {
    return guarded(() => this.#parts.store.movements(query));
  }

  askAvailability(neighbour: string): ResultAsync<string, Fault> {
    return this.#hold(() => askAvailability(this.#parts, neighbour));
  }

  announceUnavailability(notice: Announcement): ResultAsync<Announced, Fault> {
    return this.#hold(() => announceUnavailability(this.#parts, notice));
  }

  reconcile(neighbour: string, outage: Reconciliation): ResultAsync<Reconciled, Fault> {
    return this.#hold(() => reconcile(this.#parts, neighbour, outage));
  }

  line(neighbour: string): ResultAsync<LineState, Fault> {
    return guarded(() => lineState(this.#parts, neighbour));
  }

  lines(): ResultAsync<readonly LineState[], Fault> {
    const neighbours = neighboursOf(this.#parts.corridor, this.administration);
    return guarded(() => inTurn(neighbours, (neighbour) => lineState(this.#parts, neighbour)));
  }

  lineLog(neighbour: string, after: number, limit = 100): ResultAsync<readonly LineEntry[], Fault> {
    return guarded(() => this.#parts.store.lineLog(neighbour, after, limit));
  }

  close(): ResultAsync<void, Fault> {
    return guarded(async (): Promise<Result<void, Fault>> => {
      this.#stop.abort();
      this.#wakeLanes();
      await this.#work;
      const stopped = await (this.#subscription?.stop() ?? okAsync(undefined));
      this.#subscription = undefined;
      await Promise.allSettled(this.#inHand);
      return stopped;
    });
  }

  /** Deliveries first: what arrived meanwhile may void a time limit, so timers begin when the line has come to rest. */
  async #receiveThenFire(): Promise<void> {
    await this.#repeat('subscription', () => this.#subscribe(), {
      stopped: () => this.#stopped() || this.#subscription !== undefined,
    });
    await this.#rest();
    await this.#repeat('timers', () => fireTimers(this.#parts));
  }

  async #rest(): Promise<void> {
    const { clock } = this.#parts;
    const until = clock.now().getTime() + CATCH_UP;
    for (let taken = -1; taken !== this.#taken || this.#inHand.size > 0; ) {
      if (this.#stopped() || clock.now().getTime() > until) return;
      taken = this.#taken;
      await clock.wait(IDLE, this.#stop.signal);
    }
  }

  #resend(): Promise<void> {
    return this.#repeat('acknowledgements', resender(this.#parts));
  }

  /** Each neighbour's messages go on their own: one whose line hangs keeps no other waiting. */
  #lanes(): readonly Promise<void>[] {
    return neighboursOf(this.#parts.corridor, this.administration).map((neighbour) =>
      this.#repeat(`outbox of ${neighbour}`, () => this.#relay.sendTo(neighbour).map(({ sent }) => sent), {
        signal: () => this.#wake.signal,
      }),
    );
  }

  #repeat(
    what: string,
    once: () => PromiseLike<Result<number, Fault>>,
    { stopped = () => this.#stopped(), signal = () => this.#stop.signal }: Partial<Until> = {},
  ): Promise<void> {
    return repeat(this.#parts, what, once, { stopped, signal });
  }

  #subscribe(): ResultAsync<number, Fault> {
    return this.#parts.transport
      .subscribe((delivery) => this.receive(delivery))
      .map((subscription) => {
        this.#subscription = subscription;
        return 1;
      });
  }

  #hold<T>(run: () => ResultAsync<T, Fault>): ResultAsync<T, Fault> {
    if (this.#stopped()) return errAsync(fault('gateway/closed'));
    return asyncResult(() => this.#inHandUntilDone(Promise.resolve(guarded(run))));
  }

  #inHandUntilDone<T>(work: Promise<T>): Promise<T> {
    const done = work.finally(() => this.#inHand.delete(done));
    this.#inHand.add(done);
    return done;
  }

  #stopped(): boolean {
    return this.#stop.signal.aborted;
  }

  #wakeLanes(): void {
    const sleeping = this.#wake;
    this.#wake = new AbortController();
    sleeping.abort();
  }
}
