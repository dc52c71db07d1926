import { type Result, err, ok } from 'neverthrow';
import { CATALOGUE, type Envelope, type Fault, readMessage } from '../index.ts';
import type { Ends } from './ends.ts';
import type { ExpectedMessage, Journey } from './journey.ts';
import type { Stage } from './play-journey.ts';

/** What was found after a step. */
export interface Found {
  /** State of each (reference, office, role) before the step, and after it. */
  readonly before: ReadonlyMap<string, string>;
  readonly states: ReadonlyMap<string, string>;
  readonly messages: readonly ExpectedMessage[];
  /** Rows of the timers that ran out, with what the step brought about. */
  readonly timers: readonly string[];
  readonly refused?: Fault;
}

/** Where every movement of the journey stands at every office of every administration. */
export async function statesNow(
  { movement }: Journey,
  { list }: Ends,
): Promise<Result<ReadonlyMap<string, string>, Fault>> {
  const states = new Map<string, string>();
  for (const { reference } of movement) {
    for (const { gateway } of list) {
      const read = await gateway.movement(reference);
      if (read.isErr()) return err(read.error);
      for (const { office, role, state } of read.value?.states ?? [])
        states.set(stateKey({ reference, office, role }), state);
    }
  }
  return ok(states);
}

/** The timers of all movements that have run out, in the order in which they did. */
export async function timersFired(
  { movement }: Journey,
  { list }: Ends,
): Promise<Result<readonly FiredTimer[], Fault>> {
  const fired: (FiredTimer & { readonly at: number })[] = [];
  for (const { reference } of movement) {
    for (const { administration, gateway } of list) {
      const read = await gateway.movement(reference);
      if (read.isErr()) return err(read.error);
      for (const { cause, at } of read.value?.log ?? [])
        if (cause.kind === 'timer')
          fired.push({ id: `${administration} ${cause.timer}`, row: cause.row, at: Date.parse(at) });
    }
  }
  return ok(fired.toSorted((a, b) => a.at - b.at));
}

export interface FiredTimer {
  readonly id: string;
  readonly row: string;
}

export function stateKey({ reference, office, role }: { reference: string; office: string; role: string }): string {
  return `${reference} ${office} ${role}`;
}

/** Those that name rules. */
const ANSWERS: ReadonlySet<string> = new Set(
  (['Warning', 'FunctionalRejection', 'XmlRejection'] as const).map((name) => CATALOGUE[name].code),
);

/** The messages that the wire was given after a number of others, acknowledgements left out. */
export function messagesSince({ wire, engine }: Stage, seen: number): readonly ExpectedMessage[] {
  return wire.carried.slice(seen).flatMap((envelope) => {
    const code = envelope.headers['message-code'] ?? '';
    if (code === CATALOGUE.Acknowledgement.code) return [];
    const rule = ANSWERS.has(code) ? rulesIn(envelope, engine) : [];
    const { sender: from, recipient: to } = envelope;
    return [{ code, from, to, ...(rule.length === 0 ? {} : { rule }) }];
  });
}

/** The codes that a warning or a rejection names, each once, in alphabetical order. */
function rulesIn({ body }: Envelope, engine: Stage['engine']): readonly string[] {
  const read = readMessage(body, engine);
  if (read.isErr()) return [];
  const { message } = read.value;
  const remarks = message.name === 'Warning' ? message.remark : 'error' in message ? message.error : [];
  return [...new Set(remarks.map(({ rule, code }) => rule ?? code))].toSorted();
}
