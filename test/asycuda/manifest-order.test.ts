import { expect, test } from '@jest/globals';
import { BILL_FIELDS } from '../../src/asycuda/manifest-bill-fields.ts';
import { BILL_CONTAINER_FIELDS, MANIFEST_FIELDS, SPLIT_FIELDS } from '../../src/asycuda/manifest-fields.ts';
import { MANIFEST_ORDER } from '../../src/asycuda/manifest-order.ts';
import { type OrderNode, nodeAt, placeIn } from '../../src/asycuda/order/order.ts';
import type { SourceElement } from '../../src/xml/source-tree.ts';
import { manifestOf } from './support.ts';

/** Neighbours that stand against the order. */
function against({ children }: SourceElement, order: readonly OrderNode[]): readonly string[] {
  const known = children.filter((child) => placeIn(order, child.name) >= 0);
  return known.flatMap((child, at) => {
    const next = known[at + 1];
    const isWrong = next !== undefined && placeIn(order, next.name) < placeIn(order, child.name);
    const below = against(child, order[placeIn(order, child.name)]?.children ?? []);
    return isWrong ? [`${child.name} before ${next.name}`, ...below] : below;
  });
}

test.each(['lome-port', 'border-road'] as const)('%s stands in the order', (name) => {
  expect(against(manifestOf(name).document, MANIFEST_ORDER)).toEqual([]);
});

const leaves = (order: readonly OrderNode[]): readonly string[] =>
  order.flatMap(({ name, children }) =>
    children.length === 0 ? [name] : leaves(children).map((path) => `${name}/${path}`),
  );

test('every element of the order is a field of the view, and every field stands in the order', () => {
  const under = (prefix: string, fields: object) =>
    Object.values(fields as typeof BILL_FIELDS).map(({ path }) => `${prefix}${path}`);
  const fields = [
    ...Object.values(MANIFEST_FIELDS).flatMap((block) => under('', block)),
    ...under('Bol_segment/', BILL_FIELDS),
    ...under('Bol_segment/ctn_segment/', BILL_CONTAINER_FIELDS),
    ...under('Bol_segment/Split_segment/', SPLIT_FIELDS),
  ];
  const attached = /\/Attached_Document\//;
  expect(fields.toSorted()).toEqual(
    leaves(MANIFEST_ORDER)
      .filter((path) => !attached.test(path))
      .toSorted(),
  );
});

test('the rows are bills, their containers, their parts and attached documents', () => {
  const rows = (order: readonly OrderNode[]): readonly string[] =>
    order.flatMap(({ name, isRow, children }) => [...(isRow ? [name] : []), ...rows(children)]);
  expect(rows(MANIFEST_ORDER)).toEqual(['Attached_Document', 'Bol_segment', 'ctn_segment', 'Split_segment']);
  expect(nodeAt(MANIFEST_ORDER, ['bol_segment', 'CTN_segment', 'marks1'])?.isRare).toBe(true);
});
