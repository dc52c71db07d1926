import { AssertionError, fail } from 'node:assert/strict';
import type { ResultAsync } from 'neverthrow';
import type {
  Change,
  ChangeRecord,
  DeadLetter,
  Fault,
  FaultCode,
  MovementSummary,
  OutboxRow,
  Store,
} from '../index.ts';
import { firstDifference } from './first-difference.ts';

type Entry = Change['movements'][number]['entries'][number];
type Timer = Change['timers']['set'][number];

/** The reference that the cases are about, where one is enough. */
export const REFERENCE = '26TGTGLFPT012345J6';

/** A time of one morning, that many seconds after eight. */
export function at(seconds: number): string {
  return new Date(Date.UTC(2026, 2, 14, 8, 0, seconds)).toISOString().replace('.000Z', '+00:00');
}

export function entry(number: number, id = `act:${number}`): Entry {
  return {
    number,
    id,
    at: at(number),
    actor: { administration: 'TG', office: 'TGLFP', officer: 'K. Mensah' },
    cause: {
      kind: 'act',
      step: 'release',
      actId: id,
      office: 'TGLFP',
      officer: 'K. Mensah',
      actAt: at(number),
      facts: { seals: ['S1'], note: 'Lomé “é” 𝄞 \u0000 \ud800', weight: 12.5, empty: null },
    },
    verdict: 'applied',
    remarks: [],
    corridor: { id: 'lome-ouagadougou', revision: 1 },
    tables: 1,
    seen: { BF: 2 },
    outcomes: [{ row: 'release', role: 'departure', office: 'TGLFP', from: 'declared', then: 'released' }],
    sends: [],
    timers: { set: [], clear: [] },
  };
}

export function summary(reference: string, version: number, more: Partial<MovementSummary> = {}): MovementSummary {
  return {
    reference,
    version,
    states: [{ role: 'departure', office: 'TGLFP', state: 'released' }],
    open: true,
    vehicles: [],
    containers: [],
    seals: [],
    changedAt: at(version),
    ...more,
  };
}

/** A change of the given parts and nothing else. */
export function change(parts: Partial<Change> = {}): Change {
  return { movements: [], outbox: [], timers: { set: [], clear: [] }, feed: [], ...parts };
}

/** One more entry of a movement that has that many. */
export function step(reference: string, expected: number, id?: string): Change['movements'][number] {
  return { expected, entries: [entry(expected + 1, id)], summary: summary(reference, expected + 1) };
}

/** A row to queue; the bytes are those of the id. */
export function row(id: string, more: { recipient?: string; queuedAt?: string } = {}): Change['outbox'][number] {
  const { recipient = 'BF', queuedAt = at(0) } = more;
  const headers = { 'x-proof': `proof of ${id}` };
  const envelope = { id, sender: 'TG', recipient, headers, body: new TextEncoder().encode(`<a id="${id}">é𝄞</a>\0`) };
  return { id, envelope, name: 'AnticipatedArrivalRecord', queuedAt };
}

export function timer(id: string, dueAt: string, round = 1): Timer {
  return { id, reference: REFERENCE, row: 'statusRequest', round, dueAt };
}

export function record(step_: string, reference = REFERENCE): Omit<ChangeRecord, 'position'> {
  return { reference, role: 'departure', office: 'TGLFP', step: step_, after: 'released', at: at(1) };
}

export function letter(from: string, body: Uint8Array): DeadLetter {
  return { from, body, code: 'xml/notWellFormed', reason: 'l’élément n’est pas fermé', at: at(1) };
}

export function mark(sender: string, key: string): NonNullable<Change['inbox']> {
  return { sender, key, digest: `digest of ${key}`, at: at(1), answers: [] };
}

/** An entry of the log of a neighbour's line. */
export function lineEntry(
  id: string,
  more: Partial<NonNullable<Change['line']>[number]> = {},
): NonNullable<Change['line']>[number] {
  return {
    neighbour: 'BF',
    direction: 'in',
    name: 'UnavailabilityNotice',
    id,
    subject: 'outage 1',
    saidAt: at(1),
    at: at(2),
    content: { number: 1, planned: true, remark: 'Coupure à Cinkassé “é” 𝄞', open: null },
    ...more,
  };
}

export function act(actId: string): NonNullable<Change['act']> {
  return { actId, digest: `digest of ${actId}`, reference: REFERENCE, at: at(1) };
}

/** A change that has every part, about things that nothing else names; `name` tells two of them apart. */
export function wholeChange(name: string): Change {
  return change({
    movements: [step(`${name}-1`, 0), step(`${name}-2`, 0)],
    inbox: { ...mark('BF', name), answers: [`${name}-a`] },
    act: act(name),
    outbox: [row(`${name}-a`), row(`${name}-b`)],
    timers: { set: [timer(name, at(5))], clear: [] },
    feed: [record('release', name), record('transferRecord', name)],
    deadLetters: [letter(name, new Uint8Array([0, 255, 60]))],
    line: [lineEntry(`${name}-l`, { neighbour: name }), lineEntry(`${name}-m`, { neighbour: name, saidAt: at(0) })],
    heard: { neighbour: name, at: at(3) },
  });
}

/**
 * Compares what a store gave with what is expected, and says in a sentence where they differ first. Arrays and objects of a driver may come from another realm,
 * which is no difference.
 */
export function same(actual: unknown, expected: unknown): void {
  const compared = { actual: plain(actual), expected: plain(expected) };
  const message = firstDifference(compared.actual, compared.expected);
  if (message !== undefined) throw new AssertionError({ message, ...compared, operator: 'same' });
}

function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (ArrayBuffer.isView(value)) return { bytes: Array.from(value as Uint8Array) };
  if (Array.isArray(value)) return Array.from(value, plain);
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, plain(field)]));
}

/** The value of a call that must not refuse. */
export async function given<T>(answer: ResultAsync<T, Fault>): Promise<T> {
  const result = await answer;
  return result.isOk() ? result.value : fail(`refused: ${result.error.code} ${result.error.text.en}`);
}

/** The fault of a call that must refuse, and with that code. */
export async function refused(answer: ResultAsync<unknown, Fault>, code: FaultCode): Promise<Fault> {
  const result = await answer;
  if (result.isOk()) fail(`accepted what must be refused with ${code}`);
  same(result.error.code, code);
  return result.error;
}

export async function ids(answer: ResultAsync<readonly { readonly id: string }[], Fault>): Promise<readonly string[]> {
  return (await given(answer)).map(({ id }) => id);
}

/** All that a store can be asked about, where the names are those of whole changes: equal before and after means that nothing was written. */
export async function everything(store: Store, names: readonly string[]): Promise<unknown> {
  const rows: (readonly OutboxRow[])[] = [];
  for (const state of ['queued', 'sent', 'acknowledged', 'refused'] as const)
    rows.push(await given(store.outbox({ state, limit: 1000 })));
  const summaries = await given(store.movements({ limit: 1000 }));
  const logs: unknown[] = [];
  for (const { reference } of summaries) logs.push(await given(store.movement(reference)));
  const marks: unknown[] = [];
  for (const name of names) marks.push([name, await given(store.inbox('BF', name)), await given(store.act(name))]);
  const timers = await given(store.timersDue(at(100_000), 1000));
  const lines: unknown[] = [];
  for (const name of names) lines.push(await given(store.line(name)), await given(store.lineLog(name, 0, 1000)));
  return {
    rows,
    summaries,
    logs,
    marks,
    timers,
    feed: await given(store.changes(0, 1000)),
    letters: await given(store.deadLetters(0, 1000)),
    lines,
  };
}
