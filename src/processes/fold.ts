import type { Cause, LogEntry, Movement, OfficeState, Timer } from '../movement.ts';
import { NO_FACTS, learnCause, learnOutcome } from './facts.ts';

/**
 * The movement that a log tells of: a function of the set of entries with the verdicts and outcomes that they recorded, in the order of their numbers. Today's
 * tables have no say in it. That messages in another order lead to the same states and effects is a property of the tables, not of the fold.
 */
export function foldLog(reference: string, administration: string, entries: readonly LogEntry[]): Movement {
  const log = entries.toSorted((a, b) => a.number - b.number);
  let states: readonly OfficeState[] = [];
  let facts = NO_FACTS;
  for (const entry of log) {
    const { verdict, cause } = entry;
    if (verdict !== 'applied' || cause.kind === 'unread') continue;
    facts = learnCause(facts, cause);
    for (const outcome of entry.outcomes) {
      facts = learnOutcome(facts, outcome, cause);
      if (outcome.then !== undefined && outcome.role !== 'administration')
        states = withState(states, { role: outcome.role, office: outcome.office, state: outcome.then });
    }
  }
  return {
    reference,
    administration,
    version: log.length,
    log,
    states,
    facts,
    parked: parkedOf(log),
    sent: sentOf(log),
    seen: seenOf(log, []),
    timers: timersOf(log),
  };
}

/** A message on the log that can go on later. */
export interface Waiting {
  /** Id of its entry. */
  readonly id: string;
  readonly cause: Extract<Cause, { kind: 'message' }>;
}

/** An empty movement: nothing is known of it here yet. */
export function unknownMovement(reference: string, administration: string): Movement {
  return foldLog(reference, administration, []);
}

/** The states with one of them set; an office keeps the place that it first had. */
export function withState(states: readonly OfficeState[], next: OfficeState): readonly OfficeState[] {
  const at = states.findIndex(({ role, office }) => role === next.role && office === next.office);
  return at < 0 ? [...states, next] : states.with(at, next);
}

/** The messages that wait, in the order in which they came, but those of one sender among themselves in the order of their numbers. */
export function waitingOf({ log, parked }: Movement): readonly Waiting[] {
  const ids = new Set(parked);
  const came = log.flatMap(({ id, cause }) => (cause.kind === 'message' && ids.has(id) ? [{ id, cause }] : []));
  const numbered = came.toSorted((a, b) => numberOf(a) - numberOf(b));
  const senders = [...new Set(came.map(({ cause }) => cause.sender))];
  const next = new Map(
    senders.map((sender) => [sender, numbered.filter(({ cause }) => cause.sender === sender).values()]),
  );
  return came.flatMap(({ cause }) => next.get(cause.sender)?.next().value ?? []);
}

function numberOf({ cause }: Waiting): number {
  return cause.message.header.sequence ?? 0;
}

function parkedOf(log: readonly LogEntry[]): readonly string[] {
  const settled = new Set(
    log.filter(({ id }) => id.startsWith('settled:')).map(({ id }) => id.slice('settled:'.length)),
  );
  return log.filter(({ id, verdict }) => verdict === 'parked' && !settled.has(id)).map(({ id }) => id);
}

function sentOf(log: readonly LogEntry[]): Readonly<Record<string, number>> {
  const sent: Record<string, number> = {};
  for (const entry of log) {
    for (const { recipient, sequence } of entry.sends)
      if (sequence !== undefined) sent[recipient] = Math.max(sent[recipient] ?? 0, sequence);
  }
  return sent;
}

/**
 * Highest sequence up to which every message of each sender is there, those whose entry id is in `without` left out. The number of a message that could not be
 * read counts where no message has it.
 */
export function seenOf(log: readonly LogEntry[], without: readonly string[]): Readonly<Record<string, number>> {
  const received = new Map<string, Set<number>>();
  const leftOut = new Set(without);
  const truly = new Set<string>();
  const count = (sender: string, sequence: number) =>
    received.set(sender, (received.get(sender) ?? new Set<number>()).add(sequence));
  for (const { cause, id } of log) {
    if (cause.kind !== 'message' || cause.message.header.sequence === undefined) continue;
    truly.add(`${cause.sender} ${cause.message.header.sequence}`);
    if (!leftOut.has(id)) count(cause.sender, cause.message.header.sequence);
  }
  for (const { cause } of log)
    if (cause.kind === 'unread' && !truly.has(`${cause.sender} ${cause.sequence}`)) count(cause.sender, cause.sequence);
  const seen: Record<string, number> = {};
  for (const [sender, numbers] of received) {
    let highest = 0;
    while (numbers.has(highest + 1)) highest += 1;
    if (highest > 0) seen[sender] = highest;
  }
  return seen;
}

/** Whether a message of the same sender that comes before this one is not here yet, or waits itself. */
export function earlierAreMissing(
  { log, parked }: Movement,
  { sender, sequence }: { readonly sender: string; readonly sequence?: number },
): boolean {
  return sequence !== undefined && (seenOf(log, parked)[sender] ?? 0) < sequence - 1;
}

function timersOf(log: readonly LogEntry[]): readonly Timer[] {
  const open = new Map<string, Timer>();
  for (const { timers, cause } of log) {
    if (cause.kind === 'timer') open.delete(cause.timer);
    for (const id of timers.clear) open.delete(id);
    for (const timer of timers.set) open.set(timer.id, timer);
  }
  return [...open.values()];
}
