import { type Command, Option } from 'commander';
import { type Result, ok } from 'neverthrow';
import type { Fault, Transport } from '../index.ts';
import type { CommandLine } from './command-line.ts';
import { openBroker } from './drivers.ts';

/** The local queues by which a program beside ASYCUDA World hands acts in. */
export interface ActQueueCommandOptions {
  readonly actBroker?: readonly string[];
  readonly acts: string;
  readonly answers: string;
}

/** Who writes to the queue of acts, in the envelopes of the answers: no administration is called so. */
const PROGRAM = 'AW';

/** A transport over the two local queues, or nothing where no broker is named for them. */
export function openActQueue(
  { actBroker, acts, answers }: ActQueueCommandOptions,
  report: (fault: Fault) => void,
): Result<Transport | undefined, Fault> {
  if (actBroker === undefined) return ok(undefined);
  const queues = { inbound: [{ queue: acts, from: PROGRAM }], outbound: { [PROGRAM]: answers } };
  return openBroker(actBroker, { ...queues, report });
}

/** Adds the options that name the queues and their broker. */
export function withActQueueOptions(line: CommandLine, command: Command): Command {
  const say = (en: string, fr: string) => line.say({ en, fr });
  const address = new Option(
    '--act-broker <url...>',
    say(
      'take acts from a local queue too, of this ActiveMQ, as stomp://user:password@host:port',
      'prendre aussi les actes d’une file locale, de cet ActiveMQ, comme stomp://utilisateur:mot-de-passe@hôte:port',
    ),
  );
  return command
    .addOption(
      address
        .env('ASYCUDA_TRANSIT_ACT_BROKER')
        .argParser((url: string, before: readonly string[] | undefined) => [...(before ?? []), url]),
    )
    .option('--acts <queue>', say('queue of the acts', 'file des actes'), 'transit.acts')
    .option('--answers <queue>', say('queue of their answers', 'file de leurs réponses'), 'transit.answers');
}
