import type { Element } from '../tree.ts';
import type { Conversion } from './conversion.ts';
import { CONTAINER_FIELDS, DOCUMENT_FIELDS, HEADER_FIELDS, ITEM_FIELDS, type SadField } from './fields.ts';
import type { Ledger } from './ledger.ts';
import { valueOf } from './lookup.ts';
import { outside } from './report.ts';

/** The places that a conversion looks at: fields, and the blocks above them, in lower case. */
export interface Carried {
  readonly fields: ReadonlySet<string>;
  readonly blocks: ReadonlySet<string>;
}

/** The paths of the fields that are carried. */
export function carriedPaths(fields: Readonly<Record<string, SadField>>, under = ''): readonly string[] {
  return Object.values(fields).flatMap(({ path, isCarried }) => (isCarried ? `${under}${path}` : []));
}

export function carried(paths: readonly string[]): Carried {
  const fields = paths.map((path) => path.toLowerCase());
  const blocks = fields.flatMap((path) => path.split('/').map((_, at, names) => names.slice(0, at).join('/')));
  return { fields: new Set(fields), blocks: new Set(blocks) };
}

const OF_SAD = carried([
  ...Object.values(HEADER_FIELDS).flatMap((fields) => carriedPaths(fields)),
  ...carriedPaths(ITEM_FIELDS, 'Item/'),
  ...carriedPaths(DOCUMENT_FIELDS, 'Item/Attached_documents/'),
  ...carriedPaths(CONTAINER_FIELDS, 'Container/'),
]);

/** Reports all that stands in the declaration and that a transit record has no place for: one line for each block, with the count of its values. */
export function reportDropped(c: Conversion): void {
  const { document } = c.sad;
  reportBelow(c, document, `/${document.name}`, OF_SAD);
}

/** Reports all that stands below an element and is not carried: one line for each block, with the count of its values. */
export function reportBelow(c: Ledger, top: Element, at: string, { fields, blocks }: Carried): void {
  const counts = new Map<string, { readonly path: string; count: number }>();
  const visit = (element: Element, path: string, key: string) => {
    for (const child of element.children) {
      const childKey = key === '' ? child.name.toLowerCase() : `${key}/${child.name.toLowerCase()}`;
      const childPath = `${path}/${child.name}`;
      if (fields.has(childKey)) continue;
      if (blocks.has(childKey)) visit(child, childPath, childKey);
      else {
        const entry = counts.get(childKey) ?? { path: childPath, count: 0 };
        entry.count += valuesIn(child);
        counts.set(childKey, entry);
      }
    }
  };
  visit(top, at, '');
  for (const { path, count } of counts.values()) {
    if (count > 0) c.note('block', outside(path, path, path), { from: `${count}` });
  }
}

function valuesIn(element: Element): number {
  return element.children.reduce((sum, child) => sum + valuesIn(child), valueOf(element) === undefined ? 0 : 1);
}
