import type { Command } from 'commander';
import type { ResultAsync } from 'neverthrow';
import { type Fault, type Gateway, createGateway, memoryExchange, unsigned } from '../index.ts';
import type { CommandLine } from './command-line.ts';
import { openStore } from './drivers.ts';
import { readCorridorFile } from './files.ts';
import type { Printer } from './print.ts';

/** Whose store a command works on. */
export interface AtStore {
  readonly administration: string;
  readonly corridor: string;
  readonly store: string;
}

/** What is done at a store, and what its refusal is about. */
export interface AtStoreWork<T> {
  readonly must?: 'exist' | 'open';
  readonly about?: string | undefined;
  readonly run: (gateway: Gateway) => ResultAsync<T, Fault>;
  readonly show: (done: T) => void;
}

/** Works with a gateway that neither sends nor takes deliveries: what it queues waits in the store for the running one. Gives the exit code. */
export async function atStore<T>(options: AtStore, print: Printer, work: AtStoreWork<T>): Promise<number> {
  const { administration } = options;
  const corridor = readCorridorFile(options.corridor);
  if (corridor.isErr()) return print.refuse(corridor.error, options.corridor);
  const store = openStore(options.store, work.must ?? 'exist');
  if (store.isErr()) return print.refuse(store.error, options.store);
  const transport = memoryExchange().transport(administration);
  const parts = { administration, corridor: corridor.value, store: store.value, transport, signature: unsigned() };
  const done = await createGateway(parts).andThen((gateway) => work.run(gateway));
  const closed = await store.value.close();
  if (done.isErr()) return print.refuse(done.error, work.about);
  if (closed.isErr()) return print.refuse(closed.error, options.store);
  work.show(done.value);
  return 0;
}

/** A command with the options that name a store and whose it is. */
export function withStoreOptions(line: CommandLine, command: Command): Command {
  const say = (en: string, fr: string) => line.say({ en, fr });
  return command
    .requiredOption('--administration <code>', say('ours, as TG', 'la nôtre, comme TG'))
    .requiredOption('--corridor <file>', say('the corridor', 'le corridor'))
    .requiredOption('--store <file>', say('SQLite file of the administration', 'fichier SQLite de l’administration'));
}
