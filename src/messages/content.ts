import { type FaultItem, type FaultValues, faultText } from '../fault.ts';
import { type Element, pointerTo } from '../tree.ts';
import type { LexicalFault } from './leaves.ts';
import type { Leaf, Plan } from './plan.ts';

/** Our code for each wire code of a value. */
const VALUE_CODES = {
  '12': 'schema/enumeration',
  '39': 'schema/tooLong',
  '40': 'schema/tooShort',
  '50': 'schema/type',
  '51': 'schema/pattern',
  '54': 'schema/tooSmall',
  '55': 'schema/tooBig',
} as const satisfies Readonly<Record<LexicalFault, string>>;

export function valueCode(wire: LexicalFault): (typeof VALUE_CODES)[LexicalFault] {
  return VALUE_CODES[wire];
}

/** Code of the wire for the remarks about elements. */
const WIRE = {
  'schema/missing': '13',
  'schema/unexpected': '15',
  'schema/order': '15',
  'schema/text': '15',
  'schema/attribute': '15',
  'schema/namespace': '15',
  'schema/unknownMessage': '15',
  'schema/other': '18',
  'schema/tooMany': '35',
} as const;

export type ElementCode = keyof typeof WIRE;

/** A remark about the last element of a chain; `below` is the name of a child that is not there. */
export function elementItem(
  code: ElementCode,
  chain: readonly Element[],
  values: FaultValues = {},
  below?: string,
): FaultItem {
  const { name, line, column } = chain.at(-1) as Element;
  const pointer = pointerTo(chain) + (below === undefined ? '' : `/${below}`);
  return { code, wire: WIRE[code], pointer, reason: faultText(code, { name, ...values }), line, column };
}

/** A remark about the value of the last element of a chain; the value is cut at 512 characters, as the wire carries it. */
export function valueItem(wire: LexicalFault, chain: readonly Element[], leaf: Leaf | undefined): FaultItem {
  const { name, text, line, column } = chain.at(-1) as Element;
  const code = VALUE_CODES[wire];
  const reason = faultText(code, { name, ...facetValues(leaf) });
  const originalValue = [...text.slice(0, 1024)].slice(0, 512).join('');
  return { code, wire, pointer: pointerTo(chain), reason, originalValue, line, column };
}

/** The facets of a leaf, as the texts of the remarks name them. */
export function facetValues(leaf: Leaf | undefined): FaultValues {
  const {
    base = 'string',
    values = [],
    pattern = '',
    minLength = 0,
    maxLength = 0,
    min = 0,
    max = 0,
  } = leaf?.facets ?? {};
  return { type: base, values: values.join(', '), pattern, minLength, maxLength, min, max };
}

/** Remarks after which the rest of a document is not looked at. */
export const MOST_REMARKS = 100;

/** What is wrong with the choice and order of an element's children, in the order of the document; the values are not looked at. */
export function contentItems(plan: Plan, chain: readonly Element[]): FaultItem[] {
  const element = chain.at(-1) as Element;
  const present = new Set(element.children.map(({ name }) => name));
  const counts = plan.fields.map(() => 0);
  const items: FaultItem[] = [];
  const parent = element.name;
  let last = -1;
  const missing = (to: number) => {
    for (const { name, required } of plan.fields.slice(last + 1, to)) {
      if (required && !present.has(name)) items.push(elementItem('schema/missing', chain, { name, parent }, name));
    }
  };
  for (const child of element.children) {
    if (items.length >= MOST_REMARKS) return items;
    const place = plan.places.get(child.name);
    if (place === undefined) {
      items.push(elementItem('schema/unexpected', [...chain, child], { parent }));
      continue;
    }
    const max = plan.fields[place]?.max ?? 1;
    const count = (counts[place] ?? 0) + 1;
    counts[place] = count;
    if (count > max) {
      if (count === max + 1) items.push(elementItem('schema/tooMany', [...chain, child], { parent, max }));
    } else if (place < last) {
      const before = plan.fields[last]?.name ?? '';
      items.push(elementItem('schema/order', [...chain, child], { parent, before }));
    } else {
      missing(place);
      last = place;
    }
  }
  missing(plan.fields.length);
  return items;
}
