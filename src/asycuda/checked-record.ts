import { isRight } from 'fp-ts/Either';
import type { Fields } from '../messages/codec.ts';
import { TransitRecord } from '../messages/record.ts';
import type { Ledger } from './ledger.ts';
import { outside } from './report.ts';

/** A record as its schema has it, its fields in their order; undefined with one remark for each value that is not of its form. */
export function checkedRecord(c: Ledger, made: TransitRecord): TransitRecord | undefined {
  const valid = TransitRecord.decode(inOrder(TransitRecord, made));
  if (isRight(valid)) return valid.right;
  for (const { context, value } of valid.left) {
    const pointer = context
      .slice(1)
      .map(({ key }) => key)
      .join('/');
    const spot = outside(pointer, pointer, pointer);
    c.refuse('invalid', spot, { value: JSON.stringify(value) ?? '', detail: context.at(-1)?.type.name ?? '' });
  }
  return undefined;
}

/** The same value with its fields in the order of the schema. */
export function inOrder<A>(type: { readonly fields: Fields; readonly _A: A }, value: A): A {
  const given = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.keys(type.fields)
      .filter((key) => key in given)
      .map((key) => [key, given[key]]),
  ) as A;
}
