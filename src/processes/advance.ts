import type { Corridor } from '../corridor/corridor.ts';
import type { Fault, FaultItem } from '../fault.ts';
import type { Address } from '../messages/header.ts';
import { CATALOGUE, type TransitMessage } from '../messages/catalogue.ts';
import type { Cause, LogEntry, Movement, Sent, Unread, Verdict } from '../movement.ts';
import type { Choice } from './choose.ts';
import { byOf, entryIdOf, entryOf, saidOf } from './entry.ts';
import { foldLog, waitingOf } from './fold.ts';
import { type Tables, rowsBy } from './process.ts';
import { misplacedAct, stopFault, unexpectedFault, unknownFault } from './refusals.ts';
import { stateAt } from './scene.ts';
import { Work } from './work.ts';

/** What a step is given from outside; it reads no clock and makes no id itself. */
export interface Context {
  /** Now, with offset. */
  readonly at: string;
  readonly corridor: Corridor;
  /** A new message id; the key of the message tells tests and simulations which one it is. */
  readonly newId: (key: string) => string;
  /** Rules that a waiting message must still keep when it goes on; what they refuse rejects it. */
  readonly recheck?: (message: TransitMessage, movement: Movement) => readonly FaultItem[];
}

/** A message to be sent: what a row decided of it. The gateway adds the rest of the header. */
export interface Draft {
  readonly sent: Sent;
  /** Office of ours that sends it. */
  readonly office: string;
  readonly recipient: Address;
  readonly body: Readonly<Record<string, unknown>>;
  readonly correlationId?: string;
  readonly recordVersion?: number;
}

/** A message that waited and does so no longer. */
export interface Unparked {
  readonly message: TransitMessage;
  readonly sender: string;
  readonly verdict: Exclude<Verdict, 'parked'>;
  readonly items: readonly FaultItem[];
}

/** What one cause did to a movement: the verdict, the movement after it, and what is to be sent. */
export interface Advance {
  /** `duplicate`: the log holds this cause already and nothing was done. */
  readonly verdict: Verdict | 'duplicate';
  readonly movement: Movement;
  /** New entries of the log, in order; none where an act was refused or the movement is unknown. */
  readonly entries: readonly LogEntry[];
  readonly sends: readonly Draft[];
  readonly unparked: readonly Unparked[];
  /** Why it was rejected or parked. */
  readonly fault?: Fault;
}

/**
 * Takes a movement one cause further by the tables.
 *
 * Pure: the same arguments give the same answer. An act that does not fit is refused and leaves no entry; a message that does not fit is rejected (it never
 * can) or parked (it may later), and is on the log. What an applied cause makes possible for parked messages follows at once, until nothing changes.
 */
export function advance(tables: Tables, movement: Movement, cause: Cause, context: Context): Advance {
  const id = entryIdOf(cause);
  const nothing = { movement, entries: [], sends: [], unparked: [] };
  if (movement.log.some((entry) => entry.id === id)) return { verdict: 'duplicate', ...nothing };
  if (cause.kind === 'timer' && !movement.timers.some((timer) => timer.id === cause.timer))
    return { verdict: 'duplicate', ...nothing };
  const first = attempt(tables, movement, cause, id, context);
  if (first.entry === undefined) return { verdict: first.verdict, ...nothing, ...reason(first) };
  return unpark(
    tables,
    {
      verdict: first.verdict,
      movement: first.movement,
      entries: [first.entry],
      sends: first.sends,
      unparked: [],
      ...reason(first),
    },
    context,
  );
}

/** Puts on the log that the rules refused a message, or that it could not be read; its sequence counts as received. */
export function recordRejection(
  tables: Tables,
  movement: Movement,
  cause: Extract<Cause, { kind: 'message' }> | Unread,
  items: readonly FaultItem[],
  context: Context,
): Advance {
  const entry = entryOf(tables, movement, cause, entryIdOf(cause), 'rejected', context, { remarks: items });
  const after = withEntry(movement, entry);
  return unpark(tables, { verdict: 'rejected', movement: after, entries: [entry], sends: [], unparked: [] }, context);
}

interface Attempt {
  readonly verdict: Verdict;
  readonly entry?: LogEntry;
  readonly movement: Movement;
  readonly sends: readonly Draft[];
  readonly fault?: Fault;
}

function attempt(tables: Tables, movement: Movement, cause: Cause, id: string, context: Context): Attempt {
  const said = saidOf(cause, movement.administration);
  const work = new Work(tables, movement, cause, context);
  const misplaced = cause.kind === 'act' ? misplacedAct(tables, cause, movement, context.corridor) : undefined;
  if (misplaced !== undefined) return { verdict: 'rejected', movement, sends: [], fault: misplaced };
  const choices = work
    .choose(said, byOf(cause), namedIn(movement, cause))
    .filter(({ choice }) => choice === 'row' || isStoppable(cause));
  for (const choice of stopping(choices)) return stop(tables, movement, cause, id, context, choice);
  if (choices.length === 0 && cause.kind === 'message' && isStoppable(cause))
    return nowhere(tables, movement, cause, id, context);
  for (const choice of choices) if (choice.choice === 'row') work.apply(choice.row, choice.role, choice.office, said);
  for (const choice of stopping(work.stopped)) return stop(tables, movement, cause, id, context, choice);
  const { outcomes, drafts, set, clear } = work;
  const entry = entryOf(tables, movement, cause, id, 'applied', context, {
    outcomes,
    sends: drafts.map(({ sent }) => sent),
    timers: { set, clear },
  });
  return {
    verdict: 'applied',
    entry,
    movement: withEntry(movement, entry),
    sends: drafts,
  };
}

/** The office that acts, is addressed, or that the timer runs for. */
function namedIn({ timers }: Movement, cause: Cause): string | undefined {
  if (cause.kind === 'act') return cause.office;
  if (cause.kind === 'message') return cause.message.header.recipient.office;
  return timers.find(({ id }) => id === cause.timer)?.office;
}

/** A timer that finds nothing to do and an answer that changes nothing are on the log all the same. */
function isStoppable(cause: Cause): boolean {
  return cause.kind === 'act' || (cause.kind === 'message' && CATALOGUE[cause.message.name].job !== 'answer');
}

/** The choice that stops a cause: one that never can comes before one that must wait. */
function stopping(choices: readonly Choice[]): readonly Exclude<Choice, { choice: 'row' }>[] {
  const stops = choices.filter((choice) => choice.choice !== 'row');
  return [...stops.filter(({ choice }) => choice === 'never'), ...stops].slice(0, 1);
}

function stop(
  tables: Tables,
  movement: Movement,
  cause: Cause,
  id: string,
  context: Context,
  choice: Exclude<Choice, { choice: 'row' }>,
): Attempt {
  const why = stopFault(cause, stateAt(movement.states, choice.role, choice.office), choice);
  return held(tables, movement, cause, id, context, choice.choice === 'wait' ? 'parked' : 'rejected', why);
}

/** No office of ours has a part in it: it waits where earlier messages of its sender are missing, else it is about nothing that is known here. */
function nowhere(
  tables: Tables,
  movement: Movement,
  cause: Extract<Cause, { kind: 'message' }>,
  id: string,
  context: Context,
): Attempt {
  const { header } = cause.message;
  const gap = (header.sequence ?? 0) > (movement.seen[cause.sender] ?? 0) + 1;
  const forDeparture = rowsBy(tables, { message: cause.message.name }).every(({ at }) => at === 'departure');
  const why = movement.version === 0 ? unknownFault(movement.reference) : unexpectedFault(movement.reference, cause);
  if (gap && !forDeparture) return held(tables, movement, cause, id, context, 'parked', why);
  if (movement.version === 0) return { verdict: 'rejected', movement, sends: [], fault: why };
  return held(tables, movement, cause, id, context, 'rejected', why);
}

function held(
  tables: Tables,
  movement: Movement,
  cause: Cause,
  id: string,
  context: Context,
  verdict: 'parked' | 'rejected',
  why: Fault,
): Attempt {
  if (cause.kind !== 'message') return { verdict: 'rejected', movement, sends: [], fault: why };
  if (verdict === 'parked' && movement.parked.includes(entryIdOf(cause)))
    return { verdict, movement, sends: [], fault: why };
  const entry = entryOf(tables, movement, cause, id, verdict, context, { remarks: why.items });
  return {
    verdict,
    entry,
    movement: withEntry(movement, entry),
    sends: [],
    fault: why,
  };
}

/**
 * Goes over what waits until a whole round changes nothing. A round takes the messages of each sender in the order of their numbers, so that a chain of them
 * is settled in one round, however it came.
 */
function unpark(tables: Tables, start: Advance, context: Context): Advance {
  let { movement } = start;
  const entries = [...start.entries];
  const sends = [...start.sends];
  const unparked = [...start.unparked];
  for (let before = -1; before !== entries.length; ) {
    before = entries.length;
    for (const { id, cause } of waitingOf(movement)) {
      const next = settle(tables, movement, cause, `settled:${id}`, context);
      if (next.verdict === 'parked' || next.entry === undefined) continue;
      movement = next.movement;
      entries.push(next.entry);
      sends.push(...next.sends);
      unparked.push({
        message: cause.message,
        sender: cause.sender,
        verdict: next.verdict,
        items: next.entry.remarks,
      });
    }
  }
  return { ...start, movement, entries, sends, unparked };
}

function settle(
  tables: Tables,
  movement: Movement,
  cause: Cause & { kind: 'message' },
  id: string,
  context: Context,
): Attempt {
  const refused = context.recheck?.(cause.message, movement) ?? [];
  if (refused.length === 0) return attempt(tables, movement, cause, id, context);
  const entry = entryOf(tables, movement, cause, id, 'rejected', context, { remarks: refused });
  return { verdict: 'rejected', entry, movement: withEntry(movement, entry), sends: [] };
}

function withEntry({ reference, administration, log }: Movement, entry: LogEntry): Movement {
  return foldLog(reference, administration, [...log, entry]);
}

function reason(attempted: Attempt): { fault?: Fault } {
  return attempted.fault === undefined ? {} : { fault: attempted.fault };
}
