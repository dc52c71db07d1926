import type { Result, ResultAsync } from 'neverthrow';
import type { Fault } from '../fault.ts';
import type { Gateway } from '../gateway.ts';
import { Mrn } from '../messages/header.ts';
import { ACT_NAMES, type ActName } from '../processes/acts.ts';
import type { Element } from '../tree.ts';
import { readXml } from '../xml/read.ts';
import { readActFile } from './act-file.ts';
import { type ActAnswer, answerPerformed, answerRefused } from './answer-file.ts';

/**
 * Performs what an act file tells and gives the answer to it.
 *
 * A file that tells an act which was performed before is answered with its first result: it does no harm to hand a file in twice. A refusal is an answer too;
 * its `retry` says whether the same file can succeed later.
 */
export async function performFile(
  gateway: Pick<Gateway, 'perform'>,
  bytes: Uint8Array,
  at: string,
): Promise<ActAnswer> {
  return (await performFileWith(gateway, bytes, at)).answer;
}

/** The same, with why it was refused. */
export async function performFileWith(
  gateway: Pick<Gateway, 'perform'>,
  bytes: Uint8Array,
  at: string,
): Promise<{ readonly answer: ActAnswer; readonly fault?: Fault }> {
  const act = readActFile(bytes);
  if (act.isErr()) return { answer: answerRefused(act.error, aboutOf(bytes), at), fault: act.error };
  const { step, facts, statement } = act.value;
  const performed = await performAny(gateway, step, facts, statement);
  const { actId, reference } = statement;
  return performed.match(
    (done): { readonly answer: ActAnswer; readonly fault?: Fault } => ({ answer: answerPerformed(done, actId, at) }),
    (fault) => ({ answer: answerRefused(fault, { actId, step, reference }, at), fault }),
  );
}

type Done = Awaited<ReturnType<Gateway['perform']>> extends Result<infer T, Fault> ? T : never;

/** The same as `perform`, for a step that is known only at run time. */
export function performAny(
  gateway: Pick<Gateway, 'perform'>,
  step: ActName,
  facts: unknown,
  statement: Parameters<Gateway['perform']>[2],
): ResultAsync<Done, Fault> {
  return gateway.perform(step, facts as never, statement);
}

/** What of a refused file can be read: its step and its reference. */
function aboutOf(bytes: Uint8Array): Pick<ActAnswer, 'actId' | 'step' | 'reference'> {
  return readXml(bytes).match(
    (root) => {
      const reference = textOf(root, 'reference');
      return {
        ...(ACT_NAMES.includes(root.name as ActName) ? { step: root.name } : {}),
        ...(Mrn.is(reference) ? { reference } : {}),
      };
    },
    () => ({}),
  );
}

function textOf({ children }: Element, name: string): string | undefined {
  return children.find((child) => child.name === name)?.text.trim();
}
