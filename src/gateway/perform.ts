import { isLeft } from 'fp-ts/Either';
import type * as t from 'io-ts';
import { type Result, type ResultAsync, err, errAsync, ok } from 'neverthrow';
import { type Fault, type FaultItem, fault, faultText } from '../fault.ts';
import { inFieldOrder, optional, sequence } from '../messages/codec.ts';
import { Instant, Mrn, OfficeCode } from '../messages/header.ts';
import { flag, text } from '../messages/leaves.ts';
import type { Cause, Movement, OfficeState, Sent } from '../movement.ts';
import { ACTS, ACT_NAMES, type ActName, type FactsOf } from '../processes/acts.ts';
import { advance } from '../processes/advance.ts';
import { foldLog } from '../processes/fold.ts';
import { TABLES } from '../processes/tables.ts';
import type { ActMark } from '../stores/store.ts';
import { digestOfData } from './digest.ts';
import { noteSuccessor } from './note-successor.ts';
import type { Parts } from './options.ts';
import { together } from './record.ts';
import { changeOf, contextOf, readMovement, takeStep, untilCommitted } from './step.ts';

/** Who acts, where, when, on which movement. */
export const ActStatement = sequence('ActStatement', {
  /** The caller's own id of the act, never used for another: the same act told twice is done once. */
  actId: text('ActId', 140),
  reference: Mrn,
  office: OfficeCode,
  officer: text('Officer', 70),
  actAt: Instant,
  /** Recorded on paper while the line or the system was down. */
  fallback: optional(flag),
});
export interface ActStatement extends t.TypeOf<typeof ActStatement> {}

/** What an act did. */
export interface Performed {
  readonly reference: string;
  readonly step: string;
  /** The act id was known: this is its first result and nothing was done again. */
  readonly repeated: boolean;
  /** Where the movement stands after it at each office of ours. */
  readonly states: readonly OfficeState[];
  /** Messages that it queued. */
  readonly messages: readonly Pick<Sent, 'name' | 'messageId' | 'recipient'>[];
}

/** Performs an act: record, messages and feed in one commit, or a refusal and nothing. */
export function performAct<A extends ActName>(
  parts: Parts,
  step: A,
  facts: FactsOf<A>,
  act: ActStatement,
): ResultAsync<Performed, Fault> {
  const wrong = wrongAct(step, facts, act);
  if (wrong !== undefined) return errAsync(wrong);
  const { actId, reference, office, officer, actAt, fallback } = act;
  const cause: Cause = {
    kind: 'act',
    step,
    actId,
    office,
    officer,
    actAt,
    facts: structuredClone<Readonly<Record<string, unknown>>>(inFieldOrder(ACTS[step].facts, facts)),
    ...(fallback === undefined ? {} : { fallback }),
  };
  const digest = digestOfData({ step, reference, office, facts: cause.facts });
  return untilCommitted(parts, reference, async (): Promise<Result<Performed, Fault>> => {
    const known = await parts.store.act(actId);
    if (known.isErr()) return err(known.error);
    if (known.value !== undefined) return repeated(parts, known.value, digest, step);
    const before = await readMovement(parts, reference);
    if (before.isErr()) return err(before.error);
    const at = parts.clock.now().toISOString();
    const done = advance(TABLES, before.value, cause, contextOf(parts, at));
    if (done.fault !== undefined) return err(done.fault);
    if (done.verdict === 'duplicate') return err(fault('process/act-reused', { actId }));
    const taken = await takeStep(parts, before.value, cause, done, at);
    if (taken.isErr()) return err(taken.error);
    const noted = await noteSuccessor(parts, cause, reference, at);
    if (noted.isErr()) return err(noted.error);
    const change = together([taken.value, ...noted.value].map((each) => changeOf(each)));
    const committed = await parts.store.commit({ ...change, act: { actId, digest, reference, at } });
    if (committed.isErr()) return err(committed.error);
    parts.wake();
    return ok(resultOf(taken.value.after, `act:${actId}`, step, false));
  });
}

async function repeated(parts: Parts, mark: ActMark, digest: string, step: string): Promise<Result<Performed, Fault>> {
  if (mark.digest !== digest) return err(fault('process/act-reused', { actId: mark.actId }));
  return (await readMovement(parts, mark.reference)).map((movement) =>
    resultOf(movement, `act:${mark.actId}`, step, true),
  );
}

/** The states as they were right after the act's own entry. */
function resultOf(movement: Movement, entryId: string, step: string, again: boolean): Performed {
  const at = movement.log.findIndex(({ id }) => id === entryId);
  const { states } = again
    ? foldLog(movement.reference, movement.administration, movement.log.slice(0, at + 1))
    : movement;
  const messages = (movement.log[at]?.sends ?? []).map(({ name, messageId, recipient }) => ({
    name,
    messageId,
    recipient,
  }));
  return { reference: movement.reference, step, repeated: again, states, messages };
}

function wrongAct(step: string, facts: unknown, act: unknown): Fault | undefined {
  if (!Object.hasOwn(ACTS, step)) return fault('process/unknown-step', { step, steps: ACT_NAMES.join(', ') });
  const items = [...itemsOf(ActStatement, act, ''), ...itemsOf(ACTS[step as ActName].facts, facts, '/facts')];
  return items.length === 0
    ? undefined
    : fault('process/facts', { step, places: items.map(({ pointer }) => pointer).join(', ') }, items);
}

/** What of a value its codec cannot read, with the path of each place. */
export function itemsOf(codec: t.Mixed, value: unknown, under: string): readonly FaultItem[] {
  const result = codec.decode(value);
  if (!isLeft(result)) return [];
  return result.left.map((error) => {
    const pointer = [under, ...error.context.slice(1).map(({ key }) => key)].join('/') || '/';
    const type = error.context.at(-1)?.type.name ?? codec.name;
    const values = { place: pointer, type };
    const missing = error.value === undefined ? 'process/fact-missing' : 'process/fact';
    const code = type === 'never' ? 'process/fact-unknown' : missing;
    const original =
      typeof error.value === 'string' || typeof error.value === 'number' ? { originalValue: String(error.value) } : {};
    return { code: 'process/facts', wire: '18', pointer, reason: faultText(code, values), ...original };
  });
}
