/** An element of a document as it was read: strict, without namespace prefixes, with its place in the original text. */
export interface Element {
  /** Local name. */
  readonly name: string;
  /** Namespace URI; empty where the element is in none. */
  readonly namespace: string;
  readonly attributes: readonly Attribute[];
  readonly children: readonly Element[];
  /** All character data directly inside this element, joined; CDATA included. */
  readonly text: string;
  /** Line and column (from 1, in UTF-16 units) of the `<` that opens the element. */
  readonly line: number;
  readonly column: number;
}

/** An attribute that is no namespace declaration. */
export interface Attribute {
  readonly name: string;
  readonly namespace: string;
  readonly value: string;
}

/**
 * XPath of the last element of a chain that begins at the root, as `/AnticipatedArrivalRecord/record/item[2]`.
 *
 * A position stands only where a name repeats among the children of one element; prefixes are left out.
 */
export function pointerTo(chain: readonly Element[]): string {
  return chain.map((element, depth) => `/${element.name}${position(element, chain[depth - 1])}`).join('');
}

/** The position among siblings of one name; looks no further than it must, as siblings may be hundreds of thousands. */
function position(element: Element, parent: Element | undefined): string {
  let count = 0;
  let found = 0;
  for (const sibling of parent?.children ?? []) {
    if (sibling.name !== element.name) continue;
    count += 1;
    if (sibling === element) found = count;
    if (found > 0 && count > 1) return `[${found}]`;
  }
  return '';
}
