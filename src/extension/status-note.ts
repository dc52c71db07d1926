import type * as t from 'io-ts';
import type { Result } from 'neverthrow';
import { ASYCUDA_STATUSES, asycudaStatusOf } from '../asycuda/status.ts';
import { asycudaReferenceOf } from '../asycuda/to-reference.ts';
import type { Corridor } from '../corridor/corridor.ts';
import type { Fault } from '../fault.ts';
import { CATALOGUE, type MessageName } from '../messages/catalogue.ts';
import { optional, sequence } from '../messages/codec.ts';
import { CodeOfMessage, Instant, MessageId, Mrn, OfficeCode } from '../messages/header.ts';
import { integer, oneOf, text } from '../messages/leaves.ts';
import { AsycudaReference } from '../messages/parts.ts';
import type { Movement } from '../movement.ts';
import type { ChangeRecord } from '../stores/store.ts';
import { writeSequence } from '../xml/write.ts';

/** What ASYCUDA World is told of one step. */
export const StatusNote = sequence('StatusNote', {
  reference: Mrn,
  /** The document in ASYCUDA World, where the reference was made of one. */
  declaration: optional(AsycudaReference),
  /** Number of the change in the feed of the gateway: what was told before has a lower one. */
  position: integer('FeedPosition', 1, 999999999999),
  /** Absent where the step is about the administration as a whole. */
  office: optional(OfficeCode),
  role: text('NoteRole', 35),
  /** Row of the process that was done, or what became of a message that changed nothing. */
  step: text('NoteStep', 140),
  /** Our state before and after it. */
  before: optional(text('NoteState', 70)),
  state: optional(text('NoteState', 70)),
  /** What ASYCUDA World calls that state. */
  status: optional(oneOf('AsycudaStatus', ASYCUDA_STATUSES)),
  message: optional(
    sequence('NoteMessage', {
      code: CodeOfMessage,
      name: text('NoteMessageName', 70),
      messageId: MessageId,
      direction: oneOf('NoteDirection', ['in', 'out']),
    }),
  ),
  at: Instant,
});
export interface StatusNote extends t.TypeOf<typeof StatusNote> {}

/** The note of a change; `movement` as it stood then. */
export function noteOf(change: ChangeRecord, movement: Movement | undefined, corridor: Corridor): StatusNote {
  const { reference, position, office, role, step, before, message, at } = change;
  const state = change.after ?? stateIn(movement, role, office);
  const declaration = asycudaReferenceOf(corridor, reference);
  const status = state === undefined ? undefined : asycudaStatusOf(role, state, { late: isLate(movement) });
  return {
    reference,
    ...(declaration === undefined ? {} : { declaration }),
    position,
    ...(office === '' ? {} : { office }),
    role,
    step,
    ...(before === undefined ? {} : { before }),
    ...(state === undefined ? {} : { state }),
    ...(status === undefined ? {} : { status }),
    ...(message === undefined ? {} : { message: told(message) }),
    at,
  };
}

/** The bytes of a status note, as `xsd/acts/status-note.xsd` has it or as JSON. */
export function writeStatusNote(note: StatusNote, format: 'xml' | 'json'): Result<Uint8Array, Fault> {
  const xml = writeSequence('StatusNote', StatusNote, note);
  return format === 'xml' ? xml : xml.map(() => Buffer.from(`${JSON.stringify(note, null, 2)}\n`));
}

function told({ name, id, direction }: NonNullable<ChangeRecord['message']>): NonNullable<StatusNote['message']> {
  return { code: CATALOGUE[name as MessageName].code, name, messageId: id, direction };
}

function stateIn(movement: Movement | undefined, role: string, office: string): string | undefined {
  return movement?.states.find((each) => each.role === role && each.office === office)?.state;
}

/** Whether the goods arrived after the time limit: as destination found it, or by the days where it did not say. */
function isLate(movement: Movement | undefined): boolean {
  if (movement === undefined) return false;
  const { results, arrivals, record } = movement.facts;
  const kept = results.at(-1)?.timeLimitKept;
  if (kept === 'yes' || kept === 'no') return kept === 'no';
  const days = arrivals.map(({ arrivedAt }) => arrivedAt.slice(0, 10)).sort();
  return record !== undefined && days.length > 0 && (days[0] ?? '') > record.timeLimit;
}
