import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ActName,
  type ActStatement,
  type Corridor,
  createGateway,
  type FactsOf,
  type Gateway,
  type GatewayOptions,
  loadSchemaEngine,
  type MemoryExchange,
  memoryExchange,
  memoryStore,
  readCorridorText,
  type Signature,
  type Store,
  type TransitRecord,
  unsigned,
} from '../../src/index.ts';

const fixtures = join(__dirname, '..', '..', 'fixtures');

export const REFERENCE = '26TGTGLFPT012345J6';

export function corridor(name = 'lome-ouagadougou'): Corridor {
  return readCorridorText(readFileSync(join(fixtures, 'corridors', `${name}.json`), 'utf8'))._unsafeUnwrap();
}

/** The record of the full fixture: Lomé to Ouagadougou. */
export function record(changes: Partial<TransitRecord> = {}): TransitRecord {
  const file = join(fixtures, 'messages', 'anticipated-arrival-record', 'full.json');
  return { ...(JSON.parse(readFileSync(file, 'utf8')) as { record: TransitRecord }).record, ...changes };
}

/** Gateways of several administrations in one process, over one exchange, with a clock that a test moves. */
export interface World {
  readonly exchange: MemoryExchange;
  readonly gateways: Readonly<Record<string, Gateway>>;
  readonly stores: Readonly<Record<string, Store>>;
  readonly events: unknown[];
  act<A extends ActName>(
    administration: string,
    office: string,
    step: A,
    facts: FactsOf<A>,
    more?: Partial<ActStatement>,
  ): ReturnType<Gateway['perform']>;
  /** The state at an office, `none` where there is none. */
  state(administration: string, role: string, office: string): Promise<string>;
  /** Waits until nothing is queued, sent or waiting anywhere. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

export const NOW = '2026-03-12T08:00:00.000Z';

/** How the administrations are joined: relays by recipient, and signatures. */
export interface Links {
  readonly via?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly signatureOf?: (administration: string) => Signature;
}

export async function world(
  administrations: readonly string[],
  options: Partial<GatewayOptions> = {},
  { via = {}, signatureOf = unsigned }: Links = {},
): Promise<World> {
  const exchange = memoryExchange();
  const engine = (await loadSchemaEngine())._unsafeUnwrap();
  const events: unknown[] = [];
  const stores: Record<string, Store> = {};
  const gateways: Record<string, Gateway> = {};
  const transports = administrations.map((administration) => exchange.transport(administration, via[administration]));
  for (const [at, administration] of administrations.entries()) {
    const store = memoryStore();
    stores[administration] = store;
    const created = await createGateway({
      administration,
      corridor: corridor(),
      store,
      transport: transports[at] as (typeof transports)[number],
      signature: signatureOf(administration),
      engine,
      clock: { now: () => new Date(NOW), wait: (milliseconds, signal) => briefly(milliseconds, signal) },
      observe: (event) => events.push({ administration, ...event }),
      ...options,
    });
    gateways[administration] = created._unsafeUnwrap();
  }
  const at = (administration: string) => gateways[administration] as Gateway;
  return {
    exchange,
    gateways,
    stores,
    events,
    act: (administration, office, step, facts, more = {}) =>
      at(administration).perform(step, facts, {
        actId: `${office}-${step}`,
        reference: REFERENCE,
        office,
        officer: 'A. Agent',
        actAt: NOW,
        ...more,
      }),
    state: async (administration, role, office) => {
      const movement = (await at(administration).movement(REFERENCE))._unsafeUnwrap();
      return movement?.states.find((s) => s.role === role && s.office === office)?.state ?? 'none';
    },
    settled: () => settled(administrations, stores, exchange),
    close: async () => {
      for (const administration of administrations) (await at(administration).close())._unsafeUnwrap();
      for (const transport of transports) (await transport.close())._unsafeUnwrap();
    },
  };
}

async function settled(
  administrations: readonly string[],
  stores: Readonly<Record<string, Store>>,
  exchange: MemoryExchange,
): Promise<void> {
  const until = Date.now() + 20_000;
  while (Date.now() < until) {
    let open = 0;
    for (const administration of administrations) {
      const store = stores[administration] as Store;
      for (const state of ['queued', 'sent'] as const)
        open += (await store.outbox({ state, limit: 10 }))._unsafeUnwrap().length;
      open += exchange.waiting(administration);
    }
    if (open === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error('The gateways did not come to rest.');
}

/** The pauses of a gateway, in real time but short. */
export function briefly(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, Math.min(milliseconds, 10));
    signal.addEventListener('abort', end);
    if (signal.aborted) end();
  });
}
