import type { FaultItem } from '../fault.ts';
import { NAMESPACE } from '../messages/catalogue.ts';
import { MOST_REMARKS, contentItems, elementItem, valueItem } from '../messages/content.ts';
import type { LexicalFault } from '../messages/leaves.ts';
import type { Leaf, Plan } from '../messages/plan.ts';
import type { Element } from '../tree.ts';

/**
 * What an engine says of one element: the wire code of its value; `unexpected`, it cannot stand where it stands; `incomplete`, an element is missing at its
 * end; `nested`, it holds elements but may hold a value only; `text`, it holds text but may hold elements only.
 */
export type RemarkKind = LexicalFault | 'unexpected' | 'incomplete' | 'nested' | 'text' | 'other';

/** What a schema engine says of one place of a document. */
export interface SchemaRemark {
  /** Place of the element in document order, from 0. */
  readonly element: number;
  readonly kind: RemarkKind;
}

interface Located {
  readonly chain: readonly Element[];
  /** What the codec says of the element; absent below an element that no codec knows. */
  readonly content: Plan | Leaf | undefined;
  /** What it says of the parent. */
  readonly around: Plan | undefined;
}

/** Of several remarks on one value that the codec accepts the first of these is told: what it is, before how it is written and how long or big it is. */
const VALUE_ORDER: readonly LexicalFault[] = ['50', '12', '51', '39', '40', '54', '55'];

/**
 * The remarks of an engine in our words, with the places of the original text.
 *
 * The engine says which element is wrong, and the codec says how: an engine stops at the first wrong child of an element, where all that is wrong with the
 * choice and order of the children is told, and two engines do not call one wrong value the same.
 */
export function explainRemarks(root: Element, plan: Plan, remarks: readonly SchemaRemark[]): FaultItem[] {
  const kinds = new Map<number, Set<RemarkKind>>();
  for (const { element, kind } of remarks) kinds.set(element, (kinds.get(element) ?? new Set()).add(kind));
  const places = [...kinds.keys()].sort((a, b) => a - b).slice(0, MOST_REMARKS);
  const located = locate(root, plan, new Set(places));
  const told = new Set<Element>();
  const items = places.flatMap((place) => {
    const found = located.get(place) ?? { chain: [root], content: plan, around: undefined };
    return explainElement(found, kinds.get(place) ?? new Set(), told);
  });
  return items.length > 0 ? items : [elementItem('schema/other', [root])];
}

function explainElement(located: Located, kinds: ReadonlySet<RemarkKind>, told: Set<Element>): FaultItem[] {
  const { chain, content, around } = located;
  const items: FaultItem[] = [];
  const explainContent = (owner: readonly Element[], plan: Plan | Leaf | undefined): boolean => {
    const element = owner.at(-1) as Element;
    if (told.has(element)) return true;
    const found = plan?._tag === 'Plan' ? contentItems(plan, owner) : [];
    if (found.length > 0) told.add(element);
    items.push(...found);
    return found.length > 0;
  };
  const child = (chain.at(-1) as Element).children[0];
  const isNested = kinds.has('nested') && child !== undefined;
  const value = VALUE_ORDER.find((wire) => kinds.has(wire));
  const leaf = content?._tag === 'LeafType' ? content : undefined;
  const parent = chain.at(-2)?.name ?? '/';
  if (isNested) items.push(elementItem('schema/unexpected', [...chain, child], { parent: chain.at(-1)?.name ?? '' }));
  else if (value !== undefined) items.push(valueItem(codecsWord(leaf, chain) ?? value, chain, leaf));
  if (kinds.has('text')) items.push(elementItem('schema/text', chain));
  if (kinds.has('incomplete') && !explainContent(chain, content)) items.push(elementItem('schema/other', chain));
  if (kinds.has('unexpected') && !explainContent(chain.slice(0, -1), around)) {
    items.push(elementItem('schema/unexpected', chain, { parent }));
  }
  if (kinds.has('other')) items.push(elementItem('schema/other', chain));
  return items;
}

/** How the codec calls what is wrong with a value: libxml2 2.9 and 2.15 differ on what a number of over 24 digits is. */
function codecsWord(leaf: Leaf | undefined, chain: readonly Element[]): LexicalFault | undefined {
  const parsed: unknown = leaf?.parse((chain.at(-1) as Element).text);
  return typeof parsed === 'object' ? (parsed as { readonly wrong: LexicalFault }).wrong : undefined;
}

/** The chains of the wanted elements, found in one walk in document order. */
function locate(root: Element, plan: Plan, wanted: ReadonlySet<number>): ReadonlyMap<number, Located> {
  const found = new Map<number, Located>();
  const chain: Element[] = [];
  let place = 0;
  const walk = (element: Element, content: Plan | Leaf | undefined, around: Plan | undefined): void => {
    chain.push(element);
    if (wanted.has(place)) found.set(place, { chain: [...chain], content, around });
    place += 1;
    const inner = content?._tag === 'Plan' ? content : undefined;
    for (const child of element.children) {
      const field = inner?.fields[inner.places.get(child.name) ?? -1];
      walk(child, field?.content, inner);
    }
    chain.pop();
  };
  walk(root, plan, undefined);
  return found;
}

/** Remarks on what never reaches an engine: attributes, and elements outside the namespace of messages. */
export function strangeItems(root: Element): FaultItem[] {
  const items: FaultItem[] = [];
  const chain: Element[] = [];
  const walk = (element: Element): void => {
    if (items.length >= MOST_REMARKS) return;
    chain.push(element);
    for (const { name } of element.attributes) items.push(elementItem('schema/attribute', chain, { attribute: name }));
    if (element.namespace !== NAMESPACE) items.push(elementItem('schema/namespace', chain, { namespace: NAMESPACE }));
    for (const child of element.children) walk(child);
    chain.pop();
  };
  walk(root);
  return items;
}
