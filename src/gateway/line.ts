import { type Result, type ResultAsync, err, errAsync, ok } from 'neverthrow';
import { type Fault, fault } from '../fault.ts';
import type { Terms, Unavailability } from '../messages/availability.ts';
import type { LineRecord } from '../stores/store.ts';
import { readMessage } from '../xml/message.ts';
import { asyncResult, inTurn } from './async.ts';
import { type LineContent, type Queued, composeLine } from './compose.ts';
import { type NewLineEntry, SUBJECTS, latestOf, lineEntry, silentSince } from './line-log.ts';
import type { Parts } from './options.ts';
import { neighboursOf } from './party.ts';
import { NOTHING } from './record.ts';
import { agreesWith, termsOf } from './terms.ts';

/** What is known of the line to a neighbour. Times of ours are those of our clock. */
export interface LineState {
  readonly neighbour: string;
  /** When a message of the neighbour was last taken in. */
  readonly heardAt?: string;
  /** When it last answered TR974. */
  readonly answeredAt?: string;
  /** Since when a TR974 of ours is unanswered; absent where none is. */
  readonly silentSince?: string;
  /** What it reads and applies, as it said last. */
  readonly terms?: Terms;
  /** Whether its revision of the corridor is ours to the letter and it reads our schemas; absent while it has not said. */
  readonly agrees?: boolean;
  /** What it announced as down and not ended yet, that which is still to come included. */
  readonly unavailable: readonly Unavailability[];
  /** The same of us, as it was told. */
  readonly announced: readonly Unavailability[];
}

/** What is to be announced; without a number it is a new outage, with the number of an earlier one it takes its place. */
export type Announcement = Omit<Unavailability, 'number'> & { readonly number?: number };

/** The messages that went out. */
export interface Announced {
  readonly number: number;
  readonly messages: readonly { readonly messageId: string; readonly recipient: string }[];
}

/** A message about the line, as it is queued and as the log has it. */
export interface LineSend {
  readonly row: Queued;
  readonly entry: NewLineEntry;
}

/** Asks a neighbour whether it is there (TR974); gives the id of the message. */
export function askAvailability(parts: Parts, neighbour: string): ResultAsync<string, Fault> {
  const stranger = neighbourFault(parts, neighbour);
  if (stranger !== undefined) return errAsync(stranger);
  return parts.store.line(neighbour).andThen((record) => {
    const subject = silentSince(record) === undefined ? SUBJECTS.asked : SUBJECTS.askedAgain;
    const content = { name: 'AvailabilityRequest', body: { terms: termsOf(parts.corridor) } } as const;
    return sendAll(parts, [neighbour], content, subject).map(([row]) => row?.id ?? '');
  });
}

/** Tells all parties that something is down or will be (TR070), in one commit. */
export function announceUnavailability(parts: Parts, notice: Announcement): ResultAsync<Announced, Fault> {
  const neighbours = neighboursOf(parts.corridor, parts.administration);
  return inTurn(neighbours, (neighbour) => parts.store.line(neighbour)).andThen((records) => {
    const used = records.flatMap((record) => outagesIn(record, 'out').map(({ number }) => number));
    const number = notice.number ?? Math.max(0, ...used) + 1;
    const content = { name: 'UnavailabilityNotice', body: { unavailability: { number, ...notice } } } as const;
    return sendAll(parts, neighbours, content).map((rows) => ({
      number,
      messages: rows.map(({ id, envelope }) => ({ messageId: id, recipient: envelope.recipient })),
    }));
  });
}

/** What is known of the line to a neighbour. */
export function lineState(parts: Parts, neighbour: string): ResultAsync<LineState, Fault> {
  const stranger = neighbourFault(parts, neighbour);
  if (stranger !== undefined) return errAsync(stranger);
  return parts.store.line(neighbour).map((record) => stateOf(parts, neighbour, record));
}

function stateOf({ corridor, clock }: Parts, neighbour: string, record: LineRecord): LineState {
  const answered = latestOf(record, SUBJECTS.answered);
  const told = [latestOf(record, 'in AvailabilityRequest'), answered].filter((entry) => entry !== undefined);
  const terms = told.sort((a, b) => Date.parse(a.saidAt) - Date.parse(b.saidAt)).at(-1)?.content['terms'];
  const silent = silentSince(record);
  const isOpen = ({ to }: Unavailability) => to === undefined || Date.parse(to) > clock.now().getTime();
  return {
    neighbour,
    ...(record.heardAt === undefined ? {} : { heardAt: record.heardAt }),
    ...(answered === undefined ? {} : { answeredAt: answered.at }),
    ...(silent === undefined ? {} : { silentSince: silent }),
    ...(terms === undefined ? {} : { terms: terms as Terms, agrees: agreesWith(corridor, terms as Terms) }),
    unavailable: outagesIn(record, 'in').filter(isOpen),
    announced: outagesIn(record, 'out').filter(isOpen),
  };
}

function outagesIn({ latest }: LineRecord, direction: 'in' | 'out'): readonly Unavailability[] {
  return latest
    .filter((entry) => entry.name === 'UnavailabilityNotice' && entry.direction === direction)
    .map(({ content }) => content['unavailability'] as Unavailability);
}

/** The bytes of a message about the line, and its entry. */
export function lineSend(
  parts: Parts,
  neighbour: string,
  content: LineContent,
  at: string,
  subject?: string,
): ResultAsync<LineSend, Fault> {
  return composeLine(parts, neighbour, content, at).andThen((row) =>
    readMessage(row.envelope.body, parts.engine)
      .map(({ message }) => ({ row, entry: lineEntry('out', message, at, subject) }))
      .mapErr((refused) => refused.fault),
  );
}

function sendAll(
  parts: Parts,
  neighbours: readonly string[],
  content: LineContent,
  subject?: string,
): ResultAsync<readonly Queued[], Fault> {
  const at = parts.clock.now().toISOString();
  return asyncResult(async (): Promise<Result<readonly Queued[], Fault>> => {
    const sends = await inTurn(neighbours, (neighbour) => lineSend(parts, neighbour, content, at, subject));
    if (sends.isErr()) return err(sends.error);
    const outbox = sends.value.map(({ row }) => row);
    const committed = await parts.store.commit({ ...NOTHING, outbox, line: sends.value.map(({ entry }) => entry) });
    if (committed.isErr()) return err(committed.error);
    parts.wake();
    return ok(outbox);
  });
}

/** The refusal of an administration that we have no line to. */
export function neighbourFault({ corridor, administration }: Parts, neighbour: string): Fault | undefined {
  const neighbours = neighboursOf(corridor, administration);
  if (neighbours.includes(neighbour)) return undefined;
  return fault('gateway/not-a-neighbour', { neighbour, neighbours: neighbours.join(', ') });
}
