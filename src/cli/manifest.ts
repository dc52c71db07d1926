import { Option } from 'commander';
import { type Result, ok } from 'neverthrow';
import { type Fault, type ManifestTerms, type TransitStatement, readManifest, readStatement } from '../index.ts';
import type { CommandLine, CommonOptions } from './command-line.ts';
import { printCorridorHint } from './corridor-hint.ts';
import { readBytes, readCorridorFile, readJson } from './files.ts';
import { inspectManifest } from './inspect-manifest.ts';
import type { Printer } from './print.ts';
import { profileOption, readProfileOption } from './profile-option.ts';
import { Progress } from './progress.ts';

interface InspectOptions {
  readonly corridor?: string;
  readonly transit?: string;
  readonly grouping?: ManifestTerms['grouping'];
  readonly profile?: string;
}

/** Says what each manifest is; one that cannot be read is refused, and the others are read all the same. */
export function inspectManifests(files: readonly string[], options: InspectOptions, print: Printer): number {
  const { corridor: corridorFile, profile: asked, grouping } = options;
  const profile = readProfileOption(asked);
  if (profile.isErr()) return print.refuse(profile.error, asked);
  const transit = statementOf(options.transit);
  if (transit.isErr()) return print.refuse(transit.error, options.transit);
  const corridor = corridorFile === undefined ? undefined : readCorridorFile(corridorFile);
  if (corridor?.isErr()) return print.refuse(corridor.error, corridorFile);
  const terms = corridor?.isOk()
    ? { corridor: corridor.value, profile: profile.value, transit: transit.value, grouping }
    : undefined;
  const progress = new Progress(print, files.length);
  let code = 0;
  let shown = 0;
  for (const file of files) {
    progress.begin(file);
    const manifest = readBytes(file).andThen(readManifest);
    progress.end();
    if (manifest.isErr()) {
      code = print.refuse(manifest.error, file);
      continue;
    }
    if (shown > 0 && !print.json) print.line();
    inspectManifest(file, manifest.value, terms, print);
    shown += 1;
  }
  if (shown > 0 && terms === undefined) printCorridorHint('manifest', print);
  return code;
}

function statementOf(file: string | undefined): Result<TransitStatement | undefined, Fault> {
  return file === undefined ? ok(undefined) : readJson(file).andThen(readStatement);
}

export function addManifest(line: CommandLine): void {
  const say = (en: string, fr: string) => line.say({ en, fr });
  const group = line.group('manifest', {
    en: 'Look at the manifests of ASYCUDA World (Awmds).',
    fr: 'Examiner les manifestes de SYDONIA World (Awmds).',
  });
  line
    .command(
      'inspect',
      {
        en: 'Say what manifests are: bills, those in transit, containers and their seals; with a corridor, the records of the bills in transit.',
        fr: 'Dire ce que sont des manifestes : titres de transport, ceux en transit, conteneurs et leurs scellés ; avec un corridor, les données de transit des titres en transit.',
      },
      group,
    )
    .argument('<file...>', say('manifests as XML', 'manifestes en XML'))
    .option(
      '--corridor <file>',
      say('see whether the bills in transit can travel on it', 'voir si les titres en transit peuvent y circuler'),
    )
    .option(
      '--transit <file>',
      say('what a manifest lacks for a transit, as JSON', 'ce qui manque à un manifeste pour un transit, en JSON'),
    )
    .addOption(
      new Option(
        '--grouping <grouping>',
        say(
          'which bills make one record: each its own, those of one place of unloading, or all',
          'quels titres forment un transit : chacun le sien, ceux d’un même lieu de déchargement, ou tous',
        ),
      ).choices(['bill', 'place', 'manifest']),
    )
    .option(...profileOption(line))
    .action((files: readonly string[], options: CommonOptions & InspectOptions) =>
      line.run(options, (print) => inspectManifests(files, options, print)),
    );
}
