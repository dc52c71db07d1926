import { expect, test } from '@jest/globals';
import { lineCounter, nameOfCharacter } from '../../src/xml/places.ts';

test('offsets in any order have their lines and columns', () => {
  const text = '\nab\n\nc';
  const placeOf = lineCounter(text);
  const places = [5, 0, 2, 4, 1, 6, 3].map((at) => {
    const { line, column } = placeOf(at);
    return [at, line, column];
  });
  expect(places).toEqual([
    [5, 4, 1],
    [0, 1, 1],
    [2, 2, 2],
    [4, 3, 1],
    [1, 2, 1],
    [6, 4, 2],
    [3, 2, 3],
  ]);
});

test('a character is named by its code, and none beyond the end', () => {
  expect([nameOfCharacter('a\u0007', 1), nameOfCharacter('a', 1)]).toEqual(['U+0007', '']);
});
