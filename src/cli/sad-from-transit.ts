import { type Result, err, ok } from 'neverthrow';
import {
  type Corridor,
  type Fault,
  type SadTerms,
  type TransitRecord,
  fault,
  loadSchemaEngine,
  readMessage,
  sadFromRecord,
  startedSad,
} from '../index.ts';
import { readBytes, readCorridorFile } from './files.ts';
import type { Printer } from './print.ts';
import { readProfileOption } from './profile-option.ts';
import { printReport } from './sad-to-transit.ts';

export interface FromTransitOptions {
  readonly corridor: string;
  readonly profile?: string;
  /** The office that received the record: the declaration is started for it. */
  readonly office?: string;
}

/** Prints the declaration of the record that a message carries; what it loses goes to the remarks. With an office, the declaration that this office starts from the record. */
export async function sadFromTransit(file: string, options: FromTransitOptions, print: Printer): Promise<number> {
  const corridor = readCorridorFile(options.corridor);
  if (corridor.isErr()) return print.refuse(corridor.error, options.corridor);
  const profile = readProfileOption(options.profile);
  if (profile.isErr()) return print.refuse(profile.error, options.profile);
  const read = await recordIn(file);
  if (read.isErr()) return print.refuse(read.error, file);
  const { reference, record } = read.value;
  const made = declarationFor(record, { reference, corridor: corridor.value, profile: profile.value }, options.office);
  if (made.isErr()) return print.refuse(made.error, file);
  const { bytes, report, statement } = made.value;
  if (print.json) {
    const document = new TextDecoder().decode(bytes);
    print.data({ file, reference, ...(statement === undefined ? {} : { statement }), report, document });
  } else {
    print.bytes(bytes);
    printReport(report, print);
  }
  return 0;
}

function declarationFor(record: TransitRecord, terms: SadTerms & { readonly corridor: Corridor }, office?: string) {
  if (office === undefined) return sadFromRecord(record, terms);
  const next = office === record.officeOfDestination ? ('declaration' as const) : ('transit' as const);
  return startedSad(record, { ...terms, office, next }).map((made) => ({ ...made, statement: undefined }));
}

async function recordIn(
  file: string,
): Promise<Result<{ readonly reference: string; readonly record: TransitRecord }, Fault>> {
  const engine = await loadSchemaEngine();
  const read = engine.andThen((loaded) =>
    readBytes(file).andThen((bytes) => readMessage(bytes, loaded).mapErr((refused) => refused.fault)),
  );
  return read.andThen(({ message }) => {
    const { name, reference } = message;
    const record = 'record' in message ? message.record : undefined;
    if (reference === undefined || record === undefined) return err(fault('paper/noRecord', { name }));
    return ok({ reference, record });
  });
}
