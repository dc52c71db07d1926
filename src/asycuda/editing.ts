import { type Result, err, ok } from 'neverthrow';
import { type Fault, fault } from '../fault.ts';
import { characterData } from '../xml/source-text.ts';
import { type SourceDocument, type SourceElement, isEmptyTag } from '../xml/source-tree.ts';
import { encodeText } from '../xml/text.ts';
import { isNull } from './absent.ts';
import { type Block, writtenValue } from './block.ts';
import type { SadField } from './fields.ts';
import { childrenOf, isPadding, valueOf } from './lookup.ts';
import { type OrderNode, nodeAt, placeIn } from './order/order.ts';
import { type Pointer, wayTo } from './place.ts';
import type { AsycudaProfile } from './profile.ts';
import { leadOf, styleOf } from './style.ts';
import { BlockWriter, type Style } from './write-block.ts';

/** A part of a text, from `start` to before `end`, and what takes its place. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A document that is edited: its text and tree, and the order in which its elements stand. */
export interface Edited {
  readonly source: SourceDocument;
  readonly document: SourceElement;
  readonly order: readonly OrderNode[];
}

/** The element of a place, and the field that stands there; undefined for a place that the document has not. */
export type Target = { readonly pointer: Pointer; readonly field?: SadField } | undefined;

/** What one edit of a document changes in its text. */
export class Editing {
  readonly #root: SourceElement;
  readonly #order: readonly OrderNode[];
  readonly #text: string;
  readonly #profile: AsycudaProfile;
  readonly #style: Style;
  readonly #writer: BlockWriter;

  constructor({ source, document, order }: Edited, profile: AsycudaProfile) {
    this.#root = document;
    this.#order = order;
    this.#text = source.text;
    this.#profile = profile;
    this.#style = styleOf(source);
    this.#writer = new BlockWriter(profile, this.#style);
  }

  set(place: string, target: Target, value: string | undefined): Result<readonly Change[], Fault> {
    const way = target === undefined ? undefined : wayTo(this.#root, target.pointer);
    const last = way?.chain.at(-1);
    if (way === undefined || last === undefined) return err(fault('asycuda/no-such-place', { place }));
    const written =
      value === undefined || value === ''
        ? ok(undefined)
        : writtenValue(value, { type: 'text', ...target?.field, path: place }, this.#profile);
    const names = [...way.chain.slice(1).map(({ name }) => name), ...way.rest];
    const node = nodeAt(this.#order, names);
    const isBlock = way.rest.length > 0 ? valueOf(last) !== undefined : hasElements(last);
    if (isBlock || (node !== undefined && node.children.length > 0))
      return err(fault('asycuda/not-a-field', { place }));
    if (node === undefined && way.rest.length > 0) return err(fault('asycuda/no-such-place', { place }));
    return written.map((text) => {
      if (way.rest.length === 0) return this.#setLeaf(last, node, text);
      return text === undefined
        ? []
        : this.#insert(last, names, way.rest.length, (indent) => this.#nested(names, way.rest.length, text, indent));
    });
  }

  /** Adds a row behind the others of its name, or in place of the first empty one. */
  addRow(pointer: Pointer, block: Block, usesPadding: boolean): Result<readonly Change[], Fault> {
    const parents = pointer.slice(0, pointer.lastIndexOf('/')) as Pointer;
    const name = pointer.slice(pointer.lastIndexOf('/') + 1);
    const way = wayTo(this.#root, parents);
    const parent = way?.rest.length === 0 ? way.chain.at(-1) : undefined;
    const names = [...(way?.chain.slice(1).map((each) => each.name) ?? []), name];
    const node = nodeAt(this.#order, names);
    if (parent === undefined || node === undefined) return err(fault('asycuda/no-such-place', { place: parents }));
    const empty = usesPadding ? childrenOf(parent, name).find(isPadding) : undefined;
    if (empty === undefined)
      return ok(this.#insert(parent, names, 1, (indent) => this.#writer.element(node, block, indent)));
    const { start, end } = empty as SourceElement;
    const text = this.#writer.element(node, block, leadOf(this.#text, empty as SourceElement).indent);
    return ok([{ start, end, text }]);
  }

  /** Takes elements away, each with the blanks before it. */
  remove(places: readonly Pointer[]): Result<readonly Change[], Fault> {
    const changes: Change[] = [];
    for (const place of places) {
      const way = wayTo(this.#root, place);
      const element = way?.rest.length === 0 ? way.chain.at(-1) : undefined;
      if (element === undefined || element === this.#root) return err(fault('asycuda/no-such-place', { place }));
      const { newline, indent } = leadOf(this.#text, element);
      changes.push({ start: element.start - newline.length - indent.length, end: element.end, text: '' });
    }
    return ok(changes);
  }

  #setLeaf(element: SourceElement, node: OrderNode | undefined, value: string | undefined): readonly Change[] {
    if (valueOf(element) === value) return [];
    const { start, openEnd, closeStart, end, tag } = element;
    if (value === undefined) {
      const { indent } = leadOf(this.#text, element);
      const isPlain = element.attributes.length === 0 && node !== undefined;
      if (isPlain)
        return [{ start, end, text: this.#writer.leaf({ ...node, name: tag }, undefined, indent) || `<${tag}/>` }];
      return [{ start: openEnd, end: closeStart, text: '' }];
    }
    const text = characterData(value, this.#style.encoding);
    if (isEmptyTag(element))
      return [{ start, end, text: `${this.#text.slice(start, openEnd).replace(/\s*\/>$/, '>')}${text}</${tag}>` }];
    const comments = this.#text
      .slice(openEnd, closeStart)
      .replace(/<!\[CDATA\[[^]*?\]\]>/g, '')
      .match(/<!--[^]*?-->/g);
    return [{ start: openEnd, end: closeStart, text: `${text}${(comments ?? []).join('')}` }];
  }

  /** The missing elements of a path, one in the other, around a value. */
  #nested(names: readonly string[], missing: number, value: string, indent: string): string {
    const { newline, step } = this.#style;
    const depth = names.length - missing + 1;
    const name = nodeAt(this.#order, names.slice(0, depth))?.name ?? '';
    if (missing === 1) return this.#writer.leaf({ name, isValue: false }, value, indent);
    const inner = this.#nested(names, missing - 1, value, `${indent}${step}`);
    return `<${name}>${newline}${indent}${step}${inner}${newline}${indent}</${name}>`;
  }

  /** Puts a new child where the canonical order has it: behind the last child that stands before it there. */
  #insert(
    parent: SourceElement,
    names: readonly string[],
    missing: number,
    write: (indent: string) => string,
  ): readonly Change[] {
    const above = names.slice(0, names.length - missing);
    const order = above.length === 0 ? this.#order : (nodeAt(this.#order, above)?.children ?? []);
    const place = placeIn(order, names[above.length] ?? '');
    const { newline, step } = this.#style;
    if (!hasElements(parent)) {
      const { indent } = leadOf(this.#text, parent);
      const text = `${newline}${indent}${step}${write(`${indent}${step}`)}${newline}${indent}`;
      const { start, openEnd, closeStart, end, tag } = parent;
      const open = this.#text.slice(start, openEnd).replace(/\s*\/>$/, '>');
      if (isEmptyTag(parent)) return [{ start, end, text: `${open}${text}</${tag}>` }];
      const kept = isNull(parent) ? '' : this.#text.slice(openEnd, closeStart).trimEnd();
      return [{ start: openEnd + kept.length, end: closeStart, text }];
    }
    let known = -1;
    let before: SourceElement | undefined;
    for (const child of parent.children) {
      const at = placeIn(order, child.name);
      known = at === -1 ? known : at;
      if (known <= place) before = child;
    }
    const beside = before ?? parent.children[0] ?? parent;
    const lead = leadOf(this.#text, beside);
    const blanks = `${lead.newline}${lead.indent}`;
    return before === undefined
      ? [{ start: beside.start, end: beside.start, text: `${write(lead.indent)}${blanks}` }]
      : [{ start: before.end, end: before.end, text: `${blanks}${write(lead.indent)}` }];
  }
}

function hasElements(element: SourceElement): boolean {
  return element.children.length > 0 && !isNull(element);
}

/** The bytes of a document whose text has the changes, which do not overlap. */
export function bytesWith(source: SourceDocument, changes: readonly Change[]): Uint8Array {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, text } of changes.toSorted((one, other) => one.start - other.start)) {
    parts.push(source.text.slice(from, start), text);
    from = end;
  }
  parts.push(source.text.slice(from));
  return encodeText({ ...source, text: parts.join('') });
}

/** The text of one element, as its document has it; undefined where the document has none. */
export function textAt(
  { document, source }: Pick<Edited, 'document' | 'source'>,
  pointer: Pointer,
): string | undefined {
  const way = wayTo(document, pointer);
  const element = way?.rest.length === 0 ? way.chain.at(-1) : undefined;
  return element === undefined ? undefined : source.text.slice(element.start, element.end);
}
