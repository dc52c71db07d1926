import type { Text } from '../../fault.ts';
import { CONTAINER_FIELDS, DOCUMENT_FIELDS, ITEM_FIELDS, type SadField } from '../fields.ts';

/** Where a value stands in a declaration: below the root. */
export interface SadPath {
  readonly path: string;
  readonly box?: string;
}

/** The way of one field between a declaration and a transit record. */
export interface SadConversion {
  /** Field of the record, repetitions without numbers, as `item/packaging/kind`; a block stands for all that is below it. */
  readonly record: string;
  readonly name: Text;
  /** Empty where a declaration has no place for it. */
  readonly sad: readonly SadPath[];
  readonly way: Text;
  /** What a declaration made of a record loses of it; without it the value always reads back the same. */
  readonly toSad?: Text;
  /** What a record made of a declaration loses of it. */
  readonly toRecord?: Text;
}

type Words = readonly [en: string, fr: string];
interface Losses {
  readonly toSad?: Words;
  readonly toRecord?: Words;
}

const textOf = ([en, fr]: Words): Text => ({ en, fr });

export function way(
  record: string,
  name: Words,
  sad: readonly SadPath[],
  words: Words,
  lost: Losses = {},
): SadConversion {
  return {
    ...{ record, name: textOf(name), sad, way: textOf(words) },
    ...(lost.toSad === undefined ? {} : { toSad: textOf(lost.toSad) }),
    ...(lost.toRecord === undefined ? {} : { toRecord: textOf(lost.toRecord) }),
  };
}

/** A field or block of the record that a declaration has no place for. */
export function unplaced(
  record: string,
  name: Words,
  toSad: Words = ['all of it', 'tout'],
  words: Words = ['none', 'aucune'],
): SadConversion {
  return way(record, name, [], words, { toSad });
}

/** Places of fields of the header. */
export function at(...fields: readonly SadField[]): readonly SadPath[] {
  return fields.map((field) => placed(field, ''));
}

/** Places of fields of each item. */
export function inItem(...names: readonly (keyof typeof ITEM_FIELDS)[]): readonly SadPath[] {
  return names.map((name) => placed(ITEM_FIELDS[name], 'Item/'));
}

/** Places of fields of each attached document. */
export function inDocument(...names: readonly (keyof typeof DOCUMENT_FIELDS)[]): readonly SadPath[] {
  return names.map((name) => placed(DOCUMENT_FIELDS[name], 'Item/Attached_documents/'));
}

/** Places of fields of each row of containers. */
export function inContainer(...names: readonly (keyof typeof CONTAINER_FIELDS)[]): readonly SadPath[] {
  return names.map((name) => placed(CONTAINER_FIELDS[name], 'Container/'));
}

function placed({ path, box }: SadField, under: string): SadPath {
  return { path: `${under}${path}`, ...(box === undefined ? {} : { box }) };
}
