import { expect, test } from '@jest/globals';
import { readDocument } from '../../src/asycuda/document.ts';
import { childrenOf, elementAt, isPadding, nearestTo, rowsOf, valueAt } from '../../src/asycuda/lookup.ts';

const read = (xml: string) => readDocument(Buffer.from(xml))._unsafeUnwrap().root;

test.each(['<X><null/></X>', '<X>\n <null />\n</X>', '<X/>', '<X></X>', '<X> \n\t</X>', '', '<X><!-- 5 --></X>'])(
  '%j is absent',
  (spelling) => {
    expect(valueAt(read(`<A><B>${spelling}</B></A>`), 'B/X')).toBeUndefined();
  },
);

test('names are matched without case, and a value keeps its lines and digits', () => {
  const element = read('<A><date_of_EXIT> 007.50 </date_of_EXIT><N>one\n  two</N></A>');
  expect(valueAt(element, 'Date_of_exit')).toBe('007.50');
  expect(valueAt(element, 'n')).toBe('one\n  two');
  expect(elementAt(element, 'Date_of_exit')?.name).toBe('date_of_EXIT');
  expect(elementAt(element, 'N/none/below')).toBeUndefined();
});

test('rows that hold nothing at any depth are padding', () => {
  const element = read('<A><R/><R><X><null/></X></R><R><X>1</X></R><r><X>2</X></r></A>');
  expect(childrenOf(element, 'R')).toHaveLength(4);
  expect(rowsOf(element, 'R').map((row) => valueAt(row, 'X'))).toEqual(['1', '2']);
  expect(element.children.map(isPadding)).toEqual([true, true, false, false]);
});

test('a pointer leads to its element, or to the nearest above it', () => {
  const root = read('<Asycuda><Item/><Item><P><N>5</N></P></Item></Asycuda>');
  expect(nearestTo(root, '/ASYCUDA/Item[2]/P/N')?.text).toBe('5');
  expect(nearestTo(root, '/ASYCUDA/Item[2]/P/None/Below')?.name).toBe('P');
  expect(nearestTo(root, '/ASYCUDA/Item[3]/P')).toBe(root);
  expect([nearestTo(root, 'releasedAt'), nearestTo(root, '/Awmds')]).toEqual([undefined, undefined]);
});
