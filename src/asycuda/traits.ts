import type { Element } from '../tree.ts';
import type { SourceElement } from '../xml/source-tree.ts';
import { spellingOf } from './absent.ts';
import { dateFields } from './date-fields.ts';
import { type DateOrder, readDate } from './dates.ts';
import { childrenOf, elementAt, isPadding } from './lookup.ts';
import { type OrderNode, SAD_ORDER, nodeAt } from './order/order.ts';
import type { Padding } from './profile.ts';
import type { Sad } from './sad.ts';

/** How often something was seen, the most frequent first. */
export type Counts<T extends string> = readonly (readonly [T, number])[];

/** The orders that the dates of a declaration show: a date with one reading alone decides. */
export function datesOf(sad: Sad): { readonly orders: Counts<string>; readonly ambiguous: readonly string[] } {
  const orders: string[] = [];
  const ambiguous: string[] = [];
  for (const text of dateFields(sad)) {
    const read = readDate(text, { yearPivot: 70 });
    const readings = 'day' in read ? ordersOf(text) : read.readings.map(({ order }) => order);
    if (readings.length === 1) orders.push(...readings);
    else if (!('day' in read) && readings.length > 1) ambiguous.push(text);
  }
  return { orders: count(orders), ambiguous };
}

/** The orders in which a date of one day is one. */
function ordersOf(text: string): readonly DateOrder[] {
  if (/^[0-9]{3}/.test(text)) return ['YMD'];
  const orders = ['MDY', 'DMY'] as const;
  return orders.filter((dateOrder) => 'day' in readDate(text, { dateOrder, yearPivot: 70 }));
}

/** How absent texts, and absent numbers and dates, are spelled. */
export function spellingsOf(sad: Sad): { readonly texts: Counts<string>; readonly values: Counts<string> } {
  const texts: string[] = [];
  const values: string[] = [];
  const visit = (element: SourceElement, order: readonly OrderNode[]) => {
    for (const child of element.children) {
      const node = nodeAt(order, [child.name]);
      if (node === undefined) continue;
      if (node.children.length > 0) visit(child, node.children);
      else {
        const spelling = node.isRow ? undefined : spellingOf(child);
        if (spelling !== undefined) (node.isValue ? values : texts).push(spelling);
      }
    }
  };
  visit(sad.document, SAD_ORDER);
  return { texts: count(texts), values: count(values) };
}

/** To how many rows each repeated element is filled up: the size that all of them have, where some of the rows are empty. */
export function paddingOf({ document }: Sad): Partial<Padding> {
  const items = childrenOf(document, 'Item');
  const within = (path: string) => items.flatMap((item) => elementAt(item, path) ?? []);
  const sizes = {
    itemTax: sizeOf([elementAt(document, 'Assessment_notice')], 'Item_tax_total'),
    globalTax: sizeOf([elementAt(document, 'Global_taxes')], 'Global_tax_item'),
    taxLine: sizeOf(within('Taxation'), 'Taxation_line'),
    supplementaryUnit: sizeOf(within('Tarification'), 'Supplementary_unit'),
    attachedDocument: sizeOf(items, 'Attached_documents'),
  };
  return Object.fromEntries(Object.entries(sizes).filter(([, size]) => size !== undefined));
}

/** Whether numbers are written as Java doubles: with an exponent, or whole ones with `.0`. */
export function isJava(sad: Sad): boolean {
  const numbers = sad.items.flatMap(({ grossMass, netMass, packages }) => [grossMass, netMass, packages]);
  return numbers.some((number) => number !== undefined && /E|^[0-9]+\.0$/.test(number));
}

/** The marks of the newer layout that a declaration has. */
export function newerMarks({ document }: Sad): readonly string[] {
  return ['Assessment_notice/Registration_year', 'Assessment_notice/Items_taxes', 'Declarant/Reference/Year'].filter(
    (path) => elementAt(document, path) !== undefined,
  );
}

function sizeOf(parents: readonly (Element | undefined)[], name: string): number | undefined {
  const rows = parents.flatMap((parent) => (parent === undefined ? [] : [childrenOf(parent, name)]));
  const sizes = new Set(rows.map(({ length }) => length));
  return sizes.size === 1 && rows.some((each) => each.some(isPadding)) ? rows[0]?.length : undefined;
}

function count<T extends string>(seen: readonly T[]): Counts<T> {
  const counts = new Map<T, number>();
  for (const each of seen) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
