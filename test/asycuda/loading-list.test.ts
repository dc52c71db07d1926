import { expect, test } from '@jest/globals';
import { LoadingList, LoadingLists } from '../../src/asycuda/loading-list.ts';

test('a list needs a line, and a line its item, packages and mass', () => {
  const line = { item: 1, packages: '2.5', grossMass: '10' };
  expect(LoadingList.is({ line: [line] })).toBe(true);
  expect(LoadingList.is({ line: [] })).toBe(false);
  expect(LoadingList.is({ line: [{ item: 1, packages: '2.5' }] })).toBe(false);
  expect(LoadingLists.is({ list: [{ reference: '26TGTGLFPT012345J6', line: [line] }] })).toBe(true);
});
