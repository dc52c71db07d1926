import { type ResultAsync, okAsync } from 'neverthrow';
import type { FaultItem, Fault } from '../fault.ts';
import { CATALOGUE, type MessageName } from '../messages/catalogue.ts';
import { isSequenced } from '../messages/mapping.ts';
import type { Movement, Unread } from '../movement.ts';
import { recordRejection } from '../processes/advance.ts';
import { departureOf } from '../processes/scene.ts';
import { TABLES } from '../processes/tables.ts';
import type { PeekedHeader } from '../xml/peek.ts';
import type { Parts } from './options.ts';
import { type Step, contextOf, readMovement, takeStep } from './step.ts';

/** Bytes of a verified sender that are no message of the schema. */
export interface UnreadBytes {
  readonly sender: string;
  readonly body: Uint8Array;
  /** SHA-256 of the bytes. */
  readonly digest: string;
  readonly delivered: string;
  readonly fault: Fault;
  readonly header?: PeekedHeader;
}

/**
 * What refused bytes do to the movement that their header names: their number is on its log as rejected, and what waited for it goes on.
 *
 * Nothing where the header cannot be read so far, or where its sender is not the one that was verified (by a signature that proves, where the corridor demands
 * signatures), its recipient not we, its name no numbered message; nor where the log has that number already, or the movement is unknown here and not one of
 * the sender's own, so that nobody fills the store with references of others. The number takes no place: it is under no message id, so the message that truly
 * has it, and a correction that replaces it, are taken whenever they come; and one far ahead counts only once all before it are there.
 */
export function stepOfUnread(parts: Parts, bytes: UnreadBytes, at: string): ResultAsync<Step | undefined, Fault> {
  const { header } = bytes;
  const cause = unreadOf(parts, bytes);
  if (cause === undefined || header?.reference === undefined) return okAsync(undefined);
  return readMovement(parts, header.reference).andThen((movement): ResultAsync<Step | undefined, Fault> => {
    if (!isMissing(parts, movement, cause)) return okAsync(undefined);
    const items = itemsOf(bytes.fault);
    const done = recordRejection(TABLES, movement, cause, items, contextOf(parts, at));
    return takeStep(parts, movement, cause, done, at);
  });
}

function unreadOf({ administration }: Parts, { sender, digest, header }: UnreadBytes): Unread | undefined {
  if (header?.sequence === undefined || header.reference === undefined) return undefined;
  if (header.sender?.administration !== sender || header.recipient?.administration !== administration) return undefined;
  const { name, messageId, sequence } = header;
  if (!isMessageName(name) || !isSequenced(name)) return undefined;
  return { kind: 'unread', sender, name, sequence, digest, ...(messageId === undefined ? {} : { messageId }) };
}

function isMissing({ corridor }: Parts, movement: Movement, { sender, sequence }: Unread): boolean {
  const { log, facts, version } = movement;
  if (version === 0 && departureOf({ corridor, facts, movement }).administration !== sender) return false;
  return !log.some(({ cause }) => {
    if (cause.kind === 'unread') return cause.sender === sender && cause.sequence === sequence;
    return cause.kind === 'message' && cause.sender === sender && cause.message.header.sequence === sequence;
  });
}

function itemsOf({ code, text, items }: Fault): readonly FaultItem[] {
  return items.length > 0 ? items : [{ code, wire: '18', pointer: '/', reason: text }];
}

export function isMessageName(name: string): name is MessageName {
  return Object.hasOwn(CATALOGUE, name);
}
