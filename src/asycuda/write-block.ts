import { characterData } from '../xml/source-text.ts';
import type { Encoding } from '../xml/text.ts';
import type { AbsentSpelling } from './absent.ts';
import type { Block } from './block.ts';
import type { OrderNode } from './order/order.ts';
import type { AsycudaProfile } from './profile.ts';

/** How a document is laid out: its line ends, one step of indentation (both empty in a document of one line), and its empty tags. */
export interface Style {
  readonly newline: string;
  readonly step: string;
  readonly emptyTag: '/>' | ' />';
  /** Whether `<null/>` stands on the line of its element. */
  readonly isNullInline: boolean;
  readonly encoding: Encoding;
}

/** How ASYCUDA World lays out what it exports. */
export const SERVER_STYLE: Style = {
  newline: '\n',
  step: '    ',
  emptyTag: '/>',
  isNullInline: false,
  encoding: 'UTF-8',
};

const NOTHING: Block = { values: new Map(), rows: new Map() };

/** Writes elements in their order, in the form of a profile and the layout of a document. */
export class BlockWriter {
  readonly #profile: AsycudaProfile;
  readonly #style: Style;

  constructor(profile: AsycudaProfile, style: Style) {
    this.#profile = profile;
    this.#style = style;
  }

  /** One element with what stands in it; the first line is not indented. */
  element(node: OrderNode, block: Block, indent: string): string {
    return this.#block(node, block, '', indent);
  }

  /** A leaf with a value, or with the spelling of an absent one; empty for the spelling that leaves it out. */
  leaf(node: Pick<OrderNode, 'name' | 'isValue'>, value: string | undefined, indent: string): string {
    const { name } = node;
    const { newline, step, emptyTag, isNullInline, encoding } = this.#style;
    if (value !== undefined) return `<${name}>${characterData(value, encoding)}</${name}>`;
    const spelling: AbsentSpelling = node.isValue ? this.#profile.nullValue : this.#profile.nullText;
    if (spelling === 'none') return '';
    if (spelling === 'emptyTag') return `<${name}${emptyTag}`;
    if (spelling === 'emptyElement') return `<${name}></${name}>`;
    const inside = `<null${emptyTag}`;
    return isNullInline
      ? `<${name}>${inside}</${name}>`
      : `<${name}>${newline}${indent}${step}${inside}${newline}${indent}</${name}>`;
  }

  /** All elements of an order in a block, one a line, each with its line end and indentation before it. */
  children(order: readonly OrderNode[], block: Block, path: string, indent: string): string {
    const { newline } = this.#style;
    return order
      .flatMap((node) => this.#node(node, block, path, indent))
      .map((text) => `${newline}${indent}${text}`)
      .join('');
  }

  #node(node: OrderNode, block: Block, path: string, indent: string): readonly string[] {
    const { layout, padding } = this.#profile;
    const key = `${path}${node.name.toLowerCase()}`;
    const isOther = node.layout !== undefined && node.layout !== layout;
    if (node.isRow) {
      const rows = block.rows.get(key) ?? [];
      const size = isOther || node.padding === undefined ? 0 : padding[node.padding as keyof typeof padding];
      const all = [...rows, ...Array.from({ length: Math.max(0, size - rows.length) }, () => NOTHING)];
      return all.map((row) => this.#block(node, row, '', indent));
    }
    if ((isOther || node.isRare) && !hasValue(block, key)) return [];
    const text =
      node.children.length === 0
        ? this.leaf(node, block.values.get(key), indent)
        : this.#block(node, block, `${key}/`, indent);
    return text === '' ? [] : [text];
  }

  #block({ name, children }: OrderNode, block: Block, path: string, indent: string): string {
    const { newline, step, emptyTag } = this.#style;
    const inside = this.children(children, block, path, `${indent}${step}`);
    return inside === '' ? `<${name}${emptyTag}` : `<${name}>${inside}${newline}${indent}</${name}>`;
  }
}

function hasValue({ values, rows }: Block, key: string): boolean {
  return [...values.keys(), ...rows.keys()].some((each) => each === key || each.startsWith(`${key}/`));
}
