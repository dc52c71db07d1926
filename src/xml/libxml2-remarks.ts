import type { RemarkKind, SchemaRemark } from './remarks.ts';

/** What libxml2 reports: a text of its own, and the line in the text that it was given. */
export interface Libxml2Error {
  readonly message: string;
  readonly line: number;
}

const FACETS: Readonly<Record<string, RemarkKind>> = {
  enumeration: '12',
  pattern: '51',
  maxLength: '39',
  minLength: '40',
  minInclusive: '54',
  maxInclusive: '55',
};

/** How libxml2's texts begin after the name of the element; the first row that fits holds. */
const TEXTS: readonly (readonly [string, RemarkKind])[] = [
  ['This element is not expected.', 'unexpected'],
  ['Missing child element(s).', 'incomplete'],
  ['Character content other than whitespace is not allowed', 'text'],
  ['Element content is not allowed, because the type definition is simple.', 'nested'],
];

/** The errors of libxml2 2.9 to 2.15 on a canonical text, as remarks; the texts of both engines are the same. */
export function libxml2Remarks(errors: readonly Libxml2Error[]): SchemaRemark[] {
  return errors.map(({ message, line }) => ({ element: line - 2, kind: kindOf(message) }));
}

function kindOf(message: string): RemarkKind {
  const rest = /^Element '[^']*': (.*)$/s.exec(message)?.[1] ?? '';
  const facet = /^\[facet '(\w+)'\]/.exec(rest)?.[1];
  if (facet !== undefined) return FACETS[facet] ?? 'other';
  const row = TEXTS.find(([text]) => rest.startsWith(text));
  if (row !== undefined) return row[1];
  return /^'.*' is not a valid value of the (?:local )?(?:atomic|union|list) type/s.test(rest) ? '50' : 'other';
}
