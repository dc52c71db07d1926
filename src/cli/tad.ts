import { Option } from 'commander';
import { type ResultAsync, errAsync } from 'neverthrow';
import {
  type Corridor,
  type Fault,
  type PaperLanguage,
  type TransitMessage,
  accompanyingDocument,
  arrivalReceipt,
  fault,
  loadSchemaEngine,
  readMessage,
} from '../index.ts';
import type { CommandLine, CommonOptions } from './command-line.ts';
import { loadPaper } from './drivers.ts';
import { readBytes, readCorridorFile, writeBytes } from './files.ts';
import { type PaperRecord, type PaperRecordOptions, paperRecord } from './paper-record.ts';
import type { Printer } from './print.ts';
import { profileOption } from './profile-option.ts';

export interface TadOptions extends PaperRecordOptions {
  readonly output: string;
  readonly corridor?: string;
  readonly arrival?: string;
  readonly copy?: boolean;
  readonly fallback?: boolean;
  readonly languages: string;
}

/** Puts the record of a message, or of an export of ASYCUDA World, on paper: the accompanying document, or with an arrival advice the receipt of the arrival. */
export async function tad(file: string, options: TadOptions, print: Printer): Promise<number> {
  const corridor = options.corridor === undefined ? undefined : readCorridorFile(options.corridor);
  if (corridor?.isErr()) return print.refuse(corridor.error, options.corridor);
  const agreed = corridor?.isOk() ? corridor.value : undefined;
  const record = await paperRecord(file, agreed, options);
  if (record.isErr()) return print.refuse(record.error, file);
  const arrival = options.arrival === undefined ? undefined : await messageIn(options.arrival);
  if (arrival?.isErr()) return print.refuse(arrival.error, options.arrival);
  const pdf = await draw(record.value, arrival?.isOk() ? arrival.value : undefined, agreed, options);
  const written = pdf.andThen((bytes) => writeBytes(options.output, bytes));
  if (written.isErr()) return print.refuse(written.error, file);
  const { reference } = record.value;
  if (print.json) print.data({ file, reference, output: options.output, bytes: written.value });
  else print.line(`${options.output} ${reference}`);
  return 0;
}

async function messageIn(file: string) {
  const engine = await loadSchemaEngine();
  return engine
    .andThen((loaded) =>
      readBytes(file).andThen((bytes) => readMessage(bytes, loaded).mapErr((refused) => refused.fault)),
    )
    .map(({ message }) => message);
}

function draw(
  { reference, record, recordVersion }: PaperRecord,
  arrived: TransitMessage | undefined,
  corridor: Corridor | undefined,
  { copy = false, fallback = false, languages }: TadOptions,
): ResultAsync<Uint8Array, Fault> {
  const common = {
    reference,
    record,
    at: new Date().toISOString(),
    languages: languages.split(',') as PaperLanguage[],
    ...(corridor === undefined ? {} : { corridor }),
  };
  return loadPaper().asyncAndThen((drivers) => {
    if (arrived === undefined)
      return accompanyingDocument(
        { ...common, copy, fallback, ...(recordVersion === undefined ? {} : { recordVersion }) },
        drivers,
      );
    if (arrived.name !== 'ArrivalAdvice') return errAsync(fault('paper/noArrival', { name: arrived.name }));
    const { officer } = arrived.header;
    return arrivalReceipt(
      { ...common, arrival: arrived.arrival, ...(officer === undefined ? {} : { officer }) },
      drivers,
    );
  });
}

export function addTad(line: CommandLine): void {
  const say = (en: string, fr: string) => line.say({ en, fr });
  line
    .command('tad', {
      en: 'Print the transit accompanying document of a record (TR001, TR050, TR003, TR115) or of a declaration of ASYCUDA World as PDF, or the receipt of an arrival.',
      fr: 'Imprimer en PDF le document d’accompagnement transit de données (TR001, TR050, TR003, TR115) ou d’une déclaration SYDONIA World, ou le récépissé d’une arrivée.',
    })
    .argument(
      '<file>',
      say(
        'message that carries the record, or an export of ASYCUDA World',
        'message qui porte les données, ou un export de SYDONIA World',
      ),
    )
    .requiredOption('-o, --output <file>', say('PDF to write', 'PDF à écrire'))
    .option(
      '--corridor <file>',
      say(
        'gives the names of the offices; an export needs it',
        'donne les noms des bureaux ; nécessaire pour un export',
      ),
    )
    .option(
      '--arrival <file>',
      say('arrival advice (TR006): print its receipt instead', 'avis d’arrivée (TR006) : imprimer son récépissé'),
    )
    .option(...profileOption(line))
    .option(
      '--transit <file>',
      say('JSON of what an export lacks for a transit', 'JSON de ce qui manque à un export pour un transit'),
    )
    .option('--copy', say('mark it as a copy', 'porter la mention copie'))
    .option('--fallback', say('mark it as fallback procedure', 'porter la mention procédure de secours'))
    .addOption(
      new Option('--languages <list>', say('languages of the labels', 'langues des libellés'))
        .choices(['fr', 'en', 'fr,en', 'en,fr'])
        .default('fr,en'),
    )
    .action((file: string, options: TadOptions & CommonOptions) =>
      line.run(options, (print) => tad(file, options, print)),
    );
}
