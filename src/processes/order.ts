import type { LogEntry } from '../movement.ts';

/**
 * The applied entries of a log in the order that does not depend on their arrival: each administration's own entries in its order, a foreign message after
 * the entries that its sender had seen, ours after the foreign messages that we had seen; concurrent ones by the administration's code, those first whose
 * outcomes continue the states reached.
 *
 * What a peer claims to have seen cannot stop the fold: where the claims contradict each other, the entry that came first goes first.
 */
export function canonicalOrder(administration: string, log: readonly LogEntry[]): readonly LogEntry[] {
  const merge = new Merge(administration, log);
  const ordered: LogEntry[] = [];
  for (let next = merge.take(); next !== undefined; next = merge.take()) ordered.push(next);
  return ordered;
}

interface Queue {
  readonly code: string;
  readonly entries: LogEntry[];
  at: number;
}

class Merge {
  readonly #queues: Queue[] = [];
  readonly #states = new Map<string, string>();
  /** Sequences sent to each administration by entries that are not placed yet. */
  readonly #unplaced = new Map<string, Set<number>>();
  /** Answers that wait for the entry that sent the message they are about. */
  readonly #answers = new Map<string, LogEntry[]>();

  constructor(administration: string, log: readonly LogEntry[]) {
    const applied = log.filter(({ verdict }) => verdict === 'applied');
    const sent = new Set(applied.flatMap(({ sends }) => sends.map(({ messageId }) => messageId)));
    const own: LogEntry[] = [];
    const foreign = new Map<string, LogEntry[]>();
    for (const entry of applied) {
      for (const { recipient, sequence } of entry.sends)
        if (sequence !== undefined) add(this.#unplaced, recipient, sequence);
      if (entry.cause.kind !== 'message') own.push(entry);
      else if (entry.cause.message.header.sequence !== undefined) append(foreign, entry.cause.sender, entry);
      else this.#answer(entry, entry.cause.sender, entry.cause.message.header.correlationId, sent);
    }
    this.#queues.push({ code: administration, entries: own, at: 0 });
    for (const [code, entries] of foreign)
      this.#queues.push({ code, entries: entries.sort((a, b) => sequenceOf(a) - sequenceOf(b)), at: 0 });
  }

  #answer(entry: LogEntry, sender: string, about: string | undefined, sent: ReadonlySet<string>): void {
    if (about !== undefined && sent.has(about)) append(this.#answers, about, entry);
    else this.#queues.push({ code: sender, entries: [entry], at: 0 });
  }

  take(): LogEntry | undefined {
    const open = this.#queues.filter((queue) => queue.at < queue.entries.length);
    if (open.length === 0) return undefined;
    const ready = open.filter((queue) => this.#ready(queue));
    const next =
      ready.length > 0
        ? ready.reduce((a, b) => (this.#before(b, a) ? b : a))
        : open.reduce((a, b) => (head(b).number < head(a).number ? b : a));
    const entry = head(next);
    next.at += 1;
    this.#place(entry);
    return entry;
  }

  #ready(queue: Queue): boolean {
    const entry = head(queue);
    if (entry.cause.kind === 'message') {
      const seen = entry.cause.message.header.seen ?? 0;
      for (const sequence of this.#unplaced.get(entry.cause.sender) ?? []) {
        if (sequence <= seen && !entry.sends.some((sent) => sent.sequence === sequence)) return false;
      }
      return true;
    }
    return this.#queues.every((other) => {
      const first = other.at < other.entries.length ? head(other) : undefined;
      return first === undefined || first.cause.kind !== 'message' || sequenceOf(first) > (entry.seen[other.code] ?? 0);
    });
  }

  #before(a: Queue, b: Queue): boolean {
    const [first, second] = [head(a), head(b)];
    const [continues, other] = [this.#continues(first), this.#continues(second)];
    if (continues !== other) return continues;
    return a.code === b.code ? first.id < second.id : a.code < b.code;
  }

  /** Whether its outcomes begin in the states that are reached; several outcomes at one office follow each other. */
  #continues(entry: LogEntry): boolean {
    const states = new Map<string, string>();
    return entry.outcomes.every((outcome) => {
      const key = `${outcome.role} ${outcome.office}`;
      const state = states.get(key) ?? this.#states.get(key) ?? 'none';
      if (outcome.then !== undefined) states.set(key, outcome.then);
      return outcome.then === undefined || outcome.from === state;
    });
  }

  #place(entry: LogEntry): void {
    for (const { role, office, then } of entry.outcomes)
      if (then !== undefined) this.#states.set(`${role} ${office}`, then);
    for (const { recipient, sequence, messageId } of entry.sends) {
      if (sequence !== undefined) this.#unplaced.get(recipient)?.delete(sequence);
      for (const answer of this.#answers.get(messageId) ?? [])
        this.#queues.push({ code: answer.actor.administration, entries: [answer], at: 0 });
    }
  }
}

function head(queue: Queue): LogEntry {
  return queue.entries[queue.at] as LogEntry;
}

/** Answers to messages have no sequence: nothing of ours waits for them. */
function sequenceOf(entry: LogEntry): number {
  return entry.cause.kind === 'message' ? (entry.cause.message.header.sequence ?? Number.MAX_SAFE_INTEGER) : 0;
}

function append(lists: Map<string, LogEntry[]>, key: string, entry: LogEntry): void {
  lists.set(key, [...(lists.get(key) ?? []), entry]);
}

function add(sets: Map<string, Set<number>>, key: string, value: number): void {
  sets.set(key, (sets.get(key) ?? new Set<number>()).add(value));
}
