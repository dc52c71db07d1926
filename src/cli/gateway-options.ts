import { type Command, InvalidArgumentError, Option } from 'commander';
import type { CommandLine } from './command-line.ts';

/** Adds the options of a command that runs a gateway; where the broker is optional, the command can run beside the running gateway of the store. */
export function withGatewayOptions(line: CommandLine, command: Command, broker: 'mandatory' | 'optional'): Command {
  const say = (en: string, fr: string) => line.say({ en, fr });
  type Named = Readonly<Record<string, string>>;
  const pair =
    (pattern: RegExp, [en, fr]: readonly [string, string]) =>
    (text: string, before: Named = {}): Named => {
      const { code, queue } = pattern.exec(text)?.groups ?? {};
      if (code !== undefined && queue !== undefined) return { ...before, [code]: queue };
      throw new InvalidArgumentError(say(`Write it as ${en}.`, `Écrivez ${fr}.`));
    };
  const address = new Option(
    '--broker <url...>',
    say('ActiveMQ, as stomp://user:password@host:port', 'ActiveMQ, comme stomp://utilisateur:mot-de-passe@hôte:port'),
  );
  const beside = say(
    'ActiveMQ, as stomp://user:password@host:port; without it, beside the running gateway of this store',
    'ActiveMQ, comme stomp://utilisateur:mot-de-passe@hôte:port ; sans lui, à côté de la passerelle en marche de ce stockage',
  );
  if (broker === 'mandatory') address.env('ASYCUDA_TRANSIT_BROKER').makeOptionMandatory();
  else address.description = beside;
  return command
    .requiredOption('--administration <code>', say('ours, as TG', 'la nôtre, comme TG'))
    .requiredOption('--corridor <file>', say('the corridor', 'le corridor'))
    .requiredOption('--store <file>', say('SQLite file, made where it is missing', 'fichier SQLite, créé s’il manque'))
    .addOption(address.argParser((url: string, before: readonly string[] | undefined) => [...(before ?? []), url]))
    .option(
      '--inbound <queue=code>',
      say(
        'queue of the messages of a neighbour, as QUEUE=BF; may repeat',
        'file des messages d’un voisin, comme FILE=BF ; répétable',
      ),
      pair(/^(?<queue>.+)=(?<code>[A-Z]{2})$/, ['QUEUE=BF', 'FILE=BF']),
    )
    .option(
      '--outbound <code=queue>',
      say(
        'queue of the messages for a neighbour, as BF=QUEUE; may repeat',
        'file des messages pour un voisin, comme BF=FILE ; répétable',
      ),
      pair(/^(?<code>[A-Z]{2})=(?<queue>.+)$/, ['BF=QUEUE', 'BF=FILE']),
    )
    .option(
      '--auto-discharge',
      say('discharge without an officer on results A1 and A2', 'apurer sans agent sur résultats A1 et A2'),
    );
}
