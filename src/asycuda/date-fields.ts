import { DOCUMENT_FIELDS, HEADER_FIELDS, type SadField } from './fields.ts';
import type { Sad } from './sad.ts';

/** Every date of a declaration, as written. */
export function dateFields(sad: Sad): readonly string[] {
  const header = Object.entries(HEADER_FIELDS).flatMap(([block, fields]) =>
    datesIn(fields, sad[block as keyof typeof HEADER_FIELDS]),
  );
  return [
    ...header,
    ...sad.items.flatMap(({ documents }) => documents.flatMap((row) => datesIn(DOCUMENT_FIELDS, row))),
  ];
}

function datesIn(fields: Readonly<Record<string, SadField>>, values: object): readonly string[] {
  return Object.entries(fields).flatMap(([name, { type }]) => {
    const value = (values as Readonly<Record<string, string | undefined>>)[name];
    return type === 'date' && value !== undefined ? [value] : [];
  });
}
