import type { Result } from 'neverthrow';
import type { Fault } from '../fault.ts';
import type { TransitMessage } from '../messages/catalogue.ts';
import type { TransitRecord } from '../messages/record.ts';
import type { Movement } from '../movement.ts';
import { foldLog } from '../processes/fold.ts';
import type { ChangeRecord } from '../stores/store.ts';

/** A transit record that a neighbour sent, and the office of ours that it reached. */
export interface IncomingRecord {
  readonly reference: string;
  readonly record: TransitRecord;
  /** TR001, TR003, TR050 or TR115, as it was received. */
  readonly message: TransitMessage;
  readonly role: ChangeRecord['role'];
  readonly office: string;
  /** As it stood after the record came. */
  readonly movement: Movement;
}

/** A document for ASYCUDA World; `kind` tells it from the others of the same record, as `sad` or `manifest`. */
export interface MadeDocument {
  readonly kind: string;
  readonly bytes: Uint8Array;
}

/** Makes what the receiving ASYCUDA imports; the same record must give the same documents. */
export type DocumentsFor = (
  incoming: IncomingRecord,
) => Result<readonly MadeDocument[], Fault> | PromiseLike<Result<readonly MadeDocument[], Fault>>;

/** A movement as it stood at a change: what came later is left out, so that a note that is written again says the same. */
export function movementAt({ reference, administration, log }: Movement, at: string): Movement {
  const then = Date.parse(at);
  return foldLog(
    reference,
    administration,
    log.filter((entry) => Date.parse(entry.at) <= then),
  );
}

/** The record that came with a change; nothing for a change that brought none, or whose message was not applied. */
export function incomingRecordOf(change: ChangeRecord, movement: Movement): IncomingRecord | undefined {
  const { message: told, before, reference, role, office } = change;
  if (told?.direction !== 'in' || before === undefined || role === 'guarantee') return undefined;
  const message = movement.log
    .flatMap(({ cause }) => (cause.kind === 'message' ? [cause.message] : []))
    .find(({ name, header }) => name === told.name && header.messageId === told.id);
  if (message === undefined || !('record' in message) || message.record === undefined) return undefined;
  return { reference, record: message.record, message, role, office, movement };
}
