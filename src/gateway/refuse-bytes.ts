import { type Result, type ResultAsync, err, errAsync } from 'neverthrow';
import type { Fault, FaultCode } from '../fault.ts';
import { CATALOGUE } from '../messages/catalogue.ts';
import { answerTo } from './answers.ts';
import { inTurn } from './async.ts';
import { type Answered, composeAnswer } from './compose.ts';
import type { Parts } from './options.ts';
import { NOTHING } from './record.ts';
import { changeOf, untilCommitted } from './step.ts';
import { type UnreadBytes, isMessageName, stepOfUnread } from './unread.ts';

/** Refusals of the schema stage that say nothing of the document: it waits until the engine is well again. */
const OWN_TROUBLE: ReadonlySet<string> = new Set<FaultCode>(['schema/noEngine', 'schema/unusable', 'schema/unread']);

/**
 * Answers TR917 and keeps the bytes; the same bytes again get the same answer. An answer to a message of ours is never answered itself; bytes without a root
 * element are none. Where header and number can be read, the number is logged as rejected (`stepOfUnread`), so that the sender's later messages go on.
 */
export function refuseBytes(parts: Parts, unread: UnreadBytes): ResultAsync<void, Fault> {
  const { sender, body, digest, delivered, fault, header } = unread;
  if (OWN_TROUBLE.has(fault.code)) return errAsync(fault);
  const key = `bytes:${digest}`;
  return untilCommitted(parts, header?.reference ?? sender, async (): Promise<Result<void, Fault>> => {
    const known = await parts.store.inbox(sender, key);
    if (known.isErr()) return err(known.error);
    if (known.value !== undefined)
      return parts.store.commit({ ...NOTHING, delivered, resend: known.value.answers.slice(-1) });
    const at = parts.clock.now().toISOString();
    const answer = isAnswer(header?.name) ? undefined : answerTo(fault);
    const rows = await inTurn(answer === undefined ? [] : [answer], (one) =>
      composeAnswer(parts, answeredBytes(unread), one, at),
    );
    if (rows.isErr()) return err(rows.error);
    const step = await stepOfUnread(parts, unread, at);
    if (step.isErr()) return err(step.error);
    const change = step.value === undefined ? NOTHING : changeOf(step.value);
    const committed = await parts.store.commit({
      ...change,
      delivered,
      inbox: { sender, key, digest, at, answers: rows.value.map(({ id }) => id) },
      outbox: [...rows.value, ...change.outbox],
      heard: { neighbour: sender, at },
      deadLetters: [{ from: sender, body, code: fault.code, reason: fault.text.en, at }],
    });
    return committed.map(() => parts.observe({ event: 'refused', from: sender, fault }));
  });
}

function answeredBytes({ sender, header }: UnreadBytes): Answered {
  return {
    sender,
    messageId: header?.messageId,
    office: header?.sender?.office,
    at: header?.recipient?.office,
    reference: header?.reference,
  };
}

function isAnswer(name: string | undefined): boolean {
  return name !== undefined && isMessageName(name) && CATALOGUE[name].job === 'answer';
}
