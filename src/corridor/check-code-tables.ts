import type { FaultItem } from '../fault.ts';
import type { CodeTable, Corridor } from './corridor.ts';
import { type Path, notUnique, remark, unknownAdministration } from './remark.ts';

/** Each table stands once, each common code once in it, and what an administration writes names one common code. */
export function checkCodeTables(corridor: Corridor): readonly FaultItem[] {
  const tables = corridor.codeTable ?? [];
  return [
    ...notUnique(tables, ['codeTable'], ({ name }) => name, 'name'),
    ...tables.flatMap((table, at) => checkTable(corridor, table, ['codeTable', at, 'entry'])),
  ];
}

function checkTable(corridor: Corridor, { entry }: CodeTable, path: Path): readonly FaultItem[] {
  return [
    ...notUnique(entry, path, ({ code }) => code, 'code'),
    ...entry.flatMap(({ national }, at) => [
      ...notUnique(national ?? [], [...path, at, 'national'], ({ administration }) => administration, 'administration'),
      ...(national ?? []).flatMap(({ administration }, n) =>
        unknownAdministration(corridor, administration, [...path, at, 'national', n, 'administration']),
      ),
    ]),
    ...corridor.administration.flatMap(({ code }) => checkNational(entry, code, path)),
  ];
}

function checkNational(entry: CodeTable['entry'], administration: string, path: Path): readonly FaultItem[] {
  const written = entry.map(({ national }) => national?.find((each) => each.administration === administration)?.code);
  return written.flatMap((value, at) => {
    if (value === undefined) return [];
    const n = entry[at]?.national?.findIndex((each) => each.administration === administration) ?? 0;
    const place = [...path, at, 'national', n, 'code'];
    if (written.indexOf(value) < at) return [remark(place, 'not-unique', { value, list: path.join('/') }, '35')];
    const isCommonOfAnother = entry.some(
      ({ code }, other) => other !== at && code === value && written[other] === undefined,
    );
    return isCommonOfAnother ? [remark(place, 'national-code-ambiguous', { value, administration })] : [];
  });
}
