import { isRight } from 'fp-ts/Either';
import * as t from 'io-ts';
import type { LeafType } from './leaves.ts';

/** A field that may be left out. */
export interface Optional<C extends Particle> {
  readonly optional: C;
}

/** A leaf, a sequence, or a repetition of one of them: all that the content of an element can be. */
// biome-ignore lint/suspicious/noExplicitAny: the parameter of a codec is not known in a table of codecs
export type Particle = LeafType<any> | SequenceType<any> | RepeatedType<any>;
export type Fields = Readonly<Record<string, Particle | Optional<Particle>>>;

type RequiredKeys<F> = { [K in keyof F]: F[K] extends Optional<Particle> ? never : K }[keyof F];
type OptionalKeys<F> = { [K in keyof F]: F[K] extends Optional<Particle> ? K : never }[keyof F];
type Flat<T> = { [K in keyof T]: T[K] };
type Of<C> = C extends Optional<infer I> ? t.TypeOf<I> : C extends t.Any ? t.TypeOf<C> : never;

/** The object that a sequence of fields decodes to. */
export type Shape<F> = Flat<
  { readonly [K in RequiredKeys<F>]: Of<F[K]> } & { readonly [K in OptionalKeys<F>]?: Of<F[K]> }
>;

/** Elements in the order of the fields, each named by its key. A key that is no field is refused, never dropped. */
export class SequenceType<F extends Fields> extends t.Type<Shape<F>, Shape<F>, unknown> {
  readonly _tag = 'SequenceType' as const;
  readonly fields: F;

  constructor(name: string, fields: F) {
    super(
      name,
      (u): u is Shape<F> => isRight(validateFields(fields, u, [])),
      (u, c) => validateFields<F>(fields, u, c),
      t.identity,
    );
    this.fields = fields;
  }
}

/** The same element `min` to `max` times in a row; an array in the model, absent where it is optional and empty. */
export class RepeatedType<C extends Particle> extends t.Type<readonly t.TypeOf<C>[], readonly t.TypeOf<C>[], unknown> {
  readonly _tag = 'RepeatedType' as const;
  readonly item: C;
  readonly max: number;

  constructor(item: C, max: number) {
    const array = t.readonlyArray(item as t.Mixed);
    super(
      `${item.name}[]`,
      (u): u is readonly t.TypeOf<C>[] => array.is(u) && u.length > 0 && u.length <= max,
      (u, c) => {
        if (Array.isArray(u) && (u.length === 0 || u.length > max)) return t.failure(u, c, `1 to ${max} are allowed`);
        return array.validate(u, c) as t.Validation<readonly t.TypeOf<C>[]>;
      },
      t.identity,
    );
    this.item = item;
    this.max = max;
  }
}

export function sequence<F extends Fields>(name: string, fields: F): SequenceType<F> {
  return new SequenceType(name, fields);
}

export function optional<C extends Particle>(codec: C): Optional<C> {
  return { optional: codec };
}

/** At least one and at most `max`; wrap it in `optional` where there may be none. */
export function repeated<C extends Particle>(item: C, max: number): RepeatedType<C> {
  return new RepeatedType(item, max);
}

/** The codec of a field and whether it may be left out. */
export function fieldOf(field: Particle | Optional<Particle>): {
  readonly codec: Particle;
  readonly required: boolean;
} {
  return 'optional' in field ? { codec: field.optional, required: false } : { codec: field, required: true };
}

function validateFields<F extends Fields>(fields: F, u: unknown, context: t.Context): t.Validation<Shape<F>> {
  if (typeof u !== 'object' || u === null || Array.isArray(u)) return t.failure(u, context);
  const value = u as Readonly<Record<string, unknown>>;
  const errors: t.Errors = [];
  for (const key of Object.keys(value)) {
    if (!Object.hasOwn(fields, key))
      errors.push({
        value: value[key],
        context: t.appendContext(context, key, t.never),
        message: `${key} is no field`,
      });
  }
  for (const [key, field] of Object.entries(fields)) {
    const { codec, required } = fieldOf(field);
    if (value[key] === undefined && !required) continue;
    const result = (codec as t.Mixed).validate(value[key], t.appendContext(context, key, codec, value[key]));
    if (!isRight(result)) errors.push(...result.left);
  }
  return errors.length > 0 ? t.failures(errors) : t.success(u as Shape<F>);
}

/**
 * A value that its codec accepts, with its fields in the order of the codec and those that are undefined left out, as it would come off the wire: so that what
 * is told twice, by hand and by message, is the same text.
 */
export function inFieldOrder<T>(codec: t.Mixed, value: T): T {
  return ordered(codec, value) as T;
}

function ordered(codec: unknown, value: unknown): unknown {
  if (codec instanceof RepeatedType && Array.isArray(value)) return value.map((each) => ordered(codec.item, each));
  if (!(codec instanceof SequenceType) || typeof value !== 'object' || value === null) return value;
  const given = value as Readonly<Record<string, unknown>>;
  const fields = Object.entries(codec.fields as Fields).filter(([key]) => given[key] !== undefined);
  return Object.fromEntries(fields.map(([key, field]) => [key, ordered(fieldOf(field).codec, given[key])]));
}
