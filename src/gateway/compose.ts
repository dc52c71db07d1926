import type { Result, ResultAsync } from 'neverthrow';
import type { Envelope } from '../envelope.ts';
import { administrationOf } from '../corridor/offices.ts';
import type { Fault } from '../fault.ts';
import { CATALOGUE, type MessageName, type TransitMessage } from '../messages/catalogue.ts';
import type { Address } from '../messages/header.ts';
import type { Cause, Movement, Unread } from '../movement.ts';
import type { Advance } from '../processes/advance.ts';
import { checkRules } from '../rules/rule.ts';
import type { OutboxRow } from '../stores/store.ts';
import { readMessage } from '../xml/message.ts';
import { writeXml } from '../xml/write.ts';
import type { Answer } from './answers.ts';
import { inTurn } from './async.ts';
import type { Parts } from './options.ts';

/** A row to queue: the exact bytes that every sending of it sends. */
export type Queued = Pick<OutboxRow, 'id' | 'envelope' | 'name' | 'queuedAt'>;

/**
 * Makes the bytes of what an advance decided to send: header, rules, XML, schema. A message of ours that fails its own check refuses the whole step.
 *
 * Officer and time of an act stand on what the act itself sends, not on what follows from a message that waited for it.
 */
export function composeSends(
  parts: Parts,
  { movement, entries, sends }: Advance,
  cause: Cause | Unread,
  at: string,
): ResultAsync<readonly Queued[], Fault> {
  const own = new Set(entries[0]?.sends.map(({ messageId }) => messageId));
  return inTurn(sends, (draft) => {
    const { messageId, recipient, sequence, name } = draft.sent;
    const act = cause.kind === 'act' && own.has(messageId) ? cause : undefined;
    return compose(parts, movement, at, {
      name,
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
  readonly messageId?: string | undefined;
  /** Office that sent it. */
  readonly office?: string | undefined;
  /** Office that it was sent to. */
  readonly at?: string | undefined;
  readonly reference?: string | undefined;
}

/** Makes the bytes of an answer, addressed as the message was; offices that are not of the side that they were named for are left out. */
export function composeAnswer(parts: Parts, to: Answered, answer: Answer, at: string): ResultAsync<Queued, Fault> {
  const { corridor, administration, newId } = parts;
  const ofSide = (side: string, office = '') => (administrationOf(corridor, office) === side ? office : undefined);
  const office = ofSide(to.sender, to.office);
  return compose(parts, undefined, at, {
    name: answer.name,
    messageId: newId(),
    office: ofSide(administration, to.at),
    recipient: { administration: to.sender, ...(office === undefined ? {} : { office }) },
    reference: to.reference,
    body: answer.body,
    header: to.messageId === undefined ? {} : { correlationId: to.messageId },
  });
}

/** What a message about the line says. */
export interface LineContent {
  readonly name: 'AvailabilityRequest' | 'AvailabilityResponse' | 'UnavailabilityNotice';
  readonly body: Readonly<Record<string, unknown>>;
  /** Id of the request that it answers. */
  readonly correlationId?: string;
}

/** Makes the bytes of a message about the line to a neighbour: it goes from administration to administration. */
export function composeLine(
  parts: Parts,
  neighbour: string,
  { name, body, correlationId }: LineContent,
  at: string,
): ResultAsync<Queued, Fault> {
  return compose(parts, undefined, at, {
    name,
    messageId: parts.newId(),
    office: undefined,
    recipient: { administration: neighbour },
    reference: undefined,
    body,
    header: correlationId === undefined ? {} : { correlationId },
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
