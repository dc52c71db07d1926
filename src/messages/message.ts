import { isRight } from 'fp-ts/Either';
import * as t from 'io-ts';
import { type Fields, type Optional, type SequenceType, type Shape, optional, sequence } from './codec.ts';
import { Header, Mrn } from './header.ts';
import type { LeafType } from './leaves.ts';

/** What every message begins with; a row of the catalogue says whether its messages must, may or must not name a movement. */
type Opening<R> = { readonly header: typeof Header } & (R extends 'required'
  ? { readonly reference: LeafType<string> }
  : R extends 'optional'
    ? { readonly reference: Optional<LeafType<string>> }
    : unknown);

export type About = 'required' | 'optional' | 'absent';

/** A message as its codec gives it; the reference can be asked of every message, and is undefined on those about the line. */
export type MessageShape<N extends string, R extends About, F extends Fields> = { readonly name: N } & Shape<
  Opening<R> & F
> &
  (R extends 'absent' ? { readonly reference?: undefined } : unknown);

/** A message: the root element `name`, its header, the reference of its movement and what it says. */
export class MessageType<N extends string, R extends About, F extends Fields> extends t.Type<
  MessageShape<N, R, F>,
  MessageShape<N, R, F>,
  unknown
> {
  readonly _tag = 'MessageType' as const;
  readonly root: N;
  readonly about: R;
  readonly body: SequenceType<Opening<R> & F>;

  constructor(root: N, about: R, fields: F) {
    type A = MessageShape<N, R, F>;
    const opening = {
      header: Header,
      ...(about === 'absent' ? {} : { reference: about === 'required' ? Mrn : optional(Mrn) }),
    };
    const body = sequence(root, { ...opening, ...fields } as unknown as Opening<R> & F);
    const validate = (u: unknown, c: t.Context): t.Validation<A> => {
      const { name, ...rest } = (typeof u === 'object' && u !== null ? u : {}) as Readonly<Record<string, unknown>>;
      if (name !== root) return t.failure(u, c, `name must be ${root}`);
      const result = (body as t.Mixed).validate(rest, c);
      return isRight(result) ? t.success(u as A) : result;
    };
    super(root, (u): u is A => isRight(validate(u, [])), validate, t.identity);
    this.root = root;
    this.about = about;
    this.body = body;
  }
}

/** A message about one movement. */
export function message<N extends string, F extends Fields>(name: N, fields: F): MessageType<N, 'required', F> {
  return new MessageType(name, 'required', fields);
}

/** A message that may name a movement (the answers to messages). */
export function answer<N extends string, F extends Fields>(name: N, fields: F): MessageType<N, 'optional', F> {
  return new MessageType(name, 'optional', fields);
}

/** A message about the line itself: it names no movement and stands in no sequence. */
export function lineMessage<N extends string, F extends Fields>(name: N, fields: F): MessageType<N, 'absent', F> {
  return new MessageType(name, 'absent', fields);
}
