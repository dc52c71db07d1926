/**
 * What kind of value stands in a field. Every value is read as it is written; the kind says how a fresh document writes it.
 *
 * `day` is a date of a manifest, always `2026-03-09`. `lines` are a name and an address, or another text of several lines; `count` are digits in a field that servers write like a number.
 */
export type SadFieldType =
  | 'code'
  | 'text'
  | 'lines'
  | 'integer'
  | 'count'
  | 'number'
  | 'date'
  | 'day'
  | 'time'
  | 'flag';

/** One field of a SAD or of a manifest: where it stands and what it means. */
export interface SadField {
  /** Below its parent: the root, or the row for the fields of items, documents, taxes, containers and bills. */
  readonly path: string;
  /** Box of the paper form. */
  readonly box?: string;
  readonly type: SadFieldType;
  readonly en: string;
  readonly fr: string;
  /** Whether a transit record has a place for it. */
  readonly isCarried: boolean;
}

/** A field that the conversion to a transit record looks at. */
export function field(path: string, box: string, type: SadFieldType, en: string, fr: string): SadField {
  return { path, ...(box === '' ? {} : { box }), type, en, fr, isCarried: true };
}

/** A field that a transit record has no place for. */
export function extra(path: string, box: string, type: SadFieldType, en: string, fr: string): SadField {
  return { ...field(path, box, type, en, fr), isCarried: false };
}
