import { type Result, err, ok } from 'neverthrow';
import { type Fault, type FaultItem, fault } from '../fault.ts';
import type { Element } from '../tree.ts';
import { CATALOGUE, type MessageName, NAMESPACE, type TransitMessage } from './catalogue.ts';
import { MOST_REMARKS, contentItems, elementItem, valueItem } from './content.ts';
import type { Fields, SequenceType, Shape } from './codec.ts';
import { type Leaf, type Plan, type PlannedField, planOf, planOfSequence } from './plan.ts';

interface Walk {
  /** The elements from the root to the one that is looked at. */
  readonly chain: Element[];
  readonly items: FaultItem[];
  /** That of the root, the same string object as its descendants have: comparing with it costs nothing. */
  readonly namespace: string;
}

/**
 * The typed message that a tree says.
 *
 * Refuses with `schema/unknownMessage`, or with `schema/invalid` and a remark for each element that is missing, unexpected, out of order or wrong in
 * itself, in the order of the document, up to `MOST_REMARKS`. Attributes and text between elements are refused.
 */
export function decode(root: Element): Result<TransitMessage, Fault> {
  const name = messageName(root);
  if (name === undefined) return err(unknownMessage(root));
  const walk: Walk = { chain: [], items: [], namespace: root.namespace };
  const content = readContent(planOf(name), root, walk);
  if (walk.items.length === 0) return ok({ name, ...content } as unknown as TransitMessage);
  return err(invalidMessage(walk.items));
}

/** What the content of a root element says, by the codec of a document that is no message. Refuses with `schema/invalid` as `decode` does. */
export function decodeSequence<F extends Fields>(root: Element, codec: SequenceType<F>): Result<Shape<F>, Fault> {
  const walk: Walk = { chain: [], items: [], namespace: root.namespace };
  const content = readContent(planOfSequence(codec), root, walk);
  return walk.items.length === 0 ? ok(content as Shape<F>) : err(invalidMessage(walk.items));
}

/** The message that a root element names. */
export function messageName({ name, namespace }: Element): MessageName | undefined {
  return namespace === NAMESPACE && Object.hasOwn(CATALOGUE, name) ? (name as MessageName) : undefined;
}

export function unknownMessage(root: Element): Fault {
  const { name } = root;
  return fault('schema/unknownMessage', { name }, [elementItem('schema/unknownMessage', [root])]);
}

/** The refusal of a message for its remarks, in the order of the document and no more than `MOST_REMARKS`. */
export function invalidMessage(items: readonly FaultItem[]): Fault {
  const place = ({ line = 0, column = 0 }: FaultItem) => [line, column] as const;
  const sorted = items.slice(0, MOST_REMARKS).sort((a, b) => {
    const [[lineA, columnA], [lineB, columnB]] = [place(a), place(b)];
    return lineA - lineB || columnA - columnB;
  });
  return fault('schema/invalid', { count: sorted.length }, sorted);
}

function readContent(plan: Plan, element: Element, walk: Walk): Record<string, unknown> {
  const { children } = element;
  walk.chain.push(element);
  checkBare(element, walk);
  if (/[^\t\n\r ]/.test(element.text)) walk.items.push(elementItem('schema/text', walk.chain));
  const content: Record<string, unknown> = {};
  let at = 0;
  let isWrong = false;
  for (const field of plan.fields) {
    let child = children[at];
    if (child === undefined || child.name !== field.name) {
      isWrong ||= field.required;
      continue;
    }
    if (!field.repeated) {
      content[field.name] = readField(field, child, walk);
      at += 1;
      continue;
    }
    const list: unknown[] = [];
    while (child !== undefined && child.name === field.name) {
      list.push(readField(field, child, walk));
      at += 1;
      child = children[at];
    }
    content[field.name] = list;
    isWrong ||= list.length > field.max;
  }
  if (isWrong || at < children.length) {
    walk.items.push(...contentItems(plan, walk.chain));
    for (const child of children.slice(at)) {
      const field = plan.fields[plan.places.get(child.name) ?? -1];
      if (field !== undefined) readField(field, child, walk);
    }
  }
  walk.chain.pop();
  return content;
}

function readField({ content }: PlannedField, child: Element, walk: Walk): unknown {
  if (walk.items.length >= MOST_REMARKS) return undefined;
  return content._tag === 'Plan' ? readContent(content, child, walk) : readLeaf(content, child, walk);
}

function readLeaf(leaf: Leaf, element: Element, walk: Walk): unknown {
  checkBare(element, walk);
  const [child] = element.children;
  if (child !== undefined) {
    walk.items.push(elementItem('schema/unexpected', [...walk.chain, element, child], { parent: element.name }));
    return undefined;
  }
  const value: unknown = leaf.parse(element.text);
  if (typeof value !== 'object') return value;
  walk.items.push(valueItem((value as { wrong: '50' }).wrong, [...walk.chain, element], leaf));
  return undefined;
}

/** Remarks on what no element of a message has: attributes, and a namespace other than its own. */
function checkBare(element: Element, walk: Walk): void {
  if (element.namespace === walk.namespace && element.attributes.length === 0) return;
  const chain = walk.chain.at(-1) === element ? walk.chain : [...walk.chain, element];
  if (element.namespace !== NAMESPACE)
    walk.items.push(elementItem('schema/namespace', chain, { namespace: NAMESPACE }));
  for (const { name } of element.attributes)
    walk.items.push(elementItem('schema/attribute', chain, { attribute: name }));
}
