import { CATALOGUE, type MessageName } from './catalogue.ts';
import { type Optional, type Particle, type SequenceType, fieldOf } from './codec.ts';
import type { LeafType } from './leaves.ts';

/** One field of a sequence, ready to be walked beside the children of an element. */
export interface PlannedField {
  readonly name: string;
  readonly required: boolean;
  readonly repeated: boolean;
  readonly max: number;
  readonly content: Leaf | Plan;
}

// biome-ignore lint/suspicious/noExplicitAny: the value of a leaf is not known in a table of fields
export type Leaf = LeafType<any>;

/** The fields of a sequence in the order of the schema. */
export interface Plan {
  readonly _tag: 'Plan';
  readonly fields: readonly PlannedField[];
  /** Place of each field by the name of its element. */
  readonly places: ReadonlyMap<string, number>;
}

// biome-ignore lint/suspicious/noExplicitAny: the fields of a sequence are not known here
type AnySequence = SequenceType<any>;
const plans = new WeakMap<AnySequence, Plan>();

/** The plan of a message's content, made once for each codec. */
export function planOf(name: MessageName): Plan {
  return planOfSequence(CATALOGUE[name].type.body);
}

/** The plan of a sequence, made once for each codec. */
export function planOfSequence(sequence: AnySequence): Plan {
  const known = plans.get(sequence);
  if (known !== undefined) return known;
  const entries = Object.entries(sequence.fields as Readonly<Record<string, Particle | Optional<Particle>>>);
  const fields = entries.map(([name, field]) => planField(name, field));
  const plan: Plan = { _tag: 'Plan', fields, places: new Map(fields.map((field, place) => [field.name, place])) };
  plans.set(sequence, plan);
  return plan;
}

function planField(name: string, field: Particle | Optional<Particle>): PlannedField {
  const { codec, required } = fieldOf(field);
  const repeated = codec._tag === 'RepeatedType';
  const item = (repeated ? codec.item : codec) as Leaf | AnySequence;
  const content = item._tag === 'LeafType' ? item : planOfSequence(item);
  return { name, required, repeated, max: repeated ? codec.max : 1, content };
}
