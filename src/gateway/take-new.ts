import { type Result, err, ok } from 'neverthrow';
import type { Fault } from '../fault.ts';
import { CATALOGUE } from '../messages/catalogue.ts';
import type { Cause } from '../movement.ts';
import { type Answer, answerTaken, answerTo } from './answers.ts';
import { answeredBy } from './answered-by.ts';
import { type Queued, composeAnswer } from './compose.ts';
import { type Judgement, judge } from './judge.ts';
import { responsesTo } from './later-answers.ts';
import { lookUp, type Known } from './look-up.ts';
import type { Parts } from './options.ts';
import { missingFrom } from './missing.ts';
import { noteLine, takeLine } from './take-line.ts';
import { NOTHING } from './record.ts';
import { settledBy } from './settled.ts';
import { type Step, changeOf, takeStep } from './step.ts';
import type { ReadDelivery } from './take-message.ts';

/** Takes a message that was never seen: what is known of it, rules and process, answer, and one commit of everything. */
export async function takeNew(parts: Parts, delivery: ReadDelivery): Promise<Result<void, Fault>> {
  const at = parts.clock.now().toISOString();
  const known = await lookUp(parts, delivery);
  if (known.isErr()) return err(known.error);
  const judgement = judge(parts, delivery, known.value, at);
  const step = await stepOf(parts, delivery, known.value, judgement, at);
  if (step.isErr()) return err(step.error);
  const line = await takeLine(parts, delivery, known.value, judgement, at);
  if (line.isErr()) return err(line.error);
  const sends = [...(step.value?.queued ?? []), ...line.value.rows];
  const answers = await answersTo(parts, delivery, judgement, sends, at);
  if (answers.isErr()) return err(answers.error);
  const { sender, message, digest, delivered } = delivery;
  const id = message.header.messageId;
  const isAnswer = CATALOGUE[message.name].job === 'answer';
  const change = step.value === undefined ? NOTHING : changeOf(step.value);
  const committed = await parts.store.commit({
    ...change,
    delivered,
    ...(isAnswer && judgement.refused !== undefined
      ? {}
      : { inbox: { sender, key: id, digest, at, answers: answers.value.map((row) => row.id) } }),
    outbox: [...change.outbox, ...answers.value.filter((row) => !change.outbox.includes(row))],
    resend:
      step.value === undefined || judgement.verdict !== 'applied' ? [] : missingFrom(step.value.after, sender, message),
    line: line.value.entries,
    heard: { neighbour: sender, at },
    settled: judgement.verdict === 'rejected' ? [] : settledBy(message.name, known.value.answered, at),
  });
  return committed.map(() => {
    parts.observe({ event: 'received', from: sender, id, name: message.name, verdict: judgement.verdict });
    noteLine(parts, line.value);
    if (judgement.refused !== undefined) parts.observe({ event: 'refused', from: sender, fault: judgement.refused });
  });
}

async function stepOf(
  parts: Parts,
  { sender, message }: ReadDelivery,
  { movement }: Known,
  { advance }: Judgement,
  at: string,
): Promise<Result<Step | undefined, Fault>> {
  if (movement === undefined || advance === undefined) return ok(undefined);
  const cause: Cause = { kind: 'message', sender, message };
  return takeStep(parts, movement, cause, advance, at);
}

/** The response that the tables send is the answer; else a message of ours says what became of it. Answers are never answered. */
async function answersTo(
  parts: Parts,
  { sender, message }: ReadDelivery,
  judgement: Judgement,
  sends: readonly Queued[],
  at: string,
): Promise<Result<readonly Queued[], Fault>> {
  if (CATALOGUE[message.name].job === 'answer') return ok([]);
  const responses = responsesTo(sends, sender, message.header.messageId);
  const answer = answerOf(judgement);
  if (responses.length > 0 || answer === undefined) return ok(responses);
  return (await composeAnswer(parts, answeredBy(sender, message), answer, at)).map((row) => [row]);
}

function answerOf({ verdict, refused, warnings }: Judgement): Answer | undefined {
  if (refused !== undefined) return answerTo(refused);
  return answerTaken(verdict === 'parked' ? 'parked' : 'applied', warnings);
}
