import type { SaxesAttributeNS, SaxesTagNS } from 'saxes';
import type { FaultCode } from '../fault.ts';
import type { Attribute } from '../tree.ts';

/** What the reading holds out against; a document beyond a limit is refused before more of it is looked at. */
export interface ReadLimits {
  readonly bytes: number;
  /** Elements open at once. */
  readonly depth: number;
  /** Attributes of one element, namespace declarations included. */
  readonly attributes: number;
  /** UTF-16 units of the text of one element, blanks between elements apart. */
  readonly text: number;
  readonly elements: number;
  /** UTF-16 units of the name of an element, an attribute or an instruction. */
  readonly name: number;
}

export const READ_LIMITS: ReadLimits = {
  bytes: 8 * 1024 * 1024,
  depth: 32,
  attributes: 32,
  text: 65536,
  elements: 400_000,
  name: 100,
};

/** The first character of a name without colon (XML 1.0, fifth edition); after a prefix saxes does not look. */
const NAME_START =
  /^[A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}]/u;

interface BrokenLimit {
  readonly code: FaultCode;
  readonly wire: '35' | '39';
  readonly limit: keyof ReadLimits;
}

/** The limit that a start tag goes beyond, as the `elements`-th of its document and with `depth` elements open around it. */
export function brokenLimit(
  name: string,
  attributes: readonly string[],
  limit: ReadLimits,
  elements: number,
  depth: number,
): BrokenLimit | undefined {
  if (elements > limit.elements) return { code: 'xml/tooManyElements', wire: '35', limit: 'elements' };
  if (depth >= limit.depth) return { code: 'xml/tooDeep', wire: '35', limit: 'depth' };
  const isTooLong = name.length > limit.name || attributes.some((attribute) => attribute.length > limit.name);
  return isTooLong ? { code: 'xml/nameTooLong', wire: '39', limit: 'name' } : undefined;
}

/** Whether what saxes lets pass is right too: names after a prefix begin as names do, and no namespace has blanks round it. */
export function hasRightNames({ prefix, local, attributes }: SaxesTagNS): boolean {
  if (prefix !== '' && !NAME_START.test(local)) return false;
  return Object.values(attributes).every((attribute) => {
    if (attribute.prefix !== '' && !NAME_START.test(attribute.local)) return false;
    return !isDeclaration(attribute) || attribute.value === attribute.value.trim();
  });
}

/** The attributes that are no namespace declarations. */
export function plainAttributes({ attributes }: SaxesTagNS): readonly Attribute[] {
  return Object.values(attributes)
    .filter((attribute) => !isDeclaration(attribute))
    .map(({ local, uri, value }) => ({ name: local, namespace: uri, value }));
}

function isDeclaration({ name, prefix }: SaxesAttributeNS): boolean {
  return prefix === 'xmlns' || name === 'xmlns';
}
