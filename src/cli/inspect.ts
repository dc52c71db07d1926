import {
  CATALOGUE,
  type Corridor,
  type TransitMessage,
  loadSchemaEngine,
  readManifest,
  readMessage,
  readSad,
} from '../index.ts';
import type { CommandLine, CommonOptions } from './command-line.ts';
import { printCorridorHint } from './corridor-hint.ts';
import { readBytes, readCorridorFile } from './files.ts';
import { inspectManifest } from './inspect-manifest.ts';
import { inspectSad } from './inspect-sad.ts';
import { type Printer, aligned } from './print.ts';
import { profileOption, readProfileOption } from './profile-option.ts';

export interface InspectOptions {
  readonly corridor?: string;
  readonly profile?: string;
}

/** Says what a file is: a message of ours, or a declaration or a manifest of ASYCUDA World and what it lacks for a transit. */
export async function inspect(file: string, options: InspectOptions, print: Printer): Promise<number> {
  const { corridor: corridorFile } = options;
  const bytes = readBytes(file);
  if (bytes.isErr()) return print.refuse(bytes.error, file);
  const corridor = corridorFile === undefined ? undefined : readCorridorFile(corridorFile);
  if (corridor?.isErr()) return print.refuse(corridor.error, corridorFile);
  const agreed: Corridor | undefined = corridor?.isOk() ? corridor.value : undefined;
  const chosen = readProfileOption(options.profile);
  if (chosen.isErr()) return print.refuse(chosen.error, options.profile);
  const profile = chosen.value;
  const sad = readSad(bytes.value);
  const manifest = sad.isErr() ? readManifest(bytes.value) : undefined;
  if (sad.isOk()) inspectSad(file, sad.value, { corridor: agreed, profile }, print);
  if (manifest?.isOk())
    inspectManifest(file, manifest.value, agreed === undefined ? undefined : { corridor: agreed, profile }, print);
  if (sad.isOk() || manifest?.isOk()) {
    if (agreed === undefined) printCorridorHint(sad.isOk() ? 'declaration' : 'manifest', print);
    return 0;
  }
  const engine = await loadSchemaEngine();
  if (engine.isErr()) return print.refuse(engine.error);
  const read = readMessage(bytes.value, engine.value);
  if (read.isErr()) return print.refuse(read.error.fault, file);
  printMessage(file, read.value, print);
  return 0;
}

function printMessage(
  file: string,
  { message, digest }: { readonly message: TransitMessage; readonly digest: string },
  print: Printer,
): void {
  const { code, nom } = CATALOGUE[message.name];
  if (print.json) {
    print.data({ file, kind: 'message', code, name: message.name, nom, digest, message });
    return;
  }
  const { header, reference, name, ...content } = message;
  const say = (en: string, fr: string) => print.say({ en, fr });
  print.line(print.bold(`${code} ${name} – ${nom}`));
  const rows = [
    [say('Movement', 'Mouvement'), reference ?? say('none', 'aucun')],
    ...leaves({ header }),
    ...('record' in content && content.record !== undefined ? summary(content.record, print) : leaves(content)),
    [say('Digest', 'Empreinte'), digest],
  ];
  for (const line of aligned(rows)) print.line(line);
}

type RecordOf = NonNullable<Extract<TransitMessage, { readonly record?: unknown }>['record']>;

function summary(record: RecordOf, print: Printer): readonly (readonly string[])[] {
  const say = (en: string, fr: string) => print.say({ en, fr });
  const { totals, guarantee, container = [], seal = [] } = record;
  const marks = [...seal, ...container.flatMap((each) => each.seal ?? [])].map(({ mark }) => mark);
  return [
    [say('Declaration type', 'Type de déclaration'), record.declarationType],
    [say('Holder', 'Titulaire'), record.holder.name],
    [say('Itinerary', 'Itinéraire'), record.itinerary.map(({ office }) => office).join(' → ')],
    [say('Released', 'Mainlevée'), record.releasedAt],
    [say('Time limit', 'Délai'), record.timeLimit],
    [say('Vehicle', 'Véhicule'), record.transport.identity],
    [say('Containers', 'Conteneurs'), container.map(({ number }) => number).join(', ') || '–'],
    [say('Seals', 'Scellés'), marks.join(', ') || '–'],
    [say('Guarantee', 'Garantie'), `${guarantee.reference}, ${guarantee.amountCovered} ${guarantee.currency}`],
    [say('Items', 'Articles'), String(totals.items)],
    [say('Packages', 'Colis'), totals.packages],
    [say('Gross mass', 'Masse brute'), `${totals.grossMass} kg`],
  ];
}

/** Every value with the path that leads to it. */
function leaves(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null)
    return value === undefined ? [] : [[path, typeof value === 'string' ? value : JSON.stringify(value)]];
  const below = Object.entries(value).flatMap(([key, each]) => leaves(each, under(path, key, Array.isArray(value))));
  return below;
}

function under(path: string, key: string, isList: boolean): string {
  if (isList) return `${path}[${Number(key) + 1}]`;
  return path === '' ? key : `${path}/${key}`;
}

export function addInspect(line: CommandLine): void {
  const say = (en: string, fr: string) => line.say({ en, fr });
  line
    .command('inspect', {
      en: 'Say what a file is: a message, or an ASYCUDA World declaration or manifest and what it lacks for a transit.',
      fr: 'Dire ce qu’est un fichier : un message, ou une déclaration ou un manifeste SYDONIA World et ce qui lui manque pour un transit.',
    })
    .argument(
      '<file>',
      say('a message, a declaration or a manifest as XML', 'un message, une déclaration ou un manifeste en XML'),
    )
    .option(
      '--corridor <file>',
      say('see whether the declaration can travel on it', 'voir si la déclaration peut y circuler'),
    )
    .option(...profileOption(line))
    .action((file: string, options: CommonOptions & InspectOptions) =>
      line.run(options, (print) => inspect(file, options, print)),
    );
}
