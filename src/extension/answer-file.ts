import { type Result, ok } from 'neverthrow';
import type { Fault } from '../fault.ts';
import type { Performed } from '../gateway/perform.ts';
import { MessageError } from '../messages/answers.ts';
import { type Shape, optional, repeated, sequence } from '../messages/codec.ts';
import { decodeSequence } from '../messages/decode.ts';
import { Instant, MessageId, Mrn, OfficeCode } from '../messages/header.ts';
import { flag, oneOf, text } from '../messages/leaves.ts';
import { readXml } from '../xml/read.ts';
import { writeSequence } from '../xml/write.ts';

const Reason = text('AnswerReason', 999);

/** What became of an act file. */
export const ActAnswer = sequence('ActAnswer', {
  /** The file that is answered, as it was called; absent for an act of a queue. */
  file: optional(text('FileName', 255)),
  /** Id and step of the act, where they could be read. */
  actId: optional(text('ActId', 140)),
  step: optional(text('StepName', 70)),
  reference: optional(Mrn),
  answeredAt: Instant,
  /** `repeated`: the act was done before, this is its first result. */
  outcome: oneOf('ActOutcome', ['performed', 'repeated', 'refused']),
  /** Where the movement stands after the act at each office of the administration. */
  officeState: optional(
    repeated(
      sequence('StateAfterAct', {
        role: text('RoleName', 35),
        office: OfficeCode,
        state: text('StateNameAfterAct', 70),
      }),
      99,
    ),
  ),
  /** Messages that it queued for the neighbours. */
  message: optional(
    repeated(
      sequence('QueuedMessage', {
        name: text('MessageName', 70),
        recipient: text('Recipient', 2, 2),
        messageId: MessageId,
      }),
      99,
    ),
  ),
  /** Why it was refused: permanent code, and what to do about it. */
  code: optional(text('FaultCode', 70)),
  reasonEn: optional(Reason),
  reasonFr: optional(Reason),
  /** The same file may succeed later without any change. */
  retry: optional(flag),
  error: optional(repeated(MessageError, 999)),
});
export interface ActAnswer extends Shape<typeof ActAnswer.fields> {}

/** What is answered to an act that was performed, now or before. */
export function answerPerformed(performed: Performed, actId: string, answeredAt: string): ActAnswer {
  const { reference, step, repeated: again, states, messages } = performed;
  return {
    actId,
    step,
    reference,
    answeredAt,
    outcome: again ? 'repeated' : 'performed',
    ...(states.length === 0 ? {} : { officeState: states.map(({ role, office, state }) => ({ role, office, state })) }),
    ...(messages.length === 0 ? {} : { message: messages.slice(0, 99) }),
  };
}

/** What is answered to a file that was refused; as much of the act as could be read stands in it. */
export function answerRefused(
  { code, text: reason, retry, items }: Fault,
  about: Pick<ActAnswer, 'actId' | 'step' | 'reference'>,
  answeredAt: string,
): ActAnswer {
  const error = items.slice(0, 999).map(({ pointer, wire, code: rule, reason: each, originalValue, line, column }) => ({
    pointer: cut(pointer, 512),
    code: wire,
    rule: cut(rule, 35),
    reasonEn: cut(each.en, 512),
    reasonFr: cut(each.fr, 512),
    ...(originalValue === undefined || originalValue === '' ? {} : { originalValue: cut(originalValue, 512) }),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  }));
  return {
    ...about,
    answeredAt,
    outcome: 'refused',
    code,
    reasonEn: cut(reason.en, 999),
    reasonFr: cut(reason.fr, 999),
    retry,
    ...(error.length === 0 ? {} : { error }),
  };
}

/** The bytes of an answer, root element `ActAnswer`. */
export function writeActAnswer(answer: ActAnswer): Result<Uint8Array, Fault> {
  return writeSequence('ActAnswer', ActAnswer, answer);
}

/** Reads an answer back, for hosts that are written with this library. */
export function readActAnswer(bytes: Uint8Array): Result<ActAnswer, Fault> {
  return readXml(bytes)
    .andThen((root) => decodeSequence(root, ActAnswer))
    .andThen((answer) => ok(answer));
}

function cut(value: string, most: number): string {
  return [...value].slice(0, most).join('');
}
