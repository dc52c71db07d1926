import { type Result, type ResultAsync, err, ok } from 'neverthrow';
import { type Fault, type FaultItem, fault, faultText } from '../fault.ts';
import { CATALOGUE, type TransitMessage } from '../messages/catalogue.ts';
import type { Cause, Movement } from '../movement.ts';
import { type Advance, advance, recordRejection } from '../processes/advance.ts';
import { TABLES } from '../processes/tables.ts';
import { checkRules } from '../rules/rule.ts';
import type { Change, InboxMark } from '../stores/store.ts';
import { type Answer, answerTaken, answerTo } from './answers.ts';
import type { Answered, Queued } from './compose.ts';
import type { Parts } from './options.ts';
import { answerAnyhow } from './refuse-bytes.ts';
import { NOTHING } from './relay.ts';
import { readSightings } from './sightings.ts';
import { type Step, changeOf, contextOf, readMovement, takeStep, untilCommitted } from './step.ts';

/** A message that was read: its verified sender and the digest of its canonical text. */
export interface ReadDelivery {
  readonly sender: string;
  readonly delivered: string;
  readonly message: TransitMessage;
  readonly digest: string;
}

/** Inbox check, rules, process and answer, in one commit; repeated from the inbox check where another writer was first. */
export function takeMessage(parts: Parts, delivery: ReadDelivery): ResultAsync<void, Fault> {
  const { sender, message, digest, delivered } = delivery;
  return untilCommitted(parts, message.reference ?? sender, async (): Promise<Result<void, Fault>> => {
    const known = await parts.store.inbox(sender, message.header.messageId);
    if (known.isErr()) return err(known.error);
    if (known.value === undefined) return takeNew(parts, delivery);
    if (known.value.digest === digest)
      return parts.store.commit({ ...NOTHING, delivered, resend: known.value.answers.slice(-1) });
    return refuseReuse(parts, delivery);
  });
}

async function takeNew(parts: Parts, delivery: ReadDelivery): Promise<Result<void, Fault>> {
  const { sender, message, digest, delivered } = delivery;
  const at = parts.clock.now().toISOString();
  const { reference } = message;
  const movement = reference === undefined ? undefined : await readMovement(parts, reference);
  if (movement?.isErr()) return err(movement.error);
  const before = movement?.isOk() ? movement.value : undefined;
  const sightings = await readSightings(parts.store, message);
  if (sightings.isErr()) return err(sightings.error);
  const settled = await settledBy(parts, delivery, at);
  if (settled.isErr()) return err(settled.error);
  const known = before === undefined || before.version === 0 ? {} : { movement: before };
  const { corridor, administration } = parts;
  const rules = checkRules(message, {
    corridor,
    administration,
    now: at,
    direction: 'in',
    signedAs: sender,
    sightings: sightings.value,
    ...known,
  });
  const done = advanceBy(parts, before, delivery, rules.isErr() ? rules.error : undefined, at);
  const cause: Cause = { kind: 'message', sender, message };
  const step = before === undefined || done === undefined ? undefined : await takeStep(parts, before, cause, done, at);
  if (step?.isErr()) return err(step.error);
  const taken = step?.isOk() ? step.value : undefined;
  const refused = rules.isErr() ? rules.error : done?.verdict === 'rejected' ? done.fault : undefined;
  const answer = answerOf(message, done, refused, rules.isOk() ? rules.value.warnings : []);
  const responses = (taken?.queued ?? []).filter(({ envelope }) => envelope.correlationId === message.header.messageId);
  const answers =
    answer === undefined
      ? []
      : responses.length > 0
        ? responses
        : await answerAnyhow(parts, answeredBy(delivery), answer, at);
  const later = taken === undefined ? { queued: [], answered: [] } : await answerUnparked(parts, taken, at);
  const change: Change = {
    ...(taken === undefined ? NOTHING : changeOf(taken)),
    delivered,
    inbox: { sender, key: message.header.messageId, digest, at, answers: answers.map(({ id }) => id) },
    answered: later.answered,
    settled: settled.value,
  };
  const outbox = [...change.outbox, ...answers.filter((row) => !responses.includes(row)), ...later.queued];
  const committed = await parts.store.commit({ ...change, outbox });
  const verdict = refused === undefined ? (done?.verdict ?? 'applied') : 'rejected';
  if (committed.isOk())
    parts.observe({ event: 'received', from: sender, id: message.header.messageId, name: message.name, verdict });
  if (committed.isOk() && refused !== undefined) parts.observe({ event: 'refused', from: sender, fault: refused });
  return committed;
}

/** What the tables make of it; undefined where it is about no movement. What the rules refuse is on the log of its movement, so that its sequence counts. */
function advanceBy(
  parts: Parts,
  before: Movement | undefined,
  { sender, message }: ReadDelivery,
  refused: Fault | undefined,
  at: string,
): Advance | undefined {
  if (before === undefined) return undefined;
  const cause = { kind: 'message' as const, sender, message };
  const isAnswer = CATALOGUE[message.name].job === 'answer';
  if (isAnswer && (before.version === 0 || refused !== undefined)) return undefined;
  if (refused !== undefined) return recordRejection(TABLES, before, cause, refused.items, contextOf(parts, at));
  return advance(TABLES, before, cause, contextOf(parts, at));
}

function answerOf(
  message: TransitMessage,
  done: Advance | undefined,
  refused: Fault | undefined,
  warnings: readonly FaultItem[],
): Answer | undefined {
  if (CATALOGUE[message.name].job === 'answer') return undefined;
  if (refused !== undefined) return answerTo(refused);
  return answerTaken(done?.verdict === 'parked' ? 'parked' : 'applied', warnings);
}

/** One further answer for each message that waited and does so no longer. */
async function answerUnparked(
  parts: Parts,
  step: Step,
  at: string,
): Promise<{ queued: readonly Queued[]; answered: NonNullable<Change['answered']> }> {
  const queued: Queued[] = [];
  const answered: { sender: string; key: string; id: string }[] = [];
  for (const { message, sender, verdict, items } of step.unparked) {
    const key = message.header.messageId;
    const response = step.queued.find(({ envelope }) => envelope.correlationId === key);
    const answer =
      verdict === 'applied'
        ? answerTaken('applied', [])
        : answerTo(fault('rule/broken', { count: items.length }, items));
    const to = answeredBy({ sender, message });
    const rows =
      response !== undefined ? [response] : answer === undefined ? [] : await answerAnyhow(parts, to, answer, at);
    if (response === undefined) queued.push(...rows);
    answered.push(...rows.map(({ id }) => ({ sender, key, id })));
  }
  return { queued, answered };
}

/** The message of ours that it answers, acknowledges or refuses: only its own recipient can settle it. */
async function settledBy(
  { store }: Parts,
  { sender, message }: ReadDelivery,
  at: string,
): Promise<Result<NonNullable<Change['settled']>, Fault>> {
  const id = message.header.correlationId;
  const { job } = CATALOGUE[message.name];
  if (id === undefined || (job !== 'answer' && job !== 'response')) return ok([]);
  const state = message.name === 'FunctionalRejection' || message.name === 'XmlRejection' ? 'refused' : 'acknowledged';
  return (await store.outboxRow(id)).map((row) =>
    row?.envelope.recipient === sender ? [{ id, state, at } as const] : [],
  );
}

/** The id was used before for another content (906 code 26). */
async function refuseReuse(
  parts: Parts,
  { sender, message, digest, delivered }: ReadDelivery,
): Promise<Result<void, Fault>> {
  const id = message.header.messageId;
  const key = `reuse:${digest}`;
  const known = await parts.store.inbox(sender, key);
  if (known.isErr()) return err(known.error);
  if (known.value !== undefined)
    return parts.store.commit({ ...NOTHING, delivered, resend: known.value.answers.slice(-1) });
  const at = parts.clock.now().toISOString();
  const code = 'process/id-reused';
  const pointer = `/${message.name}/header/messageId`;
  const refused = fault(code, { id }, [
    { code, wire: '26', pointer, reason: faultText(code, { id }), originalValue: id },
  ]);
  const answer = CATALOGUE[message.name].job === 'answer' ? undefined : answerTo(refused);
  const outbox = answer === undefined ? [] : await answerAnyhow(parts, answeredBy({ sender, message }), answer, at);
  const inbox: InboxMark = { sender, key, digest, at, answers: outbox.map((row) => row.id) };
  parts.observe({ event: 'refused', from: sender, fault: refused });
  return parts.store.commit({ ...NOTHING, delivered, inbox, outbox });
}

function answeredBy({ sender, message }: Pick<ReadDelivery, 'sender' | 'message'>): Answered {
  const { header, reference } = message;
  return {
    sender,
    messageId: header.messageId,
    ...(header.sender.office === undefined ? {} : { office: header.sender.office }),
    ...(header.recipient.office === undefined ? {} : { at: header.recipient.office }),
    ...(reference === undefined ? {} : { reference }),
  };
}
