import { expect, test } from '@jest/globals';
import { type ParseErrorCode, printParseErrorCode } from 'jsonc-parser';
import { JSON_WORDS } from '../../src/corridor/json-words.ts';
import { frenchReason } from '../../src/faults/reasons.ts';
import { readCorridorText } from '../../src/index.ts';

test('every code of the parser has words in both languages', () => {
  const said = Array.from({ length: 100 }, (_, code) => printParseErrorCode(code as ParseErrorCode));
  const codes = said.filter((code) => !code.startsWith('<'));
  expect(codes).toContain('PropertyNameExpected');
  expect(Object.keys(JSON_WORDS).toSorted()).toEqual(codes.toSorted());
  for (const words of Object.values(JSON_WORDS)) expect(frenchReason(words)).not.toBe(words);
});

test.each([
  ['lome', 'an unknown word stands at line 1, column 1', 'un mot inconnu se trouve à la ligne 1, colonne 1'],
  ['{"a": 1,}', 'the name of a field is missing at line 1, column 9', 'un nom de champ manque à la ligne 1, colonne 9'],
  ['', 'a value is missing at line 1, column 1', 'une valeur manque à la ligne 1, colonne 1'],
  ['{"a" 1}', 'a colon is missing at line 1, column 6', 'un deux-points manque à la ligne 1, colonne 6'],
  ['{"a": 1 "b": 2}', 'a comma is missing at line 1, column 9', 'une virgule manque à la ligne 1, colonne 9'],
  [
    '{"a": 1\n',
    'a closing brace is missing at line 2, column 1',
    'une accolade fermante manque à la ligne 2, colonne 1',
  ],
  ['[1\n', 'a closing bracket is missing at line 2, column 1', 'un crochet fermant manque à la ligne 2, colonne 1'],
  [
    '{} {}',
    'the text goes on after its end at line 1, column 4',
    'le texte continue après sa fin à la ligne 1, colonne 4',
  ],
  ['{} // no', 'a comment stands at line 1, column 4', 'un commentaire se trouve à la ligne 1, colonne 4'],
  ['["a', 'a text is not closed at line 1, column 2', 'un texte n’est pas fermé à la ligne 1, colonne 2'],
  ['[1.]', 'a number is badly written at line 1, column 2', 'un nombre est mal écrit à la ligne 1, colonne 2'],
  ['["\\q"]', 'a character is badly written at line 1, column 2', 'un caractère est mal écrit à la ligne 1, colonne 2'],
])('of %j it is said what is wrong there', (text, en, fr) => {
  const refused = readCorridorText(text)._unsafeUnwrapErr();
  expect(refused.code).toBe('corridor/malformed');
  expect(refused.text.en).toBe(`The corridor is no JSON text: ${en}. Correct the text there.`);
  expect(refused.text.fr).toBe(`Le corridor n’est pas un texte JSON : ${fr}. Corrigez le texte à cet endroit.`);
});
