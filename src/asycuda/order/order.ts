import { DECLARATION_ORDER } from './declaration.ts';
import { ROWS_ORDER } from './rows.ts';
import { TERMS_ORDER } from './terms.ts';

/** An element of the canonical order and what may stand in it. */
export interface OrderNode {
  readonly name: string;
  readonly children: readonly OrderNode[];
  /** Whether its absent value is spelled like that of a number or a date, not like that of a text. */
  readonly isValue: boolean;
  /** Whether a fresh document leaves it out where it has no value. */
  readonly isRare: boolean;
  /** Whether it repeats, and by which size of the profile it is padded. */
  readonly isRow: boolean;
  readonly padding?: string;
  /** The layout that alone has it. */
  readonly layout?: 'classic' | 'newer';
}

/**
 * Reads an order written one element a line, indented below its parent by two blanks.
 *
 * After the name: `=` a number, date or flag; `?` left out where it has no value; `*` a row, with the name of its padding; `classic` or `newer` the layout
 * that alone has it.
 */
export function readOrder(text: string): readonly OrderNode[] {
  const root: Writable[] = [];
  const open: Writable[][] = [root];
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    const [name = '', ...marks] = line.trim().split(' ');
    const depth = (line.length - line.trimStart().length) / 2;
    const row = marks.find((mark) => mark.startsWith('*'));
    const layout = (['classic', 'newer'] as const).find((each) => marks.includes(each));
    const node: Writable = {
      name,
      children: [],
      isValue: marks.includes('='),
      isRare: marks.includes('?'),
      isRow: row !== undefined,
      ...(row === undefined || row === '*' ? {} : { padding: row.slice(1) }),
      ...(layout === undefined ? {} : { layout }),
    };
    open[depth]?.push(node);
    open.length = depth + 1;
    open.push(node.children);
  }
  return root;
}

interface Writable extends OrderNode {
  readonly children: Writable[];
}

/** The canonical order of a declaration: the elements below `ASYCUDA`, as servers write them. */
export const SAD_ORDER: readonly OrderNode[] = [DECLARATION_ORDER, TERMS_ORDER, ROWS_ORDER].flatMap(readOrder);

/** The place of a name among the children of one element, without case; -1 for an unknown one. */
export function placeIn(order: readonly OrderNode[], name: string): number {
  const key = name.toLowerCase();
  return order.findIndex((node) => node.name.toLowerCase() === key);
}

/** The element at a path of names below others; undefined where the order does not know it. */
export function nodeAt(order: readonly OrderNode[], path: readonly string[]): OrderNode | undefined {
  const [name, ...rest] = path;
  const node = name === undefined ? undefined : order[placeIn(order, name)];
  return rest.length === 0 || node === undefined ? node : nodeAt(node.children, rest);
}

/** The field at a path of names below others; undefined for a block, and for what stands in a row. */
export function leafAt(order: readonly OrderNode[], path: readonly string[]): OrderNode | undefined {
  const isInRow = path.some((_, at) => nodeAt(order, path.slice(0, at + 1))?.isRow);
  const node = nodeAt(order, path);
  return node === undefined || isInRow || node.children.length > 0 ? undefined : node;
}
