import { expect, test } from '@jest/globals';
import { overloaded } from '../../src/asycuda/written-off.ts';

const item = {
  number: 1,
  commodity: '100630',
  description: 'RICE',
  packaging: [
    { kind: 'BG', count: '2' },
    { kind: 'CT', count: '0.5' },
  ],
  grossMass: '10.5',
};
const line = { item: 1, packages: '1.5', grossMass: '5' };

test('what is left after the lists before is what a list may load', () => {
  expect(overloaded([item], [], [{ line: [line] }, { line: [{ ...line, packages: '1', grossMass: '5.5' }] }])).toEqual(
    [],
  );
  const [packages] = overloaded([item], [], [{ line: [line] }, { line: [line] }]);
  expect(packages).toMatchObject({
    pointer: '/LoadingLists/list[2]/line[1]/packages',
    reason: { en: 'Item 1: 1.5 packages are loaded, but only 1 are left.' },
  });
});

test('an item that stands twice in a list, and a container that nobody names, are remarked', () => {
  const container = ['CSQU3054383'];
  expect(overloaded([item], [], [{ line: [{ ...line, container }, line] }]).map(({ pointer }) => pointer)).toEqual([
    '/LoadingLists/list[1]/line[1]/container',
    '/LoadingLists/list[1]/line[2]/item',
  ]);
  expect(overloaded([item], container, [{ line: [{ ...line, container }] }])).toEqual([]);
});
