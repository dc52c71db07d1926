import { type Result, err } from 'neverthrow';
import { type Fault, fault } from '../fault.ts';
import { ActStatement } from '../gateway/perform.ts';
import { NAMESPACE } from '../messages/catalogue.ts';
import { type Fields, type SequenceType, type Shape, optional, sequence } from '../messages/codec.ts';
import { decodeSequence } from '../messages/decode.ts';
import { text } from '../messages/leaves.ts';
import { ACTS, ACT_NAMES, type ActName, type FactsOf } from '../processes/acts.ts';
import { readXml } from '../xml/read.ts';
import { writeSequence } from '../xml/write.ts';

const { actId: _actId, ...STATEMENT } = ActStatement.fields;

/** The codecs of the act files, one for each step that an officer performs; the root element is named by the step. */
export const ACT_FILES = Object.fromEntries(
  ACT_NAMES.map((step) => [
    step,
    sequence(`${step}File`, {
      /** Made of office, reference and step where it is not said: an office that does a step twice must say it. */
      actId: optional(text('ActId', 140)),
      ...STATEMENT,
      facts: ACTS[step].facts as SequenceType<Fields>,
    }),
  ]),
) as unknown as Readonly<Record<ActName, SequenceType<Fields>>>;

/** One act as a file tells it. */
export interface ActFile<A extends ActName = ActName> {
  readonly step: A;
  readonly statement: Shape<typeof ActStatement.fields>;
  readonly facts: FactsOf<A>;
}

/**
 * The act that a file tells: `<recordPassage xmlns="urn:asycuda-transit:v1">`, the statement (reference, office, officer, actAt, fallback), the facts.
 *
 * Refuses what cannot be read as XML, a root that is no step (`process/unknown-step`), and with `schema/invalid` what its XSD refuses.
 */
export function readActFile(bytes: Uint8Array): Result<ActFile, Fault> {
  return readXml(bytes).andThen((root): Result<ActFile, Fault> => {
    const step = root.name as ActName;
    if (root.namespace !== NAMESPACE || !ACT_NAMES.includes(step))
      return err(fault('process/unknown-step', { step: root.name, steps: ACT_NAMES.join(', ') }));
    return decodeSequence(root, ACT_FILES[step]).map((content) => {
      const { facts, actId, ...rest } = content as unknown as Omit<ActFile['statement'], 'actId'> & {
        readonly actId?: string;
        readonly facts: FactsOf<ActName>;
      };
      return { step, facts, statement: { ...rest, actId: actId ?? actIdOf(rest.office, rest.reference, step) } };
    });
  });
}

/** The file of an act; reads back as an equal act. Refuses with `schema/invalid` what does not fit its codec. */
export function writeActFile<A extends ActName>({ step, statement, facts }: ActFile<A>): Result<Uint8Array, Fault> {
  if (!ACT_NAMES.includes(step))
    return err(fault('process/unknown-step', { step: String(step), steps: ACT_NAMES.join(', ') }));
  return writeSequence(step, ACT_FILES[step], { ...statement, facts });
}

/** The id of an act that an office does once for a movement: the same act told twice is done once, whatever file told it. */
export function actIdOf(office: string, reference: string, step: string): string {
  return `${office}:${reference}:${step}`;
}

/** Whether a root element is one of an act file. */
export function isActFile(root: { readonly name: string; readonly namespace: string }): boolean {
  return root.namespace === NAMESPACE && ACT_NAMES.includes(root.name as ActName);
}
