import { type Result, err, ok } from 'neverthrow';
import { type Fault, type OfficeState, endingOf } from '../index.ts';
import type { Ends } from './ends.ts';
import type { ExpectedMessage, Journey, JourneyStep } from './journey.ts';
import { type Found, stateKey } from './journey-found.ts';

/** One place where a journey did not go as its file says. */
export interface Difference {
  /** Number of the step; absent where it is the end. */
  readonly step?: number;
  readonly what: 'state' | 'message' | 'timer' | 'refusal' | 'ending' | 'guarantee';
  /** What the file says; empty where it says nothing of it. */
  readonly expected: string;
  /** Empty where nothing was found. */
  readonly found: string;
}

/** Where what was found after a step differs from what it says: what it does not name must not have changed. */
export function differencesIn(
  journey: Journey,
  number: number,
  step: JourneyStep,
  found: Found,
): readonly Difference[] {
  const expected = new Map(found.before);
  const reference = journey.movement[0]?.reference ?? '';
  for (const { state, ...place } of step.state ?? []) expected.set(stateKey({ reference, ...place }), state);
  const states = [...new Set([...expected.keys(), ...found.states.keys()])]
    .filter((key) => expected.get(key) !== found.states.get(key))
    .map((key) => of('state', said(key, expected.get(key)), said(key, found.states.get(key))));
  const messages = unmatched((step.message ?? []).map(messageText), found.messages.map(messageText));
  const timers = unmatched(step.timer ?? [], found.timers);
  const [refused, refusal] = [step.do === 'act' ? (step.refused ?? '') : '', found.refused?.code ?? ''];
  return [
    ...states,
    ...messages.map(([a, b]) => of('message', a, b)),
    ...timers.map(([a, b]) => of('timer', a, b)),
    ...(refused === refusal ? [] : [of('refusal', refused, refusal)]),
  ].map((difference) => ({ step: number, ...difference }));
}

/** Where the end differs: each movement must end in a tuple of `AGREEMENT`, with the guarantee of its departure as the file says. */
export async function differencesOfEnd(
  journey: Journey,
  { list }: Ends,
): Promise<Result<readonly Difference[], Fault>> {
  const differences: Difference[] = [];
  for (const [at, expected] of journey.end.entries()) {
    const reference = expected.reference ?? journey.movement[at]?.reference ?? '';
    const states: OfficeState[] = [];
    let guarantee = 'none';
    for (const { gateway } of list) {
      const read = await gateway.movement(reference);
      if (read.isErr()) return err(read.error);
      states.push(...(read.value?.states ?? []));
      if (read.value?.states.some(({ role }) => role === 'departure') === true) guarantee = read.value.facts.guarantee;
    }
    const ending = states.length === 0 ? 'none' : (endingOf(states)?.ending ?? '');
    if (ending !== expected.ending) differences.push(of('ending', expected.ending, ending));
    if (guarantee !== expected.guarantee) differences.push(of('guarantee', expected.guarantee, guarantee));
  }
  return ok(differences);
}

function of(what: Difference['what'], expected: string, found: string): Difference {
  return { what, expected, found };
}

function said(key: string, state: string | undefined): string {
  return state === undefined ? '' : `${key} ${state}`;
}

/** A message in one line: `BF→TG TR903 F-1205`. */
export function messageText({ code, from, to, rule = [] }: ExpectedMessage): string {
  return [`${from}→${to} ${code}`, ...rule].join(' ');
}

/** What stands in one list and not in the other, as often as it does; the order does not count. */
function unmatched(expected: readonly string[], found: readonly string[]): readonly (readonly [string, string])[] {
  const left = [...found];
  const missing = expected.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [...missing.map((one) => [one, ''] as const), ...left.map((one) => ['', one] as const)];
}
