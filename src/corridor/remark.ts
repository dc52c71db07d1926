import { type FaultItem, type FaultValues, faultText } from '../fault.ts';
import type { CORRIDOR_FAULTS } from '../faults/corridor.ts';
import type { Corridor } from './corridor.ts';
import { findAdministration, findOffice } from './offices.ts';

export type CorridorRemark = keyof typeof CORRIDOR_FAULTS;

/** Where a value stands in the agreement: keys and indexes from 0, as in JSON. */
export type Path = readonly (string | number)[];

/** A remark on one place of the agreement; the pointer is that of JSON (RFC 6901): `/office/3/roles`. */
export function remark(path: Path, code: CorridorRemark, values: FaultValues = {}, wire = '14'): FaultItem {
  const { value } = values;
  return {
    code: `corridor/${code}`,
    wire,
    pointer: pointerOf(path),
    reason: faultText(`corridor/${code}`, values),
    ...(value === undefined ? {} : { originalValue: String(value).slice(0, 512) }),
  };
}

export function pointerOf(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** A remark on every entry whose code an earlier entry of the list has. */
export function notUnique<T>(
  list: readonly T[],
  path: Path,
  codeOf: (entry: T) => string,
  field?: string,
): readonly FaultItem[] {
  const seen = new Set<string>();
  return list.flatMap((entry, at) => {
    const value = codeOf(entry);
    if (!seen.has(value)) {
      seen.add(value);
      return [];
    }
    const place = field === undefined ? [...path, at] : [...path, at, field];
    return [remark(place, 'not-unique', { value, list: path.join('/') }, '35')];
  });
}

export function unknownAdministration(corridor: Corridor, code: string, path: Path): readonly FaultItem[] {
  return findAdministration(corridor, code) === undefined
    ? [remark(path, 'administration-unknown', { value: code }, '12')]
    : [];
}

export function unknownOffice(corridor: Corridor, code: string, path: Path): readonly FaultItem[] {
  return findOffice(corridor, code) === undefined ? [remark(path, 'office-unknown', { value: code }, '12')] : [];
}
