import { type Row, type Tables, rowId, rowsBy } from '../../src/processes/process.ts';
import { ADMITS } from './admits.ts';
import { deadState } from './dead.ts';
import { FOLLOW_UPS } from './follow-ups.ts';
import { type Complaint, admits, isJudged, kindOf } from './judge.ts';
import { MOVES, mayMove } from './moves.ts';
import { judgeObligations } from './obligations.ts';

/** What is wrong with a row as it is written, before anything is played; nothing where all is well. */
export function judgeWritten(tables: Tables, row: Row): Complaint | undefined {
  return (
    judgeStates(row) ??
    judgeFollowing(row) ??
    judgeNext(tables, row) ??
    judgeDead(tables, row) ??
    judgeKind(tables, row) ??
    judgeObligations(row)
  );
}

/** What a state is said to take, or a way that is said to be gone, without a row for it; nothing where each has its row. */
export function judgeAdmitted(tables: Tables): Complaint | undefined {
  const { rows } = tables;
  const taken = new Set(rows.flatMap((row) => row.when.map((state) => `${row.at} ${state} ${nameOf(row)}`)));
  for (const [role, states] of Object.entries(ADMITS))
    for (const [state, { always, sometimes }] of Object.entries(states))
      for (const name of [...always, ...sometimes])
        if (!taken.has(`${role} ${state} ${name}`))
          return { check: 'admits', found: `no row takes ${name} in ${state} of ${role}` };
  return judgeFollowUps(rows) ?? judgeWays(tables);
}

function judgeWays(tables: Tables): Complaint | undefined {
  const gone = new Set(
    tables.rows.flatMap((row) =>
      row.when.flatMap((from) => beginnings(tables, row).map((name) => `${row.at} ${from} ${row.then} ${name}`)),
    ),
  );
  for (const [role, moves] of Object.entries(MOVES))
    for (const { to, from, by } of moves)
      for (const [state, name] of from.flatMap((state) => by.map((name) => [state, name] as const)))
        if (!gone.has(`${role} ${state} ${to} ${name}`))
          return { check: 'brings', found: `no row leads ${role} from ${state} to ${to} by ${name}` };
  return undefined;
}

function judgeFollowUps(rows: readonly Row[]): Complaint | undefined {
  const follow = new Set(rows.flatMap((row) => row.when.map((state) => `${followUp(row)} ${state}`)));
  for (const [key, states] of Object.entries(FOLLOW_UPS)) {
    const state = states.find((each) => !follow.has(`${key} ${each}`));
    if (state !== undefined) return { check: 'follow', found: `no row follows in ${state}: ${key}` };
  }
  return undefined;
}

/** What follows what, where a row follows a step. */
function followUp({ at, step, by }: Row): string {
  return 'step' in by ? `${at} ${step} < ${by.step}` : '';
}

function judgeStates(row: Row): Complaint | undefined {
  const name = nameOf(row);
  if (name === undefined) return undefined;
  const state = row.when.find((each) => isJudged(row.at, name, each) && admits(row.at, each, name) === undefined);
  return state === undefined ? undefined : { check: 'admits', found: `${rowId(row)} takes ${name} in ${state}` };
}

function judgeFollowing(row: Row): Complaint | undefined {
  const states = FOLLOW_UPS[followUp(row)];
  const state = states === undefined ? undefined : row.when.find((each) => !states.includes(each));
  return state === undefined ? undefined : { check: 'follow', found: `${rowId(row)} follows in ${state}` };
}

function judgeNext(tables: Tables, row: Row): Complaint | undefined {
  const { at, then, when } = row;
  if (then === 'same') return undefined;
  for (const from of when) {
    const known = from === then || mayMove(at, from, then);
    if (!known) return { check: 'follows', found: `${rowId(row)} leads from ${from} to ${then}` };
    const other = beginnings(tables, row).find((name) => !mayMove(at, from, then, name));
    if (other !== undefined)
      return { check: 'brings', found: `${rowId(row)} leads from ${from} to ${then} by ${other}` };
  }
  return undefined;
}

/** Of the row, and of those that come after it for the same cause: one that takes all that comes leaves them nothing. */
function judgeDead(tables: Tables, row: Row): Complaint | undefined {
  const same = rowsBy(tables, row.by).filter(({ at }) => at === row.at);
  const later = same.slice(same.indexOf(row) + 1);
  for (const each of [row, ...later]) {
    const state = deadState(tables, each);
    if (state !== undefined)
      return { check: 'dead', found: `${rowId(each)} names ${state}, in which what it is about never comes` };
  }
  return undefined;
}

function judgeKind(tables: Tables, row: Row): Complaint | undefined {
  const expected = kindOf(tables, row);
  return row.kind === expected
    ? undefined
    : { check: 'kind', found: `${rowId(row)} is ${row.kind}, and should be ${expected}` };
}

/** The act, message or time limit of a row; nothing where it follows another. */
export function nameOf({ by }: Row): string | undefined {
  if ('timer' in by) return `timer ${by.timer}`;
  return 'step' in by ? undefined : Object.values(by)[0];
}

/** The acts, messages and time limits that a row begins with: its own, or those of the steps that it follows. */
export function beginnings(tables: Tables, row: Row): readonly string[] {
  return causesOf(tables, row).flatMap((cause) => nameOf(cause) ?? []);
}

/** The rows that an act, a message or a time limit causes and that bring a row about: itself, or those that it follows. */
export function causesOf(tables: Tables, row: Row, seen: readonly string[] = []): readonly Row[] {
  const { by } = row;
  if (!('step' in by)) return [row];
  if (seen.includes(by.step)) return [];
  return tables.rows
    .filter(({ step }) => step === by.step)
    .flatMap((cause) => causesOf(tables, cause, [...seen, by.step]));
}
