import type { Result, ResultAsync } from 'neverthrow';
import type { Envelope } from '../envelope.ts';
import type { Fault } from '../fault.ts';
import { CATALOGUE, type MessageName, type TransitMessage } from '../messages/catalogue.ts';
import type { Address } from '../messages/header.ts';
import type { Cause, Movement } from '../movement.ts';
import type { Draft } from '../processes/advance.ts';
import { checkRules } from '../rules/rule.ts';
import type { OutboxRow } from '../stores/store.ts';
import { readMessage } from '../xml/message.ts';
import { writeXml } from '../xml/write.ts';
import type { Answer } from './answers.ts';
import { inTurn } from './async.ts';
import type { Parts } from './options.ts';

/** A row to queue: the exact bytes that every sending of it sends. */
export type Queued = Pick<OutboxRow, 'id' | 'envelope' | 'name' | 'queuedAt'>;

/** Makes the bytes of what the rows decided to send: header, rules, XML, schema. A message of ours that fails its own check refuses the whole step. */
export function composeDrafts(
  parts: Parts,
  movement: Movement,
  cause: Cause,
  drafts: readonly Draft[],
  at: string,
): ResultAsync<readonly Queued[], Fault> {
  return inTurn(drafts, (draft) => {
    const { messageId, recipient, sequence } = draft.sent;
    const act = cause.kind === 'act' ? cause : undefined;
    return compose(parts, movement, at, {
      name: draft.sent.name,
      messageId,
      office: draft.office,
      recipient: draft.recipient,
      reference: movement.reference,
      body: draft.body,
      header: {
        ...(draft.correlationId === undefined ? {} : { correlationId: draft.correlationId }),
        ...(sequence === undefined ? {} : { sequence, seen: movement.seen[recipient] ?? 0 }),
        ...(draft.recordVersion === undefined ? {} : { recordVersion: draft.recordVersion }),
        ...(act === undefined ? {} : { officer: act.officer, actAt: act.actAt }),
        ...(act?.fallback === undefined ? {} : { fallback: act.fallback }),
      },
    });
  });
}

/** What is known of the message that is answered. */
export interface Answered {
  readonly sender: string;
  readonly messageId?: string;
  readonly office?: string;
  /** Office of ours that it was sent to. */
  readonly at?: string;
  readonly reference?: string;
}

export function composeAnswer(
  parts: Parts,
  movement: Movement | undefined,
  to: Answered,
  answer: Answer,
  at: string,
): ResultAsync<Queued, Fault> {
  return compose(parts, movement, at, {
    name: answer.name,
    messageId: parts.newId(),
    office: to.at,
    recipient:
      to.office === undefined ? { administration: to.sender } : { administration: to.sender, office: to.office },
    reference: to.reference,
    body: answer.body,
    header: to.messageId === undefined ? {} : { correlationId: to.messageId },
  });
}

interface Content {
  readonly name: MessageName;
  readonly messageId: string;
  readonly office: string | undefined;
  readonly recipient: Address;
  readonly reference: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, unknown>>;
}

function compose(
  parts: Parts,
  movement: Movement | undefined,
  at: string,
  content: Content,
): ResultAsync<Queued, Fault> {
  const { administration, corridor, signature } = parts;
  const { correlationId, ...rest } = content.header;
  const header = {
    messageId: content.messageId,
    ...(correlationId === undefined ? {} : { correlationId }),
    code: CATALOGUE[content.name].code,
    schemaVersion: '1',
    corridor: corridor.id,
    corridorRevision: corridor.revision,
    sender: content.office === undefined ? { administration } : { administration, office: content.office },
    recipient: content.recipient,
    preparedAt: at,
    ...rest,
  };
  const message = {
    name: content.name,
    header,
    ...(content.reference === undefined ? {} : { reference: content.reference }),
    ...content.body,
  } as TransitMessage;
  return bytesOf(parts, movement, message, at)
    .map((body) => envelopeOf(message, body))
    .asyncAndThen((envelope) => signature.sign(envelope))
    .map((envelope) => ({ id: content.messageId, envelope, name: content.name, queuedAt: at }));
}

/** Rules, XML, and the reading of that XML as the neighbour will do it. */
function bytesOf(
  parts: Parts,
  movement: Movement | undefined,
  message: TransitMessage,
  at: string,
): Result<Uint8Array, Fault> {
  const { corridor, administration, engine } = parts;
  const context = {
    corridor,
    administration,
    now: at,
    direction: 'out' as const,
    sightings: [],
    ...(movement === undefined ? {} : { movement }),
  };
  return checkRules(message, context)
    .andThen(() => writeXml(message))
    .andThen((bytes) =>
      readMessage(bytes, engine)
        .map(() => bytes)
        .mapErr((refused) => refused.fault),
    );
}

function envelopeOf(message: TransitMessage, body: Uint8Array): Envelope {
  const { messageId, correlationId, sender, recipient, code, schemaVersion } = message.header;
  return {
    id: messageId,
    ...(correlationId === undefined ? {} : { correlationId }),
    sender: sender.administration,
    recipient: recipient.administration,
    ...(message.reference === undefined ? {} : { movement: message.reference }),
    headers: { 'message-code': code, 'schema-version': schemaVersion },
    body,
  };
}
