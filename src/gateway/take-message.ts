import { type Result, type ResultAsync, err } from 'neverthrow';
import { type Fault, fault, faultText } from '../fault.ts';
import { CATALOGUE, type TransitMessage } from '../messages/catalogue.ts';
import type { InboxMark } from '../stores/store.ts';
import { answerTo } from './answers.ts';
import { answeredBy } from './answered-by.ts';
import { inTurn } from './async.ts';
import { composeAnswer } from './compose.ts';
import type { Parts } from './options.ts';
import { NOTHING } from './record.ts';
import { settledAgain } from './settled.ts';
import { untilCommitted } from './step.ts';
import { takeNew } from './take-new.ts';

/** A message that was read: its verified sender and the digest of its canonical text. */
export interface ReadDelivery {
  readonly sender: string;
  /** Key under which the delivery is counted. */
  readonly delivered: string;
  readonly message: TransitMessage;
  readonly digest: string;
}

/** The inbox check: what is new is taken, what is known gets the answer that it got. Repeated where another writer was first. */
export function takeMessage(parts: Parts, delivery: ReadDelivery): ResultAsync<void, Fault> {
  const { sender, message, digest } = delivery;
  return untilCommitted(parts, message.reference ?? sender, async (): Promise<Result<void, Fault>> => {
    const known = await parts.store.inbox(sender, message.header.messageId);
    if (known.isErr()) return err(known.error);
    if (known.value === undefined) return takeNew(parts, delivery);
    return known.value.digest === digest ? answerAgain(parts, delivery, known.value) : refuseReuse(parts, delivery);
  });
}

/** A duplicate gets the stored answer, same id and same bytes; of what it answers itself, the word that was taken holds again. Nothing else happens. */
async function answerAgain(parts: Parts, delivery: ReadDelivery, { answers }: InboxMark): Promise<Result<void, Fault>> {
  const { sender, message, delivered } = delivery;
  const at = parts.clock.now().toISOString();
  const settled = await settledAgain(parts, delivery, at);
  if (settled.isErr()) return err(settled.error);
  const committed = await parts.store.commit({
    ...NOTHING,
    delivered,
    resend: answers.slice(-1),
    heard: { neighbour: sender, at },
    settled: settled.value,
  });
  const { name, header } = message;
  return committed.map(() =>
    parts.observe({ event: 'received', from: sender, id: header.messageId, name, verdict: 'duplicate' }),
  );
}

/** The id was used before for another content (906 code 26); the same content under it again gets the same answer. */
async function refuseReuse(parts: Parts, delivery: ReadDelivery): Promise<Result<void, Fault>> {
  const { sender, message, digest, delivered } = delivery;
  const id = message.header.messageId;
  const key = `reuse:${digest}`;
  const known = await parts.store.inbox(sender, key);
  if (known.isErr()) return err(known.error);
  if (known.value !== undefined) return answerAgain(parts, delivery, known.value);
  const at = parts.clock.now().toISOString();
  const refused = reuseFault(message.name, id);
  const answer = CATALOGUE[message.name].job === 'answer' ? undefined : answerTo(refused);
  const rows = await inTurn(answer === undefined ? [] : [answer], (one) =>
    composeAnswer(parts, answeredBy(sender, message), one, at),
  );
  if (rows.isErr()) return err(rows.error);
  const answers = rows.value.map((row) => row.id);
  const inbox: InboxMark = { sender, key, digest, at, answers };
  const committed = await parts.store.commit({
    ...NOTHING,
    delivered,
    inbox,
    outbox: rows.value,
    heard: { neighbour: sender, at },
  });
  return committed.map(() => parts.observe({ event: 'refused', from: sender, fault: refused }));
}

function reuseFault(name: string, id: string): Fault {
  const code = 'process/id-reused';
  const reason = faultText(code, { id });
  return fault(code, { id }, [{ code, wire: '26', pointer: `/${name}/header/messageId`, reason, originalValue: id }]);
}
