import { InvalidArgumentError } from 'commander';
import { type Result, err, ok } from 'neverthrow';
import { type Fault, type MovementQuery, type MovementSummary, STATE_NAMES, fault } from '../index.ts';
import type { CommandLine, CommonOptions } from './command-line.ts';
import { stateText } from './demo-lines.ts';
import { type Printer, aligned } from './print.ts';
import { openStoreToRead, storeToReadWords } from './read-store.ts';

export interface MovementsOptions extends MovementQuery {
  readonly store: string;
}

/** Lists the movements of a store that match every given condition. */
export async function movements({ store: file, ...query }: MovementsOptions, print: Printer): Promise<number> {
  const store = openStoreToRead(file);
  if (store.isErr()) return print.refuse(store.error, file);
  const found = await store.value.movements(query);
  const closed = await store.value.close();
  if (found.isErr()) return print.refuse(found.error, file);
  if (closed.isErr()) return print.refuse(closed.error, file);
  if (print.json) for (const summary of found.value) print.data(summary);
  else printTable(found.value, print);
  return 0;
}

function printTable(found: readonly MovementSummary[], print: Printer): void {
  const say = (en: string, fr: string) => print.say({ en, fr });
  if (found.length === 0) {
    print.line(say('No movement matches.', 'Aucun mouvement ne correspond.'));
    return;
  }
  const heading = [
    say('Movement', 'Mouvement'),
    say('Open', 'Ouvert'),
    say('Changed', 'Modifié'),
    say('Vehicles', 'Véhicules'),
    say('Containers', 'Conteneurs'),
    say('States', 'États'),
  ];
  const rows = found.map(({ reference, open, changedAt, vehicles, containers, states }) => [
    reference,
    open ? say('yes', 'oui') : say('no', 'non'),
    changedAt.slice(0, 16).replace('T', ' '),
    vehicles.join(', '),
    containers.join(', '),
    states.map(({ office, state }) => `${office} ${stateText(print, state)}`).join(' · '),
  ]);
  const [first = '', ...rest] = aligned([heading, ...rows]);
  print.line(print.bold(first));
  for (const line of rest) print.line(line);
}

/** The code of a state that is named by its code or by its words in either language. */
export function readState(text: string): Result<string, Fault> {
  const states = Object.entries(STATE_NAMES);
  const found = states.find(([code, { en, fr }]) => [code, en, fr].includes(text));
  if (found !== undefined) return ok(found[0]);
  const saidIn = (language: 'en' | 'fr') =>
    fault('gateway/no-state', {
      state: text,
      states: states
        .map(([code, words]) => (words[language] === code ? code : `${code} (${words[language]})`))
        .join(', '),
    });
  return err({ ...saidIn('en'), text: { en: saidIn('en').text.en, fr: saidIn('fr').text.fr } });
}

export function addMovements(line: CommandLine): void {
  const say = (en: string, fr: string) => line.say({ en, fr });
  const limit = (text: string) => {
    if (/^[1-9][0-9]{0,5}$/.test(text)) return Number(text);
    throw new InvalidArgumentError(say('Give a whole number from 1.', 'Donnez un nombre entier à partir de 1.'));
  };
  const state = (text: string) => line.argument(readState(text));
  line
    .command('movements', {
      en: 'List the movements of a store.',
      fr: 'Lister les mouvements d’un stockage.',
    })
    .requiredOption('--store <file>', storeToReadWords(line))
    .option(
      '--state <state>',
      say('an office is in this state, as its code or its words', 'un bureau est dans cet état : son code ou ses mots'),
      state,
    )
    .option('--office <code>', say('this office has a part in it', 'ce bureau y a une part'))
    .option('--vehicle <mark>', say('with this vehicle', 'avec ce véhicule'))
    .option('--container <number>', say('with this container', 'avec ce conteneur'))
    .option('--seal <mark>', say('with this seal', 'avec ce scellé'))
    .option('--open', say('still under way', 'encore en cours'))
    .option('--after <reference>', say('after this one', 'après celui-ci'))
    .option('--limit <count>', say('at most so many; 100 by default', 'au plus autant ; 100 par défaut'), limit)
    .action(({ json, ...options }: MovementsOptions & CommonOptions) =>
      line.run(json === undefined ? {} : { json }, (print) => movements(options, print)),
    );
}
