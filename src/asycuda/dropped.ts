import type { Element } from '../tree.ts';
import type { Conversion } from './conversion.ts';
import { CONTAINER_FIELDS, DOCUMENT_FIELDS, HEADER_FIELDS, ITEM_FIELDS, type SadField } from './fields.ts';
import type { Ledger } from './ledger.ts';
import { ownText, valueOf } from './lookup.ts';
import { type Spot, outside, spotOf } from './report.ts';

/** The places that a conversion looks at: fields, the blocks above them, and those of the blocks that are rows, in lower case. */
export interface Carried {
  readonly fields: ReadonlySet<string>;
  readonly blocks: ReadonlySet<string>;
  readonly rows: ReadonlySet<string>;
  /** The fields that are known, carried or not, by their paths. */
  readonly known: ReadonlyMap<string, SadField>;
}

/** A field, or only an element, at a path. */
type Placed = readonly [path: string, field?: SadField];

/** Fields with their paths below the element that the rows of `under` stand in. */
export function placed(fields: Readonly<Record<string, SadField>>, under = ''): readonly Placed[] {
  return Object.values(fields).map((field) => [`${under}${field.path}`, field]);
}

/** `rows` are the elements that may stand more than once; of any other, the conversion looks at the first alone. */
export function carried(places: readonly Placed[], rows: readonly string[]): Carried {
  const looked = places.filter(([, field]) => field?.isCarried !== false);
  const fields = looked.map(([path]) => path.toLowerCase());
  const known = places.flatMap(([path, field]) => (field === undefined ? [] : [[path.toLowerCase(), field] as const]));
  const blocks = fields.flatMap((path) => path.split('/').map((_, at, names) => names.slice(0, at).join('/')));
  return {
    fields: new Set(fields),
    blocks: new Set(blocks),
    rows: new Set(rows.map((row) => row.toLowerCase())),
    known: new Map(known),
  };
}

const OF_SAD = carried(
  [
    ...Object.values(HEADER_FIELDS).flatMap((fields) => placed(fields)),
    ...placed(ITEM_FIELDS, 'Item/'),
    ...placed(DOCUMENT_FIELDS, 'Item/Attached_documents/'),
    ...placed(CONTAINER_FIELDS, 'Container/'),
  ],
  ['Item', 'Item/Attached_documents', 'Container'],
);

/** Reports all that stands in the declaration and that a transit record has no place for: one line for each block, with the count of its values. */
export function reportDropped(c: Conversion): void {
  const { document } = c.sad;
  reportBelow(c, document, `/${document.name}`, OF_SAD);
}

/**
 * Reports all that stands below an element and is not carried: one line for each block, with the count of its values; one for each element that stands again
 * where one alone is read; and one for text or elements where none belong.
 */
export function reportBelow(c: Ledger, top: Element, where: string, { fields, blocks, rows, known }: Carried): void {
  const at = (path: string, key: string): Spot => {
    const field = known.get(key);
    const name = path.slice(path.lastIndexOf('/') + 1).replace(/\[[0-9]+\]$/, '');
    return field === undefined ? outside(path, name, name) : { ...spotOf(field), path };
  };
  const counts = new Map<string, { readonly path: string; count: number }>();
  const add = (key: string, path: string, count: number) => {
    const entry = counts.get(key) ?? { path, count: 0 };
    entry.count += count;
    counts.set(key, entry);
  };
  const visit = (element: Element, path: string, key: string) => {
    const seen = new Map<string, number>();
    for (const child of element.children) {
      const name = child.name.toLowerCase();
      const childKey = key === '' ? name : `${key}/${name}`;
      const childPath = `${path}/${child.name}`;
      const position = (seen.get(name) ?? 0) + 1;
      seen.set(name, position);
      const isRead = fields.has(childKey);
      if ((isRead || blocks.has(childKey)) && position > 1 && !rows.has(childKey)) {
        const count = valuesIn(child);
        if (count > 0) c.note('repeated', at(`${childPath}[${position}]`, childKey), { from: `${count}` });
      } else if (isRead) {
        if (rows.has(childKey)) continue;
        for (const below of child.children) add(`${childKey}/`, `${childPath}/${below.name}`, valuesIn(below));
      } else if (blocks.has(childKey)) {
        add(`${childKey}/`, childPath, ownText(child) === '' ? 0 : 1);
        visit(child, childPath, childKey);
      } else add(childKey, childPath, valuesIn(child));
    }
  };
  add('/', where, ownText(top) === '' ? 0 : 1);
  visit(top, where, '');
  for (const [key, { path, count }] of counts) if (count > 0) c.note('block', at(path, key), { from: `${count}` });
}

function valuesIn(element: Element): number {
  return element.children.reduce((sum, child) => sum + valuesIn(child), valueOf(element) === undefined ? 0 : 1);
}
