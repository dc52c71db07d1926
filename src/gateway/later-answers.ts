import { type Result, type ResultAsync, err, ok } from 'neverthrow';
import { type Fault, fault } from '../fault.ts';
import type { Unparked } from '../processes/advance.ts';
import type { Change } from '../stores/store.ts';
import { type Answer, answerTaken, answerTo } from './answers.ts';
import { answeredBy } from './answered-by.ts';
import { asyncResult } from './async.ts';
import { type Queued, composeAnswer } from './compose.ts';
import type { Parts } from './options.ts';

interface LaterAnswers {
  /** Rows to queue beside those of the step. */
  readonly rows: readonly Queued[];
  readonly answered: NonNullable<Change['answered']>;
}

/** One further answer for each message that waited and does so no longer: the response that the step sends, or a TR928 or TR906 of its own. */
export function answerLater(
  parts: Parts,
  unparked: readonly Unparked[],
  sends: readonly Queued[],
  at: string,
): ResultAsync<LaterAnswers, Fault> {
  return asyncResult(async (): Promise<Result<LaterAnswers, Fault>> => {
    const rows: Queued[] = [];
    const answered: { sender: string; key: string; id: string }[] = [];
    for (const one of unparked) {
      const { sender, message } = one;
      const key = message.header.messageId;
      const response = responsesTo(sends, sender, key)[0];
      if (response !== undefined) {
        answered.push({ sender, key, id: response.id });
        continue;
      }
      const answer = answerOf(one);
      if (answer === undefined) continue;
      const row = await composeAnswer(parts, answeredBy(sender, message), answer, at);
      if (row.isErr()) return err(row.error);
      rows.push(row.value);
      answered.push({ sender, key, id: row.value.id });
    }
    return ok({ rows, answered });
  });
}

/** The rows that answer a message: ids are a sender's own, so the recipient counts too. */
export function responsesTo(rows: readonly Queued[], sender: string, id: string): readonly Queued[] {
  return rows.filter(({ envelope }) => envelope.recipient === sender && envelope.correlationId === id);
}

function answerOf({ verdict, items }: Unparked): Answer | undefined {
  if (verdict === 'applied') return answerTaken('applied', []);
  return answerTo(fault('rule/broken', { count: items.length }, items));
}
