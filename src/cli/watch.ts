import { InvalidArgumentError } from 'commander';
import { type Result, ok } from 'neverthrow';
import {
  type AsycudaFolderOptions,
  type Corridor,
  FOLDER_LAYOUT,
  type Fault,
  asycudaDocuments,
  readLayout,
  readManifestStatement,
  readStatement,
  watchActQueue,
  watchAsycudaFolder,
} from '../index.ts';
import type { CommandLine, CommonOptions } from './command-line.ts';
import { readJson } from './files.ts';
import { folderWriter } from './folder-events.ts';
import { type GatewayCommandOptions, runGateway } from './gateway.ts';
import { withGatewayOptions } from './gateway-options.ts';
import type { Printer } from './print.ts';
import { profileOption, readProfileOption } from './profile-option.ts';
import { type ActQueueCommandOptions, openActQueue, withActQueueOptions } from './watch-acts.ts';

export interface WatchCommandOptions extends GatewayCommandOptions, ActQueueCommandOptions {
  readonly profile?: string;
  readonly transit?: string;
  readonly manifest?: string;
  readonly layout?: string;
  readonly officer?: string;
  readonly report?: boolean;
  readonly settle?: number;
}

/** Watches a folder beside ASYCUDA World, and the queue of acts where one is named, until it is asked to stop; with a broker it is the running gateway too. */
export async function watch(
  folder: string,
  options: WatchCommandOptions,
  stopped: () => Promise<void>,
  print: Printer,
): Promise<number> {
  const settings = settingsOf(options);
  if ('fault' in settings) return print.refuse(settings.fault, settings.file);
  const observe = folderWriter(print);
  const acts = openActQueue(options, (fault) => observe({ event: 'trouble', fault }));
  if (acts.isErr()) return print.refuse(acts.error);
  const code = await runGateway(options, stopped, print, (gateway, corridor) =>
    watchAsycudaFolder({ gateway, corridor, folder, observe, ...settings.of(corridor) }).map((watched) => {
      const queue = acts.value === undefined ? undefined : watchActQueue({ gateway, transport: acts.value, observe });
      return {
        close: async () => {
          await queue?.close();
          await watched.close();
        },
      };
    }),
  );
  const parted = await acts.value?.close();
  return parted?.isErr() === true ? print.refuse(parted.error) : code;
}

type Settings = Omit<AsycudaFolderOptions, 'gateway' | 'corridor' | 'folder' | 'observe'>;

/** What the files of the options say, or the file that cannot be used. */
function settingsOf(
  options: WatchCommandOptions,
): { readonly of: (corridor: Corridor) => Settings } | { readonly fault: Fault; readonly file?: string } {
  const profile = readProfileOption(options.profile);
  if (profile.isErr()) return refused(profile.error, options.profile);
  const transit = readOptional(options.transit, readStatement);
  if (transit.isErr()) return refused(transit.error, options.transit);
  const statement = readOptional(options.manifest, readManifestStatement);
  if (statement.isErr()) return refused(statement.error, options.manifest);
  const layout = readOptional(options.layout, readLayout);
  if (layout.isErr()) return refused(layout.error, options.layout);
  const { officer, report = false, settle } = options;
  return {
    of: (corridor) => ({
      report,
      layout: layout.value ?? FOLDER_LAYOUT,
      ...(officer === undefined ? {} : { officer }),
      ...(settle === undefined ? {} : { settle }),
      ...(profile.value === undefined ? {} : { profile: profile.value }),
      ...(transit.value === undefined ? {} : { transit: transit.value }),
      ...(statement.value === undefined
        ? {}
        : { documentsFor: asycudaDocuments({ corridor, statement: statement.value }) }),
    }),
  };
}

function readOptional<T>(file: string | undefined, read: (json: unknown) => Result<T, Fault>) {
  const nothing: Result<T | undefined, Fault> = ok(undefined);
  return file === undefined ? nothing : readJson(file).andThen((json): Result<T | undefined, Fault> => read(json));
}

function refused(fault: Fault, file: string | undefined): { readonly fault: Fault; readonly file?: string } {
  return { fault, ...(file === undefined ? {} : { file }) };
}

export function addWatch(line: CommandLine): void {
  const say = (en: string, fr: string) => line.say({ en, fr });
  const command = line
    .command('watch', {
      en: 'Watch a folder beside ASYCUDA World until stopped: release the transits that it exports, perform act files, write what comes back.',
      fr: 'Surveiller un dossier à côté de SYDONIA World jusqu’à l’arrêt : accorder la mainlevée des transits exportés, accomplir les fichiers d’actes, écrire ce qui revient.',
    })
    .argument(
      '<folder>',
      say('with in, done, refused and out; made where missing', 'avec in, done, refused et out ; créés s’ils manquent'),
    );
  withActQueueOptions(line, withGatewayOptions(line, command, 'optional'))
    .option(...profileOption(line))
    .option(
      '--transit <file>',
      say(
        'what all declarations of this server lack, as JSON',
        'ce qui manque à toutes les déclarations de ce serveur, en JSON',
      ),
    )
    .option(
      '--manifest <file>',
      say(
        'write the manifest of each record that comes, with what records do not say, as JSON',
        'écrire le manifeste de chaque transit reçu, avec ce que ses données ne disent pas, en JSON',
      ),
    )
    .option('--layout <file>', say('folders and names, as JSON', 'dossiers et noms, en JSON'))
    .option(
      '--officer <name>',
      say('who acts where a declaration names nobody', 'qui agit quand une déclaration ne nomme personne'),
    )
    .option(
      '--report',
      say(
        'write the lines of each conversion beside its answer',
        'écrire les lignes de chaque conversion à côté de sa réponse',
      ),
    )
    .option(
      '--settle <milliseconds>',
      say(
        'how long a file must not have changed (2000)',
        'durée pendant laquelle un fichier ne doit pas avoir changé (2000)',
      ),
      (text) => {
        if (/^(?:0|[1-9][0-9]{0,6})$/.test(text)) return Number(text);
        throw new InvalidArgumentError(say('Give a whole number.', 'Donnez un nombre entier.'));
      },
    )
    .action((folder: string, options: WatchCommandOptions & CommonOptions) =>
      line.run(options, (print) => watch(folder, options, () => line.surroundings.stopped(), print)),
    );
}
