import { expect, test } from '@jest/globals';
import { columnsOf, headingOf, treeOf, valueAt } from '../../src/extension/loading-list-columns.ts';
import { writeLoadingLists } from '../../src/extension/loading-list-file.ts';
import { readXml } from '../../src/xml/read.ts';

const cells = (...values: readonly string[]) => values.map((value, at) => ({ value, line: 1, column: at + 1 }));

test('the columns of a document are those that it needs, lists before lines', () => {
  const lists = {
    list: [
      {
        seal: [{ mark: 'A' }, { mark: 'B' }],
        line: [{ item: 1, packages: '1', grossMass: '2', container: ['CSQU3054383'] }],
      },
      { driver: { name: 'K' }, line: [{ item: 2, packages: '1', grossMass: '2', netMass: '1' }] },
    ],
  };
  const root = readXml(writeLoadingLists(lists)._unsafeUnwrap())._unsafeUnwrap();
  expect(columnsOf(root)).toEqual({
    head: ['driver.name', 'seal[1].mark', 'seal[2].mark'],
    line: ['line.item', 'line.packages', 'line.grossMass', 'line.netMass', 'line.container[1]'],
  });
  const [first] = root.children;
  expect(first && ['seal[2].mark', 'driver.name'].map((path) => valueAt(first, path))).toEqual(['B', '']);
});

test('cells stand in the order of the schema, whatever that of the columns', () => {
  const heading = headingOf(cells('line.grossMass', 'line.item', 'reference'))._unsafeUnwrap();
  const root = treeOf('LoadingLists', heading, [cells('2', '1', 'R')])._unsafeUnwrap();
  const [list] = root.children;
  expect(list?.children.map(({ name }) => name)).toEqual(['reference', 'line']);
  expect(list?.children[1]?.children.map(({ name, text, column }) => [name, text, column])).toEqual([
    ['item', '1', 2],
    ['grossMass', '2', 1],
  ]);
});

test('a position beyond what a field holds is no column', () => {
  expect(headingOf(cells('seal[99].mark', 'registration.number[1]', 'seal[100].mark')).isErr()).toBe(true);
  expect(headingOf(cells('seal[99].mark')).isOk()).toBe(true);
});
