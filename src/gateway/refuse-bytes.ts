import { type Result, type ResultAsync, err, errAsync } from 'neverthrow';
import type { Fault, FaultCode } from '../fault.ts';
import { CATALOGUE, type MessageName } from '../messages/catalogue.ts';
import type { PeekedHeader } from '../xml/peek.ts';
import { type Answer, answerTo } from './answers.ts';
import { type Answered, type Queued, composeAnswer } from './compose.ts';
import type { Parts } from './options.ts';
import { NOTHING } from './relay.ts';
import { untilCommitted } from './step.ts';

/** Bytes of a verified sender that are no message of the schema. */
export interface UnreadBytes {
  readonly sender: string;
  readonly body: Uint8Array;
  readonly digest: string;
  readonly delivered: string;
  readonly fault: Fault;
  readonly header?: PeekedHeader;
}

/** Refusals of the schema stage that say nothing of the document: it waits until the engine is well again. */
const OWN_TROUBLE: ReadonlySet<string> = new Set<FaultCode>(['schema/noEngine', 'schema/unusable', 'schema/unread']);

/** Answers TR917 and keeps the bytes; the same bytes again get the same answer. An answer to a message of ours is never answered itself. */
export function refuseBytes(parts: Parts, unread: UnreadBytes): ResultAsync<void, Fault> {
  const { sender, digest, delivered, fault, header } = unread;
  if (OWN_TROUBLE.has(fault.code)) return errAsync(fault);
  const key = `bytes:${digest}`;
  return untilCommitted(parts, header?.reference ?? sender, async (): Promise<Result<void, Fault>> => {
    const known = await parts.store.inbox(sender, key);
    if (known.isErr()) return err(known.error);
    if (known.value !== undefined)
      return parts.store.commit({ ...NOTHING, delivered, resend: known.value.answers.slice(-1) });
    const at = parts.clock.now().toISOString();
    const answer = isAnswer(header?.name) ? undefined : answerTo(fault);
    const queued = answer === undefined ? [] : await answerAnyhow(parts, answered(unread), answer, at);
    parts.observe({ event: 'refused', from: sender, fault });
    return parts.store.commit({
      ...NOTHING,
      delivered,
      inbox: { sender, key, digest, at, answers: queued.map(({ id }) => id) },
      outbox: queued,
      deadLetters: [{ from: sender, body: unread.body, code: fault.code, reason: fault.text.en, at }],
    });
  });
}

/** The answer addressed as the message was; where our own rules refuse that (an unknown office, a reference that is none), to the administration alone. */
export async function answerAnyhow(parts: Parts, to: Answered, answer: Answer, at: string): Promise<readonly Queued[]> {
  const full = await composeAnswer(parts, undefined, to, answer, at);
  if (full.isOk()) return [full.value];
  const id = to.messageId === undefined ? {} : { messageId: to.messageId };
  const bare = await composeAnswer(parts, undefined, { sender: to.sender, ...id }, answer, at);
  if (bare.isOk()) return [bare.value];
  parts.observe({ event: 'failed', what: `answer to ${to.messageId ?? to.sender}`, fault: bare.error });
  return [];
}

function answered({ sender, header }: UnreadBytes): Answered {
  return {
    sender,
    ...(header?.messageId === undefined ? {} : { messageId: header.messageId }),
    ...(header?.sender?.office === undefined ? {} : { office: header.sender.office }),
    ...(header?.recipient?.office === undefined ? {} : { at: header.recipient.office }),
    ...(header?.reference === undefined ? {} : { reference: header.reference }),
  };
}

function isAnswer(name: string | undefined): boolean {
  return name !== undefined && Object.hasOwn(CATALOGUE, name) && CATALOGUE[name as MessageName].job === 'answer';
}
