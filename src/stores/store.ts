import type { ResultAsync } from 'neverthrow';
import type { Envelope } from '../envelope.ts';
import type { Fault } from '../fault.ts';
import type { LogEntry, OfficeState, Standing, Timer } from '../movement.ts';
import type { LineEntry, LineRecord } from './line.ts';

export type { LineEntry, LineRecord } from './line.ts';

/**
 * Where a gateway keeps everything: movements and their logs, inbox, outbox, timers, acts, the feed of changes and the logs of the lines.
 *
 * All writing of one step is one `commit` of plain data, done wholly or not at all. Several processes may share a store: each change names the version of
 * every movement that it read, and a version that has moved refuses with `store/conflict`. Nothing throws but a `TypeError` for a programming error: a
 * change whose numbers do not follow each other, or a time that is none. Faults are `store/*`. Times are compared as instants, to the millisecond.
 */
export interface Store {
  /** The movement's log in order; nothing where the reference is unknown. */
  movement(reference: string): ResultAsync<StoredMovement | undefined, Fault>;
  /** Movements that match every given field, by reference; at most `limit` (100), after the reference `after`. */
  movements(query: MovementQuery): ResultAsync<readonly MovementSummary[], Fault>;
  /** The mark of a message that was received; nothing where it was not. */
  inbox(sender: string, key: string): ResultAsync<InboxMark | undefined, Fault>;
  /** The mark of an act that was performed; nothing where it was not. */
  act(actId: string): ResultAsync<ActMark | undefined, Fault>;
  /**
   * Writes a change in one transaction. Refuses with `store/conflict` and keeps nothing where a movement's version has moved, or the inbox key, the act id or
   * an outbox id is present already, or a timer to be fired (`timers.fired`) is gone. What is to be answered, forgotten, resent, settled or cleared and is
   * unknown is passed over.
   */
  commit(change: Change): ResultAsync<void, Fault>;
  /** Counts one delivery of a message in a transaction of its own; gives the number including this one. */
  countDelivery(key: string): ResultAsync<number, Fault>;
  /** Outbox rows in the order of their queueing; by default those waiting to be sent (`queued`, `notBefore` reached). */
  outbox(query: OutboxQuery): ResultAsync<readonly OutboxRow[], Fault>;
  /** One row of the outbox, whatever its state; nothing where the id is unknown. */
  outboxRow(id: string): ResultAsync<OutboxRow | undefined, Fault>;
  /** After a send: the broker's receipt is there (`sent`), or it is not and a queued row waits until `notBefore`. Never moves a row that is acknowledged or refused. */
  attempted(id: string, attempt: Attempt): ResultAsync<void, Fault>;
  /** Timers whose time has come, earliest first and those of one time by id; `after` leaves out what comes up to its place, whether it is still there or not. */
  timersDue(now: string, limit: number, after?: TimerPlace): ResultAsync<readonly Timer[], Fault>;
  /** The feed after a position (0 = from the start), in order, without gaps but those that pruning leaves. */
  changes(after: number, limit: number): ResultAsync<readonly ChangeRecord[], Fault>;
  /** What is known of a neighbour's line: when it was last heard, and of each subject of its log the entry that was said last. */
  line(neighbour: string): ResultAsync<LineRecord, Fault>;
  /** The log of a neighbour's line after a position (0 = from the start), in the order of writing. */
  lineLog(neighbour: string, after: number, limit: number): ResultAsync<readonly LineEntry[], Fault>;
  /** What could not be taken in, after a position (0 = from the start), in the order of writing. */
  deadLetters(
    after: number,
    limit: number,
  ): ResultAsync<readonly (DeadLetter & { readonly position: number })[], Fault>;
  /**
   * Removes what is safe to lose, in one transaction, and says how much.
   *
   * Of the outbox what was acknowledged before that time and is about no movement, or about one that is not open and has not changed since; but never an
   * answer that a copy of a received message would get again. Of the feed what is about such a movement, up to the position that every reader has read.
   * Never a log, a movement, a mark of a message or an act, a dead letter, or what is queued, sent or refused; positions are never given twice.
   */
  prune(what: Pruning): ResultAsync<Pruned, Fault>;
  /** Waits for what is being written, then lets go. Every later call gives `store/closed`. */
  close(): ResultAsync<void, Fault>;
}

/** A movement as its log. */
export interface StoredMovement {
  readonly reference: string;
  /** Number of log entries. */
  readonly version: number;
  readonly entries: readonly LogEntry[];
}

/** What may be removed. */
export interface Pruning {
  /** With offset. */
  readonly before: string;
  /** The position up to which every reader has read the feed; where it is not said the feed stays whole. */
  readonly feedRead?: number;
}

/** How many rows and entries are gone. */
export interface Pruned {
  readonly outbox: number;
  readonly feed: number;
}

/** What movements are searched by. */
export interface MovementSummary {
  readonly reference: string;
  readonly version: number;
  readonly states: readonly OfficeState[];
  /** False once every office has reached a final state; where no office has part in it, once nothing is awaited any more. */
  readonly open: boolean;
  readonly vehicles: readonly string[];
  readonly containers: readonly string[];
  readonly seals: readonly string[];
  /** Declarations with the part of them that the movement is. */
  readonly declarations?: readonly string[];
  readonly loading?: string;
  /** Time of the last entry. */
  readonly changedAt: string;
}

/** What movements are looked for by; every field that is given must match. */
export interface MovementQuery {
  /** With `office`: that office is in that state. */
  readonly state?: string;
  readonly office?: string;
  readonly vehicle?: string;
  readonly container?: string;
  readonly seal?: string;
  readonly declaration?: string;
  /** Of the movements that travel on one vehicle. */
  readonly loading?: string;
  readonly open?: boolean;
  readonly after?: string;
  readonly limit?: number;
}

/** A message that was received: its sender as verified, its id in the XML (or the digest of unreadable bytes), and the digest of its canonical text. */
export interface InboxMark {
  readonly sender: string;
  readonly key: string;
  readonly digest: string;
  readonly at: string;
  /** Outbox ids of the answers given, oldest first. */
  readonly answers: readonly string[];
}

/** An act that was performed. */
export interface ActMark {
  readonly actId: string;
  /** Digest of step, reference, office and facts; officer, time and fallback do not count. */
  readonly digest: string;
  readonly reference: string;
  readonly at: string;
}

/** queued -> sent (receipt) -> acknowledged or refused. */
export type OutboxState = 'queued' | 'sent' | 'acknowledged' | 'refused';

/** A message on its way out: the bytes never change, however often they are sent. */
export interface OutboxRow {
  readonly id: string;
  readonly envelope: Envelope;
  /** Name of the message; answers are done when they are sent. */
  readonly name: string;
  readonly queuedAt: string;
  readonly state: OutboxState;
  readonly attempts: number;
  readonly notBefore: string;
  readonly sentAt?: string;
  readonly settledAt?: string;
}

/** Which rows of the outbox are asked for; every field that is given must match. */
export interface OutboxQuery {
  readonly state?: OutboxState;
  readonly recipient?: string;
  /** Only rows whose `notBefore` is not after it. */
  readonly now?: string;
  /** Only rows sent before it (for what stays unacknowledged). */
  readonly sentBefore?: string;
  /** Only rows queued after the one of this id, whatever has become of that one; none where it is unknown. */
  readonly after?: string;
  readonly limit: number;
}

/** `done`: the row needs no acknowledgement (it is an answer), so its receipt acknowledges it. */
export type Attempt =
  | { readonly sent: true; readonly at: string; readonly done?: true }
  | { readonly sent: false; readonly notBefore: string };

/** Where a timer stands among those that are due. */
export type TimerPlace = Pick<Timer, 'dueAt' | 'id'>;

/** One line of the feed: what the host of the library learns. */
export interface ChangeRecord {
  /** 1, 2, 3 ...; given by the store. */
  readonly position: number;
  readonly reference: string;
  readonly role: Standing;
  readonly office: string;
  readonly step: string;
  readonly before?: string;
  readonly after?: string;
  readonly message?: { readonly name: string; readonly id: string; readonly direction: 'in' | 'out' };
  readonly at: string;
}

/** Bytes that could not be taken in, kept whole for an operator. */
export interface DeadLetter {
  readonly from: string;
  readonly body: Uint8Array;
  readonly code: string;
  readonly reason: string;
  readonly at: string;
}

/** Everything that one step writes, as plain data. */
export interface Change {
  readonly movements: readonly MovementChange[];
  /** Marks a message as received; present already = conflict. */
  readonly inbox?: InboxMark;
  /** Adds an answer to the mark of a message received earlier (a parked one that settled). */
  readonly answered?: readonly { readonly sender: string; readonly key: string; readonly id: string }[];
  readonly act?: ActMark;
  /** Key of a counted delivery that is dealt with: its count is forgotten. */
  readonly delivered?: string;
  /** Rows to queue, in order. */
  readonly outbox: readonly Pick<OutboxRow, 'id' | 'envelope' | 'name' | 'queuedAt'>[];
  /** Ids of rows to send once more, same bytes, whatever their state: queued again at their old place, due at once. */
  readonly resend?: readonly string[];
  /** A row that is still queued is settled too: an acknowledgement can overtake the receipt. The last word counts. */
  readonly settled?: readonly {
    readonly id: string;
    readonly state: 'acknowledged' | 'refused';
    readonly at: string;
  }[];
  /** Fired first, then cleared, then set; setting an id that is there replaces it. */
  readonly timers: { readonly set: readonly Timer[]; readonly clear: readonly string[]; readonly fired?: string };
  readonly feed: readonly Omit<ChangeRecord, 'position'>[];
  readonly deadLetters?: readonly DeadLetter[];
  /** Entries of the logs of the lines. */
  readonly line?: readonly Omit<LineEntry, 'position'>[];
  /** A neighbour was heard; an earlier time than the known one changes nothing. */
  readonly heard?: { readonly neighbour: string; readonly at: string };
}

/** What one step adds to a movement: entries of its log, and the summary that they make. */
export interface MovementChange {
  /** Version that was read; 0 for a movement that is new. */
  readonly expected: number;
  readonly entries: readonly LogEntry[];
  readonly summary: MovementSummary;
}
