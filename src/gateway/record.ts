import type { TransitMessage } from '../messages/catalogue.ts';
import { declarationPart } from '../messages/record.ts';
import type { LogEntry, Movement, OfficeState } from '../movement.ts';
import { everKnown } from '../movement/as-of-now.ts';
import { TABLES } from '../processes/tables.ts';
import type { Change, ChangeRecord, MovementChange, MovementSummary } from '../stores/store.ts';
import { isAwaited } from './awaited.ts';

/** A change that writes nothing. */
export const NOTHING: Change = { movements: [], outbox: [], timers: { set: [], clear: [] }, feed: [] };

/** Changes of different movements as one. */
export function together(changes: readonly Change[]): Change {
  return {
    movements: changes.flatMap(({ movements }) => movements),
    outbox: changes.flatMap(({ outbox }) => outbox),
    answered: changes.flatMap(({ answered = [] }) => answered),
    timers: {
      set: changes.flatMap(({ timers }) => timers.set),
      clear: changes.flatMap(({ timers }) => timers.clear),
    },
    feed: changes.flatMap(({ feed }) => feed),
  };
}

/** What the store is to add for a movement that went on; `before` is the movement as it was read. */
export function movementChange(before: Movement, after: Movement): MovementChange {
  return { expected: before.version, entries: after.log.slice(before.version), summary: summaryOf(after) };
}

/** The feed's lines of new entries: one for each office that a row was about, one for each message sent, one for a message that changed nothing. */
export function feedOf(before: Movement, after: Movement): readonly Omit<ChangeRecord, 'position'>[] {
  return after.log.slice(before.version).flatMap((entry) => linesOf(entry, after));
}

function linesOf(entry: LogEntry, movement: Movement): readonly Omit<ChangeRecord, 'position'>[] {
  const { reference } = movement;
  const { cause, at } = entry;
  const received =
    cause.kind === 'message'
      ? { message: { name: cause.message.name, id: cause.message.header.messageId, direction: 'in' as const } }
      : {};
  const lines: Omit<ChangeRecord, 'position'>[] = entry.outcomes.map(({ row, role, office, from, then }) => ({
    reference,
    role,
    office,
    step: row,
    before: from,
    after: then ?? from,
    at,
    ...received,
  }));
  if (lines.length === 0 && cause.kind === 'message')
    lines.push({ reference, ...placeOf(cause.message, movement.states), step: entry.verdict, at, ...received });
  for (const { key, name, messageId } of entry.sends) {
    const row = key.slice(0, key.indexOf(' '));
    const line = entry.outcomes.find((outcome) => outcome.row === row);
    if (line === undefined) continue;
    lines.push({
      reference,
      role: line.role,
      office: line.office,
      step: row,
      at,
      message: { name, id: messageId, direction: 'out' },
    });
  }
  return lines;
}

/** Role and office that a message which moved no office was for; where no office of ours has a part yet, the role that its first row is about. */
function placeOf(
  { name, header: { recipient } }: TransitMessage,
  states: readonly OfficeState[],
): Pick<ChangeRecord, 'role' | 'office'> {
  const state = states.find(({ office }) => office === recipient.office) ?? states[0];
  const role = state?.role ?? TABLES.rows.find(({ by }) => 'message' in by && by.message === name)?.at ?? 'departure';
  return { role, office: recipient.office ?? state?.office ?? '' };
}

export function summaryOf(movement: Movement): MovementSummary {
  const { reference, version, states, facts, log } = movement;
  const { record } = facts;
  const { vehicles, containers, seals } = everKnown(facts);
  return {
    reference,
    version,
    states,
    open: isAwaited(movement),
    vehicles: distinct(vehicles.flatMap(({ identity, trailer }) => [identity, trailer])),
    containers: distinct(containers.map(({ number }) => number)),
    seals: distinct(seals.map(({ mark }) => mark)),
    ...(record?.declaration === undefined ? {} : { declarations: [declarationPart(record.declaration)] }),
    ...(record?.loading === undefined ? {} : { loading: record.loading }),
    changedAt: log.at(-1)?.at ?? '',
  };
}

function distinct(values: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}
