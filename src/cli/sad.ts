import { readSad } from '../index.ts';
import type { CommandLine, CommonOptions } from './command-line.ts';
import { printCorridorHint } from './corridor-hint.ts';
import { readBytes, readCorridorFile } from './files.ts';
import { inspectSad } from './inspect-sad.ts';
import type { Printer } from './print.ts';
import { profileOption, readProfileOption } from './profile-option.ts';
import { Progress } from './progress.ts';
import { addSadConversions } from './sad-conversions.ts';
import { type RewriteOptions, rewriteSad } from './sad-rewrite.ts';

interface InspectOptions {
  readonly corridor?: string;
  readonly profile?: string;
}

/** Says what each declaration is; one that cannot be read is refused, and the others are read all the same. */
export function inspectSads(
  files: readonly string[],
  { corridor: corridorFile, profile }: InspectOptions,
  print: Printer,
): number {
  const corridor = corridorFile === undefined ? undefined : readCorridorFile(corridorFile);
  if (corridor?.isErr()) return print.refuse(corridor.error, corridorFile);
  const chosen = readProfileOption(profile);
  if (chosen.isErr()) return print.refuse(chosen.error, profile);
  const terms = { corridor: corridor?.isOk() ? corridor.value : undefined, profile: chosen.value };
  const progress = new Progress(print, files.length);
  let code = 0;
  let shown = 0;
  for (const file of files) {
    progress.begin(file);
    const sad = readBytes(file).andThen(readSad);
    progress.end();
    if (sad.isErr()) {
      code = print.refuse(sad.error, file);
      continue;
    }
    if (shown > 0 && !print.json) print.line();
    inspectSad(file, sad.value, terms, print);
    shown += 1;
  }
  if (shown > 0 && terms.corridor === undefined) printCorridorHint('declaration', print);
  return code;
}

export function addSad(line: CommandLine): void {
  const say = (en: string, fr: string) => line.say({ en, fr });
  const group = line.group('sad', {
    en: 'Look at the declarations of ASYCUDA World (SAD), rewrite and convert them.',
    fr: 'Examiner, réécrire et convertir les déclarations de SYDONIA World (DAU).',
  });
  line
    .command(
      'inspect',
      {
        en: 'Say what declarations are: items, containers, packages, mass, offices, registration, and the profile that they show.',
        fr: 'Dire ce que sont des déclarations : articles, conteneurs, colis, masse, bureaux, enregistrement, et le profil qu’elles montrent.',
      },
      group,
    )
    .argument('<file...>', say('exports of ASYCUDA World', 'exports de SYDONIA World'))
    .option(
      '--corridor <file>',
      say('see whether the declaration can travel on it', 'voir si la déclaration peut y circuler'),
    )
    .option(...profileOption(line))
    .action((files: readonly string[], options: CommonOptions & InspectOptions) =>
      line.run(options, (print) => inspectSads(files, options, print)),
    );
  line
    .command(
      'rewrite',
      {
        en: 'Read a declaration and write it untouched; its form is kept whatever the profile.',
        fr: 'Lire une déclaration et l’écrire telle quelle ; sa forme est conservée quel que soit le profil.',
      },
      group,
    )
    .argument('<file>', say('an export of ASYCUDA World', 'un export de SYDONIA World'))
    .option(
      '--tree',
      say('write it from the tree alone, without its text', 'l’écrire d’après l’arbre seul, sans son texte'),
    )
    .option(...profileOption(line))
    .action((file: string, options: CommonOptions & RewriteOptions) =>
      line.run(options, (print) => rewriteSad(file, options, print)),
    );
  addSadConversions(line, group);
}
