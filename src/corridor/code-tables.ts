import type { CodeTable, Corridor } from './corridor.ts';

export type CodeTableName = CodeTable['name'];

export function findTable(corridor: Corridor, name: CodeTableName): CodeTable | undefined {
  return corridor.codeTable?.find((each) => each.name === name);
}

/** Whether the common code is in the table; a corridor without the table agrees on no list, so that every code is right. */
export function isInTable(corridor: Corridor, name: CodeTableName, code: string): boolean {
  return findTable(corridor, name)?.entry.some((each) => each.code === code) ?? true;
}

/** The common code for what an administration writes: its own codes come first, then the common ones; undefined where neither have it. */
export function toCommon(
  corridor: Corridor,
  name: CodeTableName,
  administration: string,
  code: string,
): string | undefined {
  const entries = findTable(corridor, name)?.entry ?? [];
  const isOwn = (each: (typeof entries)[number]) =>
    each.national?.some((one) => one.administration === administration && one.code === code);
  return (entries.find(isOwn) ?? entries.find((each) => each.code === code))?.code;
}

/** What an administration writes for a common code; the common code itself where it has none of its own; undefined for a code that the table lacks. */
export function toNational(
  corridor: Corridor,
  name: CodeTableName,
  administration: string,
  code: string,
): string | undefined {
  const entry = findTable(corridor, name)?.entry.find((each) => each.code === code);
  return entry?.national?.find((each) => each.administration === administration)?.code ?? entry?.code;
}
