import type { ResultAsync } from 'neverthrow';
import type { Fault } from '../fault.ts';
import type { Movement } from '../movement.ts';
import type { ActName, FactsOf } from '../processes/acts.ts';
import type { ChangeRecord, LineEntry, MovementQuery, MovementSummary } from '../stores/store.ts';
import type { Delivery, Disposition } from '../transports/transport.ts';
import type { Announced, Announcement, LineState } from './line.ts';
import type { ActStatement, Performed } from './perform.ts';
import type { LoadingAct, LoadingResult, LoadingStatement } from './perform-loading.ts';
import type { Reconciled, Reconciliation } from './reconcile.ts';
import type { Relayed } from './relay.ts';

/**
 * One administration's end of the wire.
 *
 * Several gateways of one administration may share a store. Nothing here throws or rejects: bad input is refused and leaves nothing behind, and an error that
 * a port throws is `gateway/broken`.
 */
export interface Gateway {
  readonly administration: string;
  /** Begins to take deliveries, to send what waits, and to fire timers; messages that arrived meanwhile come first. Starting twice does nothing. */
  start(): ResultAsync<void, Fault>;
  /** Performs an act of an officer: the record, its messages and the feed in one commit. Told twice under one `actId` it is done once. */
  perform<A extends ActName>(step: A, facts: FactsOf<A>, act: ActStatement): ResultAsync<Performed, Fault>;
  /**
   * Performs one act for every open movement of a loading at an office, one commit and one message each; the result lists them all, refusals included. Told
   * again under one `actId` it does only what was not done.
   */
  performLoading<A extends LoadingAct>(
    step: A,
    facts: FactsOf<A>,
    statement: LoadingStatement,
  ): ResultAsync<readonly LoadingResult[], Fault>;
  /** Takes one delivery in, for hosts that bring deliveries themselves; `start` does it for those of the transport. */
  receive(delivery: Delivery): Promise<Disposition>;
  /** One pass over the outbox; `start` repeats it. Calls at the same time share a pass. */
  relay(): ResultAsync<Relayed, Fault>;
  /** Fires the timers whose time has come; `start` repeats it. */
  fireTimers(): ResultAsync<number, Fault>;
  /** The durable feed after a position (0 = from the start), in order; at most `limit` (100). */
  changes(after: number, limit?: number): ResultAsync<readonly ChangeRecord[], Fault>;
  movement(reference: string): ResultAsync<Movement | undefined, Fault>;
  movements(query: MovementQuery): ResultAsync<readonly MovementSummary[], Fault>;
  /** Asks a neighbour whether it is there (TR974); gives the id of the message. The answer (TR975) shows in `line`. */
  askAvailability(neighbour: string): ResultAsync<string, Fault>;
  /** Tells all parties that something is down or will be (TR070). Each call sends; the number of an earlier notice replaces that one. */
  announceUnavailability(notice: Announcement): ResultAsync<Announced, Fault>;
  /** After an outage: sends again what the neighbour has not acknowledged, and asks it about each open movement that began there (TR027), so that both sides send again what the other lacks. */
  reconcile(neighbour: string, outage: Reconciliation): ResultAsync<Reconciled, Fault>;
  /** What is known of the line to a neighbour. */
  line(neighbour: string): ResultAsync<LineState, Fault>;
  /** The same of each neighbour, in the order of the corridor. */
  lines(): ResultAsync<readonly LineState[], Fault>;
  /** The durable log of the messages about a line after a position (0 = from the start), in order; at most `limit` (100). */
  lineLog(neighbour: string, after: number, limit?: number): ResultAsync<readonly LineEntry[], Fault>;
  /** Stops taking deliveries, finishes what is in hand and lets go; store and transport stay open, they are yours. */
  close(): ResultAsync<void, Fault>;
}
