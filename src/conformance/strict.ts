import { isRight } from 'fp-ts/Either';
import * as t from 'io-ts';

type Both<R extends t.Props, O extends t.Props> = {
  readonly [K in keyof R]: t.TypeOf<R[K]>;
} & { readonly [K in keyof O]?: t.TypeOf<O[K]> };

const named = (name: string) => new t.Type<never, never, unknown>(name, t.never.is, t.failure, t.identity);
/** What a field is that must not be there. */
const ABSENT = named('absent');

/** An object with these fields and no others: a mistyped name is refused, never dropped. */
export function strict<R extends t.Props, O extends t.Props = {}>(
  name: string,
  required: R,
  optional?: O,
): t.Type<Both<R, O>, Both<R, O>, unknown> {
  const parts = [t.type(required), t.partial(optional ?? {})] as const;
  const names = new Set([...Object.keys(required), ...Object.keys(optional ?? {})]);
  return new t.Type(
    name,
    (u): u is Both<R, O> =>
      parts.every((part) => part.is(u)) && Object.keys(u as object).every((key) => names.has(key)),
    (u, context) => {
      if (typeof u !== 'object' || u === null) return t.failure(u, context);
      const strange = Object.entries(u)
        .filter(([key]) => !names.has(key))
        .map(([key, value]) => ({ value, context: t.appendContext(context, key, ABSENT, value) }));
      const reads = parts.map((part) => part.validate(u, context));
      const wrong = [...reads.flatMap((read) => (isRight(read) ? [] : read.left)), ...strange];
      return wrong.length === 0 ? t.success(u as Both<R, O>) : t.failures(wrong);
    },
    t.identity,
  );
}

/** A text of a fixed form. */
export function form(name: string, pattern: RegExp): t.Type<string, string, unknown> {
  const is = (u: unknown): u is string => typeof u === 'string' && pattern.test(u);
  return new t.Type(name, is, (u, context) => (is(u) ? t.success(u) : t.failure(u, context)), t.identity);
}

/** One of several objects, told apart by the value of one field. */
export function oneBy<C extends Readonly<Record<string, t.Mixed>>>(
  name: string,
  field: string,
  codecs: C,
): t.Type<t.TypeOf<C[keyof C]>, t.TypeOf<C[keyof C]>, unknown> {
  type One = t.TypeOf<C[keyof C]>;
  const codecOf = (u: unknown) => {
    const value = typeof u === 'object' && u !== null ? (u as Readonly<Record<string, unknown>>)[field] : undefined;
    return typeof value === 'string' && Object.hasOwn(codecs, value) ? codecs[value] : undefined;
  };
  return new t.Type<One, One, unknown>(
    name,
    (u): u is One => codecOf(u)?.is(u) === true,
    (u, context) =>
      (codecOf(u)?.validate(u, context) as t.Validation<One> | undefined) ??
      t.failure(u, t.appendContext(context, field, named(Object.keys(codecs).join(' | ')))),
    t.identity,
  );
}

/** Places that a refused value has wrong, as pointers from its root, with what each must be. */
export function wrongPlaces(errors: t.Errors): readonly { readonly pointer: string; readonly type: string }[] {
  const places = errors.map(({ context }) => ({
    pointer: `/${context
      .slice(1)
      .map(({ key }) => key)
      .join('/')}`,
    type: context.at(-1)?.type.name ?? '',
  }));
  return places.filter(({ pointer }, at) => places.findIndex((other) => other.pointer === pointer) === at);
}
