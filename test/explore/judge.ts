import { administrationOf } from '../../src/corridor/offices.ts';
import type { LogEntry, Movement, Outcome } from '../../src/movement.ts';
import { FINAL } from '../../src/processes/agreement.ts';
import { foldLog } from '../../src/processes/fold.ts';
import { type Kind, type Row, type Tables, rowId } from '../../src/processes/process.ts';
import type { Setting } from '../processes/world.ts';
import { ADMITS } from './admits.ts';
import type { CheckName } from './checks.ts';
import { type Applied, JUDGED, isSaid, owedBy } from './duties.ts';
import { MOVES, mayMove } from './moves.ts';
import { CLOCKS, JOINT_IN_SILENCE, RECORDED_AND_TOLD } from './states.ts';
import { TIME_LIMITS } from './time-limits.ts';

/** What is wrong, and by which check. */
export interface Complaint {
  readonly check: CheckName;
  readonly found: string;
}

const ROWS = new WeakMap<Tables, ReadonlyMap<string, Row>>();

function rowsOf(tables: Tables): ReadonlyMap<string, Row> {
  const known = ROWS.get(tables) ?? new Map(tables.rows.map((row) => [rowId(row), row]));
  ROWS.set(tables, known);
  return known;
}

/** What is wrong with the new entries of a movement's log; nothing where all is well. */
export function judge(setting: Setting, before: Movement, after: Movement): Complaint | undefined {
  const { reference, administration, log } = after;
  for (let at = before.log.length; at < log.length; at += 1) {
    const entry = log[at] as LogEntry;
    if (entry.verdict !== 'applied') continue;
    const applied: Applied = {
      corridor: setting.corridor,
      entry,
      before: at === before.log.length ? before : foldLog(reference, administration, log.slice(0, at)),
      after: at === log.length - 1 ? after : foldLog(reference, administration, log.slice(0, at + 1)),
    };
    const complaint = judgeEntry(setting.tables, applied);
    if (complaint !== undefined) return complaint;
  }
  return undefined;
}

function judgeEntry(tables: Tables, applied: Applied): Complaint | undefined {
  const { entry, after } = applied;
  for (const outcome of entry.outcomes) {
    const row = rowsOf(tables).get(outcome.row);
    const complaint =
      row === undefined ? undefined : (judgeRow(tables, row, entry) ?? judgeOutcome(row, outcome, applied));
    if (complaint !== undefined) return complaint;
  }
  return judgeSends(applied) ?? judgeGuarantee(after) ?? judgeGrounds(applied);
}

function judgeRow(tables: Tables, row: Row, entry: LogEntry): Complaint | undefined {
  const id = rowId(row);
  const sends = entry.sends.filter(({ key }) => key.startsWith(`${id} `)).map(({ name }) => name);
  if (row.kind === 'national' && sends.length > 0) return { check: 'national', found: `${id} sends ${sends.join()}` };
  const expected = kindOf(tables, row);
  return row.kind === expected
    ? undefined
    : { check: 'kind', found: `${id} is ${row.kind}, and should be ${expected}` };
}

/** National is what the owner does alone; joint what a message causes or is for; both what is recorded and told in one commit. */
export function kindOf(tables: Tables, { by, step, sends }: Row): Kind {
  if ('message' in by) return 'joint';
  if (sends !== undefined) return 'act' in by && RECORDED_AND_TOLD.includes(step) ? 'both' : 'joint';
  return 'step' in by && JOINT_IN_SILENCE.includes(step) ? 'joint' : 'national';
}

function judgeOutcome(row: Row, { role, office, from, then }: Outcome, applied: Applied): Complaint | undefined {
  const id = rowId(row);
  const { after } = applied;
  if (then !== undefined && then !== from && MOVES[role] !== undefined && !mayMove(role, from, then))
    return { check: 'follows', found: `${id} takes ${office} from ${from} to ${then}` };
  const name = 'timer' in row.by ? `timer ${row.by.timer}` : (Object.values(row.by)[0] ?? '');
  if (!('step' in row.by) && isJudged(role, name, from) && !admits(role, from, name))
    return { check: 'admits', found: `${id} takes ${name} at ${office}, which is ${from}` };
  const clock = then === undefined || then === from ? undefined : CLOCKS[role]?.[then];
  const stands = after.states.some((each) => each.role === role && each.office === office && each.state === then);
  if (clock !== undefined && stands && !after.timers.some((timer) => timer.row === clock && timer.office === office))
    return { check: 'clocks', found: `${id} takes ${office} to ${String(then)}, and ${clock} does not run` };
  return undefined;
}

/** What a state is said to admit: `always`, or where what it needs holds. */
export function admits(role: string, state: string, name: string): 'always' | 'sometimes' | undefined {
  const here = ADMITS[role]?.[state];
  if (here?.always.includes(name) === true) return 'always';
  return here?.sometimes.includes(name) === true ? 'sometimes' : undefined;
}

/** Whether anything is said of a cause at a role, and of the state. */
export function isJudged(role: string, name: string, state: string): boolean {
  const states = ADMITS[role] ?? {};
  return states[state] !== undefined && Object.keys(states).some((each) => admits(role, each, name) !== undefined);
}

export function causeName(cause: LogEntry['cause']): string {
  if (cause.kind === 'unread') return cause.name;
  if (cause.kind === 'act') return cause.step;
  return cause.kind === 'message' ? cause.message.name : `timer ${cause.row}`;
}

function judgeSends(applied: Applied): Complaint | undefined {
  const { entry } = applied;
  if (!isSaid(entry)) return undefined;
  const sent = entry.sends
    .filter(({ name }) => JUDGED.has(name))
    .map(({ name, recipient }) => `${name} ${recipient}`)
    .sort();
  const owed = owedBy(applied);
  if (sent.join() === owed.join()) return undefined;
  const [does, should] = [sent, owed].map((list) => list.join(', ') || 'nothing');
  return { check: 'sends', found: `${causeName(entry.cause)} sends ${does}, and should send ${should}` };
}

/**
 * In each state of departure: a guarantee held at home is booked at release, one abroad before it; from release on it stays booked, and it is freed once, when
 * the movement has ended and not before.
 */
function judgeGuarantee({ states, facts, log, administration }: Movement): Complaint | undefined {
  const state = states.find(({ role }) => role === 'departure')?.state;
  if (state === undefined) return undefined;
  const rows = log.flatMap(({ outcomes }) => outcomes.map(({ row }) => row));
  const freed = rows.filter((row) => row.startsWith('departure.freeGuarantee')).length;
  const isFinal = FINAL.departure.includes(state);
  const wanted: readonly Movement['facts']['guarantee'][] = rows.includes('departure.release')
    ? [state === 'recovered' ? 'called' : isFinal ? 'freed' : 'booked']
    : isFinal
      ? ['none', 'freed']
      : ['none', 'booked'];
  const isFreedOnce = freed === (facts.guarantee === 'freed' ? 1 : 0);
  if (wanted.includes(facts.guarantee) && isFreedOnce) return undefined;
  const found = `${administration} is ${state}, its guarantee ${facts.guarantee}, freed ${freed} times`;
  return { check: 'guarantee', found };
}

/** A time limit of an office that awaits nothing any more is one that a row forgot to stop. */
export function judgeTimers({ timers, states }: Movement): Complaint | undefined {
  for (const { row, office } of timers) {
    const limit = TIME_LIMITS[row];
    const state = states.find((each) => each.role === limit?.role && each.office === office)?.state;
    if (limit !== undefined && state !== undefined && !limit.states.includes(state))
      return { check: 'clocks', found: `${row} runs at ${office ?? 'no office'}, which is ${state}` };
  }
  return undefined;
}

/** Looked at apart from the needs of the rows: what the facts say at the moment of discharge. */
function judgeGrounds({ entry, after, corridor }: Applied): Complaint | undefined {
  const closing = ['discharged', 'recovered', 'recoveryEnded'];
  const discharged = entry.outcomes.some(({ role, then }) => role === 'departure' && closing.includes(then ?? ''));
  if (!discharged || entry.cause.kind !== 'act') return undefined;
  const { facts } = after;
  const ground = facts.discharge?.ground;
  const arrival = facts.arrivals.find(({ office }) => office === facts.settledArrival) ?? facts.arrivals[0];
  const latest = facts.results.findLast(({ office }) => office === arrival?.office);
  const isKnown = latest !== undefined && administrationOf(corridor, latest.office) !== undefined;
  const settled = facts.settlements.some(
    ({ destination, settlement }) => destination === latest?.office && settlement.results === latest.number,
  );
  const holds: Readonly<Record<string, boolean>> = {
    satisfactoryResults: isKnown && latest.result !== 'B1' && latest.accepted !== 'no',
    discrepanciesSolved: isKnown && settled,
    alternativeProof: facts.proofs.some((proof) => proof.ground === 'alternativeProof'),
    enquiryProof: facts.proofs.some((proof) => proof.ground === 'enquiryProof'),
    recoveryPaid: after.states.some(({ role, state }) => role === 'departure' && state === 'recovered'),
    lossAttested: facts.proofs.some((proof) => proof.ground === 'lossAttested'),
  };
  if (ground === undefined || holds[ground] === false || holds[ground] === undefined)
    return { check: 'grounds', found: `discharged by ${ground ?? 'nothing'}, which does not hold` };
  return undefined;
}
