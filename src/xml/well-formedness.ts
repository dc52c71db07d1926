import type { FaultCode } from '../fault.ts';

/** What saxes says of a document that is not well-formed, and our code and code of the wire for it; the first row that fits holds. */
const ROWS: readonly (readonly [RegExp, FaultCode, string])[] = [
  [/^document must contain a root element/, 'xml/empty', '52'],
  [/^unclosed tag|^unexpected end/, 'xml/unclosed', '52'],
  [/^unexpected close tag/, 'xml/mismatched', '52'],
  [/outside of root node|only one root|^unmatched closing tag/, 'xml/outsideRoot', '52'],
  [/entity/, 'xml/entity', '52'],
  [/^disallowed character\.$/, 'xml/character', '53'],
  [/^duplicate attribute/, 'xml/repeatedAttribute', '52'],
  [/prefix|namespace|^malformed name/, 'xml/prefix', '52'],
  [/XML declaration|before root|version|encoding|standalone|name\/value pairs|^expected /, 'xml/declaration', '52'],
];

/** Our code for a refusal of the parser; what has no row of its own is `xml/malformed`. */
export function wellFormednessCode(message: string): readonly [FaultCode, string] {
  const row = ROWS.find(([words]) => words.test(message));
  return row === undefined ? ['xml/malformed', '52'] : [row[1], row[2]];
}
