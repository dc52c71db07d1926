import type { Element } from '../tree.ts';
import type { Conversion } from './conversion.ts';
import { CONTAINER_FIELDS, DOCUMENT_FIELDS, HEADER_FIELDS, ITEM_FIELDS, type SadField } from './fields.ts';
import { valueOf } from './lookup.ts';
import { outside } from './report.ts';

const paths = (fields: Readonly<Record<string, SadField>>, under = '') =>
  Object.values(fields).flatMap(({ path, isCarried }) => (isCarried ? `${under}${path}` : []));

/** Places of the declaration that the conversion looks at, in lower case. */
const CARRIED: readonly string[] = [
  ...Object.values(HEADER_FIELDS).flatMap((fields) => paths(fields)),
  ...paths(ITEM_FIELDS, 'Item/'),
  ...paths(DOCUMENT_FIELDS, 'Item/Attached_documents/'),
  ...paths(CONTAINER_FIELDS, 'Container/'),
].map((path) => path.toLowerCase());
const FIELDS = new Set(CARRIED);
const BLOCKS = new Set(CARRIED.flatMap((path) => path.split('/').map((_, at, names) => names.slice(0, at).join('/'))));

/** Reports all that stands in the declaration and that a transit record has no place for: one line for each block, with the count of its values. */
export function reportDropped(c: Conversion): void {
  const { document } = c.sad;
  const counts = new Map<string, { readonly path: string; count: number }>();
  const visit = (element: Element, path: string, key: string) => {
    for (const child of element.children) {
      const childKey = key === '' ? child.name.toLowerCase() : `${key}/${child.name.toLowerCase()}`;
      const childPath = `${path}/${child.name}`;
      if (FIELDS.has(childKey)) continue;
      if (BLOCKS.has(childKey)) visit(child, childPath, childKey);
      else {
        const entry = counts.get(childKey) ?? { path: childPath, count: 0 };
        entry.count += valuesIn(child);
        counts.set(childKey, entry);
      }
    }
  };
  visit(document, `/${document.name}`, '');
  for (const { path, count } of counts.values()) {
    if (count > 0) c.note('block', outside(path, path, path), { from: `${count}` });
  }
}

function valuesIn(element: Element): number {
  return element.children.reduce((sum, child) => sum + valuesIn(child), valueOf(element) === undefined ? 0 : 1);
}
