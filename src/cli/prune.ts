import { InvalidArgumentError } from 'commander';
import type { Pruning } from '../index.ts';
import type { CommandLine, CommonOptions } from './command-line.ts';
import { openStore } from './drivers.ts';
import type { Printer } from './print.ts';

export interface PruneOptions extends Pruning {
  readonly store: string;
}

/** Removes from a store what is safe to lose, and says how much. */
export async function prune({ store: file, ...what }: PruneOptions, print: Printer): Promise<number> {
  const store = openStore(file, 'exist');
  if (store.isErr()) return print.refuse(store.error, file);
  const done = await store.value.prune(what);
  const closed = await store.value.close();
  if (done.isErr()) return print.refuse(done.error, file);
  if (closed.isErr()) return print.refuse(closed.error, file);
  const { outbox, feed } = done.value;
  if (print.json) print.data(done.value);
  else
    print.line(
      print.say({
        en: `Removed: messages of the outbox ${outbox}, entries of the feed ${feed}`,
        fr: `Supprimés : messages de la file de sortie ${outbox}, entrées du flux ${feed}`,
      }),
    );
  return 0;
}

/** A day as its first instant in UTC, or a time with its offset; nothing where it is neither. */
export function readBefore(text: string): string | undefined {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00:00Z` : text;
  return isTime(time) ? time : undefined;
}

/** Whether a text is a time with its offset. */
export function isTime(text: string): boolean {
  const hasForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text);
  return hasForm && !Number.isNaN(Date.parse(text));
}

export function addPrune(line: CommandLine): void {
  const say = (en: string, fr: string) => line.say({ en, fr });
  const before = (text: string) => {
    const read = readBefore(text);
    if (read !== undefined) return read;
    throw new InvalidArgumentError(
      say(
        'Give a day as 2026-01-31, or a time with its offset.',
        'Donnez un jour comme 2026-01-31, ou une heure avec son décalage.',
      ),
    );
  };
  const position = (text: string) => {
    if (/^[0-9]{1,15}$/.test(text)) return Number(text);
    throw new InvalidArgumentError(say('Give a whole number from 0.', 'Donnez un nombre entier à partir de 0.'));
  };
  line
    .command('prune', {
      en: 'Remove from a store the acknowledged messages and the read changes of movements that ended long ago. Logs, and what tells a copy, stay.',
      fr: 'Supprimer d’un stockage les messages acquittés et les changements lus des mouvements terminés depuis longtemps. Les journaux, et ce qui reconnaît une copie, restent.',
    })
    .requiredOption('--store <file>', say('SQLite file of the administration', 'fichier SQLite de l’administration'))
    .requiredOption(
      '--before <date>',
      say('only of movements that ended before it', 'seulement des mouvements terminés avant cette date'),
      before,
    )
    .option(
      '--feed-read <position>',
      say(
        'every reader has read the feed up to here; without it the feed stays whole',
        'chaque lecteur a lu le flux jusqu’ici ; sans elle le flux reste entier',
      ),
      position,
    )
    .action(({ json, ...options }: PruneOptions & CommonOptions) =>
      line.run(json === undefined ? {} : { json }, (print) => prune(options, print)),
    );
}
