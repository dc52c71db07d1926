import type { LogEntry, Timer } from '../movement.ts';
import { atMost, instant } from './change.ts';
import type {
  ActMark,
  Attempt,
  Change,
  ChangeRecord,
  DeadLetter,
  InboxMark,
  LineEntry,
  LineRecord,
  MovementQuery,
  MovementSummary,
  OutboxQuery,
  OutboxRow,
  TimerPlace,
} from './store.ts';

/** Everything that a memory store keeps; the values are frozen, so that no caller can change what is kept. */
export interface MemoryData {
  readonly logs: Map<string, LogEntry[]>;
  readonly summaries: Map<string, MovementSummary>;
  readonly inbox: Map<string, InboxMark>;
  readonly acts: Map<string, ActMark>;
  /** In the order of queueing; replacing a row keeps its place. */
  readonly outbox: Map<string, OutboxRow>;
  readonly timers: Map<string, Timer>;
  readonly feed: ChangeRecord[];
  /** The last position of the feed that was given; pruning does not give it again. */
  lastOfFeed: number;
  readonly deadLetters: (DeadLetter & { readonly position: number })[];
  readonly deliveries: Map<string, number>;
  readonly lines: LineEntry[];
  /** By neighbour. */
  readonly heard: Map<string, string>;
}

export function emptyData(): MemoryData {
  return {
    logs: new Map(),
    summaries: new Map(),
    inbox: new Map(),
    acts: new Map(),
    outbox: new Map(),
    timers: new Map(),
    feed: [],
    lastOfFeed: 0,
    deadLetters: [],
    deliveries: new Map(),
    lines: [],
    heard: new Map(),
  };
}

/** The change as it is kept: a frozen copy, its movements and entries of lines as JSON gives them back. */
export function kept(change: Change): Change {
  return frozen({ ...change, movements: asJson(change.movements), ...(change.line && { line: asJson(change.line) }) });
}

function asJson<T>(data: T): T {
  return JSON.parse(JSON.stringify(data)) as T;
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (ArrayBuffer.isView(value)) return new Uint8Array(value as unknown as Uint8Array) as T;
  if (Array.isArray(value)) return Object.freeze(value.map(frozen)) as T;
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.freeze(Object.fromEntries(fields.map(([name, field]) => [name, frozen(field)]))) as T;
}

/** The row with bytes of its own. */
export function unaliased(row: OutboxRow): OutboxRow {
  return { ...row, envelope: { ...row.envelope, body: row.envelope.body.slice() } };
}

/** Writes a change that nothing speaks against. */
export function write(data: MemoryData, change: Change): void {
  for (const { summary, entries } of change.movements) {
    const log = data.logs.get(summary.reference);
    if (log === undefined) data.logs.set(summary.reference, [...entries]);
    else log.push(...entries);
    data.summaries.set(summary.reference, summary);
  }
  if (change.inbox) data.inbox.set(inboxKey(change.inbox.sender, change.inbox.key), change.inbox);
  for (const { sender, key, id } of change.answered ?? []) {
    const mark = data.inbox.get(inboxKey(sender, key));
    if (mark && !mark.answers.includes(id))
      data.inbox.set(inboxKey(sender, key), frozen({ ...mark, answers: [...mark.answers, id] }));
  }
  if (change.act) data.acts.set(change.act.actId, change.act);
  if (change.delivered !== undefined) data.deliveries.delete(change.delivered);
  writeOutbox(data.outbox, change);
  const { fired, clear, set } = change.timers;
  for (const id of fired === undefined ? clear : [fired, ...clear]) data.timers.delete(id);
  for (const timer of set) data.timers.set(timer.id, timer);
  for (const record of change.feed) data.feed.push(frozen({ ...record, position: (data.lastOfFeed += 1) }));
  for (const letter of change.deadLetters ?? [])
    data.deadLetters.push(frozen({ ...letter, position: data.deadLetters.length + 1 }));
  for (const entry of change.line ?? []) data.lines.push(frozen({ ...entry, position: data.lines.length + 1 }));
  if (change.heard !== undefined) hear(data.heard, change.heard.neighbour, change.heard.at);
}

function hear(heard: Map<string, string>, neighbour: string, at: string): void {
  const known = heard.get(neighbour);
  if (known === undefined || instant(known) < instant(at)) heard.set(neighbour, at);
}

/** What is known of a line: the entry of each subject that was said last. */
export function lineOf({ lines, heard }: MemoryData, neighbour: string): LineRecord {
  const latest = new Map<string, LineEntry>();
  for (const entry of lines.filter((each) => each.neighbour === neighbour)) {
    const known = latest.get(entry.subject);
    if (known === undefined || instant(known.saidAt) <= instant(entry.saidAt)) latest.set(entry.subject, entry);
  }
  const heardAt = heard.get(neighbour);
  return {
    ...(heardAt === undefined ? {} : { heardAt }),
    latest: [...latest.values()].sort((a, b) => a.position - b.position),
  };
}

function writeOutbox(outbox: Map<string, OutboxRow>, change: Change): void {
  for (const { id, envelope, name, queuedAt } of change.outbox)
    outbox.set(id, { id, envelope, name, queuedAt, state: 'queued', attempts: 0, notBefore: queuedAt });
  for (const id of change.resend ?? []) {
    const row = outbox.get(id);
    if (row === undefined || row.state === 'queued') continue;
    const { sentAt: _sent, settledAt: _settled, ...rest } = row;
    outbox.set(id, { ...rest, state: 'queued', notBefore: row.queuedAt });
  }
  for (const { id, state, at } of change.settled ?? []) {
    const row = outbox.get(id);
    if (row) outbox.set(id, { ...row, state, settledAt: at });
  }
}

/** The row after a try to send it: the receipt of a row that is settled already is only counted. */
export function afterAttempt(row: OutboxRow, attempt: Attempt): OutboxRow {
  const next = { ...row, attempts: row.attempts + 1 };
  if (!attempt.sent) return row.state === 'queued' ? { ...next, notBefore: attempt.notBefore } : next;
  if (row.state === 'acknowledged' || row.state === 'refused') return { ...next, sentAt: attempt.at };
  if (attempt.done) return { ...next, state: 'acknowledged', sentAt: attempt.at, settledAt: attempt.at };
  return { ...next, state: 'sent', sentAt: attempt.at };
}

/** The rows that answer a query, in the order of queueing. */
export function rowsFor({ outbox }: MemoryData, query: OutboxQuery): readonly OutboxRow[] {
  const rows = [...outbox.values()];
  const from = query.after === undefined ? 0 : rows.findIndex(({ id }) => id === query.after) + 1;
  const isPast = query.after === undefined || from > 0;
  return isPast ? rows.slice(from).filter(asksFor(query)).slice(0, atMost(query.limit)).map(unaliased) : [];
}

/** The timers that are due, by time and id, after a place among them. */
export function dueTimers({ timers }: MemoryData, now: string, limit: number, after?: TimerPlace): readonly Timer[] {
  const until = instant(now);
  return [...timers.values()]
    .filter((timer) => instant(timer.dueAt) <= until && (after === undefined || comparePlaces(timer, after) > 0))
    .sort(comparePlaces)
    .slice(0, atMost(limit));
}

function comparePlaces(a: TimerPlace, b: TimerPlace): number {
  return instant(a.dueAt) - instant(b.dueAt) || compareTexts(a.id, b.id);
}

/** Whether a row answers a query of the outbox. */
export function asksFor({ state = 'queued', recipient, now, sentBefore }: OutboxQuery): (row: OutboxRow) => boolean {
  const until = now === undefined ? Number.POSITIVE_INFINITY : instant(now);
  const before = sentBefore === undefined ? undefined : instant(sentBefore);
  return (row) =>
    row.state === state &&
    (recipient === undefined || row.envelope.recipient === recipient) &&
    instant(row.notBefore) <= until &&
    (before === undefined || (row.sentAt !== undefined && instant(row.sentAt) < before));
}

export function matches(summary: MovementSummary, query: MovementQuery): boolean {
  const { state, office, vehicle, container, seal, declaration, loading, open, after } = query;
  return (
    (after === undefined || compareTexts(summary.reference, after) > 0) &&
    (open === undefined || summary.open === open) &&
    ((state === undefined && office === undefined) ||
      summary.states.some((at) => (state ?? at.state) === at.state && (office ?? at.office) === at.office)) &&
    (vehicle === undefined || summary.vehicles.includes(vehicle)) &&
    (container === undefined || summary.containers.includes(container)) &&
    (seal === undefined || summary.seals.includes(seal)) &&
    (loading === undefined || summary.loading === loading) &&
    (declaration === undefined || summary.declarations?.includes(declaration) === true)
  );
}

export function inboxKey(sender: string, key: string): string {
  return JSON.stringify([sender, key]);
}

/** Orders by the bytes of UTF-8, as databases do. */
export function compareTexts(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
