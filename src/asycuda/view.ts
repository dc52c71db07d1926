import type { Element } from '../tree.ts';
import type { SadField } from './fields.ts';
import { valueOf } from './lookup.ts';

/** The values of a block of fields, as written; undefined where the declaration has none. */
export type Values<F> = { readonly [K in keyof F]: string | undefined };

interface Place {
  /** Names of the fields that stand here. */
  readonly names: string[];
  readonly below: Map<string, Place>;
}

/** Reads the values of fields below an element in one walk; the first element of a name counts, and case does not. */
export function viewOf<F extends Readonly<Record<string, SadField>>>(fields: F): (element: Element) => Values<F> {
  const root: Place = { names: [], below: new Map() };
  for (const [name, { path }] of Object.entries(fields)) placeAt(root, path).names.push(name);
  const names = Object.keys(fields);
  return (element) => {
    const values: Record<string, string | undefined> = {};
    for (const name of names) values[name] = undefined;
    visit(element, root, values);
    return values as Values<F>;
  };
}

function placeAt(root: Place, path: string): Place {
  return path.split('/').reduce((place, step) => {
    const key = step.toLowerCase();
    const next = place.below.get(key) ?? { names: [], below: new Map() };
    place.below.set(key, next);
    return next;
  }, root);
}

function visit(element: Element, place: Place, values: Record<string, string | undefined>): void {
  const seen = new Set<Place>();
  for (const child of element.children) {
    const next = place.below.get(child.name.toLowerCase());
    if (next === undefined || seen.has(next)) continue;
    seen.add(next);
    for (const name of next.names) values[name] = valueOf(child);
    visit(child, next, values);
  }
}
