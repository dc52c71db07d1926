import { InvalidArgumentError } from 'commander';
import type { Reconciled } from '../index.ts';
import { type AtStore, atStore, withStoreOptions } from './at-store.ts';
import type { CommandLine, CommonOptions } from './command-line.ts';
import { addAnnounce } from './line-announce.ts';
import { listLines } from './line-list.ts';
import type { Printer } from './print.ts';

export interface NeighbourOptions extends AtStore {
  readonly neighbour: string;
}

export interface ReconcileOptions extends NeighbourOptions {
  readonly officer: string;
  readonly from?: string;
  readonly to?: string;
}

/** Asks a neighbour whether it is there (TR974). */
export function askNeighbour(options: NeighbourOptions, print: Printer): Promise<number> {
  const { neighbour } = options;
  return atStore(options, print, {
    run: (gateway) => gateway.askAvailability(neighbour),
    show: (messageId) => {
      if (print.json) print.data({ neighbour, messageId });
      else
        print.line(
          print.say({
            en: `queued: TR974 AvailabilityRequest for ${neighbour}, ${messageId}; the answer shows in line list`,
            fr: `en file : TR974 Demande de disponibilité pour ${neighbour}, ${messageId} ; la réponse se voit dans line list`,
          }),
        );
    },
  });
}

/** Brings two sides together after an outage: sends again what is not acknowledged, and asks departure about its open movements (TR027). */
export function reconcileWith(options: ReconcileOptions, print: Printer): Promise<number> {
  const { neighbour, officer, from, to } = options;
  const outage = {
    officer,
    ...(from === undefined ? {} : { downFrom: from }),
    ...(to === undefined ? {} : { downTo: to }),
  };
  return atStore(options, print, {
    run: (gateway) => gateway.reconcile(neighbour, outage),
    show: (done) => printReconciled(neighbour, done, print),
  });
}

function printReconciled(neighbour: string, done: Reconciled, print: Printer): void {
  if (print.json) {
    print.data({ neighbour, ...done });
    return;
  }
  const { asked, resent } = done;
  print.line(
    print.say({
      en: `Messages that go to ${neighbour} again: ${resent}. Movements that it is asked about (TR027): ${asked.length}.`,
      fr: `Messages qui repartent vers ${neighbour} : ${resent}. Mouvements sur lesquels il est interrogé (TR027) : ${asked.length}.`,
    }),
  );
  for (const reference of asked) print.line(`  ${reference}`);
}

export function addLine(line: CommandLine): void {
  const say = (en: string, fr: string) => line.say({ en, fr });
  const group = line.group('line', {
    en: 'Look after the lines to the neighbours on the store of an administration; its running gateway sends the messages.',
    fr: 'Suivre les lignes vers les voisins dans le stockage d’une administration ; sa passerelle en marche envoie les messages.',
  });
  const wholeNumber = (text: string) => {
    if (/^[1-9][0-9]{0,5}$/.test(text)) return Number(text);
    throw new InvalidArgumentError(say('Give a whole number from 1.', 'Donnez un nombre entier à partir de 1.'));
  };
  const below = (name: string, en: string, fr: string) => withStoreOptions(line, line.command(name, { en, fr }, group));
  const neighbour = [
    '--neighbour <code>',
    say('the other administration, as BF', 'l’autre administration, comme BF'),
  ] as const;
  below(
    'list',
    'Show what is known of the line to each neighbour.',
    'Montrer ce que l’on sait de la ligne vers chaque voisin.',
  ).action((options: AtStore & CommonOptions) => line.run(options, (print) => listLines(options, print)));
  below('ask', 'Ask a neighbour whether it is there (TR974).', 'Demander à un voisin s’il est joignable (TR974).')
    .requiredOption(...neighbour)
    .action((options: NeighbourOptions & CommonOptions) => line.run(options, (print) => askNeighbour(options, print)));
  addAnnounce(line, group, wholeNumber);
  below(
    'reconcile',
    'After an outage, send a neighbour again what it has not acknowledged, and ask it about the open movements that began there (TR027).',
    'Après une coupure, renvoyer à un voisin ce qu’il n’a pas acquitté et l’interroger sur les mouvements ouverts partis de chez lui (TR027).',
  )
    .requiredOption(...neighbour)
    .requiredOption('--officer <name>', say('officer who orders it', 'agent qui l’ordonne'))
    .option('--from <time>', say('when the line went down, with offset', 'début de la coupure, avec décalage'))
    .option('--to <time>', say('when it came back, with offset', 'fin de la coupure, avec décalage'))
    .action((options: ReconcileOptions & CommonOptions) => line.run(options, (print) => reconcileWith(options, print)));
}
