import { expect, test } from '@jest/globals';
import { placeIn } from '../../src/cli/place.ts';
import { readXml } from '../../src/index.ts';

const root = readXml(Buffer.from('<a>\n <b/>\n <b>\n  <c/>\n </b>\n</a>'))._unsafeUnwrap();

test.each([
  ['/a', { line: 1, column: 1 }],
  ['/a/b', { line: 2, column: 2 }],
  ['/a/b[2]', { line: 3, column: 2 }],
  ['/a/b[2]/c', { line: 4, column: 3 }],
  ['/a/b[2]/missing/x', { line: 3, column: 2 }],
  ['/a/b[9]', { line: 1, column: 1 }],
])('%s stands at %j', (pointer, place) => {
  expect(placeIn(root, pointer)).toEqual(place);
});
