import { rowId } from '../../src/processes/process.ts';
import type { PlantedFault } from './faults.ts';
import type { Complaint } from './judge.ts';
import { type Pool, poolOf } from './pool.ts';
import { type First, type Proof, prove } from './prove.ts';
import { beginnings, causesOf, judgeAdmitted, judgeWritten } from './rows.ts';
import type { Scenarios } from './scenario.ts';

/** What became of a planted fault. */
export interface Hunted {
  readonly id: string;
  readonly change: PlantedFault['change'];
  /** Whether the statements on rows as they are written find it, or the exploration does; nothing where it survived. */
  readonly by?: 'rows' | 'exploration';
  readonly check?: string;
  readonly found?: string;
  readonly scenario?: string;
  /** The shortest sequence that shows it: what is done or comes, in this order. */
  readonly path: readonly string[];
}

/** Where each row does something and each state is met, by one exploration of each scenario: it tells where to look, never what should be. */
export interface Survey {
  readonly proofs: readonly Proof[];
  readonly pool: Pool;
}

export function surveyOf(scenarios: Scenarios, most = LARGEST): Survey {
  const seen = new Set<string>();
  const proofs = Object.entries(scenarios)
    .map(([name, scenario]) => prove(name, scenario, { quick: true, most, seen }))
    .filter(({ exploration }) => exploration !== undefined);
  return { proofs, pool: poolOf(proofs) };
}

/** Worlds of the largest scenario in which faults are looked for. */
const LARGEST = 8000;
/** How many movements of the unchanged scenarios are gone through for one fault. */
const MOST = 1500;

/** What the statements on rows as they are written say of a fault. */
export function readWritten({ tables, row, planted, change }: PlantedFault): Complaint | undefined {
  const mayLack = change === 'then' || planted.when.length < row.when.length;
  return judgeWritten(tables, planted) ?? (mayLack ? judgeAdmitted(tables) : undefined);
}

/** Looks for a fault in the row as it is written, unless it is to be played, and then in the scenarios that come to it, the soonest first. */
export function hunt(fault: PlantedFault, { proofs, pool }: Survey, isPlayed = false): Hunted {
  const { id, change, tables, planted } = fault;
  const places = placesFor(fault, proofs);
  const written = isPlayed ? undefined : readWritten(fault);
  if (written !== undefined) {
    const [first] = places;
    const [cause = ''] = beginnings(tables, planted);
    const way = first?.path ?? [];
    const path = way.at(-1)?.endsWith(cause) === true ? way : [...way, cause];
    return { id, change, by: 'rows', ...written, path, ...(first === undefined ? {} : { scenario: first.proof.name }) };
  }
  const probed = causesOf(tables, planted);
  let left = MOST;
  for (const [at, { proof }] of places.entries()) {
    const { name, scenario, exploration } = proof;
    left -= exploration?.movements ?? 0;
    if (left < 0 && at > 0) break;
    const options = { probed, pool, quick: true, most: 40_000 };
    const { violation } = prove(name, scenario, { ...options, tables });
    // What is said where nothing is planted says nothing of the fault.
    if (violation === undefined || prove(name, scenario, options).violation?.found === violation.found) continue;
    const { check, found, path } = violation;
    return { id, change, by: 'exploration', check, found, scenario: name, path };
  }
  return { id, change, path: [] };
}

interface Place extends First {
  readonly proof: Proof;
}

function placesFor(fault: PlantedFault, proofs: readonly Proof[]): readonly Place[] {
  return proofs
    .flatMap((proof): readonly Place[] => soonest(fault, proof).map((first) => ({ ...first, proof })))
    .sort((a, b) => costOf(a) - costOf(b));
}

function costOf({ proof, movements }: Place): number {
  return movements + (proof.exploration?.movements ?? 0) / 2;
}

/** When a scenario first comes to what the fault changes. */
function soonest({ row, state, planted }: PlantedFault, { fired, met }: Proof): readonly First[] {
  const id = rowId(row);
  if (state === 'none' && planted.when.includes(state)) return [{ movements: 0, path: [] }];
  if (state !== undefined && planted.when.includes(state)) return [met.get(`${row.at} ${state}`) ?? []].flat();
  const states = state === undefined ? row.when : [state];
  const known = states.flatMap((each) => fired.get(`${id} ${each}`) ?? []);
  return known.toSorted((a, b) => a.movements - b.movements).slice(0, 1);
}
