import { type Result, err, ok } from 'neverthrow';
import {
  type Corridor,
  type Fault,
  type TransitRecord,
  type TransitStatement,
  fault,
  loadSchemaEngine,
  readMessage,
  readSad,
  readStatement,
  recordFromSad,
} from '../index.ts';
import { readBytes, readJson } from './files.ts';
import { readProfileOption } from './profile-option.ts';

/** With what an export of ASYCUDA World is put on paper. */
export interface PaperRecordOptions {
  readonly profile?: string;
  /** JSON of what the declaration lacks. */
  readonly transit?: string;
}

/** What a paper says: the record that travels, and its reference. */
export interface PaperRecord {
  readonly reference: string;
  readonly record: TransitRecord;
  readonly recordVersion?: number;
}

/** The record that a message carries, or that an export of ASYCUDA World gives with the corridor. */
export async function paperRecord(
  file: string,
  corridor: Corridor | undefined,
  options: PaperRecordOptions,
): Promise<Result<PaperRecord, Fault>> {
  const bytes = readBytes(file);
  if (bytes.isErr()) return err(bytes.error);
  const sad = readSad(bytes.value);
  if (sad.isErr()) return ofMessage(bytes.value);
  if (corridor === undefined) return err(fault('paper/noCorridor'));
  const profile = readProfileOption(options.profile);
  if (profile.isErr()) return err(profile.error);
  const transit: Result<TransitStatement | undefined, Fault> =
    options.transit === undefined ? ok(undefined) : readJson(options.transit).andThen(readStatement);
  return transit.andThen((stated) =>
    recordFromSad(sad.value, { corridor, profile: profile.value, transit: stated }).map(({ reference, record }) => ({
      reference,
      record,
    })),
  );
}

async function ofMessage(bytes: Uint8Array): Promise<Result<PaperRecord, Fault>> {
  const engine = await loadSchemaEngine();
  return engine
    .andThen((loaded) => readMessage(bytes, loaded).mapErr((refused) => refused.fault))
    .andThen(({ message }) => {
      const record = 'record' in message ? message.record : undefined;
      if (record === undefined) return err(fault('paper/noRecord', { name: message.name }));
      const { recordVersion } = message.header;
      const reference = message.reference ?? '';
      return ok({ reference, record, ...(recordVersion === undefined ? {} : { recordVersion }) });
    });
}
