import type { CommandLine, CommonOptions } from './command-line.ts';
import { profileOption } from './profile-option.ts';
import { type FromTransitOptions, sadFromTransit } from './sad-from-transit.ts';
import { type ToTransitOptions, sadToTransit } from './sad-to-transit.ts';

/** Adds the two ways between a declaration and a transit record to the group of declarations. */
export function addSadConversions(line: CommandLine, group: ReturnType<CommandLine['group']>): void {
  const say = (en: string, fr: string) => line.say({ en, fr });
  line
    .command(
      'to-transit',
      {
        en: 'Print the transit record of a declaration as JSON, or one for each of its loading lists; what was not simply copied goes to the remarks.',
        fr: 'Afficher en JSON les données de transit d’une déclaration, ou de chacune de ses listes de chargement ; ce qui n’a pas été repris tel quel va aux remarques.',
      },
      group,
    )
    .argument('<file>', say('an export of ASYCUDA World', 'un export de SYDONIA World'))
    .requiredOption('--corridor <file>', say('the agreement', 'l’accord'))
    .option(
      '--transit <file>',
      say('JSON of what the declaration lacks for a transit', 'JSON de ce qui manque à la déclaration pour un transit'),
    )
    .option('--lists <file>', say('its loading lists (XML or CSV)', 'ses listes de chargement (XML ou CSV)'))
    .option(
      '--xml',
      say(
        'print the message (TR001) that the office of destination gets of it in place of the record; with --json, all messages of its release',
        'afficher le message (TR001) qu’en reçoit le bureau de destination, à la place des données ; avec --json, tous les messages de sa mainlevée',
      ),
    )
    .option('-o, --output <file>', say('write that message to a file', 'écrire ce message dans un fichier'))
    .option(...profileOption(line))
    .action((file: string, options: CommonOptions & ToTransitOptions) =>
      line.run(options, (print) => sadToTransit(file, options, print)),
    );
  line
    .command(
      'from-transit',
      {
        en: 'Print the declaration of the record that a message carries; what it loses goes to the remarks.',
        fr: 'Afficher la déclaration tirée des données de transit d’un message ; ce qu’elle perd va aux remarques.',
      },
      group,
    )
    .argument(
      '<file>',
      say(
        'a message with a record (TR001, TR003, TR050, TR115)',
        'un message avec des données de transit (TR001, TR003, TR050, TR115)',
      ),
    )
    .requiredOption('--corridor <file>', say('the agreement', 'l’accord'))
    .option(
      '--office <code>',
      say(
        'start the declaration of the office that received the record',
        'commencer la déclaration du bureau qui a reçu les données',
      ),
    )
    .option(...profileOption(line))
    .action((file: string, options: CommonOptions & FromTransitOptions) =>
      line.run(options, (print) => sadFromTransit(file, options, print)),
    );
}
