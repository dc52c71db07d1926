/** What the parser's codes say of broken JSON, so that `at line 3, column 1` may follow; French in src/faults/reasons.ts. */
export const JSON_WORDS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'an unknown word stands',
  InvalidNumberFormat: 'a number is badly written',
  PropertyNameExpected: 'the name of a field is missing',
  ValueExpected: 'a value is missing',
  ColonExpected: 'a colon is missing',
  CommaExpected: 'a comma is missing',
  CloseBraceExpected: 'a closing brace is missing',
  CloseBracketExpected: 'a closing bracket is missing',
  EndOfFileExpected: 'the text goes on after its end',
  InvalidCommentToken: 'a comment stands',
  UnexpectedEndOfComment: 'a comment is not closed',
  UnexpectedEndOfString: 'a text is not closed',
  UnexpectedEndOfNumber: 'a number is badly written',
  InvalidUnicode: 'a character is badly written',
  InvalidEscapeCharacter: 'a character is badly written',
  InvalidCharacter: 'a character is badly written',
};
