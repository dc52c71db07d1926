import { type Text, fill } from '../fault.ts';
import type { SadField } from './fields.ts';

const LINES = {
  stated: {
    en: '{what}: "{to}" is stated; {document} has none.',
    fr: '{what} : « {to} » est indiqué ; {document} n’en a pas.',
  },
  overridden: {
    en: '{what}: "{to}" is stated in place of "{from}".',
    fr: '{what} : « {to} » est indiqué à la place de « {from} ».',
  },
  corridor: { en: '{what}: "{to}" is taken from the corridor.', fr: '{what} : « {to} » provient du corridor.' },
  profile: { en: '{what}: "{to}" is taken from the profile.', fr: '{what} : « {to} » provient du profil.' },
  act: {
    en: '{what}: "{to}" is taken from the act of release.',
    fr: '{what} : « {to} » provient de l’acte de mainlevée.',
  },
  converted: { en: '{what}: "{from}" becomes "{to}".', fr: '{what} : « {from} » devient « {to} ».' },
  cut: { en: '{what}: "{from}" is cut to "{to}".', fr: '{what} : « {from} » est réduit à « {to} ».' },
  dropped: { en: '{what}: "{from}" is not carried.', fr: '{what} : « {from} » n’est pas repris.' },
  differs: {
    en: '{what}: {document} says "{from}", its items give "{to}".',
    fr: '{what} : {document} indique « {from} », ses articles donnent « {to} ».',
  },
  block: {
    en: '{what}: {from} value(s) without a place in a transit record.',
    fr: '{what} : {from} valeur(s) sans place dans les données de transit.',
  },
  unplaced: {
    en: '{what}: {from} value(s) of the record without a place in a document of ASYCUDA World.',
    fr: '{what} : {from} valeur(s) des données de transit sans place dans un document de SYDONIA World.',
  },
  repeated: {
    en: '{what}: one alone is read, the first; this one has {from} value(s) that nothing carries.',
    fr: '{what} : seul le premier est lu ; celui-ci a {from} valeur(s) que rien ne reprend.',
  },
  guessed: { en: '{what}: "{to}" is assumed.', fr: '{what} : « {to} » est supposé.' },
  altered: { en: '{what}: "{from}" reads back as "{to}".', fr: '{what} : « {from} » se relit « {to} ».' },
  added: {
    en: '{what}: "{to}" is read back; {document} has none.',
    fr: '{what} : « {to} » apparaît à la relecture ; {document} n’en a pas.',
  },
  unsaid: {
    en: '{what}: the declaration cannot say it; state it when it is read back.',
    fr: '{what} : la déclaration ne peut pas le dire ; indiquez-le à la relecture.',
  },
  unused: {
    en: '{what}: "{from}" is stated, but {document} has nothing that it is about.',
    fr: '{what} : « {from} » est indiqué, mais {document} n’a rien de tel.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What became of a value, as `converted`, `dropped` or `guessed`. */
export type ReportKind = keyof typeof LINES;

/** One thing that a conversion did not simply copy. */
export interface ReportLine {
  readonly kind: ReportKind;
  /** Place in the declaration, absolute; where it has no such place, the field of the record or of the statement. */
  readonly path: string;
  readonly box?: string;
  readonly from?: string;
  readonly to?: string;
  readonly text: Text;
}

/** Where a value stands: its field, and its item or row. */
export interface Spot {
  readonly path: string;
  readonly box?: string;
  readonly what: Text;
}

/** A value as a report shows it: the leaves of an object one after the other. */
export function shown(value: unknown): string {
  return typeof value === 'object' && value !== null ? Object.values(value).map(shown).join(', ') : String(value);
}

/** The values that the declaration has, one after the other; undefined where it has none of them. */
export function together(...values: readonly (string | undefined)[]): string | undefined {
  const present = values.filter((value) => value !== undefined);
  return present.length === 0 ? undefined : present.join(', ');
}

/** The place of a field of the header, or of a row. */
export function spotOf(field: SadField, row?: { readonly at: string; readonly number?: number }): Spot {
  const item =
    row?.number === undefined ? { en: '', fr: '' } : { en: `item ${row.number}, `, fr: `article ${row.number}, ` };
  const box = field.box === undefined ? { en: '', fr: '' } : { en: `Box ${field.box}, `, fr: `Case ${field.box}, ` };
  return {
    path: `${row?.at ?? '/ASYCUDA'}/${field.path}`,
    ...(field.box === undefined ? {} : { box: field.box }),
    what: { en: `${box.en}${item.en}${field.en}`, fr: `${box.fr}${item.fr}${field.fr}` },
  };
}

/** A place outside the declaration: a field of the record or of the statement. */
export function outside(path: string, en: string, fr: string): Spot {
  return { path, what: { en, fr } };
}

/** The document of a report where no other is named. */
export const DECLARATION: Text = { en: 'the declaration', fr: 'la déclaration' };

export function reportLine(
  kind: ReportKind,
  spot: Spot,
  values: { readonly from?: string; readonly to?: string },
  document: Text = DECLARATION,
): ReportLine {
  const text = {
    en: fill(LINES[kind], { ...values, what: spot.what.en, document: document.en }).en,
    fr: fill(LINES[kind], { ...values, what: spot.what.fr, document: document.fr }).fr,
  };
  return { kind, path: spot.path, ...(spot.box === undefined ? {} : { box: spot.box }), ...values, text };
}
