import { setTimeout as pause } from 'node:timers/promises';
import { type Result, err, ok } from 'neverthrow';
import {
  type Clock,
  type Corridor,
  type Fault,
  type Gateway,
  type SchemaEngine,
  type Store,
  type Transport,
  createGateway,
  fault,
  unsigned,
} from '../index.ts';
import type { JourneyWire } from './journey-wire.ts';

/** One administration's gateway with its store, in this process. */
export interface End {
  readonly administration: string;
  readonly gateway: Gateway;
  readonly store: Store;
}

/** The gateways of all administrations of a journey, started. */
export interface Ends {
  readonly list: readonly End[];
  /** Ids of all messages that were sent, each once, in the order of their first sending, with the administration that sent it. */
  readonly sent: ReadonlyMap<string, string>;
  /** Refusals that no caller waits for, oldest first. */
  readonly refusals: readonly { readonly administration: string; readonly fault: Fault }[];
  /** Resolves when every message that can go its way is acknowledged or refused and every answer is sent. */
  settled(): Promise<Result<void, Fault>>;
  close(): Promise<Result<void, Fault>>;
}

/** What one gateway of a journey runs on: a store and a transport of yours. */
export interface EndParts {
  readonly administration: string;
  readonly store: Store;
  readonly transport: Transport;
}

/** What all ends of a journey share. */
export interface EndTerms {
  readonly corridor: Corridor;
  readonly clock: Clock;
  readonly engine: SchemaEngine;
  /** What lies between them, where it is more than their transports. */
  readonly wire?: JourneyWire;
  /** Administrations whose departure discharges by standing instruction. */
  readonly autoDischarge?: readonly string[];
}

/** How long a journey waits without anything going on. */
const PATIENCE = 15_000;

/** A gateway for each of the parts, started. */
export async function openEnds(parts: readonly EndParts[], terms: EndTerms): Promise<Result<Ends, Fault>> {
  const { corridor, clock, engine, wire, autoDischarge = [] } = terms;
  const list: End[] = [];
  const sent = new Map<string, string>();
  const refusals: { administration: string; fault: Fault }[] = [];
  let stirred = performance.now();
  for (const { administration, store, transport } of parts) {
    const signature = unsigned();
    const created = await createGateway({
      corridor,
      clock,
      engine,
      administration,
      store,
      transport: wire === undefined ? transport : wire.over(administration, transport),
      signature,
      autoDischarge: autoDischarge.includes(administration),
      observe(event) {
        if ('fault' in event) refusals.push({ administration, fault: event.fault });
        else stirred = performance.now();
        if (event.event === 'sent' && !sent.has(event.id)) sent.set(event.id, administration);
      },
    });
    if (created.isErr()) return err(created.error);
    list.push({ administration, store, gateway: created.value });
  }
  for (const { gateway } of list) {
    const started = await gateway.start();
    if (started.isErr()) return err(started.error);
  }
  const broken = () => {
    const closed = refusals.find(
      ({ fault: { code } }) => code === 'transport/unreachable' || code === 'transport/refused',
    );
    return sent.size === 0 ? closed?.fault : undefined;
  };
  return ok({
    list,
    sent,
    refusals,
    settled: async () => {
      for (stirred = performance.now(); ; await pause(2)) {
        const waiting = await waitingIn(list, wire);
        if (waiting.isErr() || waiting.value === 0) return waiting.map(() => undefined);
        const trouble = broken();
        if (trouble !== undefined) return err(trouble);
        if (performance.now() - stirred < PATIENCE) continue;
        const last = refusals.at(-1)?.fault;
        const values = { count: waiting.value, seconds: PATIENCE / 1000 };
        return err(last?.stage === 'transport' ? last : fault('gateway/not-settled', values));
      }
    },
    close: async () => {
      const closing = [
        ...list.map(
          ({ gateway }) =>
            () =>
              gateway.close(),
        ),
        ...parts.flatMap(({ transport, store }) => [() => transport.close(), () => store.close()]),
      ];
      let closed: Result<void, Fault> = ok(undefined);
      for (const close of closing) {
        const done = await close();
        if (done.isErr() && closed.isOk()) closed = done;
      }
      return closed;
    },
  });
}

async function waitingIn(list: readonly End[], wire: JourneyWire | undefined): Promise<Result<number, Fault>> {
  let count = wire?.underWay() ?? 0;
  for (const { store } of list) {
    const queued = await store.outbox({ state: 'queued', limit: 100 });
    if (queued.isErr()) return err(queued.error);
    const sent = await store.outbox({ state: 'sent', limit: 100 });
    if (sent.isErr()) return err(sent.error);
    count += queued.value.filter(({ envelope }) => wire?.isCut(envelope) !== true).length;
    count += sent.value.filter(({ envelope }) => wire?.isStuck(envelope) !== true).length;
  }
  return ok(count);
}
