import type * as t from 'io-ts';
import { type Result, type ResultAsync, err, ok } from 'neverthrow';
import { type Fault, fault } from '../fault.ts';
import { optional, sequence } from '../messages/codec.ts';
import { Instant, OfficeCode } from '../messages/header.ts';
import { flag, text } from '../messages/leaves.ts';
import { ACTS, type FactsOf } from '../processes/acts.ts';
import type { MovementSummary, Store } from '../stores/store.ts';
import { asyncResult } from './async.ts';
import type { Parts } from './options.ts';
import { type Performed, itemsOf, performAct } from './perform.ts';

/** What an officer does to a vehicle, and so to every movement that travels on it. */
export const LOADING_ACTS = [
  'presentGoods',
  'recordPassage',
  'refusePassage',
  'recordIncident',
  'recordArrival',
] as const;
/** An act that is performed once for all movements of a loading. */
export type LoadingAct = (typeof LOADING_ACTS)[number];

/** Who acts, where, when, on all movements of one loading. */
export const LoadingStatement = sequence('LoadingStatement', {
  /** The caller's own id of the act; each movement's act has it, followed by `/` and the reference. */
  actId: text('LoadingActId', 121),
  /** As the records of the movements have it. */
  loading: text('LoadingReference', 35),
  office: OfficeCode,
  officer: text('Officer', 70),
  actAt: Instant,
  /** Recorded on paper while the line or the system was down. */
  fallback: optional(flag),
});
export interface LoadingStatement extends t.TypeOf<typeof LoadingStatement> {}

/** What an act did to one movement of a loading: done, or refused. */
export type LoadingResult =
  | { readonly reference: string; readonly performed: Performed }
  | { readonly reference: string; readonly refused: Fault };

/**
 * Performs one act for every open movement of a loading in which the office has a part: one commit each, so that the refusal of one stops no other.
 *
 * Told again under the same id it repeats what was done and tries again what was refused. The facts are those of the vehicle: what was counted of one movement
 * alone belongs into an act of its own. Refuses, and does nothing, where the statement or the facts cannot be read or no such movement is known.
 */
export function performForLoading<A extends LoadingAct>(
  parts: Parts,
  step: A,
  facts: FactsOf<A>,
  statement: LoadingStatement,
): ResultAsync<readonly LoadingResult[], Fault> {
  return asyncResult(async (): Promise<Result<readonly LoadingResult[], Fault>> => {
    const wrong = wrongStatement(step, facts, statement);
    if (wrong !== undefined) return err(wrong);
    const { loading, actId, ...act } = statement;
    const found = await movementsOf(parts.store, statement);
    if (found.isErr()) return err(found.error);
    if (found.value.length === 0) return err(fault('process/unknown-loading', { loading, office: act.office }));
    const results: LoadingResult[] = [];
    for (const { reference } of found.value) {
      const done = await performAct(parts, step, facts, { ...act, reference, actId: idOf(actId, reference) });
      results.push(done.isOk() ? { reference, performed: done.value } : { reference, refused: done.error });
    }
    return ok(results);
  });
}

function idOf(actId: string, reference: string): string {
  return `${actId}/${reference}`;
}

const PAGE = 100;

/** The movements of the loading that are open at an office, and those in which this act was done before, by reference. */
async function movementsOf(
  store: Store,
  { loading, office, actId }: LoadingStatement,
): Promise<Result<readonly MovementSummary[], Fault>> {
  const all: MovementSummary[] = [];
  for (let after = ''; ; after = all.at(-1)?.reference ?? '') {
    const page = await store.movements({ loading, office, limit: PAGE, ...(after === '' ? {} : { after }) });
    if (page.isErr()) return err(page.error);
    all.push(...page.value);
    if (page.value.length < PAGE) break;
  }
  const concerned: MovementSummary[] = [];
  for (const movement of all) {
    const mark = await store.act(idOf(actId, movement.reference));
    if (mark.isErr()) return err(mark.error);
    if (movement.open || mark.value !== undefined) concerned.push(movement);
  }
  return ok(concerned);
}

function wrongStatement(step: LoadingAct, facts: unknown, statement: unknown): Fault | undefined {
  if (!LOADING_ACTS.includes(step)) return fault('process/unknown-step', { step, steps: LOADING_ACTS.join(', ') });
  const items = [...itemsOf(LoadingStatement, statement, ''), ...itemsOf(ACTS[step].facts, facts, '/facts')];
  return items.length === 0
    ? undefined
    : fault('process/facts', { step, places: items.map(({ pointer }) => pointer).join(', ') }, items);
}
