import { type Result, err, ok } from 'neverthrow';
import { type Fault, fault } from '../fault.ts';
import { characterData } from '../xml/source-text.ts';
import { type SourceElement, isEmptyTag } from '../xml/source-tree.ts';
import { isNull } from './absent.ts';
import { type Block, writtenValue } from './block.ts';
import type { SadPlace } from './field-names.ts';
import { childrenOf, isPadding, valueOf } from './lookup.ts';
import { type OrderNode, SAD_ORDER, nodeAt, placeIn } from './order/order.ts';
import { type Pointer, pointerOf, wayTo } from './place.ts';
import type { AsycudaProfile } from './profile.ts';
import type { Sad } from './sad.ts';
import { leadOf, styleOf } from './style.ts';
import { BlockWriter, type Style } from './write-block.ts';

/** A part of a text, from `start` to before `end`, and what takes its place. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What one edit of a declaration changes in its text. */
export class Editing {
  readonly #sad: Sad;
  readonly #text: string;
  readonly #profile: AsycudaProfile;
  readonly #style: Style;
  readonly #writer: BlockWriter;

  constructor(sad: Sad, profile: AsycudaProfile) {
    this.#sad = sad;
    this.#text = sad.source.text;
    this.#profile = profile;
    this.#style = styleOf(sad.source);
    this.#writer = new BlockWriter(profile, this.#style);
  }

  set(place: SadPlace | Pointer, value: string | undefined): Result<readonly Change[], Fault> {
    const target = pointerOf(this.#sad, place);
    const way = target === undefined ? undefined : wayTo(this.#sad.document, target.pointer);
    const last = way?.chain.at(-1);
    if (way === undefined || last === undefined) return err(fault('asycuda/no-such-place', { place }));
    const written =
      value === undefined || value === ''
        ? ok(undefined)
        : writtenValue(value, { type: 'text', ...target?.field, path: place }, this.#profile);
    const names = [...way.chain.slice(1).map(({ name }) => name), ...way.rest];
    const node = nodeAt(SAD_ORDER, names);
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
    const way = wayTo(this.#sad.document, parents);
    const parent = way?.rest.length === 0 ? way.chain.at(-1) : undefined;
    const names = [...(way?.chain.slice(1).map((each) => each.name) ?? []), name];
    const node = nodeAt(SAD_ORDER, names);
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
      const way = wayTo(this.#sad.document, place);
      const element = way?.rest.length === 0 ? way.chain.at(-1) : undefined;
      if (element === undefined || element === this.#sad.document)
        return err(fault('asycuda/no-such-place', { place }));
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
    const name = nodeAt(SAD_ORDER, names.slice(0, depth))?.name ?? '';
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
    const order = above.length === 0 ? SAD_ORDER : (nodeAt(SAD_ORDER, above)?.children ?? []);
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
