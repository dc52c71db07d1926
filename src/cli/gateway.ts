import { InvalidArgumentError, Option } from 'commander';
import { type Result, err, ok } from 'neverthrow';
import {
  type Corridor,
  type Fault,
  type Gateway,
  type Store,
  type Transport,
  createGateway,
  unsigned,
} from '../index.ts';
import type { CommandLine, CommonOptions } from './command-line.ts';
import { openBroker, openStore } from './drivers.ts';
import { readCorridorFile } from './files.ts';
import { eventWriter } from './gateway-events.ts';
import type { Printer } from './print.ts';

export interface GatewayCommandOptions {
  readonly administration: string;
  readonly corridor: string;
  readonly store: string;
  readonly broker: readonly string[];
  /** Administration and queue, for those that differ from the names that are given to queues. */
  readonly inbound?: Readonly<Record<string, string>>;
  readonly outbound?: Readonly<Record<string, string>>;
  readonly autoDischarge?: boolean;
}

/** Runs the gateway of one administration until it is asked to stop, then lets go in order: gateway, transport, store. */
export async function runGateway(
  options: GatewayCommandOptions,
  stopped: () => Promise<void>,
  print: Printer,
): Promise<number> {
  const corridor = readCorridorFile(options.corridor);
  if (corridor.isErr()) return print.refuse(corridor.error, options.corridor);
  const write = eventWriter(print);
  const transport = openBroker(options.broker, {
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
  const done = gateway.isErr() ? err(gateway.error) : await serve(gateway.value, stopped, write);
  const closed = await letGo(gateway.isOk() ? gateway.value : undefined, transport.value, store.value);
  const failed = [done, closed].find((each) => each.isErr());
  return failed?.isErr() === true ? print.refuse(failed.error) : 0;
}

async function serve(
  gateway: Gateway,
  stopped: () => Promise<void>,
  write: ReturnType<typeof eventWriter>,
): Promise<Result<void, Fault>> {
  const stop = stopped();
  const started = await gateway.start();
  if (started.isErr()) return started;
  write({ event: 'started', administration: gateway.administration });
  await stop;
  write({ event: 'stopping', administration: gateway.administration });
  return ok(undefined);
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
  const say = (en: string, fr: string) => line.say({ en, fr });
  type Named = Readonly<Record<string, string>>;
  const pair =
    (pattern: RegExp, shape: string) =>
    (text: string, before: Named = {}): Named => {
      const { code, queue } = pattern.exec(text)?.groups ?? {};
      if (code !== undefined && queue !== undefined) return { ...before, [code]: queue };
      throw new InvalidArgumentError(say(`Write it as ${shape}.`, `Écrivez ${shape}.`));
    };
  line
    .command('gateway', {
      en: 'Run the gateway of one administration until it is stopped (SIGINT or SIGTERM).',
      fr: 'Faire tourner la passerelle d’une administration jusqu’à son arrêt (SIGINT ou SIGTERM).',
    })
    .requiredOption('--administration <code>', say('ours, as TG', 'la nôtre, comme TG'))
    .requiredOption('--corridor <file>', say('the corridor', 'le corridor'))
    .requiredOption('--store <file>', say('SQLite file, made where it is missing', 'fichier SQLite, créé s’il manque'))
    .addOption(
      new Option(
        '--broker <url...>',
        say(
          'ActiveMQ, as stomp://user:password@host:port',
          'ActiveMQ, comme stomp://utilisateur:mot-de-passe@hôte:port',
        ),
      )
        .env('ASYCUDA_TRANSIT_BROKER')
        .makeOptionMandatory(),
    )
    .option(
      '--inbound <queue=code>',
      say(
        'queue of the messages of a neighbour, as QUEUE=BF; may repeat',
        'file des messages d’un voisin, comme FILE=BF ; répétable',
      ),
      pair(/^(?<queue>.+)=(?<code>[A-Z]{2})$/, 'QUEUE=BF'),
    )
    .option(
      '--outbound <code=queue>',
      say(
        'queue of the messages for a neighbour, as BF=QUEUE; may repeat',
        'file des messages pour un voisin, comme BF=FILE ; répétable',
      ),
      pair(/^(?<code>[A-Z]{2})=(?<queue>.+)$/, 'BF=QUEUE'),
    )
    .option(
      '--auto-discharge',
      say('discharge without an officer on results A1 and A2', 'apurer sans agent sur résultats A1 et A2'),
    )
    .action((options: GatewayCommandOptions & CommonOptions) => {
      const broker = typeof options.broker === 'string' ? [options.broker] : options.broker;
      return line.run(options, (print) => runGateway({ ...options, broker }, () => line.surroundings.stopped(), print));
    });
}
