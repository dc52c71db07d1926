import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { type OrderNode, SAD_ORDER, leafAt, nodeAt, placeIn, readOrder } from '../../../src/asycuda/order/order.ts';
import { HEADER_FIELDS, ITEM_FIELDS } from '../../../src/asycuda/fields.ts';
import { readSad } from '../../../src/asycuda/sad.ts';
import type { SourceElement } from '../../../src/xml/source-tree.ts';
import { declarations, samples } from '../support.ts';

test('an order is read from its lines and their marks', () => {
  const [a, d] = readOrder('A\n  B = newer\n  C *size\nD ?\n');
  expect([a?.name, a?.children.map(({ name }) => name), d?.isRare]).toEqual(['A', ['B', 'C'], true]);
  expect(a?.children[0]).toMatchObject({ isValue: true, layout: 'newer', isRow: false });
  expect(a?.children[1]).toMatchObject({ isRow: true, padding: 'size', isValue: false });
});

test('a path leads to its element without case; a field in a row or a block is no field of the header', () => {
  expect(nodeAt(SAD_ORDER, ['transit', 'PRINCIPAL', 'name'])?.name).toBe('Name');
  expect(leafAt(SAD_ORDER, ['Transit', 'Principal', 'Name'])?.name).toBe('Name');
  const others = [['Transit', 'Principal'], ['Item', 'Free_text_1'], ['Item'], ['None'], ['Transit', 'None', 'x']];
  expect(others.map((path) => leafAt(SAD_ORDER, path))).toEqual(others.map(() => undefined));
  expect([placeIn(SAD_ORDER, 'export_RELEASE'), placeIn(SAD_ORDER, 'None')]).toEqual([0, -1]);
});

test('every field of the view has a place in the order', () => {
  const header = Object.values(HEADER_FIELDS).flatMap((fields) => Object.values(fields).map(({ path }) => path));
  const item = Object.values(ITEM_FIELDS).map(({ path }) => `Item/${path}`);
  const lost = [...header, ...item].filter((path) => nodeAt(SAD_ORDER, path.split('/'))?.children.length !== 0);
  expect(lost).toEqual([]);
});

/** Neighbours that stand against the order. */
function against(element: SourceElement, order: readonly OrderNode[], path: string): readonly string[] {
  const known = element.children.filter((child) => placeIn(order, child.name) >= 0);
  const wrong = known.flatMap((child, at) => {
    const next = known[at + 1];
    const isWrong = next !== undefined && placeIn(order, next.name) < placeIn(order, child.name);
    return isWrong ? [`${path}/${child.name} before ${next.name}`] : [];
  });
  const below = known.flatMap((child) =>
    against(child, order[placeIn(order, child.name)]?.children ?? [], `${path}/${child.name}`),
  );
  return [...wrong, ...below];
}

test.each([...declarations, ...samples])('%s stands in the order', (file) => {
  const sad = readSad(readFileSync(file))._unsafeUnwrap();
  expect([...new Set(against(sad.document, SAD_ORDER, ''))]).toEqual([]);
});
