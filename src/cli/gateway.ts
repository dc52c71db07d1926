import { type Result, type ResultAsync, ok, okAsync } from 'neverthrow';
import {
  type Corridor,
  type Fault,
  type Gateway,
  type Store,
  type Transport,
  createGateway,
  memoryExchange,
  unsigned,
} from '../index.ts';
import type { CommandLine, CommonOptions } from './command-line.ts';
import { openBroker, openStore } from './drivers.ts';
import { readCorridorFile } from './files.ts';
import { eventWriter } from './gateway-events.ts';
import { withGatewayOptions } from './gateway-options.ts';
import type { Printer } from './print.ts';

export interface GatewayCommandOptions {
  readonly administration: string;
  readonly corridor: string;
  readonly store: string;
  /** Without one, the running gateway of this store sends and takes the messages. */
  readonly broker?: readonly string[];
  /** Administration and queue, for those that differ from the names that are given to queues. */
  readonly inbound?: Readonly<Record<string, string>>;
  readonly outbound?: Readonly<Record<string, string>>;
  readonly autoDischarge?: boolean;
}

/** What runs beside a gateway from its start on, and is closed before it. */
export type Companion = (gateway: Gateway, corridor: Corridor) => ResultAsync<{ close(): Promise<void> }, Fault>;

/** Runs the gateway of one administration until it is asked to stop, then lets go in order: companion, gateway, transport, store. */
export async function runGateway(
  options: GatewayCommandOptions,
  stopped: () => Promise<void>,
  print: Printer,
  companion: Companion = () => okAsync({ close: () => Promise.resolve() }),
): Promise<number> {
  const corridor = readCorridorFile(options.corridor);
  if (corridor.isErr()) return print.refuse(corridor.error, options.corridor);
  const write = eventWriter(print);
  const transport =
    options.broker === undefined
      ? ok(memoryExchange().transport(options.administration))
      : openBroker(options.broker, {
          ...queuesOf(corridor.value, options),
          report: (fault) => write({ event: 'failed', what: 'transport', fault }),
        });
  if (transport.isErr()) return print.refuse(transport.error);
  const store = await usable(openStore(options.store, 'open'));
  if (store.isErr()) return print.refuse(store.error, options.store);
  const { administration, autoDischarge = false } = options;
  const gateway = await createGateway({
    administration,
    corridor: corridor.value,
    store: store.value,
    transport: transport.value,
    signature: unsigned(),
    autoDischarge,
    observe: write,
  });
  const start = (started: Gateway) => (options.broker === undefined ? okAsync(undefined) : started.start());
  const done = await gateway.asyncAndThen((made) => {
    const stop = stopped();
    return start(made)
      .andThen(() => companion(made, corridor.value))
      .map(async (beside) => {
        write({ event: 'started', administration });
        await stop;
        write({ event: 'stopping', administration });
        await beside.close();
      });
  });
  const closed = await letGo(gateway.isOk() ? gateway.value : undefined, transport.value, store.value);
  const failed = [done, closed].find((each) => each.isErr());
  return failed?.isErr() === true ? print.refuse(failed.error) : 0;
}

/** A store that answers: what speaks against the file is said before anything is taken from the broker. */
async function usable(opened: Result<Store, Fault>): Promise<Result<Store, Fault>> {
  if (opened.isErr()) return opened;
  const answer = await opened.value.changes(0, 1);
  return answer.map(() => opened.value);
}

async function letGo(gateway: Gateway | undefined, transport: Transport, store: Store): Promise<Result<void, Fault>> {
  const closed = gateway === undefined ? ok(undefined) : await gateway.close();
  const parted = await transport.close();
  const shut = await store.close();
  return [closed, parted, shut].find((each) => each.isErr()) ?? ok(undefined);
}

/** A queue for each direction of each neighbour: `transit.<sender>.<recipient>` where no other is named. */
export function queuesOf(
  corridor: Corridor,
  {
    administration: own,
    inbound = {},
    outbound = {},
  }: Pick<GatewayCommandOptions, 'administration' | 'inbound' | 'outbound'>,
) {
  const others = corridor.administration.map(({ code }) => code).filter((code) => code !== own);
  return {
    inbound: others.map((from) => ({ from, queue: inbound[from] ?? `transit.${from}.${own}` })),
    outbound: Object.fromEntries(others.map((to) => [to, outbound[to] ?? `transit.${own}.${to}`])),
  };
}

export function addGateway(line: CommandLine): void {
  const command = line.command('gateway', {
    en: 'Run the gateway of one administration until it is stopped (SIGINT or SIGTERM).',
    fr: 'Faire tourner la passerelle d’une administration jusqu’à son arrêt (SIGINT ou SIGTERM).',
  });
  withGatewayOptions(line, command, 'mandatory').action((options: GatewayCommandOptions & CommonOptions) =>
    line.run(options, (print) => runGateway(options, () => line.surroundings.stopped(), print)),
  );
}
