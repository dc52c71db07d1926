import { CONTAINER_FIELDS, DOCUMENT_FIELDS, HEADER_FIELDS, ITEM_FIELDS, type SadField, TAX_FIELDS } from './fields.ts';

type Header = typeof HEADER_FIELDS;

/** Name of a field of the header in the typed view, as `transit.principal`. */
export type SadFieldName = { [B in keyof Header]: `${B}.${Extract<keyof Header[B], string>}` }[keyof Header];

/** Name of any field in the typed view; rows count from 0 as the view does, as `items[0].grossMass`. */
export type SadPlace =
  | SadFieldName
  | `items[${number}].${Extract<keyof typeof ITEM_FIELDS, string>}`
  | `items[${number}].documents[${number}].${Extract<keyof typeof DOCUMENT_FIELDS, string>}`
  | `items[${number}].taxes[${number}].${Extract<keyof typeof TAX_FIELDS, string>}`
  | `containers[${number}].${Extract<keyof typeof CONTAINER_FIELDS, string>}`;

const byName = new Map<string, SadField>(
  Object.entries(HEADER_FIELDS).flatMap(([block, fields]) =>
    Object.entries(fields).map(([name, field]) => [`${block}.${name}`, field] as const),
  ),
);

/** Every field of the header by its name in the typed view. */
export const SAD_FIELD_NAMES: readonly SadFieldName[] = [...byName.keys()] as SadFieldName[];

/** The field of the header of that name. */
export function headerField(name: string): SadField | undefined {
  return byName.get(name);
}
