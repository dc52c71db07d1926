import { expect, test } from '@jest/globals';
import { type Element, pointerTo } from '../src/tree.ts';

const element = (name: string, children: readonly Element[] = []): Element => ({
  name,
  namespace: '',
  attributes: [],
  children,
  text: '',
  line: 1,
  column: 1,
});

test('a pointer names each element, with a position only where a name repeats among siblings', () => {
  const mass = element('mass');
  const items = [element('item'), element('item', [mass])];
  const record = element('record', [element('office'), ...items]);
  const root = element('Message', [record]);
  expect(pointerTo([root])).toBe('/Message');
  expect(pointerTo([root, record, items[1] as Element, mass])).toBe('/Message/record/item[2]/mass');
  expect(pointerTo([root, record, items[0] as Element])).toBe('/Message/record/item[1]');
  expect(pointerTo([])).toBe('');
});
