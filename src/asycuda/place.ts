import type { SourceElement } from '../xml/source-tree.ts';
import type { SadPlace } from './field-names.ts';
import { headerField } from './field-names.ts';
import { CONTAINER_FIELDS, DOCUMENT_FIELDS, ITEM_FIELDS, type SadField, TAX_FIELDS } from './fields.ts';
import { isNamed } from './lookup.ts';
import type { Sad } from './sad.ts';

/** An element of a declaration, as `/ASYCUDA/Item[3]/Packages`; a name without a position is the first of its kind. */
export type Pointer = `/${string}`;

/** How far a pointer leads into a declaration: the elements that are there, and the names that are not. */
export interface Way {
  readonly chain: readonly SourceElement[];
  readonly rest: readonly string[];
}

/** The pointer and the field of a place; a pointer is its own. Undefined for a name that the view has not, and for a row that is not there. */
export function pointerOf(
  sad: Sad,
  place: SadPlace | Pointer,
): { readonly pointer: Pointer; readonly field?: SadField } | undefined {
  if (place.startsWith('/')) return { pointer: place as Pointer };
  const header = headerField(place);
  if (header !== undefined) return { pointer: `/${sad.document.name}/${header.path}`, field: header };
  const [, rows = '', index = '', below, belowIndex = '', name = ''] =
    /^(items|containers)\[([0-9]+)\](?:\.(documents|taxes)\[([0-9]+)\])?\.(\w+)$/.exec(place) ?? [];
  const item = rows === 'items' ? sad.items[Number(index)] : undefined;
  if (below === 'documents') return within(item?.documents[Number(belowIndex)], DOCUMENT_FIELDS, name);
  if (below === 'taxes') return within(item?.taxes[Number(belowIndex)], TAX_FIELDS, name);
  return rows === 'items'
    ? within(item, ITEM_FIELDS, name)
    : within(sad.containers[Number(index)], CONTAINER_FIELDS, name);
}

function within(row: { readonly at: string } | undefined, fields: Readonly<Record<string, SadField>>, name: string) {
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return row === undefined || field === undefined
    ? undefined
    : { pointer: `${row.at}/${field.path}` as Pointer, field };
}

/** Follows a pointer from the root. Undefined where it begins at another element, or names a row beyond those that are there. */
export function wayTo(root: SourceElement, pointer: Pointer): Way | undefined {
  const [first = '', ...steps] = pointer.slice(1).split('/');
  if (!isNamed(root, first)) return undefined;
  const chain = [root];
  for (const [at, step] of steps.entries()) {
    const [, name = step, position = '1'] = /^(.*)\[([0-9]+)\]$/.exec(step) ?? [];
    const next = chain.at(-1)?.children.filter((child) => isNamed(child, name))[Number(position) - 1];
    if (next === undefined) {
      const rest = steps.slice(at);
      return rest.some((each) => /\[(?!1\])/.test(each))
        ? undefined
        : { chain, rest: rest.map((each) => each.replace('[1]', '')) };
    }
    chain.push(next);
  }
  return { chain, rest: [] };
}
