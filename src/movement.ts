import type { FaultItem } from './fault.ts';
import type { TransitMessage } from './messages/catalogue.ts';
import type { MessageName } from './messages/catalogue.ts';
import type { Facts } from './movement/facts.ts';

export type {
  AskedEnquiry,
  AskedGuarantee,
  BookedGuarantee,
  BookingAnswer,
  CheckAnswer,
  Conversion,
  Facts,
  GuaranteeAbroad,
  KnownDecision,
  OpenRequest,
  Proof,
  QueryAnswer,
  SettledResults,
} from './movement/facts.ts';

/**
 * What an office is in a movement; one administration may hold several, and several offices of one role. An office of guarantee has a part where it is another
 * administration's than departure's.
 */
export type Role = 'departure' | 'transit' | 'destination' | 'guarantee';

/** Whom a step is about: an office in one of its roles, or the administration as a whole, whatever parts its offices have. */
export type Standing = Role | 'administration';

/** Where a movement stands at one office (DOMAIN: states of departure, transit and destination). */
export interface OfficeState {
  readonly role: Role;
  readonly office: string;
  readonly state: string;
}

/** Who acted: an officer, or the administration's standing instruction. */
export interface Actor {
  readonly administration: string;
  readonly office: string;
  readonly officer: string;
}

/** What made a movement go on. */
export type Cause =
  | {
      readonly kind: 'act';
      readonly step: string;
      readonly actId: string;
      readonly office: string;
      readonly officer: string;
      /** When the officer acted, with offset. */
      readonly actAt: string;
      /** Recorded on paper while the line was down. */
      readonly fallback?: boolean;
      readonly facts: Readonly<Record<string, unknown>>;
    }
  /** `sender` is the administration that was verified, never a header. */
  | { readonly kind: 'message'; readonly sender: string; readonly message: TransitMessage }
  | { readonly kind: 'timer'; readonly timer: string; readonly row: string; readonly round: number };

/**
 * Bytes of a verified sender that were refused unread (TR917), as far as their header could still be read.
 *
 * On the log of their movement their number counts as received, so that what waits for it goes on. They take nobody's place: the message that truly has this
 * number, or this id, is taken whenever it comes, and while it waits its number counts as waiting.
 */
export interface Unread {
  readonly kind: 'unread';
  /** The administration that was verified; the header names the same. */
  readonly sender: string;
  readonly name: MessageName;
  readonly messageId?: string;
  readonly sequence: number;
  /** SHA-256 of the bytes, which are among the dead letters. */
  readonly digest: string;
}

/** `parked`: may become valid later. `rejected`: never can. */
export type Verdict = 'applied' | 'parked' | 'rejected';

/** What one row of a table did; recorded, so that a later table never changes the past. */
export interface Outcome {
  readonly row: string;
  readonly role: Standing;
  readonly office: string;
  readonly from: string;
  /** New state; absent where the row only records. */
  readonly then?: string;
}

/** A message that an entry sent. `key` is (row, message, cause, recipient), whether the cause waited or not, and is made at most once. */
export interface Sent {
  readonly key: string;
  readonly name: MessageName;
  readonly messageId: string;
  readonly recipient: string;
  readonly sequence?: number;
}

/** One line of a movement's log, which is the truth: states and facts are folded from it with the verdicts and outcomes that it recorded. */
export interface LogEntry {
  /** 1, 2, 3 ... within the movement. */
  readonly number: number;
  /** `act:` actId, `in:` sender `/` message id, `timer:` timer, `unread:` sender `/` number; `settled:` and the id of the parked entry that it settles. */
  readonly id: string;
  readonly at: string;
  readonly actor: Actor;
  readonly cause: Cause | Unread;
  readonly verdict: Verdict;
  /** Why it was parked or rejected, or what the warning said. */
  readonly remarks: readonly FaultItem[];
  readonly corridor: { readonly id: string; readonly revision: number };
  /** Version of the process tables that gave the verdict. */
  readonly tables: number;
  /** Highest sequence up to which all messages of each administration were received and none of them was parked, before this entry. */
  readonly seen: Readonly<Record<string, number>>;
  readonly outcomes: readonly Outcome[];
  readonly sends: readonly Sent[];
  /** Timers that it set, and the ids of those that it stopped. */
  readonly timers: { readonly set: readonly Timer[]; readonly clear: readonly string[] };
}

/** A time limit that runs; its id is (movement, row, round). */
export interface Timer {
  readonly id: string;
  readonly reference: string;
  readonly row: string;
  readonly round: number;
  /** Office of ours that it runs for; the log knows it, a store need not. */
  readonly office?: string;
  readonly dueAt: string;
}

/** One transit operation at one administration. */
export interface Movement {
  readonly reference: string;
  /** The administration whose view this is. */
  readonly administration: string;
  /** Number of log entries. */
  readonly version: number;
  readonly log: readonly LogEntry[];
  readonly states: readonly OfficeState[];
  readonly facts: Facts;
  /** Ids of the log entries that are parked and not settled. */
  readonly parked: readonly string[];
  /** Last sequence sent to each administration. */
  readonly sent: Readonly<Record<string, number>>;
  /** Highest gapless sequence received from each administration. */
  readonly seen: Readonly<Record<string, number>>;
  readonly timers: readonly Timer[];
}

/** What the store knows of the same container, vehicle, seal or part of a declaration elsewhere; read by the gateway for the rules. */
export interface Sighting {
  readonly kind: 'container' | 'vehicle' | 'seal' | 'declaration';
  readonly value: string;
  readonly reference: string;
  /** Whether that movement is still under way. */
  readonly open: boolean;
  readonly loading?: string;
}
export type Sightings = readonly Sighting[];
